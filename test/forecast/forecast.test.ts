import { expect } from 'chai';
import { loadPersonas } from '../../config/personas/index.ts';
import { UnknownPersonaError } from '../../src/agents/profiles.ts';
import { ModelUnpricedError } from '../../src/forecast/errors.ts';
import { type Counts, type Forecast, type ForecastRequest, forecast } from '../../src/forecast/index.ts';
import { cpuMsOf } from '../support/cpu.ts';

const personas = loadPersonas();
const kinds = ['like', 'comment', 'reply', 'post'] as const;

const small: ForecastRequest = { personas, agents: 12, days: 2, seed: 'small', model: 'gpt-4o-mini' };

function totalOf(counts: Counts): number {
  return kinds.reduce((sum, kind) => sum + counts[kind], 0);
}

describe('a forecast of 200 agents for a week', function () {
  // Some 5 s of work on an idle machine.
  this.timeout(90_000);

  let week: Forecast;
  let timesADay: number;
  const shares: number[] = [];

  before(async () => {
    const fleet = { personas, agents: 200, seed: 'fleet', model: 'gpt-4o-mini' };
    const dayMs = await cpuMsOf(() => forecast({ ...fleet, days: 1 }));
    const weekMs = await cpuMsOf(async () => {
      week = await forecast({ ...fleet, days: 7, onProgress: (share) => shares.push(share) });
    });
    timesADay = weekMs / dayMs;
  });

  it('costs no more for each of its days than for a day alone', () => {
    // Measured: 6. What is compared with all that came before would cost 49 days.
    expect(timesADay).to.be.below(21);
  });

  it('shows a fleet that is natural by every measure', () => {
    const measured = week.realism.measures.map(({ id, value, isWithin }) => ({ id, value, isWithin }));
    expect(measured.filter(({ isWithin }) => isWithin !== true)).to.deep.equal([]);
    expect(measured).to.have.length(11);
  });

  it('counts every action once, by kind, day, hour, persona and agent', () => {
    const { total, byKind, byDay, byHour } = week.actions;
    expect(total).to.be.above(2_000);
    expect(totalOf(byKind)).to.equal(total);
    for (const parts of [byDay, byHour]) {
      for (const kind of kinds) {
        expect(
          parts.reduce((sum, counts) => sum + counts[kind], 0),
          kind,
        ).to.equal(byKind[kind]);
      }
    }
    expect(byDay.map(({ day }) => day)).to.deep.equal(
      Array.from({ length: 7 }, (_, index) => `2026-06-0${index + 1}`),
    );
    expect(byHour).to.have.length(24);
    const sumOf = (field: 'agents' | 'visits' | 'actions' | 'posts') =>
      week.personas.reduce((sum, persona) => sum + persona[field], 0);
    expect([sumOf('agents'), sumOf('visits'), sumOf('actions'), sumOf('posts')]).to.deep.equal([
      200,
      week.visits.total,
      total,
      byKind.post,
    ]);
    expect(week.personas).to.have.length(personas.length);
    const { mean, median, p90, most, idle, groups } = week.perAgent;
    expect(mean).to.be.closeTo(total / 200, 1e-9);
    expect([0, median, p90, most]).to.deep.equal([0, median, p90, most].toSorted((a, b) => a - b));
    expect(groups.reduce((sum, { agents }) => sum + agents, 0)).to.equal(200);
    expect(groups[0]).to.deep.equal({ from: 0, to: 0, agents: idle });
  });

  it('makes one image for each post, and pays for it once', () => {
    expect(week.imageRuns).to.equal(week.actions.byKind.post);
  });

  it('costs what its tokens cost, by the list price', () => {
    const { inputTokens, outputTokens, calls, costUsd, costUsdPerDay } = week.model;
    expect(calls).to.be.above(100);
    expect(inputTokens / calls).to.be.within(200, 2_000);
    // gpt-4o-mini: $0.15 and $0.60 a million.
    expect(costUsd).to.be.closeTo((inputTokens * 0.15 + outputTokens * 0.6) / 1e6, 1e-9);
    expect(costUsdPerDay).to.be.closeTo(costUsd / 7, 1e-9);
  });

  it('tells how busy FloImg gets', () => {
    const { total, perMinute, peakPerMinute, peakAt, startPeakPerMinute } = week.requests;
    expect(total).to.be.above(week.visits.total);
    expect(perMinute).to.be.closeTo(total / (7 * 24 * 60), 1e-9);
    expect(peakPerMinute).to.be.within(perMinute, 200);
    expect(peakAt > '2026-06-01T01' && peakAt < '2026-06-08').to.equal(true);
    // All 200 come within the first two minutes, and each looks at the gallery.
    expect(startPeakPerMinute).to.be.within(100, 600);
  });

  it('tells how soon a person gets a response', () => {
    const { posts, answered, medianMinutes, p90Minutes } = week.firstResponse;
    // Six a day, by chance.
    expect(posts).to.be.within(20, 70);
    expect(answered).to.be.within(posts - 3, posts);
    expect(medianMinutes).to.be.within(0.1, 120);
    expect(p90Minutes).to.be.within(medianMinutes ?? 0, 24 * 60);
  });

  it('tells how often texts repeat', () => {
    const { texts, exact, near } = week.repetition;
    const { comment, reply, post } = week.actions.byKind;
    expect(texts).to.equal(comment + reply + 2 * post);
    expect(exact).to.be.at.most(near);
  });

  it('shows lines of the feed', () => {
    expect(week.feed.length).to.be.above(10);
    for (const { at, text } of week.feed) {
      expect(Date.parse(at)).to.be.within(Date.parse('2026-06-04T12:00Z'), Date.parse('2026-06-05T12:00Z'));
      expect(text).to.match(/ (liked|posted|commented on|replied under) /);
    }
  });

  it('tells of its progress from the beginning to the end', () => {
    expect(shares.at(0)).to.equal(0);
    expect(shares.at(-1)).to.equal(1);
    expect(shares).to.deep.equal(shares.toSorted((a, b) => a - b));
  });
});

