/** Pixels a side of the grey picture that a hash is made of, and of the low frequencies that it keeps. */
export const hashSide = 32;
const kept = 8;

const cosines = Array.from({ length: kept }, (_, frequency) =>
  Float64Array.from({ length: hashSide }, (_unused, at) =>
    Math.cos(((2 * at + 1) * frequency * Math.PI) / (2 * hashSide)),
  ),
);

/**
 * A 64-bit perceptual hash: which of the 64 lowest frequencies of a picture lie above their median (Zauner 2010,
 * "Implementation and benchmarking of perceptual image hash functions", DCT hash). Pictures that look alike differ
 * in few bits.
 * @param grey luminances of 32 × 32 pixels, row by row
 * @param margin how far above the median a frequency has to lie, as a share of the strongest one. Of simple pictures
 * most frequencies are as good as nothing, and without a margin noise alone says on which side of the median they lie
 */
export function perceptualHash(grey: Uint8Array, margin = 0): bigint {
  const rows = Array.from({ length: hashSide }, (_, y) =>
    cosines.map((wave) => {
      let sum = 0;
      for (let x = 0; x < hashSide; x += 1) sum += (grey[y * hashSide + x] ?? 0) * (wave[x] ?? 0);
      return sum;
    }),
  );
  const frequencies = cosines.flatMap((wave) =>
    Array.from({ length: kept }, (_, u) => {
      let sum = 0;
      for (let y = 0; y < hashSide; y += 1) sum += (rows[y]?.[u] ?? 0) * (wave[y] ?? 0);
      return sum;
    }),
  );
  const sorted = frequencies.slice(1).sort((left, right) => left - right);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const strongest = Math.max(...frequencies.slice(1).map(Math.abs));
  const least = median + margin * strongest;
  return frequencies.reduce((hash, value) => (hash << 1n) | (value > least ? 1n : 0n), 0n);
}

/** In how many of 64 bits two hashes differ. */
export function hashDistance(one: bigint, other: bigint): number {
  let differing = BigInt.asUintN(64, one ^ other);
  let count = 0;
  while (differing !== 0n) {
    differing &= differing - 1n;
    count += 1;
  }
  return count;
}
