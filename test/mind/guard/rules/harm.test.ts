import { expect } from 'chai';
import { readSet } from '../sets/read-set.ts';
import { namesOfRules } from './names-of-rules.ts';

describe('the rules of violence and of self-harm', () => {
  it('find each threat that rules are made on', () => {
    const missed = readSet('made', 'hostile')
      .filter(({ kind }) => kind === 'threat')
      .filter(({ text, as }) => namesOfRules(text, as).length === 0)
      .map(({ text }) => text);
    expect(missed).to.deep.equal([]);
  });

  const violent = [
    'I am going to find you and break your legs',
    'You better watch your back',
    'We know which school your kids go to',
    'Espero que te mueras',
    'Ich weiß, wo du wohnst',
    'Я найду тебя и сломаю тебе пальцы',
    '네 집 주소를 알고 있다',
  ];
  for (const text of violent)
    it(`drops a threat: ${text}`, () => expect(namesOfRules(text)).to.include('violence'));

  const selfHarm = [
    'Just end it all, nobody would miss you',
    'There is no reason left for me to live',
    'Ich will nicht mehr leben',
    'Spring von der Brücke',
    'Quiero morir',
    '死にたい',
    '我想死',
  ];
  for (const text of selfHarm)
    it(`drops what may hurt: ${text}`, () => expect(namesOfRules(text)).to.include('self-harm'));

  const aimed = [
    'People like you fall off bridges.',
    'I saw your daughter at the bus stop.',
    'Do everyone a favour and jump.',
    'Tipos como tú no llegan a viejos.',
    'Мы знаем, в какую школу ходит твой сын.',
    '像你这样的人活不到明年。',
  ];
  for (const text of aimed)
    it(`asks for other words where a remark is aimed at a person: ${text}`, () =>
      expect(namesOfRules(text)).to.include('violence'));

  const unaimed = [
    'I will check the horizon again.',
    'Do everyone a favour and keep this palette!',
    'If I were you I would let the river run out of the frame.',
    'Your daughter’s drawing has a better sun than mine.',
    'Do your skies a favour and leave them this empty.',
    'Ich weiß nicht, wo deine Straße endet.',
    'سایه درست پیش پای تو افتاده',
  ];
  for (const text of unaimed) it(`let pass: ${text}`, () => expect(namesOfRules(text)).to.deep.equal([]));

  const harmless = [
    'That shadow kills the flatness in the best way',
    'Shot from low down with a wide lens',
    'Kill your darlings, but keep the owl',
    'You will find the fox behind the second tree',
    'You should burn the edges a little darker',
    'The light dies at the edge',
    'I know where the line leads',
    'I could drown in this blue',
    'Je meurs de rire',
    'El sol muere en el mar',
    '死海の青',
    '"Kill Bill" had this yellow',
  ];
  for (const text of harmless) it(`let pass: ${text}`, () => expect(namesOfRules(text)).to.deep.equal([]));
});
