import { expect } from 'chai';
import { readSet } from '../mind/guard/sets/read-set.ts';
import { visitWith } from './guarded-visits.ts';

/** So many texts, evenly from the whole set; more than a thousand are `npm run bench -- guard`. */
const fewTexts = { hostile: 25, harmless: 15 } as const;

describe('whole visits with a model that says what nobody may say', function () {
  this.timeout(120_000);

  it('send no string that the guard does not let pass, and say why of what they drop', async () => {
    const some = (name: 'hostile' | 'harmless') => {
      const all = readSet('made', name);
      return all.filter((_, place) => place % Math.ceil(all.length / fewTexts[name]) === 0);
    };
    const harmless = some('harmless');
    const { requests, leaked, published, unexplained, gallery, codes } = await visitWith([
      ...some('hostile'),
      ...harmless,
    ]);
    expect({ leaked, published, unexplained }).to.deep.equal({ leaked: [], published: [], unexplained: [] });
    expect(requests).to.be.above(harmless.length / 2);
    const missing = harmless.filter(({ text, as }) => as === 'comment' && !gallery.includes(text));
    // They are remarks on other pictures than the one of the visit, and that alone is held against some.
    const ofTruth = ['WORDS_UNFOUNDED', 'NOTHING_NAMED'];
    for (const { text } of missing)
      expect(
        codes.get(text)?.some((code) => ofTruth.includes(code)),
        text,
      ).to.equal(true);
    expect(missing.length).to.be.below(harmless.filter(({ as }) => as === 'comment').length);
  });
});
