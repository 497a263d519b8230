import { createRequire } from 'node:module';
import type * as Culori from 'culori';

// Its one-file build takes a third of the memory of its 150 modules.
const { clampChroma, converter, formatHex, wcagContrast }: typeof Culori = createRequire(import.meta.url)(
  'culori',
);
const toOklch = converter('oklch');

/** A colour as `#rrggbb`, or `#rrggbbaa` where it is translucent. */
export type Hex = string;

/** A colour in OKLCH, where equal steps of lightness look equal for every hue. */
export interface Tone {
  /** 0 is black, 1 is white. */
  readonly lightness: number;
  /** 0 is grey; what a screen cannot show is lowered until it can. */
  readonly chroma: number;
  /** Degrees: about 25 red, 70 orange, 100 yellow, 145 green, 195 teal, 255 blue, 300 violet, 350 pink. */
  readonly hue: number;
}

export function hexOf({ lightness, chroma, hue }: Tone): Hex {
  const l = Math.min(1, Math.max(0, lightness));
  return formatHex(
    clampChroma({ mode: 'oklch', l, c: Math.max(0, chroma), h: ((hue % 360) + 360) % 360 }, 'oklch'),
  );
}

export function toneOf(hex: Hex): Tone {
  const parsed = toOklch(hex);
  return { lightness: parsed?.l ?? 0, chroma: parsed?.c ?? 0, hue: parsed?.h ?? 0 };
}

/** The same colour, let through to what is below it. @param opacity 0 to 1 */
export function translucent(hex: Hex, opacity: number): Hex {
  const byte = Math.round(Math.min(1, Math.max(0, opacity)) * 255);
  return `${hex.slice(0, 7)}${byte.toString(16).padStart(2, '0')}`;
}

/** A colour between two, `share` of the way; hues take the short way round. */
export function between(from: Hex, to: Hex, share: number): Hex {
  const [start, end] = [toneOf(from), toneOf(to)];
  const turn = ((((end.hue - start.hue) % 360) + 540) % 360) - 180;
  // A grey has no hue of its own and takes the other's.
  const hue = start.chroma < 0.01 ? end.hue : end.chroma < 0.01 ? start.hue : start.hue + turn * share;
  return hexOf({
    lightness: start.lightness + (end.lightness - start.lightness) * share,
    chroma: start.chroma + (end.chroma - start.chroma) * share,
    hue,
  });
}

/** Contrast of two opaque colours as WCAG 2.2 defines it, 1 to 21. */
export function contrastOf(one: Hex, other: Hex): number {
  return wcagContrast(one, other);
}
