import { decodeHTML } from 'entities';

/** Escaped texts may be escaped once more on their way. */
const mostEscapes = 3;

const folded: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′‵´`ʼ]/g, "'"],
  [/[“”„‟″‶«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  // Zero-width characters, soft hyphens and variation selectors show nothing.
  [/\p{Default_Ignorable_Code_Point}/gu, ''],
  [/\s+/g, ' '],
];

/**
 * A text in the form in which two copies of it compare equal, whatever Studio and what is in front of it did to one
 * of them: HTML entities are decoded, Unicode is composed (NFKC), quotes, dashes and white space are folded.
 */
export function normalForm(text: string): string {
  const plain = decoded(text).normalize('NFKC');
  return folded.reduce((result, [pattern, by]) => result.replace(pattern, by), plain).trim();
}

function decoded(text: string): string {
  let result = text;
  for (let times = 0; times < mostEscapes; times += 1) {
    const next = decodeHTML(result);
    if (next === result) break;
    result = next;
  }
  return result;
}
