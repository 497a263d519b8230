import { expect } from 'chai';
import fc from 'fast-check';
import { loadPersonas } from '../../config/personas/index.ts';
import { anyPersona, lifeOf } from '../personas/any-persona.ts';

/** The short form, `test/personas/any-persona.test.ts`, is part of `npm test`. */
const visits = 1_000;

describe('any valid persona, for 1,000 visits', () => {
  it('gives agents that decide, speak and draw without an unfilled slot or a repeated text', async function () {
    // A life of 1,000 visits takes 40 s on a quiet machine and some minutes on a busy one.
    this.timeout(1_800_000);
    await fc.assert(
      fc.asyncProperty(anyPersona, async (persona) => {
        const { faults, texts } = await lifeOf(persona, visits);
        expect(faults).to.deep.equal([]);
        expect(texts).to.be.above(0);
      }),
      { numRuns: 5 },
    );
  });

  for (const persona of loadPersonas()) {
    it(`holds for ${persona.id}, which comes with the fleet`, async function () {
      this.timeout(600_000);
      const { faults, texts, pictures } = await lifeOf(persona, visits);
      expect(faults).to.deep.equal([]);
      expect(texts).to.be.above(500);
      expect(pictures).to.be.above(100);
    });
  }
});
