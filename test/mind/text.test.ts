import { expect } from 'chai';
import { plainText, sameWordsKey, wordsOf } from '../../src/mind/text.ts';

describe('text', () => {
  it('makes one line without control, zero-width, bidirectional, tag and lone surrogate characters', () => {
    const hostile = 'a\u0000b\n\n c\u200bd\u202ee\u{e0041}f\ud800g\u2028h';
    expect(plainText(hostile, 100)).to.equal('ab cdefg h');
  });

  it('cuts to the limit, at a word where one ends near, and never inside a character', () => {
    expect(plainText('one two three four', 10)).to.equal('one two…');
    const stars = plainText('🌟'.repeat(20), 10);
    expect(stars.length).to.be.at.most(10);
    expect(stars.isWellFormed()).to.equal(true);
    expect(plainText('short', 5)).to.equal('short');
  });

  it('finds words by their stem and texts by their words', () => {
    expect(wordsOf('Bar CHARTS, glass & ink')).to.deep.equal(['bar', 'chart', 'glass', 'ink']);
    expect(sameWordsKey('Well — done!')).to.equal(sameWordsKey('well done'));
  });
});
