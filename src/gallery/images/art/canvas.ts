import type { Random } from '../../../lib/random.ts';
import { linearGradient, type Size, tag } from '../svg.ts';
import type { Palette } from './palettes.ts';

/** What a painter works with. */
export interface Canvas extends Size {
  readonly palette: Palette;
  readonly random: Random;
}

/** What a painter makes: a drawing, and sometimes a small field of pixels below it, which is blown up smoothly. */
export interface Painting {
  readonly svg: string;
  readonly field?: PixelField;
}

/** Three bytes a pixel, row by row. */
export interface PixelField extends Size {
  readonly pixels: Buffer;
}

export type Painter = (canvas: Canvas) => Painting;

/** A whole number from the first to the last, both included. */
export function between(random: Random, first: number, last: number): number {
  return first + random.below(last - first + 1);
}

/** A number from the first up to the last. */
export function within(random: Random, first: number, last: number): number {
  return first + random.next() * (last - first);
}

/** The palette's ground over the whole canvas, from top to bottom. */
export function groundOf({ width, height, palette }: Canvas): string {
  return (
    tag('defs', {}, linearGradient('ground', palette.ground)) +
    tag('rect', { width, height, fill: 'url(#ground)' })
  );
}
