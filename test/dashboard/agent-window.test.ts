import { expect } from 'chai';
import fc from 'fast-check';
import { type Agent, agentSchema } from '../../src/api/agents.ts';
import type { AgentId } from '../../src/api/ids.ts';
import { type AgentWindow, emptyWindow, withSlice } from '../../src/dashboard/agents/agent-window.ts';
import { fixtureAgentId, someAgents } from './fixture-data.ts';

const [template] = someAgents(1, 0).map((agent) => agentSchema.parse(agent));
/** Ids in the order of the numbers. */
const idOf = (number: number): AgentId => fixtureAgentId(999_999 - number);
const agent = (number: number): Agent => {
  if (template === undefined) throw new Error('The fixture makes no agents.');
  return { ...template, id: idOf(number) };
};

/** What the server answers: the agents with the given numbers, newest first, after an id. */
const slice = (numbers: readonly number[], after: string | null, limit: number) => {
  const all = numbers.toSorted((one, other) => other - one).map(agent);
  const rest = all.filter(({ id }) => after === null || id < after);
  const items = rest.slice(0, limit);
  return { after, page: { items, nextCursor: rest.length > limit ? (items.at(-1)?.id ?? null) : null } };
};
const numbersIn = (window: AgentWindow): number[] => window.rows.map(({ id }) => Number(id.slice(-6)));

describe('dashboard window of agents', () => {
  it('grows by the next stretch and knows when it is whole', () => {
    let window = withSlice(emptyWindow, slice([1, 2, 3, 4, 5], null, 3));
    expect([numbersIn(window), window.nextCursor]).to.deep.equal([[5, 4, 3], idOf(3)]);
    window = withSlice(window, slice([1, 2, 3, 4, 5], window.nextCursor, 3));
    expect([numbersIn(window), window.nextCursor]).to.deep.equal([[5, 4, 3, 2, 1], null]);
  });

  it('takes in new agents and lets go of those that left, wherever it is read again', () => {
    let window = withSlice(emptyWindow, slice([1, 2, 3, 4, 5, 6], null, 6));
    window = withSlice(window, slice([1, 2, 4, 5, 6, 7], null, 5));
    expect(numbersIn(window)).to.deep.equal([7, 6, 5, 4, 2, 1]);
    window = withSlice(window, slice([1, 5, 6, 7], idOf(6), 2));
    expect(numbersIn(window)).to.deep.equal([7, 6, 5, 1]);
  });

  it('never shows a list with a hole, whatever happened meanwhile', () => {
    const many = Array.from({ length: 500 }, (_, number) => number + 10);
    const before = withSlice(emptyWindow, slice([1, 2, 3], null, 2));
    const after = withSlice(before, slice([1, 2, 3, ...many], null, 100));
    expect([after.rows.length, after.nextCursor]).to.deep.equal([100, idOf(410)]);
  });

  it('holds after any changes exactly the newest of what the server has', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 6 }), (states) => {
        let window = emptyWindow;
        for (const state of states) {
          window = withSlice(window, slice(state, null, 20));
          const limit = Math.max(20, window.rows.length);
          window = withSlice(window, slice(state, null, limit));
          const truth = state.toSorted((one, other) => other - one);
          expect(numbersIn(window)).to.deep.equal(truth.slice(0, window.rows.length));
          expect(window.nextCursor === null).to.equal(window.rows.length === truth.length);
        }
      }),
    );
  });
});
