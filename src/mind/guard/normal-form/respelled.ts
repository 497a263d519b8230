import { languageOf } from '../../language.ts';
import { corrected, isWord, meantBy } from './spelling.ts';
import { turnedRound, type View, ViewBuilder } from './view.ts';

/** A word, with signs between its letters, or a row of words with signs in place of spaces. */
const token =
  /(?<![\p{L}\p{N}])[a-z](?:[a-z'’]|[*#%×•?!~^_=+.()[\]{}|"“”«»/\\-]{1,3}(?=[a-z])){1,119}(?![\p{L}\p{N}])/gu;

/** Of the words of a text, those that have to be English before others are taken for misspelled. */
const englishShare = 0.5;
/** Where its short words do not tell the language, and more of them are English, it is English. */
const surelyEnglishShare = 0.6;
/** Of the words of a text, those that have to be English backwards. */
const backwardsShare = 0.7;

/** So many rows of words may be all that a text holds. */
const fewTokens = 2;
const longCompound = 14;
const onlyLetters = /^[a-z'’]+$/;

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
  const known = tokens.filter((each) => isTelling(each, tokens)).length;
  if (tokens.length === 0) return from;
  if (known < tokens.length * englishShare) return isBackwards(tokens) ? turnedRound(from) : from;
  const language = languageOf(from.text);
  const isEnglish =
    language === 'English' || (language === null && known >= tokens.length * surelyEnglishShare);
  const words = tokens.map((each) => {
    const { text, meant } = each;
    if (isCompound(each, tokens)) return text;
    return meant ?? (isEnglish ? corrected(text) : text);
  });
  const view = rewrittenWith(from, tokens, words);
  const meantLanguage = languageOf(view.text);
  return meantLanguage === null || meantLanguage === 'English' ? view : from;
}

/** The view with words in place of tokens; the same view where they are the same. */
function rewrittenWith(from: View, tokens: readonly Token[], words: readonly string[]): View {
  const builder = new ViewBuilder(from);
  let kept = 0;
  for (const [index, { text, start, end }] of tokens.entries()) {
    const word = words[index] ?? text;
    if (word === text) continue;
    builder.keep(kept, start);
    builder.add(word, start, end);
    kept = end;
  }
  if (kept === 0) return from;
  builder.keep(kept, from.text.length);
  return builder.build();
}

/** Whether it says that a text is English: a long word of another language falls into English ones by chance. */
function isTelling({ text, meant }: Token, tokens: readonly Token[]): boolean {
  return meant !== null && (!isRow({ text, meant }) || tokens.length <= fewTokens);
}

/** Whether it is one word that is made of two, in a text that has other words: "codeword". */
function isCompound(each: Pick<Token, 'text' | 'meant'>, tokens: readonly Token[]): boolean {
  return tokens.length > fewTokens && each.text.length < longCompound && isRow(each);
}

function isRow({ text, meant }: Pick<Token, 'text' | 'meant'>): boolean {
  return meant?.includes(' ') === true && onlyLetters.test(text);
}

/** Nearly all of its words, and more than one, are English when they are read from their ends. */
function isBackwards(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ text }) => isWord([...text].reverse().join('')));
  return words.length > 1 && words.length >= tokens.length * backwardsShare;
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
