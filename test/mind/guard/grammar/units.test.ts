import { expect } from 'chai';
import { wordKey } from '../../../../src/mind/guard/grammar/units.ts';

describe('How words of Indian scripts are compared', () => {
  for (const { what, one, other } of [
    { what: 'with and without the dot below', one: 'नफ़रत', other: 'नफरत' },
    { what: 'with the dot as a mark and in one letter', one: 'स\u0921\u093cक', other: 'स\u095cक' },
    { what: 'with the nasal as a sign and as a letter', one: 'हिंदू', other: 'हिन्दू' },
    { what: 'with the moon dot and the dot', one: 'हूँ', other: 'हूं' },
    { what: 'with either nasal sign of Gurmukhi', one: 'ਹਿੰਦੂ', other: 'ਹਿਂਦੂ' },
    { what: 'with a Malayalam letter and its older spelling', one: 'അവൻ', other: 'അവന്\u200d' },
    { what: 'with the parts of a Bengali vowel', one: 'খ\u09cbলা', other: 'খ\u09c7\u09beলা' },
  ])
    it(`${what}, a word is the same`, () => {
      expect(wordKey(one)).to.equal(wordKey(other));
    });

  it('keeps words apart that a vowel sign parts', () => {
    expect(wordKey('मारा')).not.to.equal(wordKey('मेरा'));
  });
});
