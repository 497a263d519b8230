import { languageOf } from '../../language.ts';
import { corrected, isWord, meantBy } from './spelling.ts';
import { type View, ViewBuilder } from './view.ts';

/** A word, with signs between its letters, or a row of words with signs in place of spaces. */
const token =
  /(?<![\p{L}\p{N}])[a-z](?:[a-z'’]|[*#%×•?!~^_=+.()[\]{}|"“”«»/\\-]{1,3}(?=[a-z])){1,119}(?![\p{L}\p{N}])/gu;

/** Of the words of a text, those that have to be English before others are taken for misspelled. */
const englishShare = 0.5;
/** Where its short words do not tell the language, and more of them are English, it is English. */
const surelyEnglishShare = 0.6;
/** Of the words of a text, those that have to be English backwards. */
const backwardsShare = 0.7;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The word or words that it stands for; null where nobody can tell. */
  readonly meant: string | null;
}

/**
 * The view with English words as they are meant: with signs among their letters or in place of one, with a letter left out
 * or two of them swapped, cut in two, or written in a row without spaces. The same view where they are spelled
 * as they should be, or where too few of them are English to tell.
 * @param from in lower case, with letters of other alphabets that look like Latin ones as these
 */
export function respelled(from: View): View {
  const tokens = joined([...from.text.matchAll(token)].map(tokenOf));
  const known = tokens.filter(({ meant }) => meant !== null).length;
  if (tokens.length === 0) return from;
  if (known < tokens.length * englishShare) return isBackwards(tokens) ? backwards(from) : from;
  const language = languageOf(from.text);
  const isEnglish =
    language === 'English' || (language === null && known >= tokens.length * surelyEnglishShare);
  const builder = new ViewBuilder(from);
  let kept = 0;
  for (const { text, start, end, meant } of tokens) {
    const word = meant ?? (isEnglish ? corrected(text) : text);
    if (word === text) continue;
    builder.keep(kept, start);
    builder.add(word, start, end);
    kept = end;
  }
  if (kept === 0) return from;
  builder.keep(kept, from.text.length);
  const view = builder.build();
  const meantLanguage = languageOf(view.text);
  return meantLanguage === null || meantLanguage === 'English' ? view : from;
}

/** Nearly all of its words, and more than one, are English when they are read from their ends. */
function isBackwards(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ text }) => isWord([...text].reverse().join('')));
  return words.length > 1 && words.length >= tokens.length * backwardsShare;
}

function backwards(from: View): View {
  const builder = new ViewBuilder(from);
  let end = from.text.length;
  for (const character of [...from.text].reverse()) {
    builder.add(character, end - character.length, end);
    end -= character.length;
  }
  return builder.build();
}

function tokenOf({ 0: text, index }: RegExpExecArray): Token {
  return { text, start: index, end: index + text.length, meant: meantBy(text).words };
}

/** With two of them that a space parts as one, where they are a word together and not alone. */
function joined(tokens: readonly Token[]): Token[] {
  const all: Token[] = [];
  for (const each of tokens) {
    const before = all.at(-1);
    const isCut = before !== undefined && before.end + 1 === each.start && isHalf(before, each);
    if (!isCut) {
      all.push(each);
      continue;
    }
    const text = before.text + each.text;
    all[all.length - 1] = { text, start: before.start, end: each.end, meant: text };
  }
  return all;
}

function isHalf(one: Token, other: Token): boolean {
  return (one.meant === null || other.meant === null) && isWord(one.text + other.text);
}
