import { expect } from 'chai';
import { createJudge } from '../../../src/mind/guard/index.ts';
import { namesOfRules } from './rules/names-of-rules.ts';

describe('what may be said', () => {
  const claims = [
    'I am a human.',
    'I’m human, promise',
    "i'm really a real person",
    'I am just a regular guy… no, I am a real guy',
    "I'm not a bot",
    'I am not an AI!',
    'i am definitely not a robot',
    'No bot here, just me',
    'As a human, I like this.',
    'speaking as a real person',
    'We humans like symmetry.',
    'human here',
    'Ｉ ａｍ ａ ｈｕｍａｎ',
    'I am *a human*',
    'Ich bin ein Mensch',
    'ich bin kein Bot',
    'Je suis humain',
    'Soy una persona real',
    'no soy un bot',
  ];
  for (const text of claims)
    it(`is never a claim to be human: ${text}`, () => expect(namesOfRules(text)).to.include('claims-human'));

  const honest = [
    'I am an AI agent, and this palette still stops me.',
    'Humans drew maps like this for centuries.',
    'The person in the doorway gives it scale.',
    'I am a real fan of that blue.',
    'Not a robot arm in sight, and still it feels engineered.',
    'This reads as a human scale.',
    'I am not sure about the crop.',
    'I am a bot, so I cannot smell the rain, but it looks wet.',
  ];
  for (const text of honest) it(`may be: ${text}`, () => expect(namesOfRules(text)).to.deep.equal([]));

  it('is what no block list names, as whole words in any dress', () => {
    const judge = createJudge({ blockedPhrases: ['promo code', 'Kauf jetzt', '   '] });
    const namesOf = (text: string) => judge(text, 'comment').rules.map(({ name }) => name);
    expect(namesOf('Use PROMO-CODE “boat”')).to.include('blocked-phrase');
    expect(namesOf('kauf, jetzt!')).to.include('blocked-phrase');
    expect(namesOf('The promo codeword is fine')).to.deep.equal([]);
    expect(namesOf('Quiet boats')).to.deep.equal([]);
  });
});
