import type { Random } from '../../../lib/random.ts';

/** Smooth chance: a value in [0, 1] for every place, that changes little from one place to the next. */
type Noise = (x: number, y: number) => number;

const latticeSize = 64;

/** Value noise: random values on a lattice that repeats every 64 units, blended between its points. */
export function noiseFrom(random: Random): Noise {
  const lattice = Float64Array.from({ length: latticeSize * latticeSize }, () => random.next());
  const at = (x: number, y: number) =>
    lattice[(y & (latticeSize - 1)) * latticeSize + (x & (latticeSize - 1))] ?? 0;
  return (x, y) => {
    const left = Math.floor(x);
    const top = Math.floor(y);
    const across = ease(x - left);
    const down = ease(y - top);
    const upper = at(left, top) + (at(left + 1, top) - at(left, top)) * across;
    const lower = at(left, top + 1) + (at(left + 1, top + 1) - at(left, top + 1)) * across;
    return upper + (lower - upper) * down;
  };
}

/** Several octaves of noise on top of each other: large forms with small ones on them, still in [0, 1]. */
export function layered(noise: Noise, octaves: number): Noise {
  return (x, y) => {
    let sum = 0;
    let weight = 0;
    for (let octave = 0; octave < octaves; octave += 1) {
      const share = 0.5 ** octave;
      const scale = 2 ** octave;
      sum += noise(x * scale + octave * 17.3, y * scale + octave * 9.1) * share;
      weight += share;
    }
    return sum / weight;
  };
}

function ease(share: number): number {
  return share * share * (3 - 2 * share);
}
