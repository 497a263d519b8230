import { type Face, widthOf } from './measure.ts';
import { phraseForms } from './phrase.ts';

/** More lines would make a picture a page. */
export const maxLines = 3;

export interface FitRequest {
  readonly face: Face;
  /** Pixels that a line may take. */
  readonly width: number;
  /** Height of the letters that is wanted, and the smallest that will do, in pixels. */
  readonly size: number;
  readonly smallest: number;
  readonly lines: number;
}

export interface FittedText {
  readonly lines: readonly string[];
  readonly size: number;
}

/**
 * Breaks a text into lines that fit, as large as they may be: first the size gives way, then the text is shortened
 * where a phrase ends. A word is never cut, and no phrase breaks off in its middle.
 * @returns null where no form of it fits
 */
export function fitText(text: string, request: FitRequest): FittedText | null {
  for (const form of phraseForms(text)) {
    const words = form.split(' ');
    for (let size = request.size; size >= request.smallest; size = smaller(size)) {
      const lines = wrap(words, { ...request, size });
      if (lines !== null) return { lines, size: Math.floor(size) };
    }
  }
  return null;
}

function smaller(size: number): number {
  return Math.min(size - 1, size * 0.92);
}

function wrap(words: readonly string[], { face, width, size, lines: most }: FitRequest): string[] | null {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (widthOf(longer, face, size) <= width) lines[Math.max(0, lines.length - 1)] = longer;
    else if (widthOf(word, face, size) <= width) lines.push(word);
    else return null;
    if (lines.length > Math.min(most, maxLines)) return null;
  }
  return lines;
}
