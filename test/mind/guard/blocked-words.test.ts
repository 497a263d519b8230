import { expect } from 'chai';
import { blockedPhrases } from '../../../config/block-list.ts';
import { createJudge, defaultJudge } from '../../../src/mind/guard/index.ts';

const judge = createJudge({ blockedPhrases: ['harbour master', 'Pérez', '小船', 'c++ club', '!!!'] });
const partsOf = (text: string): string[] =>
  judge(text, 'comment')
    .rules.filter(({ name }) => name === 'blocked-phrase')
    .map(({ start, end }) => text.slice(start, end));

describe('blocked phrases', () => {
  for (const [text, part] of [
    ['The harbour master waits.', 'harbour master'],
    ['HARBOUR—MASTER', 'HARBOUR—MASTER'],
    ['the h\u200barbour mаster', 'h\u200barbour mаster'],
    ['Señor PEREZ', 'PEREZ'],
    ['看小船去', '小船'],
    ['The C++ club meets', 'C++ club'],
  ] as const)
    it(`are found in ${text}`, () => expect(partsOf(text)).to.deep.equal([part]));

  for (const text of ['The harbour masterpiece', 'A harbour, and its master', 'Perezoso', 'Wow!!!'])
    it(`are not found in ${text}`, () => {
      expect(partsOf(text)).to.deep.equal([]);
    });

  for (const text of [
    'A field of oilseed rape under a slate sky',
    'Râpe à muscade',
    'The shadow is the giveaway',
    'Leaflets under Nazi occupation',
  ])
    it(`are left alone in another sense: ${text}`, () => {
      expect(defaultJudge(text, 'title').rules.map(({ name }) => name)).not.to.include('blocked-phrase');
    });

  for (const text of ['rape', 'A Nazi in the hall', 'Join the giveaway'])
    it(`are found beside no such word: ${text}`, () => {
      expect(defaultJudge(text, 'title').rules.map(({ name }) => name)).to.include('blocked-phrase');
    });

  it('are found in their harmless senses, too, where an operator lists them', () => {
    for (const [phrase, text] of [
      ['rape', 'A field of rape in flower, yellow to the edge.'],
      ['giveaway', 'The giveaway is the sixth toe.'],
      ['Nazi', 'A barn in Nazi Germany, painted from memory.'],
    ] as const) {
      expect(defaultJudge(text, 'comment').decision, text).to.equal('publish');
      const asked = createJudge({ blockedPhrases: [...blockedPhrases, phrase] });
      expect(
        asked(text, 'comment').rules.map(({ name }) => name),
        text,
      ).to.deep.equal(['blocked-phrase']);
    }
  });
});
