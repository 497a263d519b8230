import { expect } from 'chai';
import { noActions } from '../../src/actions/index.ts';
import type { Figures } from '../../src/realism/figures.ts';
import { type MeasureId, realismOf } from '../../src/realism/measures.ts';
import { deed } from './facts.ts';

const empty: Figures = {
  days: 0,
  activity: [],
  counts: noActions(),
  hours: Array<number>(24).fill(0),
  gaps: { agents: 0, burstiness: null },
  links: { total: 0, mutual: 0 },
  talk: [],
};

function measure(id: MeasureId, figures: Partial<Figures>) {
  const found = realismOf({ ...empty, ...figures }).measures.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`There is no measure ${id}.`);
  return { value: found.value, isWithin: found.isWithin };
}

/** Hours with this many actions, but for those given. */
function hoursWith(usual: number, others: Readonly<Record<number, number>>): number[] {
  return Array.from({ length: 24 }, (_, hour) => others[hour] ?? usual);
}

const comments = (count: number, words: (index: number) => string | null) =>
  Array.from({ length: count }, (_, index) => ({
    ...deed({ content: words(index), resultId: `c${index}` }),
    kind: 'comment' as const,
  }));

describe('the measures of natural or not', () => {
  it('tell nothing where nothing has happened', () => {
    const { measures, hours } = realismOf(empty);
    for (const { id, value, isWithin } of measures) expect([value, isWithin], id).to.deep.equal([null, null]);
    expect(hours).to.deep.equal(Array(24).fill(0));
  });

  it('each say what they are, what they are held against, and where that comes from', () => {
    for (const { title, source, reference } of realismOf(empty).measures) {
      expect(title.length).to.be.above(5);
      expect(source.length).to.be.above(5);
      expect(reference.low ?? reference.high).to.not.equal(null);
    }
  });

  it('share of the most active tenth', () => {
    const of = (activity: Figures['activity']) => measure('topTenthShare', { activity });
    const even = of([{ actions: 30, agents: 20 }]);
    expect(even.value).to.be.closeTo(0.1, 1e-9);
    expect(even.isWithin).to.equal(false);
    const uneven = of([
      { actions: 10, agents: 18 },
      { actions: 150, agents: 2 },
    ]);
    expect(uneven.value).to.be.closeTo(300 / 480, 1e-9);
    expect(uneven.isWithin).to.equal(true);
    // Of 15 agents the tenth is one and a half: the first whole, the second half.
    const halved = of([
      { actions: 100, agents: 3 },
      { actions: 0, agents: 12 },
    ]);
    expect(halved.value).to.be.closeTo(0.5, 1e-9);
    expect(of([{ actions: 1_000, agents: 9 }]).value).to.equal(null);
  });

  it('likes for each comment, replies counted as comments', () => {
    const of = (like: number, comment: number, reply: number) =>
      measure('likesPerComment', { counts: { ...noActions(), like, comment, reply, post: 3 } });
    expect(of(500, 15, 5)).to.deep.equal({ value: 25, isWithin: true });
    expect(of(100, 20, 0)).to.deep.equal({ value: 5, isWithin: false });
    expect(of(1_000, 20, 0)).to.deep.equal({ value: 50, isWithin: false });
    expect(of(500, 19, 0).value).to.equal(null);
  });

  it('posts per agent and week', () => {
    const counts = { ...empty.counts, post: 40 };
    const activity = [{ actions: 1, agents: 20 }];
    expect(measure('postsPerAgentWeek', { counts, activity, days: 7 })).to.deep.equal({
      value: 2,
      isWithin: true,
    });
    expect(measure('postsPerAgentWeek', { counts, activity, days: 2 })).to.deep.equal({
      value: 7,
      isWithin: false,
    });
    expect(measure('postsPerAgentWeek', { counts, activity, days: 0.9 }).value).to.equal(null);
  });

  it('quietest and busiest hour, by three hours together', () => {
    const hours = hoursWith(100, { 2: 20, 3: 10, 4: 20, 12: 0, 19: 150, 20: 160, 21: 150 });
    expect(measure('quietestHour', { hours })).to.deep.equal({ value: 3, isWithin: true });
    expect(measure('busiestHour', { hours })).to.deep.equal({ value: 20, isWithin: true });
    const around = hoursWith(100, { 23: 10, 0: 5, 1: 10, 7: 200 });
    expect(measure('quietestHour', { hours: around })).to.deep.equal({ value: 0, isWithin: false });
    expect(measure('busiestHour', { hours: around }).isWithin).to.equal(false);
    expect(measure('quietestHour', { hours: hoursWith(9, {}) }).value).to.equal(null);
  });

  it('busiest by quietest hour', () => {
    const of = (low: number) =>
      measure('peakToTrough', { hours: hoursWith(60, { 2: low, 3: low, 4: low, 19: 90, 20: 90, 21: 90 }) });
    expect(of(30)).to.deep.equal({ value: 3, isWithin: true });
    expect(of(45)).to.deep.equal({ value: 2, isWithin: false });
    expect(of(0).value).to.equal(270);
  });

  it('burstiness and reciprocity', () => {
    expect(measure('burstiness', { gaps: { agents: 3, burstiness: 0.2 } })).to.deep.equal({
      value: 0.2,
      isWithin: true,
    });
    expect(measure('burstiness', { gaps: { agents: 3, burstiness: -0.1 } }).isWithin).to.equal(false);
    expect(measure('reciprocity', { links: { total: 40, mutual: 10 } })).to.deep.equal({
      value: 0.25,
      isWithin: true,
    });
    expect(measure('reciprocity', { links: { total: 40, mutual: 4 } }).isWithin).to.equal(false);
    expect(measure('reciprocity', { links: { total: 19, mutual: 4 } }).value).to.equal(null);
  });

  it('depth of comments', () => {
    const flat = comments(15, () => null);
    const reply = (resultId: string, commentId: string) => ({
      ...deed({ resultId, commentId }),
      kind: 'reply' as const,
    });
    const posts = Array.from({ length: 9 }, () => ({ ...deed({}), kind: 'post' as const }));
    expect(measure('replyDepth', { talk: [...flat, ...flat, ...posts] })).to.deep.equal({
      value: 1,
      isWithin: false,
    });
    // A chain of five, told from its end to its beginning, of which the first answers a person.
    const chain = ['unknown', 'r1', 'r2', 'r3', 'r4'].map((answered, index) =>
      reply(`r${index + 1}`, answered),
    );
    expect(measure('replyDepth', { talk: [...flat, ...chain.toReversed()] }).value).to.equal(
      (15 + 2 + 3 + 4 + 5 + 6) / 20,
    );
    // Nobody answers what is said later, but the measure must end all the same.
    const circle = [reply('x', 'y'), reply('y', 'x')];
    expect(measure('replyDepth', { talk: [...flat, ...flat, ...circle] }).value).to.be.within(1, 1.2);
  });

  it('repeated texts, titles among them', () => {
    const distinct = comments(
      98,
      (index) => `Comment ${index * 7919} on ${index % 2 === 0 ? 'light' : 'shape'} ${index}`,
    );
    const repeated = comments(2, () => 'What a colour!');
    const titled = { ...deed({ title: 'What a COLOUR' }), kind: 'post' as const };
    const talk = [...distinct, ...repeated, titled];
    expect(measure('exactDuplicates', { talk }).value).to.be.closeTo(2 / 101, 1e-9);
    expect(measure('exactDuplicates', { talk }).isWithin).to.equal(false);
    expect(measure('exactDuplicates', { talk: distinct })).to.deep.equal({ value: 0, isWithin: true });
    expect(measure('exactDuplicates', { talk: distinct.slice(0, 19) }).value).to.equal(null);
    expect(measure('nearDuplicates', { talk }).value).to.be.at.least(2 / 101);
  });

  it('gives the hours as shares of the whole', () => {
    const { hours } = realismOf({ ...empty, hours: hoursWith(1, { 5: 26 }) });
    expect(hours[5]).to.be.closeTo(26 / 49, 1e-9);
    expect(hours.reduce((sum, share) => sum + share)).to.be.closeTo(1, 1e-9);
  });
});
