import { expect } from 'chai';
import { PatternSyntaxError } from '../../../../src/mind/guard/prefilter/pattern-parts.ts';
import { spellCases } from '../../../../src/mind/guard/prefilter/spell-cases.ts';

const found = (pattern: RegExp, text: string): readonly string[] =>
  [...text.matchAll(spellCases(pattern))].map(([match]) => match);

describe('a pattern of which a part is found as it is written', () => {
  it('finds that part in its case alone, and the rest in any', () => {
    const pattern = /(?<![\p{L}])tik ?tok[: ]{1,2}(?-i:\p{Ll}[\p{Ll}\d._]{4,30})(?! more)/giu;
    expect(
      found(pattern, 'TikTok: tinboats, TIKTOK tinboats88, tiktok Tinboats, TIKTOK: boats MORE'),
    ).to.deep.equal(['TikTok: tinboats', 'TIKTOK tinboats88']);
    expect(spellCases(pattern).flags).to.equal('gu');
  });

  it('spells ranges, classes and letters of other scripts, also where they are excluded', () => {
    const bracket = /[([]ig[)\]](?-i: X)/giu;
    expect(found(bracket, '(IG) X [ig] X (ig) x')).to.deep.equal(['(IG) X', '[ig] X']);
    const pattern = /[a-fх-я][^aж]σ\p{Lu}é(?-i:X)/giu;
    expect(found(pattern, 'BbσqÉX ЯbΣQéX hbσqéX BAσqéX BЖσqéX BbσqéX Bbσqéx')).to.deep.equal([
      'BbσqÉX',
      'ЯbΣQéX',
      'BbσqéX',
    ]);
  });

  it('is the same pattern where no part is, and refuses what no spelling stands for', () => {
    const pattern = /abc/giu;
    expect(spellCases(pattern)).to.equal(pattern);
    expect(() => spellCases(/(a)\1(?-i:b)/giu)).to.throw(PatternSyntaxError, /refers to what it found/);
  });
});
