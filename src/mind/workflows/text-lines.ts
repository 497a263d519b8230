import type { Transform } from './pipeline.ts';

export interface TextPlace {
  /** Where every line is aligned to, in pixels. */
  readonly x: number;
  readonly align: 'left' | 'center';
  /** Vertical middle of the whole block, in pixels. */
  readonly middle: number;
  /** Height of the letters, in pixels. */
  readonly size: number;
  /** Characters that fit on one line. */
  readonly lineLength: number;
  readonly color: string;
}

/** Lines after this one would make a picture a page. */
const maxLines = 3;
const lineHeight = 1.25;

/** Text of up to three lines, as one `addText` step a line, because the operation does not break lines. */
export function textLines(text: string, place: TextPlace): Transform[] {
  const lines = wrap(text, place.lineLength).slice(0, maxLines);
  const first = place.middle - ((lines.length - 1) * place.size * lineHeight) / 2;
  return lines.map(
    (line, index): Transform => [
      'addText',
      {
        text: line,
        x: place.x,
        y: Math.round(first + index * place.size * lineHeight),
        size: place.size,
        font: 'sans-serif',
        color: place.color,
        align: place.align,
      },
    ],
  );
}

function wrap(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length <= length ? word : `${word.slice(0, length - 1)}…`);
  }
  return lines;
}
