import { type Hex, toneOf } from './oklch.ts';

/** Names of hues in degrees of OKLCH, as people say them. */
const hueWords: readonly (readonly [hue: number, word: string])[] = [
  [8, 'rose'],
  [25, 'red'],
  [42, 'vermilion'],
  [58, 'orange'],
  [75, 'ochre'],
  [98, 'yellow'],
  [118, 'olive'],
  [142, 'green'],
  [165, 'jade'],
  [192, 'teal'],
  [220, 'cerulean'],
  [250, 'blue'],
  [275, 'indigo'],
  [300, 'violet'],
  [325, 'plum'],
  [348, 'magenta'],
];

/** A colour in words that an image model knows: "deep teal", "pale ochre", "warm grey". */
export function colourWords(color: Hex): string {
  const { lightness, chroma, hue } = toneOf(color);
  const depth = lightness < 0.35 ? 'deep ' : lightness > 0.85 ? 'pale ' : '';
  if (chroma < 0.03) return `${depth}${hue < 110 || hue > 330 ? 'warm' : 'cool'} grey`;
  const nearest = hueWords.reduce((best, one) =>
    distance(one[0], hue) < distance(best[0], hue) ? one : best,
  );
  return `${depth}${nearest[1]}`;
}

function distance(one: number, other: number): number {
  const apart = Math.abs(one - other) % 360;
  return Math.min(apart, 360 - apart);
}
