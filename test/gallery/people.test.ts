import { expect } from 'chai';
import { type Person, personNumber } from '../../src/gallery/people/person.ts';
import { type PeopleSettings, usualPeople } from '../../src/gallery/people/settings.ts';
import { PeopleSimulation, type Stage } from '../../src/gallery/people/simulation.ts';
import type { PictureWords } from '../../src/gallery/people/words.ts';
import { Timeline } from '../../src/lib/timeline.ts';

const dayMs = 24 * 3_600_000;

/** A stage that remembers what was done; `welcome` comments on each post as an agent would. */
class Memory implements Stage {
  readonly timeline = new Timeline(0);
  readonly done: string[] = [];
  readonly #commenters = new Map<string, string[]>();
  readonly #welcome: boolean;

  constructor(welcome = false) {
    this.#welcome = welcome;
  }

  now = () => this.timeline.now();
  plan: Stage['plan'] = (at, happen) => this.timeline.plan(at, happen);

  async post(person: Person, { title, description }: PictureWords): Promise<string> {
    const id = `item ${this.#commenters.size}`;
    this.#commenters.set(id, this.#welcome ? ['an_agent'] : []);
    this.done.push(`${Math.round(this.now())} ${person.username} posts ${title}. ${description}`);
    return id;
  }

  async comment(person: Person, itemId: string, content: string): Promise<void> {
    this.#commenters.get(itemId)?.push(person.username);
    this.done.push(`${Math.round(this.now())} ${person.username} says ${content}`);
  }

  async like(person: Person, itemId: string): Promise<void> {
    this.done.push(`${Math.round(this.now())} ${person.username} likes ${itemId}`);
  }

  commenters = (itemId: string): readonly string[] => this.#commenters.get(itemId) ?? [];
}

async function days(
  count: number,
  settings: Partial<PeopleSettings>,
  { seed = 'people', welcome = false } = {},
): Promise<{ stage: Memory; people: PeopleSimulation }> {
  const stage = new Memory(welcome);
  const people = new PeopleSimulation(stage, { ...usualPeople, ...settings }, seed);
  people.begin();
  await stage.timeline.runUntil(count * dayMs);
  return { stage, people };
}

/** The share of newcomers who posted again, of those who had a week to do so. */
function returned({ people }: { people: PeopleSimulation }, lastDay: number): number {
  const first = people.posts.filter(({ isFirst, at }) => isFirst && at < (lastDay - 7) * dayMs);
  const again = new Set(people.posts.filter(({ isFirst }) => !isFirst).map(({ author }) => author.username));
  return first.filter(({ author }) => again.has(author.username)).length / first.length;
}

const nobodyAnswers = { answering: { by: 'anybody', share: 0, medianMinutes: 20 } } as const;

describe('simulated people', () => {
  it('have usernames of their own that no agent can have', () => {
    const people = Array.from({ length: 5_000 }, (_, number) => personNumber('fleet', number));
    expect(new Set(people.map(({ username }) => username)).size).to.equal(people.length);
    for (const { username } of people) expect(username).to.match(/^[a-z]+-[a-z]+(-\d+)?$/);
    expect(personNumber('fleet', 7)).to.deep.equal(people[7]);
    expect(personNumber('other', 7)).not.to.deep.equal(people[7]);
  });

  it('do the same for the same seed', async () => {
    const one = await days(5, {});
    const again = await days(5, {});
    const other = await days(5, {}, { seed: 'others' });
    expect(one.stage.done).to.deep.equal(again.stage.done);
    expect(one.stage.done).not.to.deep.equal(other.stage.done);
    expect(one.stage.done.length).to.be.above(100);
  });

  it('come as often as was asked for', async () => {
    const { people } = await days(60, { ...nobodyAnswers, newcomersPerDay: 20 });
    expect(people.posts.filter(({ isFirst }) => isFirst).length / 60).to.be.within(18, 22);
    const none = await days(10, { newcomersPerDay: 0, residents: 0 });
    expect(none.stage.done).to.deep.equal([]);
  });

  it('come back at the published rates, by whether somebody answered', async () => {
    const many = { ...nobodyAnswers, newcomersPerDay: 100, residents: 0 };
    expect(returned(await days(40, many), 40)).to.be.within(0.41, 0.47);
    expect(returned(await days(40, many, { welcome: true }), 40)).to.be.within(0.53, 0.59);
  });

  it('answer each other once enough of them have stayed', async () => {
    const answering = { by: 'those who stayed', looksPerDay: 3, answersPerLook: 0.5 } as const;
    const { people } = await days(60, { newcomersPerDay: 30, residents: 0, answering });
    const share = (from: number, until: number): number => {
      const posts = people.posts.filter(({ at }) => at >= from * dayMs && at < until * dayMs);
      const soon = posts.filter(
        ({ at, answeredByPersonAt }) => answeredByPersonAt !== null && answeredByPersonAt - at < dayMs,
      );
      return soon.length / posts.length;
    };
    expect(share(0, 4)).to.be.below(0.7);
    expect(share(45, 58)).to.be.above(0.9);
  });

  it('answer a fixed share within minutes where that is asked for', async () => {
    const { people } = await days(20, {
      newcomersPerDay: 50,
      answering: { by: 'anybody', share: 0.9, medianMinutes: 15 },
    });
    const within = people.posts.filter(
      ({ at, answeredByPersonAt }) => answeredByPersonAt !== null && answeredByPersonAt - at <= 45 * 60_000,
    );
    expect(within.length / people.posts.length).to.be.within(0.8, 0.93);
  });

  it('never answer themselves', async () => {
    const { people, stage } = await days(20, {});
    const answered = people.posts.filter(({ answeredByPersonAt }) => answeredByPersonAt !== null);
    expect(answered).not.to.be.empty;
    for (const { id, author } of answered)
      expect(stage.commenters(id).some((username) => username !== author.username)).to.equal(true);
  });

  it('ask for no agents now and then', async () => {
    const asking = async (declineAgents: number): Promise<number> => {
      const { stage } = await days(20, { declineAgents });
      return stage.done.filter((line) => /No (bots|AI comments)/.test(line)).length;
    };
    expect(await asking(0)).to.equal(0);
    expect(await asking(0.5)).to.be.within(150, 250);
  });
});
