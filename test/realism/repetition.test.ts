import { expect } from 'chai';
import fc from 'fast-check';
import { loadPersonas } from '../../config/personas/index.ts';
import { randomFrom } from '../../src/lib/random.ts';
import { repetitionIn } from '../../src/realism/repetition.ts';
import { cpuRatio } from '../support/cpu.ts';

/** The definition, each compared with each. */
function slowly(texts: readonly string[]): number {
  const trigrams = texts.map(
    (text) =>
      new Set(
        (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).flatMap((word) =>
          Array.from({ length: word.length + 1 }, (_, from) => `  ${word} `.slice(from, from + 3)),
        ),
      ),
  );
  return trigrams.filter((one, index) =>
    trigrams.slice(0, index).some((other) => {
      const shared = one.intersection(other).size;
      return shared > 0 && shared / one.union(other).size > 0.7;
    }),
  ).length;
}

describe('repeated texts', () => {
  it('are those that an earlier one has said, in whatever case and punctuation', () => {
    const texts = ['Soft light.', 'Hard edges!', 'soft LIGHT', 'Soft… light?', 'Quiet'];
    expect(repetitionIn(texts)).to.deep.equal({ exact: 2, near: 2 });
    expect(repetitionIn([])).to.deep.equal({ exact: 0, near: 0 });
  });

  it('are near where a few letters differ, and not where a few are shared', () => {
    const long = 'The light on the left gives this whole picture a warm and quiet mood';
    expect(repetitionIn([long, long.replace('warm', 'calm')])).to.deep.equal({ exact: 0, near: 1 });
    expect(repetitionIn([long, 'The light on the left is all that I can see'])).to.deep.equal({
      exact: 0,
      near: 0,
    });
  });

  it('that hold no words at all are the same', () => {
    expect(repetitionIn(['!!!', '???', '🙂'])).to.deep.equal({ exact: 2, near: 2 });
  });

  it('are found exactly as by comparing each with each', () => {
    const word = fc.constantFrom('soft', 'softer', 'light', 'lights', 'edge', 'blue', 'bluer', 'noise');
    const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
        expect(repetitionIn(texts).near).to.equal(slowly(texts));
      }),
      { numRuns: 300 },
    );
  });

  it('are found among some thousands for a fraction of what comparing each with each costs', async () => {
    const random = randomFrom('phrases');
    const phrases = loadPersonas().flatMap(({ voice }) => Object.values(voice.slots).flat());
    const texts = Array.from({ length: 3_000 }, () =>
      Array.from({ length: 5 }, () => random.pick(phrases)).join(' '),
    );
    const few = texts.slice(0, 300);
    expect(repetitionIn(texts).near).to.be.below(100);
    const ratio = await cpuRatio({ work: () => repetitionIn(texts), floor: () => slowly(few), rounds: 2 });
    // Measured: 1.2. Ten times as many texts would cost a hundred times as much.
    expect(ratio).to.be.below(12);
  });
});
