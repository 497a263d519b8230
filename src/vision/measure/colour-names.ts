import { type ColourName, colourNames } from '../../api/pictures.ts';

/** Colours that people call by a name: those of CSS that hold the name, and between them what lies in its middle. */
const examples: Readonly<Record<ColourName, string>> = {
  black: '000000 141414 1c1c1c 0c0c16 181210 0e1410',
  grey: '808080 dcdcdc a9a9a9 5a5a5a c0c0c0 d0d0d0 696969 404040 708090 8c8780 333333 a0a6ac',
  white: 'ffffff f5f5f5 ececec f6f8fa faf8f4',
  red: 'ff0000 cc0000 dc143c 8b0000 e53935 b22222 d0302a a01818',
  orange: 'ff8c00 ffa500 ff6f00 f4812a e8731a ff7043 d2622a ffb347 d0552f',
  brown: '8b4513 a0522d 5c3a1e 6b4423 3e2314 7b5b3a a9703f 4a2c12 8b6b4a a52a2a 2e1c10',
  beige: 'f5f5dc e8d9b5 d2b48c f0e0c8 faebd7 dcc9a0 c9b48f f3e5cf',
  yellow: 'ffff00 ffd700 f4e04d fff176 e6c200 ffe066 f2c230 d8b820 ffffb0',
  green:
    '008000 00ff00 228b22 6b8e23 90ee90 2e7d32 556b2f a8d08d 0b3d1f 9acd32 4caf50 98fb98 8fbc8f 006400 2e8b57 16301c 3cb371',
  turquoise: '40e0d0 008080 00ced1 20b2aa 7fdbda 00ffff 1c7d80 48d1cc afeeee 2fb8ac',
  blue: '0000ff 1e90ff 000080 87ceeb 4169e1 add8e6 22405a 5b8fc9 101c4a 4682b4 b0c4de 00008b 2a4b8d 6495ed 00bfff dce8f8',
  purple: '800080 8a2be2 9370db 4b0082 c9a0dc 5e3a8c ba55d3 663399 d8bfe8 2e1448 9932cc 6a4a8a',
  pink: 'ffc0cb ff69b4 ff1493 f4a6c0 e75480 ffb6c1 ff00ff db7093 c71585 ffd6e0 f08fa0',
};

interface Lab {
  readonly lightness: number;
  readonly a: number;
  readonly b: number;
}

const labelled = colourNames.flatMap((name) =>
  examples[name].split(' ').map((hex) => {
    const rgb = Number.parseInt(hex, 16);
    return { name: colourNames.indexOf(name), lab: oklabOf(rgb >> 16, (rgb >> 8) & 255, rgb & 255) };
  }),
);

/** A difference of lightness changes a colour's name less than one of hue or chroma. */
const lightnessWeight = 0.6;

/** Five bits of each channel: what a picture's pixels are counted by. */
const bins = 32 ** 3;
const notNamed = 255;
const nameOfBin = new Uint8Array(bins).fill(notNamed);
const chromaOfBin = new Float32Array(bins);

/** The bin of a colour of three bytes. */
export function binOf(red: number, green: number, blue: number): number {
  return ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
}

export const binCount = bins;

/** The place in `colourNames` of the name that the colours of a bin have: that of the example nearest in OKLab. */
export function nameIndexOf(bin: number): number {
  if (nameOfBin[bin] === notNamed) learnBin(bin);
  return nameOfBin[bin] ?? 0;
}

/** The chroma of a bin's colours in OKLCH: 0 is grey, about 0.3 as vivid as screens are. */
export function chromaOf(bin: number): number {
  if (nameOfBin[bin] === notNamed) learnBin(bin);
  return chromaOfBin[bin] ?? 0;
}

/** The middle of a bin as `#rrggbb`. */
export function hexOfBin(bin: number): string {
  return `#${channelsOf(bin)
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** The lowest and the highest of a channel's bins stand for black and white themselves. */
function channelsOf(bin: number): [number, number, number] {
  const full = (value: number): number => Math.round((value * 255) / 31);
  return [full(bin >> 10), full((bin >> 5) & 31), full(bin & 31)];
}

function learnBin(bin: number): void {
  const lab = oklabOf(...channelsOf(bin));
  let nearest = Number.POSITIVE_INFINITY;
  for (const { name, lab: example } of labelled) {
    const distance =
      lightnessWeight * (lab.lightness - example.lightness) ** 2 +
      (lab.a - example.a) ** 2 +
      (lab.b - example.b) ** 2;
    if (distance >= nearest) continue;
    nearest = distance;
    nameOfBin[bin] = name;
  }
  chromaOfBin[bin] = Math.hypot(lab.a, lab.b);
}

/** OKLab (Ottosson 2020, "A perceptual color space for image processing") of an sRGB colour of three bytes. */
function oklabOf(red: number, green: number, blue: number): Lab {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

function linear(byte: number): number {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** The name that people have for a colour. @param hex `#rrggbb` */
export function nameOfHex(hex: string): ColourName {
  const rgb = Number.parseInt(hex.slice(1, 7), 16);
  return colourNames[nameIndexOf(binOf(rgb >> 16, (rgb >> 8) & 255, rgb & 255))] ?? 'grey';
}
