import type { WordingLanguage } from './model.ts';

const fewestWords = 5;
/** Words are longer in some languages, and in some scripts two signs make one. */
const fewestLetters = 20;
const fewestSigns = 9;
const letter = /\p{L}/gu;
const sign = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu;

/** Shorter sentences have too little to tell by: they are neither judged nor counted for the limit. */
export function isLongEnough(text: string, language: WordingLanguage): boolean {
  if (language === 'english') return text.trim().split(/\s+/u).length >= fewestWords;
  return countOf(letter, text) >= fewestLetters || countOf(sign, text) >= fewestSigns;
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
