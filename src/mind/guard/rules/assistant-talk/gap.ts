/** Scripts without gaps between words: a word of another is a row of signs there. */
const unspaced: ReadonlySet<string> = new Set(['ja', 'zh', 'th']);

export function isUnspaced(language: string): boolean {
  return unspaced.has(language);
}

/** Makes gaps of up to so many words, as an element of a pattern has them: nine units at the most. */
export function gapsIn(language: string): (words: number) => string {
  const unitsOfWord = isUnspaced(language) ? 3 : 1;
  return (words) => `..${Math.min(words * unitsOfWord, 9)}`;
}
