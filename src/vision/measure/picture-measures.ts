import type { PictureMeasures } from '../../api/pictures.ts';
import { greyOf, spreadOf, symmetryOf, type Texture, textureOf } from './composition.ts';
import type { OpenedPicture } from './open-here.ts';
import { type Palette, paletteOf } from './palette.ts';
import { textBandsOf } from './text-bands.ts';

/** Where the words change, each for a value from 0 to 1. */
const thresholds = {
  brightness: [0.33, 0.68],
  contrast: [0.22, 0.52],
  saturation: [0.16, 0.42],
  busyness: [0.05, 0.2],
} as const;
/** From here on both halves look the same. */
const symmetric = 0.88;
/** A picture whose sides differ by less is called square. */
const nearlySquare = 0.04;
/** Shares of the picture, and different colours in 32 steps a channel. */
const looks = { evenOfFlat: 0.72, tonesOfFlat: 900, softOfPhoto: 0.5 } as const;
/** The chroma that counts as 1: screens show little beyond it. */
const mostChroma = 0.25;

/** What can be said of a picture without understanding it. */
export function measuresOf({ width, height, animated, copy }: OpenedPicture): PictureMeasures {
  const grey = greyOf(copy);
  const { mean, deviation } = spreadOf(grey.data);
  const palette = paletteOf(copy);
  const texture = textureOf(grey);
  return {
    width,
    height,
    orientation: orientationOf(width / height),
    colours: palette.colours,
    brightness: graded(mean / 255, thresholds.brightness, ['dark', 'medium', 'light']),
    contrast: graded(deviation / 127.5, thresholds.contrast, ['low', 'medium', 'high']),
    saturation: graded(palette.chroma / mostChroma, thresholds.saturation, ['muted', 'medium', 'vivid']),
    busyness: graded(texture.edges, thresholds.busyness, ['calm', 'medium', 'busy']),
    symmetry: symmetryIn(copy),
    textAt: textBandsOf(grey),
    look: lookOf(palette, texture),
    animated,
  };
}

function orientationOf(ratio: number): PictureMeasures['orientation'] {
  if (Math.abs(Math.log(ratio)) < nearlySquare) return 'square';
  return ratio > 1 ? 'landscape' : 'portrait';
}

function graded<Word>(
  value: number,
  [low, high]: readonly [number, number],
  [below, between, above]: readonly [Word, Word, Word],
): { readonly word: Word; readonly value: number } {
  const bounded = Math.min(1, Math.max(0, value));
  return { word: bounded < low ? below : bounded > high ? above : between, value: bounded };
}

function symmetryIn(copy: OpenedPicture['copy']): PictureMeasures['symmetry'] {
  const { leftRight, topBottom } = symmetryOf(copy);
  const value = Math.max(leftRight, topBottom);
  if (value < symmetric) return { word: 'none', value };
  if (Math.min(leftRight, topBottom) >= symmetric) return { word: 'both', value };
  return { word: leftRight > topBottom ? 'left-right' : 'top-bottom', value };
}

/** In a photo most neighbours differ a little; flat art has few tones, in even areas with hard edges. */
function lookOf({ distinct }: Palette, { even, edges }: Texture): PictureMeasures['look'] {
  if (even > looks.evenOfFlat && distinct < looks.tonesOfFlat) return 'flat';
  return 1 - even - edges > looks.softOfPhoto ? 'photo' : 'unsure';
}
