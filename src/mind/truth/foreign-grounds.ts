import type { Language } from '../language.ts';
import { isCalled } from './colours.ts';
import { coloursSpokenOf } from './foreign-colours.ts';
import { measuresSpokenOf } from './foreign-measures.ts';
import { type Grounds, type Known, vocabularyOf } from './known.ts';
import { stemOf } from './things.ts';

/** Words in such a sentence are a wish, a comparison or a denial, and claim nothing about the picture. */
const unrealWords = [
  'würden?|wär(?:e|en)|könnten?|hätten?|ohne|kein\\p{L}*|nicht|erinnert',
  'serait|pourrait|sans|pas|aucun\\p{L}*|rappelle',
  'sería|podría|sin|recuerda|ningun\\p{L}*',
  'sarebbe|potrebbe|senza|non|ricorda',
  'seria|poderia|sem|não|lembra',
  'zou|zonder|geen|niet|doet',
  'nie|bez|byłby|byłoby|przypomina|żadn\\p{L}*',
  'skulle|utan|inte|ingen|inga|påminner',
  'değil|yok|olsa|olsaydı|gibi|hatırlat\\p{L}*',
  'не|нет|без|бы|напоминает|никак\\p{L}*',
];
const unreal = new RegExp(
  `(?<!\\p{L})(?:${unrealWords.join('|')})(?!\\p{L})|ない|ません|たら|みたい|ような|思い出|不|没|如果|好像|想起`,
  'iu',
);

/** Sentences, also of scripts that write no space between them. */
const sentenceEnd = /(?<=[.!?;:])\s+|(?<=[。！？])\s*/u;

/**
 * What a text in another language than English rests on: colours, what is measured, and words that it shares with title,
 * author and description. Of languages that nobody here knows, only the last.
 */
export function foreignGroundsOf(text: string, language: Language, known: Known): Grounds {
  const vocabulary = vocabularyOf(known);
  const founded = new Set<string>();
  const unfounded = new Set<string>();
  const note = (word: string, holds: boolean | null, claims: boolean): void => {
    if (holds === true) founded.add(word);
    else if (holds === false && claims) unfounded.add(word);
  };
  for (const sentence of text.split(sentenceEnd)) {
    const claims = !/[?？]$/u.test(sentence.trimEnd()) && !unreal.test(sentence);
    for (const word of sentence.match(/\p{L}+/gu) ?? []) if (vocabulary.has(stemOf(word))) founded.add(word);
    if (known.picture === undefined) continue;
    const { colours } = known.picture.measures;
    for (const { word, colour } of coloursSpokenOf(sentence, language))
      note(
        word,
        vocabulary.has(stemOf(word)) ||
          vocabulary.has(colour) ||
          colours.some(({ name }) => isCalled(name, colour)),
        claims,
      );
    for (const { word, holds } of measuresSpokenOf(sentence, language, known.picture))
      note(word, holds, claims);
  }
  return { founded: [...founded], unfounded: [...unfounded] };
}
