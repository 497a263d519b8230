import { expect } from 'chai';
import fc from 'fast-check';
import { anyPersona, lifeOf } from './any-persona.ts';

/** `test/stores/any-persona.stores.ts` lets them live for 1,000 visits. */
const visits = 15;

describe('any valid persona', () => {
  it('gives agents that decide, speak and draw without an unfilled slot or a repeated text', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(anyPersona, async (persona) => {
        const { faults, texts, pictures } = await lifeOf(persona, visits);
        expect(faults).to.deep.equal([]);
        expect(texts).to.be.above(0);
        expect(pictures).to.be.above(0);
      }),
      { numRuns: 3 },
    );
  });
});
