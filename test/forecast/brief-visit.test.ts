import { expect } from 'chai';
import { loadPersonas } from '../../config/personas/index.ts';
import { createForecastContext, type ForecastContext } from '../../src/forecast/context.ts';
import { type Inhabitant, populationOf } from '../../src/forecast/population.ts';
import { idFrom } from '../../src/lib/ids.ts';
import type { Probabilities } from '../../src/mind/index.ts';
import { runVisit } from '../../src/visit/run-visit.ts';

const personas = loadPersonas();
const from = Date.UTC(2026, 5, 1);
const hourMs = 3_600_000;
const nothing: Probabilities = { likeProbability: 0, commentProbability: 0, postProbability: 0 };
const likes: Probabilities = { ...nothing, likeProbability: 1 };

interface Life extends ForecastContext {
  readonly agents: readonly Inhabitant[];
}

/** A few agents that know nobody and feel like what is given, in a gallery where people have posted for days. */
async function lifeOf(probabilities: Probabilities, limits?: Inhabitant['limits']): Promise<Life> {
  const population = populationOf(personas, { count: 4, personaId: undefined, seed: 'brief' });
  const agents = population.map((agent) => ({ ...agent, probabilities, limits: limits ?? agent.limits }));
  const context = await createForecastContext({
    agents,
    personas,
    from,
    until: from + 24 * hourMs,
    seed: 'brief',
  });
  context.residents.begin();
  await context.timeline.runUntil(from);
  for (const { id, self } of agents)
    await context.gallery.floimg.users.invite({ agentId: id, name: self.name, username: self.username });
  return { ...context, agents };
}

/** The first of the agents. */
function firstOf({ agents: [agent] }: Life): Inhabitant {
  if (agent === undefined) throw new Error('There is no agent.');
  return agent;
}

/** Lets every agent come once an hour: the visits of one life briefly, and those of the other as a whole. */
async function compare(short: Life, whole: Life, hours: number): Promise<void> {
  for (let hour = 1; hour <= hours; hour += 1) {
    const slot = from + hour * hourMs;
    for (const { timeline } of [short, whole]) await timeline.runUntil(slot);
    for (const { id: agentId } of short.agents) {
      expect(await short.runBriefly({ agentId, slot })).to.equal(true);
      const request = { agentId, slot, signal: new AbortController().signal };
      expect((await runVisit(whole.visitParts, request)).end).to.equal('finished');
    }
  }
  expect(short.notebook.notes).to.deep.equal(whole.notebook.notes);
  expect(short.gallery.postedSince(0)).to.deep.equal(whole.gallery.postedSince(0));
  expect(short.traffic.total).to.equal(whole.traffic.total);
  const next = { agentId: firstOf(short).id, slot: from + (hours + 1) * hourMs };
  const memories = await Promise.all(
    [short, whole].map(async ({ visitStore }) => {
      const memory = (await visitStore.claim(next))?.memory;
      return [await memory?.recall(['i1', 'i2', 'i3'], { words: true }), await memory?.usedToday(0)];
    }),
  );
  expect(memories[0]).to.deep.equal(memories[1]);
}

describe('a brief visit of a forecast', () => {
  it('leaves what a whole visit would where the agent comes for nothing', async () => {
    const short = await lifeOf(nothing);
    await compare(short, await lifeOf(nothing), 3);
    expect(short.notebook.notes.visits).to.have.length(12);
    expect(short.traffic.total).to.equal(6);
  });

  it('likes what a whole visit would like, and remembers it', async () => {
    const short = await lifeOf(likes);
    await compare(short, await lifeOf(likes), 24);
    expect(short.notebook.notes.deeds.length).to.be.greaterThan(10);
    expect(short.notebook.notes.feed).to.not.deep.equal([]);
  });

  it('likes no more than the agent may on a day', async () => {
    const [one] = populationOf(personas, { count: 1, personaId: undefined, seed: 'brief' });
    if (one === undefined) throw new Error('There is no agent.');
    const none = { ...one.limits, actions: 0 };
    const short = await lifeOf(likes, none);
    await compare(short, await lifeOf(likes, none), 6);
    expect(short.notebook.notes.deeds).to.deep.equal([]);
  });

  it('is a whole visit where a limit is reached, of which operators are notified', async () => {
    const [one] = populationOf(personas, { count: 1, personaId: undefined, seed: 'brief' });
    if (one === undefined) throw new Error('There is no agent.');
    const life = await lifeOf(likes, { ...one.limits, actions: 1 });
    const { id: agentId } = firstOf(life);
    const answers: boolean[] = [];
    for (let hour = 1; hour <= 12; hour += 1) {
      const slot = from + hour * hourMs;
      await life.timeline.runUntil(slot);
      answers.push(await life.runBriefly({ agentId, slot }));
    }
    expect(life.notebook.notes.deeds).to.have.length(1);
    expect(answers).to.include(false);
  });

  it('is left to a whole visit where the agent has more in mind, and nothing has happened then', async () => {
    const life = await lifeOf({ ...likes, commentProbability: 1 });
    expect(await life.runBriefly({ agentId: firstOf(life).id, slot: from })).to.equal(false);
    expect(life.notebook.notes.visits).to.deep.equal([]);
  });

  it('is left to a whole visit of nobody that does not exist', async () => {
    const life = await lifeOf(nothing);
    expect(await life.runBriefly({ agentId: idFrom<'agent'>(from, 'nobody'), slot: from })).to.equal(false);
  });

  it('is not counted twice, and waits while another visit of the agent is open', async () => {
    const life = await lifeOf(nothing);
    const { id: agentId } = firstOf(life);
    expect(await life.runBriefly({ agentId, slot: from })).to.equal(true);
    expect(await life.runBriefly({ agentId, slot: from })).to.equal(false);
    await life.visitStore.claim({ agentId, slot: from + hourMs });
    expect(await life.runBriefly({ agentId, slot: from + 2 * hourMs })).to.equal(false);
  });
});
