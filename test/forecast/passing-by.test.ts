import { expect } from 'chai';
import { loadPersonas } from '../../config/personas/index.ts';
import { createForecastContext } from '../../src/forecast/context.ts';
import { type Inhabitant, populationOf } from '../../src/forecast/population.ts';
import { runVisit } from '../../src/visit/run-visit.ts';

const personas = loadPersonas();
const from = Date.UTC(2026, 5, 1);
const hourMs = 3_600_000;

/** Two agents of which nobody knows the other, as eager as given. */
function agentsWith(probability: number): readonly Inhabitant[] {
  const probabilities = {
    likeProbability: probability,
    commentProbability: probability,
    postProbability: probability,
  };
  return populationOf(personas, { count: 2, personaId: undefined, seed: 'passing' }).map((agent) => ({
    ...agent,
    probabilities,
  }));
}

async function forecastOf(probability: number) {
  const agents = agentsWith(probability);
  const context = await createForecastContext({
    agents,
    personas,
    from,
    until: from + 24 * hourMs,
    seed: 'passing',
  });
  await context.timeline.runUntil(from);
  const [agent] = agents;
  if (agent === undefined) throw new Error('There is no agent.');
  return { ...context, agentId: agent.id };
}

describe('a visit of a forecast that comes for nothing', () => {
  it('leaves what a whole visit would: that it was there, and the requests of its look', async () => {
    const short = await forecastOf(0);
    const whole = await forecastOf(0);
    for (const hour of [1, 2, 3]) {
      for (const { timeline } of [short, whole]) await timeline.runUntil(from + hour * hourMs);
      const slot = from + hour * hourMs;
      expect(short.visitStore.passBy({ agentId: short.agentId, slot })).to.equal(true);
      short.feed.passBy();
      const request = { agentId: whole.agentId, slot, signal: new AbortController().signal };
      expect((await runVisit(whole.visitParts, request)).end).to.equal('finished');
    }
    expect(short.notebook.notes).to.deep.equal(whole.notebook.notes);
    expect(short.notebook.notes.visits).to.have.length(3);
    expect(short.traffic.total).to.equal(whole.traffic.total).and.to.equal(6);
    const next = { agentId: short.agentId, slot: from + 4 * hourMs };
    const memories = await Promise.all(
      [short, whole].map(async ({ visitStore }) =>
        (await visitStore.claim(next))?.memory.recall([], { words: true }),
      ),
    );
    expect(memories[0]).to.deep.equal(memories[1]);
  });

  it('is run as a whole where the agent comes for something', async () => {
    const { visitStore, agentId, notebook } = await forecastOf(1);
    expect(visitStore.passBy({ agentId, slot: from })).to.equal(false);
    expect(notebook.notes.visits).to.deep.equal([]);
  });

  it('is not counted twice, and waits while another visit of the agent is open', async () => {
    const { visitStore, agentId } = await forecastOf(0);
    expect(visitStore.passBy({ agentId, slot: from })).to.equal(true);
    expect(visitStore.passBy({ agentId, slot: from })).to.equal(false);
    await visitStore.claim({ agentId, slot: from + hourMs });
    expect(visitStore.passBy({ agentId, slot: from + 2 * hourMs })).to.equal(false);
  });
});
