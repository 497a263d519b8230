import { expect } from 'chai';
import { readSet } from '../sets/read-set.ts';
import { namesOfRules } from './names-of-rules.ts';

/** What no reader of the sources has to meet stands in base64. */
function plain(hidden: string): string {
  return Buffer.from(hidden, 'base64').toString('utf8');
}

describe('the rule of hate', () => {
  it('finds each hateful text that rules are made on', () => {
    const missed = readSet('made', 'hostile')
      .filter(({ kind }) => kind === 'hate')
      .filter(({ text, as }) => namesOfRules(text, as).length === 0)
      .map(({ text }) => text);
    expect(missed).to.deep.equal([]);
  });

  const hateful = [
    'R2V0IHJpZCBvZiB0aGUgZ3lwc2llcw==',
    'QWxsIGdheXMgc2hvdWxkIGJ1cm4=',
    'VGhlc2UgcGVvcGxlIGFyZSBzdWJodW1hbg==',
    'U2Nod3VsZSBzaW5kIGtyYW5r',
    'TG9zIGlubWlncmFudGVzIHNvbiBlc2NvcmlhOyBxdWUgc2UgbGFyZ3Vlbg==',
    '0KbRi9Cz0LDQvdC1INCy0YHQtSDQstC+0YDRiw==',
    '6buR5Lq66YO95piv54y05a2Q',
  ].map(plain);
  for (const text of hateful)
    it(`drops ${Buffer.from(text).toString('base64').slice(0, 24)}`, () =>
      expect(namesOfRules(text)).to.include('hate'));

  const remarks = [
    'TmluZ8O6biBpbm1pZ3JhbnRlIG1lcmVjZSByZXNwZXRvLg==',
    'V2VyIGhhdCBkaWUgZ2FuemVuIFN5cmVyIGhpZXIgcmVpbmdlbGFzc2VuPw==',
    'RW5jb3JlIHVuZSBtb3NxdcOpZS4gQmllbnTDtHQgaWxzIGNvbW1hbmRlcm9udCBpY2ku',
    'VW4gYWx0cm8gbWluYXJldG8uIFByZXN0byBjb21hbmRlcmFubm8gbG9yby4=',
  ].map(plain);
  for (const text of remarks)
    it(`finds a remark whose words are harmless one by one: ${Buffer.from(text).toString('base64').slice(0, 24)}`, () =>
      expect(namesOfRules(text)).to.include('hate'));

  const reported = [
    'No odio a nadie, y menos a los gitanos, dice el cartel.',
    'La haine des Juifs a ici un visage, celui du gendarme.',
    'Las mujeres no podían votar cuando se pintó este mural.',
    'Noch eine Moschee, und die Kuppel leuchtet.',
    'Schade, dass so viele Flüchtlinge ohne Dach schlafen.',
  ];
  for (const text of reported)
    it(`lets hate be denied, shown and told apart from kindness: ${text}`, () =>
      expect(namesOfRules(text)).to.deep.equal([]));

  const harmless = [
    'The women are feeding the pigs in the yard',
    'Hang the Chinese lantern a bit lower',
    'The memorial for the murdered Jews of Europe, a field of grey',
    'The refugees in the boat are painted with such care',
    'Crush the blacks and lift the whites',
    'Rats, cats and one owl on a roof',
    'Die Frauen füttern die Schweine',
    'Los negros del fondo son profundos',
    '女人牵着狗',
    'I hate how good this blue is',
  ];
  for (const text of harmless) it(`lets pass: ${text}`, () => expect(namesOfRules(text)).to.deep.equal([]));

  const named = [
    'Refugees on the pier, drawn with one line each.',
    'The synagogue keeps its dome out of the fog.',
    'Die Frauen am Herd sind das hellste Stück im Raum.',
    'Esta gente no mira hacia nosotros.',
    'Some of them should be smaller.',
    'Снег на фонарях, и больше ничего.',
  ];
  for (const text of named)
    it(`lets a group be seen: ${text}`, () => expect(namesOfRules(text)).to.deep.equal([]));
});
