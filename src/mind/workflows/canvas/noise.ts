import type { Random } from '../../../lib/random.ts';

/**
 * A jagged or rolling line around zero by midpoint displacement (Fournier, Fussell, Carpenter 1982): it has detail at
 * every scale, as mountains and coasts do.
 * @param steps a power of two; one value more is given
 * @param roughness how much of the height each halving keeps: 0.35 rolls, 0.6 is jagged
 */
export function ridgeLine(random: Random, steps: number, roughness: number): number[] {
  const heights = Array.from({ length: steps + 1 }, () => 0);
  heights[0] = random.next() * 2 - 1;
  heights[steps] = random.next() * 2 - 1;
  let spread = 1;
  for (let span = steps; span > 1; span /= 2) {
    for (let left = 0; left < steps; left += span) {
      const middle = ((heights[left] ?? 0) + (heights[left + span] ?? 0)) / 2;
      heights[left + span / 2] = middle + (random.next() * 2 - 1) * spread;
    }
    spread *= roughness;
  }
  return heights;
}

/** A smooth field over the plane, about −1 to 1: a few waves that cross. */
export function waveField(random: Random): (x: number, y: number) => number {
  const waves = Array.from({ length: 4 }, (_, index) => ({
    angle: random.next() * Math.PI * 2,
    frequency: (0.6 + random.next()) * 1.6 ** index,
    phase: random.next() * Math.PI * 2,
    height: 0.6 ** index,
  }));
  const total = waves.reduce((sum, { height }) => sum + height, 0);
  return (x, y) =>
    waves.reduce(
      (sum, { angle, frequency, phase, height }) =>
        sum +
        height * Math.sin((x * Math.cos(angle) + y * Math.sin(angle)) * frequency * Math.PI * 2 + phase),
      0,
    ) / total;
}

/** A number in `[low, high)`. */
export function spread(random: Random, low: number, high: number): number {
  return low + random.next() * (high - low);
}
