/** A part of a text, and whether it is one of the words that are to be marked. */
export interface MarkedPart {
  readonly text: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly at: number;
  readonly isMarked: boolean;
}

/** Cuts a text at the words that are to be marked: whole words, the longest first where one holds another. */
export function markedParts(text: string, words: readonly string[]): readonly MarkedPart[] {
  const wanted = words.filter((word) => word !== '').toSorted((one, other) => other.length - one.length);
  const parts: MarkedPart[] = [];
  let begun = 0;
  for (let at = 0; at < text.length; ) {
    const word = wanted.find((one) => text.startsWith(one, at) && isWhole(text, at, one.length));
    if (word === undefined) {
      at += 1;
      continue;
    }
    if (at > begun) parts.push({ text: text.slice(begun, at), at: begun, isMarked: false });
    parts.push({ text: word, at, isMarked: true });
    at += word.length;
    begun = at;
  }
  if (begun < text.length) parts.push({ text: text.slice(begun), at: begun, isMarked: false });
  return parts;
}

const wordSign = /[\p{L}\p{N}]/u;

function isWhole(text: string, at: number, length: number): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at + length] ?? ''];
  return !wordSign.test(before) && !wordSign.test(after);
}
