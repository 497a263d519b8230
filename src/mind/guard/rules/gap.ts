/** How many units a word takes where it is written as more than one: of a letter or of a syllable. */
const unitsOfWord: Readonly<Record<string, number>> = {
  ja: 2,
  km: 3,
  lo: 3,
  my: 3,
  th: 3,
  uz: 1.5,
  vi: 1.5,
  zh: 2,
};

/** A gap of up to so many words, as elements of a pattern. */
export function within(words: number, language: string): string {
  const units = Math.round(words * (unitsOfWord[language] ?? 1));
  return [
    ...Array.from({ length: Math.floor(units / 9) }, () => '..9'),
    ...(units % 9 === 0 ? [] : [`..${units % 9}`]),
  ].join(' ');
}
