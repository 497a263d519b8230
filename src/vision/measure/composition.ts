import { luminanceOf, type Pixels } from './pixels.ts';

/** The luminances of a copy, row by row. */
export interface Grey {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export function greyOf({ data, width, height }: Pixels): Grey {
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at += 1)
    grey[at] = Math.round(luminanceOf(data[at * 3] ?? 0, data[at * 3 + 1] ?? 0, data[at * 3 + 2] ?? 0));
  return { data: grey, width, height };
}

/** Mean and standard deviation of luminances. */
export function spreadOf(values: Uint8Array): { readonly mean: number; readonly deviation: number } {
  let [sum, squares] = [0, 0];
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / values.length;
  return { mean, deviation: Math.sqrt(Math.max(0, squares / values.length - mean * mean)) };
}

/** Steps of luminance between neighbours: one that is seen as an edge, and one that no eye sees. */
const [edgeStep, evenStep] = [24, 1] as const;

/** How neighbouring pixels differ: shares of the picture, 0 to 1. */
export interface Texture {
  /** At an edge. */
  readonly edges: number;
  /** Of the same colour as both neighbours. */
  readonly even: number;
}

export function textureOf({ data, width, height }: Grey): Texture {
  let [edges, even] = [0, 0];
  for (let y = 0; y < height - 1; y += 1) {
    for (let x = 0; x < width - 1; x += 1) {
      const at = y * width + x;
      const here = data[at] ?? 0;
      const across = Math.abs((data[at + 1] ?? 0) - here);
      const down = Math.abs((data[at + width] ?? 0) - here);
      if (across + down > edgeStep) edges += 1;
      if (across <= evenStep && down <= evenStep) even += 1;
    }
  }
  const pixels = Math.max(1, (width - 1) * (height - 1));
  return { edges: edges / pixels, even: even / pixels };
}

/** How much a picture looks like its own mirror images, 0 to 1. */
export interface Symmetry {
  readonly leftRight: number;
  readonly topBottom: number;
}

/**
 * One minus the mean difference between each pixel and its mirror image, by the mean difference between any two pixels:
 * 1 where both halves are the same, 0 where they differ as much as pixels of the picture do by chance.
 */
export function symmetryOf(copy: Pixels): Symmetry {
  const { data, width, height } = copy;
  const byChance = meanDifference(data);
  if (byChance < 1) return { leftRight: 1, topBottom: 1 };
  let [across, down] = [0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      const beside = (y * width + (width - 1 - x)) * 3;
      const below = ((height - 1 - y) * width + x) * 3;
      for (let channel = 0; channel < 3; channel += 1) {
        const value = data[at + channel] ?? 0;
        across += Math.abs(value - (data[beside + channel] ?? 0));
        down += Math.abs(value - (data[below + channel] ?? 0));
      }
    }
  }
  const similar = (sum: number): number => Math.max(0, 1 - sum / data.length / byChance);
  return { leftRight: similar(across), topBottom: similar(down) };
}

/** The mean difference between two values of the same channel that are drawn by chance. */
function meanDifference(data: Uint8Array): number {
  let total = 0;
  for (let channel = 0; channel < 3; channel += 1) {
    const counts = new Float64Array(256);
    for (let at = channel; at < data.length; at += 3) {
      const value = data[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
    // E|a − b| = 2 · Σ F(v) · (1 − F(v)) over the steps between values.
    const pixels = data.length / 3;
    let below = 0;
    for (const count of counts) {
      below += count / pixels;
      total += 2 * below * (1 - below);
    }
  }
  return total / 3;
}