describe('a forecast', function () {
  this.timeout(30_000);

  it('is the same for the same request, to the last digit', async () => {
    expect(await forecast(small)).to.deep.equal(await forecast(small));
  });

  it('is another one for another seed', async () => {
    const [one, other] = [await forecast(small), await forecast({ ...small, seed: 'other' })];
    expect(one.actions.byHour).not.to.deep.equal(other.actions.byHour);
  });

  it('has the price of the model, and is the same otherwise', async () => {
    const { model: cheap, totalCostUsd: _total, totalCostUsdPerDay: _daily, ...rest } = await forecast(small);
    const {
      model: dear,
      totalCostUsd,
      totalCostUsdPerDay: _perDay,
      ...same
    } = await forecast({ ...small, model: 'gpt-4o' });
    expect(same).to.deep.equal(rest);
    // The dearer model describes each picture that is spoken of once: 85 tokens, with a question and an answer. The
    // cheaper one bills so many tokens a picture that they are measured.
    const described = dear.calls - cheap.calls;
    expect(described).to.be.greaterThan(0);
    expect(dear.inputTokens - cheap.inputTokens).to.equal(described * (85 + 90));
    expect(dear.outputTokens - cheap.outputTokens).to.equal(described * 80);
    expect(totalCostUsd - dear.costUsd).to.be.closeTo(same.imageCostUsd, 1e-9);
    const costOf = (
      { inputTokens, outputTokens }: typeof dear,
      inputUsd: number,
      outputUsd: number,
    ): number => (inputTokens * inputUsd + outputTokens * outputUsd) / 1_000_000;
    expect(dear.costUsd).to.be.closeTo(costOf(dear, 2.5, 10), 1e-9);
    expect(cheap.costUsd).to.be.closeTo(costOf(cheap, 0.15, 0.6), 1e-9);
  });

  it('is one of a single persona where one is named', async () => {
    const { personas: shares, agents } = await forecast({ ...small, personaId: 'ux-designer' });
    expect(agents).to.equal(12);
    expect(shares.map(({ personaId }) => personaId)).to.deep.equal(['ux-designer']);
  });

  it('of one agent and one day is one too', async () => {
    const { agents, visits, actions, perAgent } = await forecast({ ...small, agents: 1, days: 1 });
    expect(agents).to.equal(1);
    expect(visits.total).to.be.above(0);
    expect(actions.byDay).to.have.length(1);
    expect(perAgent.mean).to.equal(actions.total);
  });

  it('refuses a persona and a model that nobody knows, naming those it knows', async () => {
    const codeOf = async (changes: Partial<ForecastRequest>): Promise<unknown> => {
      try {
        return await forecast({ ...small, ...changes });
      } catch (error) {
        return error;
      }
    };
    expect(await codeOf({ personaId: 'poet' }))
      .to.be.instanceOf(UnknownPersonaError)
      .with.property('message')
      .that.matches(/ux-designer/);
    expect(await codeOf({ model: 'gpt-9' }))
      .to.be.instanceOf(ModelUnpricedError)
      .with.property('message')
      .that.matches(/gpt-4o-mini.*config\/model-prices\.ts/);
  });
});
