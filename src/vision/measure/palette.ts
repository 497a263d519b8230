import { colourNames, type PictureMeasures } from '../../api/pictures.ts';
import { binCount, binOf, chromaOf, hexOfBin, nameIndexOf } from './colour-names.ts';
import type { Pixels } from './pixels.ts';

/** A colour that takes less of a picture is not named: people would look for it in vain. */
const leastShare = 0.04;
const mostColours = 6;

/** The colours of a picture by name, and the mean of their chroma. */
export interface Palette {
  readonly colours: PictureMeasures['colours'];
  /** Chroma in OKLCH. */
  readonly chroma: number;
  /** Different colours, in 32 steps a channel. */
  readonly distinct: number;
}

/** Of the colours of one name: how many pixels, and which is the most frequent. */
interface Named {
  pixels: number;
  most: number;
  bin: number;
}

/** Counts the pixels of a copy by the name of their colour. */
export function paletteOf({ data }: Pixels): Palette {
  const counts = new Uint32Array(binCount);
  const used: number[] = [];
  for (let at = 0; at + 2 < data.length; at += 3) {
    const bin = binOf(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
    const count = counts[bin] ?? 0;
    if (count === 0) used.push(bin);
    counts[bin] = count + 1;
  }
  const pixels = data.length / 3;
  const named = colourNames.map((): Named => ({ pixels: 0, most: 0, bin: 0 }));
  let chroma = 0;
  for (const bin of used) {
    const count = counts[bin] ?? 0;
    chroma += chromaOf(bin) * count;
    const entry = named[nameIndexOf(bin)];
    if (entry === undefined) continue;
    entry.pixels += count;
    if (count > entry.most) Object.assign(entry, { most: count, bin });
  }
  const colours = colourNames
    .map((name, index) => ({ name, ...(named[index] ?? { pixels: 0, bin: 0 }) }))
    .filter((colour) => colour.pixels / pixels >= leastShare)
    .sort((one, other) => other.pixels - one.pixels)
    .slice(0, mostColours)
    .map(({ name, bin, pixels: own }) => ({ name, hex: hexOfBin(bin), share: own / pixels }));
  return { colours, chroma: chroma / pixels, distinct: used.length };
}
