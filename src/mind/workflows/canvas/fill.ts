import type { Hex } from '../color/oklch.ts';

/** What an area is filled with. Translucent colours are allowed everywhere. */
export type Fill =
  | Hex
  | {
      readonly linear: readonly [Hex, Hex] /** Degrees; 90 runs from top to bottom. */;
      readonly angle: number;
    }
  | { readonly radial: readonly [Hex, Hex] }
  | {
      readonly pattern: 'dots' | 'stripes' | 'grid' | 'checkerboard';
      readonly color: Hex;
      /** Fills the whole rectangle around the shape; left out it is transparent. */
      readonly ground?: Hex;
      /** Pixels from one repeat to the next, 5 to 200. */
      readonly scale: number;
    };

/** A fill as parameters of the `shapes` generator. */
export function fillParams(fill: Fill): Record<string, unknown> {
  if (typeof fill === 'string') return { fillType: 'solid', fillColor: fill };
  if ('pattern' in fill) {
    return {
      fillType: 'pattern',
      patternType: fill.pattern,
      patternColor: fill.color,
      patternBackground: fill.ground ?? 'none',
      patternScale: Math.min(200, Math.max(5, Math.round(fill.scale))),
    };
  }
  const [first, second] = 'linear' in fill ? fill.linear : fill.radial;
  return {
    fillType: 'gradient',
    gradientType: 'linear' in fill ? 'linear' : 'radial',
    gradientColor1: first,
    gradientColor2: second,
    ...('linear' in fill ? { gradientAngle: Math.round(((fill.angle % 360) + 360) % 360) } : {}),
  };
}
