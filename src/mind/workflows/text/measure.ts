import widths from './font-widths.json' with { type: 'json' };

/** The faces that texts in pictures are set in. */
export type Face = keyof typeof widths;

/** How the engine finds each face: Debian's DejaVu, else what that machine has of the kind. */
export const families: Readonly<Record<Face, string>> = {
  sans: 'DejaVu Sans, sans-serif',
  serif: 'DejaVu Serif, serif',
  mono: 'DejaVu Sans Mono, monospace',
};

/** Letters above and below the baseline, in sizes. */
export const ascent = 0.78;
export const descent = 0.24;

const advances: Readonly<Record<Face, ReadonlyMap<number, number>>> = {
  sans: tableOf('sans'),
  serif: tableOf('serif'),
  mono: tableOf('mono'),
};

function tableOf(face: Face): ReadonlyMap<number, number> {
  const table = new Map<number, number>();
  for (const { first, widths: row } of widths[face]) {
    row.split(' ').forEach((width, offset) => {
      if (width !== '0') table.set(first + offset, Number(width) / 1000);
    });
  }
  return table;
}

/** Whether the engine's face has every letter of a text. */
export function isDrawable(text: string, face: Face): boolean {
  return [...text].every((letter) => advances[face].has(letter.codePointAt(0) ?? 0));
}

/**
 * Width of a text of one line, in pixels, from the font's own advance widths. Kerning is left out; it only narrows.
 * @param size height of the letters in pixels
 */
export function widthOf(text: string, face: Face, size: number): number {
  let width = 0;
  for (const letter of text) width += advances[face].get(letter.codePointAt(0) ?? 0) ?? 1;
  return width * size;
}
