import type { PaletteFamily } from '../../../../config/personas/schema.ts';
import type { Random } from '../../../lib/random.ts';
import { readableOn } from './contrast.ts';
import { companions, families } from './families.ts';
import { type Hex, hexOf } from './oklch.ts';

/** Colours that go together, by rule: hues from a harmony, lightness from their part. */
export interface Palette {
  /** Whether the picture stands on a dark ground. */
  readonly dark: boolean;
  readonly paper: Hex;
  /** Reads on the paper. */
  readonly ink: Hex;
  /** Between paper and ink: lines, shadows, what stands back. */
  readonly quiet: Hex;
  /** The main colour, a companion, and the one that is used sparingly. */
  readonly main: Hex;
  readonly second: Hex;
  readonly accent: Hex;
  /** The palette's lightest and darkest, whatever the ground. */
  readonly light: Hex;
  readonly deep: Hex;
  /** For parts that must be easy to distinguish. */
  readonly series: readonly Hex[];
  /** Any colour of the palette: which of its hues, how light, and how strong against the family's own chroma. */
  tone(of: 'main' | 'second' | 'accent', lightness: number, strength?: number): Hex;
}

/** What may be asked of a palette besides its family. */
export interface PaletteWishes {
  /** The main hue and its chroma, in place of the family's. */
  readonly hue?: number | undefined;
  readonly chroma?: number | undefined;
  /** Hues of the companion and of the accent, in place of those of the family's harmony. */
  readonly second?: number | undefined;
  readonly accent?: number | undefined;
  /** Degrees that are added to the family's main hue. */
  readonly drift?: number | undefined;
  readonly dark?: boolean | undefined;
  /** Factor on the family's chroma. */
  readonly strength?: number | undefined;
}

/** Draws a palette of a family; every draw differs a little in hue, strength and ground. */
export function drawPalette(name: PaletteFamily, random: Random, wishes: PaletteWishes = {}): Palette {
  const family = families[name];
  const side = random.chance(0.5) ? 1 : -1;
  // A hue that was asked for by its name stays near it; one of a family has more room.
  const room = wishes.hue === undefined ? 22 : 10;
  const hue = (wishes.hue ?? family.hue + (wishes.drift ?? 0)) + (random.next() - 0.5) * room;
  const chroma = (wishes.chroma ?? family.chroma) * (0.85 + random.next() * 0.35) * (wishes.strength ?? 1);
  const isDark = random.chance(family.dark);
  const hues = {
    main: hue,
    second: wishes.second ?? hue + side * companions[family.harmony],
    accent: wishes.accent ?? hue + family.accent,
  };
  return paletteOf(hues, chroma, wishes.dark ?? isDark);
}

type Hues = Readonly<Record<'main' | 'second' | 'accent', number>>;

function paletteOf(hues: Hues, chroma: number, dark: boolean): Palette {
  const tone: Palette['tone'] = (of, lightness, strength = 1) => {
    const base = of === 'accent' ? accentChroma(chroma) : chroma;
    return hexOf({ lightness, chroma: base * strength, hue: hueInDark(hues[of], lightness) });
  };
  const paper = dark ? tone('main', 0.2, 0.45) : tone('main', 0.955, 0.2);
  const ink = readableOn([paper], dark ? tone('main', 0.95, 0.25) : tone('main', 0.24, 0.55));
  return {
    dark,
    paper,
    ink,
    quiet: dark ? tone('main', 0.42, 0.5) : tone('main', 0.8, 0.4),
    main: tone('main', dark ? 0.66 : 0.55),
    second: tone('second', dark ? 0.72 : 0.62, 0.95),
    accent: tone('accent', dark ? 0.76 : 0.66),
    light: tone('main', 0.95, 0.3),
    deep: tone('main', 0.25, 0.7),
    series: [
      tone('main', dark ? 0.68 : 0.52, 1.1),
      tone('accent', dark ? 0.78 : 0.68),
      tone('second', dark ? 0.58 : 0.42),
      tone('main', dark ? 0.84 : 0.76, 0.7),
      tone('second', dark ? 0.88 : 0.82, 0.8),
      tone('accent', dark ? 0.55 : 0.45, 0.8),
    ],
    tone,
  };
}

/** The reds and the greens that dark yellows turn to, and where they part, in degrees. */
const dark = { red: 28, parting: 96, green: 152 } as const;
/** Lightness below which yellow begins to look like mud, and from which on it is turned no further. */
const darkening = { begins: 0.62, ends: 0.3 } as const;
/** How far of the way a dark yellow turns. */
const turned = 0.85;

/**
 * The hue that a colour takes when it darkens. Painters do not darken yellow with black, which makes mud: warm yellows
 * turn towards red, and cold ones towards green.
 */
function hueInDark(hue: number, lightness: number): number {
  const degrees = ((hue % 360) + 360) % 360;
  if (degrees <= dark.red || degrees >= dark.green) return hue;
  const depth = (darkening.begins - lightness) / (darkening.begins - darkening.ends);
  const share = turned * Math.min(1, Math.max(0, depth));
  return degrees + ((degrees < dark.parting ? dark.red : dark.green) - degrees) * share;
}

/** How strong the colour is that is used sparingly, in OKLCH's chroma. */
export function accentChroma(chroma: number): number {
  return Math.max(0.13, chroma * 1.25);
}
