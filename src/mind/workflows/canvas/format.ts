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

export function drawFormat(random: Random, names: readonly FormatName[]): Size {
  return formats[random.pick(names)];
}
