/** The trigram similarity at which two texts say nearly the same, as `reserve_said_texts` in Postgres has it. */
export const nearlySame = 0.7;

/** The trigrams of a text as pg_trgm has them: of each word in lower case, with two spaces before it and one behind. */
export function trigramsOf(text: string): Set<string> {
  const trigrams = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    const padded = `  ${word} `;
    for (let from = 0; from + 3 <= padded.length; from += 1) trigrams.add(padded.slice(from, from + 3));
  }
  return trigrams;
}
