import type { Random } from '../../../lib/random.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Proportions of paper, screens and prints; never more than 1024 pixels on a side. */
export const formats = {
  square: { width: 960, height: 960 },
  tall: { width: 800, height: 1000 },
  poster: { width: 720, height: 1008 },
  wide: { width: 1024, height: 768 },
  cinema: { width: 1024, height: 576 },
} as const satisfies Record<string, Size>;
export type FormatName = keyof typeof formats;

/** What a brief may ask of the shape of a picture; null leaves it to chance. */
export type Shape = 'tall' | 'wide' | 'square' | null;

/** The shape that was asked for, where the kind has it; else any that the kind has. */
export function drawFormat(random: Random, names: readonly FormatName[], shape: Shape = null): Size {
  const fitting = shape === null ? [] : names.filter((name) => shapeOf(formats[name]) === shape);
  return formats[random.pick(fitting.length > 0 ? fitting : names)];
}

function shapeOf({ width, height }: Size): Shape {
  if (width === height) return 'square';
  return width > height ? 'wide' : 'tall';
}
