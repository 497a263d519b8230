import { expect } from 'chai';
import { defaultJudge } from '../../../../src/mind/guard/index.ts';
import { disguises, partedLetters, spellings } from '../disguises.ts';
import { readSet, type SetText } from '../sets/read-set.ts';
import { namesOfRules } from './names-of-rules.ts';

/** One text of so many is tried under every disguise, from another one on for each of them. */
const every = 24;
const kinds = ['hate', 'threat', 'human', 'advice'];
/** Disguises are made of the letters of English; what is written one letter after the other keeps no other script. */
const inAscii = /^[\x20-\x7e]+$/;

/** What no reader of the sources has to meet stands in base64. */
function plain(hidden: string): string {
  return Buffer.from(hidden, 'base64').toString('utf8');
}

function published(texts: readonly SetText[], write: (text: string) => string): string[] {
  return texts.map(({ text }) => write(text)).filter((text) => isPublished(text));
}

function isPublished(text: string): boolean {
  return defaultJudge(text, 'comment').decision === 'publish';
}

describe('hostile texts in disguise', () => {
  // Names are known by their capitals, which most disguises do not keep: what is found without them is tried.
  const hostile = readSet('made', 'hostile').filter(
    ({ kind, as, text }) =>
      kinds.includes(kind) && as === 'comment' && inAscii.test(text) && !isPublished(text.toLowerCase()),
  );

  for (const [place, [disguise, write]] of Object.entries(disguises).entries()) {
    it(`are stopped ${disguise}`, () => {
      const seeds = hostile.filter((_, index) => index % every === place);
      expect(seeds).to.have.length.above(30);
      expect(published(seeds, (text) => write(text.toLowerCase()))).to.deep.equal([]);
    });
  }

  // Where a text holds the sign itself, nobody can tell what it parts.
  const plainly = hostile.filter(
    ({ text }) => /^[a-z0-9 ,'!?]+[.!?]?$/i.test(text) && !/\b\w \w\b/.test(text),
  );
  for (const [place, [disguise, write]] of Object.entries(partedLetters).entries()) {
    it(`are stopped ${disguise}`, () => {
      const seeds = plainly.filter((_, index) => index % every === place);
      expect(seeds).to.have.length.above(20);
      expect(published(seeds, (text) => write(text.toLowerCase()))).to.deep.equal([]);
    });
  }

  const worst = [
    'a2lsbCB5b3Vyc2VsZg==',
    'a2lsbCBhbGwgamV3cw==',
    'Z2F5cyBhcmUgdmVybWlu',
    'aGVpbCBoaXRsZXI=',
  ].map(plain);
  const signs: Readonly<Record<string, (text: string) => string>> = {
    'with a star for a vowel': (text) => text.replace(/(?<=\w)[aeiou](?=\w)/, '*'),
    'with digits for letters': (text) =>
      text.replace(/[eio]/g, (letter) => ({ e: '3', i: '1', o: '0' })[letter] ?? ''),
    'without spaces': (text) => text.replaceAll(' ', ''),
    'with capitals for spaces': (text) => text.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase()),
    'with letters drawn out': (text) => text.replace(/[aeiou]/, (letter) => letter.repeat(5)),
    'with underscores': (text) => text.replaceAll(' ', '_'),
    'as a tag': (text) => `#${text.replaceAll(' ', '')}`,
  };
  for (const [disguise, write] of Object.entries(signs)) {
    it(`are dropped ${disguise}`, () => {
      const kept = worst.map(write).filter((text) => defaultJudge(text, 'comment').decision !== 'drop');
      expect(kept).to.deep.equal([]);
    });
  }

  const sentences = ['SW1taWdyYW50cyBhcmUgdmVybWlu', 'WW91IHNob3VsZCBraWxsIHlvdXJzZWxm'].map(plain);
  for (const [spelling, write] of Object.entries(spellings)) {
    it(`are stopped ${spelling}`, () => {
      expect(sentences.map(write).filter(isPublished)).to.deep.equal([]);
    });
  }

  it('are found behind stars, backwards and between three pairs of parentheses', () => {
    for (const hidden of ['bipnZ2Vy', 'ZipnZ290', 'c3JlZ2dpbg==', 'KCgodGhleSkpKSBvd24gaXQ='])
      expect(namesOfRules(plain(hidden)), hidden).to.satisfy((names: string[]) =>
        names.some((name) => name === 'slur' || name === 'hate'),
      );
  });

  const harmless = [
    'JavaScript colours in a YouTube frame by McDonald',
    'A snow*flake and a sun-flower, side by side',
    'Sooo calm, and the blue is gooood',
    'x*y = z and ((nested)) brackets in the sketch',
    'Therapist, assassin, classic: long words of an old dictionary',
    'Killarney and Dieppe on one map',
    'f(x) in chalk, and a well-known w/o at the side',
    'A shot in the dark, perhaps, but were you thinking of Hammershoi?',
    'Dos mujeres musulmanas comparten un té junto a la ventana.',
    'Des migrants jouent au foot sur la plage, et tout respire.',
    "M'encanten les dones negres del mural.",
    'A\nlantern\nat\ndusk',
    'wave.after.wave.of.foam',
    'A, b, c: three boats',
  ];
  for (const text of harmless)
    it(`let pass what only looks like one: ${text}`, () => expect(namesOfRules(text)).to.deep.equal([]));
});

describe('the rule of harassment', () => {
  for (const text of [
    'Send me nudes',
    'I will post your home address',
    'I have been watching you through your window',
    'Schick mir Nacktbilder',
    'Envoie des nudes',
    '裸の写真を送って',
    'Я слежу за тобой',
  ])
    it(`drops: ${text}`, () => expect(namesOfRules(text)).to.include('harassment'));

  for (const text of [
    'A nude by Modigliani, all in ochre',
    'Great tits at the feeder',
    'I have been watching you paint for a year',
    'Send the boat back to the left',
  ])
    it(`lets pass: ${text}`, () => expect(namesOfRules(text)).to.deep.equal([]));
});
