import type { Random } from '../../../src/lib/random.ts';

/** Five colours that somebody has put together: from the ground to what stands out. */
export interface Colours {
  readonly paper: string;
  readonly soft: string;
  readonly middle: string;
  readonly strong: string;
  readonly ink: string;
}

const sets: readonly Colours[] = [
  { paper: '#fdf6ec', soft: '#f2c9a1', middle: '#e07a5f', strong: '#3d5a80', ink: '#1f2a44' },
  { paper: '#f1f5f0', soft: '#b7d3c2', middle: '#6a9c89', strong: '#c4572f', ink: '#16302b' },
  { paper: '#fff4f2', soft: '#f6b8b0', middle: '#e0607e', strong: '#51344d', ink: '#2b1a2f' },
  { paper: '#f4f1fb', soft: '#c3b5ea', middle: '#7f6bd3', strong: '#f2a541', ink: '#221b45' },
  { paper: '#f3f8fb', soft: '#a7d3e4', middle: '#3c91b8', strong: '#f26b50', ink: '#0f2f43' },
  { paper: '#fbf7e4', soft: '#f0d77b', middle: '#d99a1e', strong: '#5b7553', ink: '#2e2a17' },
  { paper: '#f6efe9', soft: '#d8b8a4', middle: '#a5674b', strong: '#2f6f73', ink: '#2c1c16' },
  { paper: '#eef3ec', soft: '#cfd8a6', middle: '#8aa05b', strong: '#b14a6f', ink: '#25301c' },
];

export function coloursFor(random: Random): Colours {
  return random.pick(sets);
}

/** A number in `[low, high)`. */
export function within(random: Random, low: number, high: number): number {
  return low + random.next() * (high - low);
}
