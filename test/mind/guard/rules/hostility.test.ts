import { expect } from 'chai';
import { defaultJudge } from '../../../../src/mind/guard/judge.ts';
import { namesOfRules } from './names-of-rules.ts';

describe('hostility to people', () => {
  const hateful = [
    'I detest every single Muslim in this town.',
    'Nothing is as vile as these refugees, believe me.',
    'Would it not be best if somebody deported the gay people here?',
    'A brainless lot, the immigrants.',
    'I have met many disabled people. Parasites, all of them.',
    'Of course it was stupid. They are Jews, after all.',
    'Women like you make me sick.',
    'We feel nothing but contempt for them.',
  ];
  for (const text of hateful)
    it(`is found whatever stands between the people and the word: ${text}`, () => {
      expect(namesOfRules(text)).to.include('hate');
      expect(defaultJudge(text, 'comment').decision).to.be.oneOf(['rewrite', 'drop']);
    });

  const kind = [
    'Black people are beautiful in this light.',
    'A gay couple, two dogs and the calmest blue of the series.',
    'The refugees in the boat have no faces, which is the strongest choice here.',
    'His therapist is a Muslim, says the caption, and both of them are smiling.',
    'Women carry the river home.',
    'They look tired, and the dog looks like the captain.',
    'The dead tree leans towards the women at the well.',
  ];
  for (const text of kind)
    it(`is not seen in: ${text}`, () => expect(defaultJudge(text, 'comment').decision).to.equal('publish'));

  it('is not seen where people and the word are far apart', () => {
    const between = 'and there is a lamp, a table, a chair, a window, a curtain, a street, a tree and';
    expect(namesOfRules(`The immigrants wait ${between} a dirty puddle.`)).to.deep.equal([]);
  });

  const threats = [
    'Somebody will strangle you one day',
    'They will find your corpse',
    'You, a coffin, Friday.',
  ];
  for (const text of threats)
    it(`is found against the author of a picture: ${text}`, () =>
      expect(namesOfRules(text)).to.include('violence'));
});
