import { isDrawable } from '../text/measure.ts';
import { pictureText } from './clean.ts';

const most = { letters: 44, words: 6 } as const;

/** Where a noun phrase may end early without losing what it is about. */
const turns =
  /[,;:.!?()–—]|\b(?:with|beside|beneath|under|over|near|made of|aimed at|for|while|as|that|which|where|who)\b/iu;

/**
 * A few words that may stand in a picture: the given ones, else the beginning of the subject up to where it turns.
 * @returns null where the engine's fonts lack a letter of it
 */
export function headlineFrom(text: string | null, subject: string): string | null {
  const given = text === null ? '' : pictureText(text, most.letters).replace(/…$/, '');
  const words = given === '' ? beginningOf(subject) : given;
  return words !== '' && isDrawable(words, 'sans') ? words : null;
}

function beginningOf(subject: string): string {
  const clean = pictureText(subject, 120).replace(/^(?:an?|the)\s+/iu, '');
  const head = clean.split(turns)[0]?.trim() ?? '';
  const words = (head === '' ? clean : head).split(' ').slice(0, most.words);
  while (words.length > 1 && (words.join(' ').length > most.letters || isLoose(words.at(-1) ?? '')))
    words.pop();
  const text = words.join(' ').replace(/…$/, '');
  return text.length > most.letters ? '' : text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words that cannot end a phrase. */
function isLoose(word: string): boolean {
  return /^(?:an?|the|and|or|of|in|on|at|to|by|from|its|their|his|her|into|than|is|are)$/iu.test(word);
}
