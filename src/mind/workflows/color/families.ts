import type { PaletteFamily } from '../../../../config/personas/schema.ts';

/** How the hues of a palette stand to each other on the colour circle. */
export type Harmony = 'analogous' | 'complementary' | 'split' | 'triad' | 'single';

/** A palette family: an agent keeps to one for weeks. */
export interface Family {
  readonly hue: number;
  readonly harmony: Harmony;
  readonly chroma: number;
  /** Degrees from the main hue to the one that is used sparingly. */
  readonly accent: number;
  /** Share of its pictures that stand on a dark ground. */
  readonly dark: number;
}

export const families: Readonly<Record<PaletteFamily, Family>> = {
  ember: { hue: 38, harmony: 'analogous', chroma: 0.14, accent: 190, dark: 0.4 },
  dusk: { hue: 305, harmony: 'split', chroma: 0.11, accent: 110, dark: 0.5 },
  sea: { hue: 235, harmony: 'analogous', chroma: 0.1, accent: 170, dark: 0.4 },
  moss: { hue: 138, harmony: 'analogous', chroma: 0.085, accent: -95, dark: 0.3 },
  clay: { hue: 48, harmony: 'complementary', chroma: 0.085, accent: 165, dark: 0.2 },
  nordic: { hue: 245, harmony: 'single', chroma: 0.045, accent: 150, dark: 0.3 },
  citrus: { hue: 92, harmony: 'triad', chroma: 0.14, accent: -110, dark: 0.15 },
  plum: { hue: 345, harmony: 'split', chroma: 0.115, accent: 95, dark: 0.5 },
  ink: { hue: 275, harmony: 'single', chroma: 0.025, accent: 115, dark: 0.45 },
  sakura: { hue: 8, harmony: 'complementary', chroma: 0.085, accent: 175, dark: 0.1 },
  desert: { hue: 62, harmony: 'analogous', chroma: 0.1, accent: 180, dark: 0.25 },
  lagoon: { hue: 190, harmony: 'split', chroma: 0.095, accent: -150, dark: 0.35 },
  midnight: { hue: 275, harmony: 'complementary', chroma: 0.12, accent: 170, dark: 0.9 },
  heather: { hue: 325, harmony: 'analogous', chroma: 0.065, accent: 140, dark: 0.25 },
};

/** How far the companion's hue is from the main one, in degrees. */
export const companions: Readonly<Record<Harmony, number>> = {
  analogous: 38,
  complementary: 180,
  split: 150,
  triad: 120,
  single: 12,
};
