/** How much of a code may be lost: about 7, 15, 25 and 30 %. */
export const errorCorrectionLevels = ['L', 'M', 'Q', 'H'] as const;
export type ErrorCorrectionLevel = (typeof errorCorrectionLevels)[number];

/** The largest version that is made here; it holds 382 bytes at level H and 858 at level L. */
export const maxVersion = 20;

interface Blocks {
  /** Error correction codewords in each block. */
  readonly correction: number;
  readonly blocks: number;
}

/** ISO/IEC 18004, table 9: error correction codewords a block, by level; the first is version 1. */
const correctionPerBlock: Readonly<Record<ErrorCorrectionLevel, readonly number[]>> = {
  L: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28],
  M: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26],
  Q: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30],
  H: [17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28],
};

/** ISO/IEC 18004, table 9: blocks, by level; the first is version 1. */
const blockCounts: Readonly<Record<ErrorCorrectionLevel, readonly number[]>> = {
  L: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8],
  M: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16],
  Q: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20],
  H: [1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25],
};

export function blocksOf(version: number, level: ErrorCorrectionLevel): Blocks {
  const correction = correctionPerBlock[level][version - 1];
  const blocks = blockCounts[level][version - 1];
  if (correction === undefined || blocks === undefined) {
    throw new RangeError(`There is no table for version ${version}.`);
  }
  return { correction, blocks };
}

/** Modules on a side. */
export function sizeOf(version: number): number {
  return version * 4 + 17;
}

/** Codewords of a whole code, data and correction: its area less the function patterns, in bytes. */
export function codewordsIn(version: number): number {
  const alignments = Math.floor(version / 7) + 2;
  const alignmentModules = version === 1 ? 0 : (25 * alignments - 10) * alignments - 55;
  const versionModules = version < 7 ? 0 : 36;
  return Math.floor(((16 * version + 128) * version + 64 - alignmentModules - versionModules) / 8);
}

export function dataCodewordsIn(version: number, level: ErrorCorrectionLevel): number {
  const { correction, blocks } = blocksOf(version, level);
  return codewordsIn(version) - correction * blocks;
}

/** Centres of the alignment patterns along one side: evenly spread, by even steps, from the seventh module. */
export function alignmentCenters(version: number): readonly number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((sizeOf(version) - 13) / (2 * count - 2)) * 2;
  const fromTheEnd = Array.from({ length: count - 1 }, (_, index) => sizeOf(version) - 7 - index * step);
  return [6, ...fromTheEnd.reverse()];
}
