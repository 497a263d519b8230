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

/** The hue that a word stands for, in degrees; undefined for a word that names none. */
export function hueOfWord(word: string): number | undefined {
  const known = word.toLowerCase().trim();
  return hueWords.find(([, name]) => name === known)?.[0] ?? furtherWords.get(known);
}

const furtherWords: ReadonlyMap<string, number> = new Map([
  ['pink', 355],
  ['crimson', 20],
  ['coral', 35],
  ['salmon', 32],
  ['rust', 45],
  ['terracotta', 45],
  ['copper', 52],
  ['brown', 60],
  ['amber', 75],
  ['gold', 88],
  ['mustard', 92],
  ['sand', 80],
  ['lime', 125],
  ['moss', 130],
  ['forest', 145],
  ['emerald', 158],
  ['mint', 168],
  ['sage', 145],
  ['turquoise', 190],
  ['aqua', 200],
  ['cyan', 205],
  ['sky', 230],
  ['navy', 262],
  ['cobalt', 262],
  ['ultramarine', 272],
  ['purple', 305],
  ['lavender', 298],
  ['lilac', 310],
  ['mauve', 325],
  ['burgundy', 15],
  ['wine', 10],
]);

function distance(one: number, other: number): number {
  const apart = Math.abs(one - other) % 360;
  return Math.min(apart, 360 - apart);
}
