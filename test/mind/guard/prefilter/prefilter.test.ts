import { expect } from 'chai';
import { NormalForm } from '../../../../src/mind/guard/normal-form/normal-form.ts';
import { requiredLiterals } from '../../../../src/mind/guard/prefilter/literals.ts';
import { allPrefiltered, matchesOf, prefiltered } from '../../../../src/mind/guard/prefilter/prefilter.ts';
import { spellCases } from '../../../../src/mind/guard/prefilter/spell-cases.ts';
import '../../../../src/mind/guard/rules/index.ts';
import { longTextParts } from '../sets/long-texts.ts';
import { readSet } from '../sets/read-set.ts';

/** So many texts, from all over the sets, are tried with every pattern. */
const sampleSize = 250;

function literals(pattern: RegExp): string | null {
  return (
    requiredLiterals(pattern)
      ?.map(({ text }) => text.replaceAll('\u0000', '<').replaceAll('\u001f', '>'))
      .join(' ') ?? null
  );
}

describe('the literals without which a pattern cannot match', () => {
  it('are those of its alternatives, or of the part that stands in texts most seldom', () => {
    expect(literals(/dot|Punkt/giu)).to.equal('dot punkt');
    expect(literals(/\p{L}{2,9} (?:is|was) gr[ae]y/gu)).to.equal(' is gray  is grey  was gray  was grey');
    expect(literals(/(?:a|e) ?@ ?gmail/gu)).to.equal(
      'a@gmail a@ gmail a @gmail a @ gmail e@gmail e@ gmail e @gmail e @ gmail',
    );
  });

  it('say where no letter stands around them', () => {
    expect(literals(/(?<![\p{L}\p{N}])tg(?![\p{L}])/gu)).to.equal('<tg>');
    expect(literals(/(?<!\S)\.com(?![\p{L}]|\d)/gu)).to.equal('<.com>');
    expect(literals(/(?<![\p{N}])tg(?! x)/gu)).to.equal('tg');
  });

  it('do not come out of what may be missing, of what is negated, or of a class of many', () => {
    expect(literals(/colou?r/gu)).to.equal('color colour');
    expect(literals(/(?:abc)*de/gu)).to.equal('de');
    expect(literals(/(?:abc){2,}/gu)).to.equal('abc');
    expect(literals(/(?!abc)[^d]\p{L}+/gu)).to.equal(null);
    expect(literals(/abc|\p{L}/gu)).to.equal(null);
    expect(literals(/(?=.*zq)\p{L}+/gu)).to.equal('zq');
  });

  it('say what stands beside a choice or what is repeated', () => {
    expect(literals(/(?<![\p{L}])(?:a\p{L}+|tg+)(?![\p{L}])/gu)).to.equal('<a <tg');
    expect(literals(/(?<![\p{L}])[qz]{2,9}\d/gu)).to.equal('<q <z');
  });

  it('come with how far behind the start of a match they may begin', () => {
    const offsets = (pattern: RegExp): unknown =>
      requiredLiterals(pattern)?.map(({ text, offset: { least, most } }) => [text, least, most]);
    expect(offsets(/\p{L}{2,9}zq/gu)).to.deep.equal([['zq', 2, 18]]);
    expect(offsets(/\p{L}+zq/gu)).to.deep.equal([['zq', 1, Infinity]]);
    expect(offsets(/[abc]?(?:\d{3}|\d)[^x]zq\p{L}/gu)).to.deep.equal([['zq', 2, 6]]);
    expect(offsets(/(?<=zq[^x])\p{L}/gu)).to.deep.equal([['zq', -4, -3]]);
    expect(offsets(/\p{L}(?=[^x]{0,3}zq)/gu)).to.deep.equal([['zq', 1, 8]]);
    expect(offsets(/zq|\p{L}zq/gu)).to.deep.equal([['zq', 0, 2]]);
  });

  it('are read through escapes, classes and groups', () => {
    expect(literals(/\u{1f3f4}\x41[[(]\/\d/gu))
      .to.contain('🏴a[/0')
      .and.to.contain('🏴a(/9');
    expect(literals(/(?<name>ab)\k<name>(?-i:C)/giu)).to.equal('ab');
    expect(literals(/[[\p{L}]--[a-z]]x/gv)).to.equal('x');
    expect(literals(/[\]x]\b^y$/gu)).to.equal(']y xy');
  });
});

function placed(match: RegExpExecArray): unknown {
  return [match.index, ...match];
}

describe('a prefilter of many patterns', () => {
  it('lets a pattern find what it finds by itself', () => {
    const tg = prefiltered(/(?<![\p{L}])tg(?![\p{L}])/giu);
    const found = (text: string): string[] => [...matchesOf(text, tg)].map(([match]) => match);
    expect(found('TG or tg, but no tgx')).to.deep.equal(['TG', 'tg']);
    expect(found('tgx')).to.deep.equal([]);
  });

  it('tries a pattern where its literals allow a match, and finds each match at its place', () => {
    const patterns = [/\p{L}{1,3}zq/gu, /(?<=zq.?)\p{L}/gu, /.(?=.{0,2}zq)/gu, /[^z]zq+|zq.{3}/gu];
    const words = ['azq', 'zqzq', '👵zq👵', 'a zqqq, bzq cdzq', 'İzq İİ abzq', 'abc'];
    for (const pattern of patterns) {
      const wanted = prefiltered(pattern);
      for (const text of [...words, words.join(' '), `${'quiet water '.repeat(40)}${words.join(' ')}`]) {
        const all = [...text.matchAll(pattern)].map(placed);
        expect(matchesOf(text, wanted).map(placed), `${pattern.source} in ${text}`).to.deep.equal(all);
      }
    }
  });

  it('keeps back no match of any rule, in any view of a text', function () {
    this.timeout(30_000);
    const all = (['hostile', 'harmless'] as const).flatMap((name) => readSet('made', name));
    const step = Math.floor(all.length / sampleSize);
    const texts = all.filter((_, place) => place % step === 0).map(({ text }) => text);
    const patterns = [...allPrefiltered('ofRules'), ...allPrefiltered('ofViews')].map((each) => ({
      each,
      spelled: spellCases(each.written),
    }));
    expect(patterns.length).to.be.above(150);
    for (const text of [...texts, ...longTextParts]) {
      const { plain, folded, collapsed, address } = new NormalForm(text);
      for (const view of new Set([plain.text, folded.text, collapsed.text, address.text])) {
        for (const { each, spelled } of patterns) {
          const found = matchesOf(view, each).map(placed);
          const all = [...view.matchAll(spelled)].map(placed);
          expect(found, `${spelled.source} in ${view}`).to.deep.equal(all);
        }
      }
    }
  });
});
