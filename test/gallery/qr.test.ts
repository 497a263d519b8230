import { expect } from 'chai';
import { type QrMatrix, qrMatrix } from '../../src/gallery/images/qr/matrix.ts';
import {
  blocksOf,
  codewordsIn,
  type ErrorCorrectionLevel,
  errorCorrectionLevels,
} from '../../src/gallery/images/qr/tables.ts';

/** The fifteen format bits of level M with mask 5, from the worked example in ISO/IEC 18004, annex C. */
const exampleFormat = 0b100000011001110;

const levelsByBits: readonly ErrorCorrectionLevel[] = ['M', 'L', 'H', 'Q'];

/** Reads a code the way a scanner does, from nothing but its modules. */
function read(matrix: QrMatrix): { text: string; level: ErrorCorrectionLevel; syndromes: number[] } {
  const format = formatOf(matrix);
  const level = levelsByBits[format >> 13] ?? 'L';
  const mask = (format >> 10) & 7;
  const version = (matrix.size - 17) / 4;
  const bytes = bytesOf(matrix, mask, version);
  const { correction, blocks } = blocksOf(version, level);
  const total = codewordsIn(version);
  const short = Math.floor(total / blocks) - correction;
  const shortBlocks = blocks - (total % blocks);
  const parts = Array.from({ length: blocks }, (_, block) => {
    const own = Array.from({ length: short }, (_unused, index) => bytes[index * blocks + block] ?? 0);
    if (block >= shortBlocks) own.push(bytes[short * blocks + block - shortBlocks] ?? 0);
    const start = total - correction * blocks;
    const check = Array.from(
      { length: correction },
      (_unused, index) => bytes[start + index * blocks + block] ?? 0,
    );
    return { own, check };
  });
  const data = parts.flatMap(({ own }) => own);
  const syndromes = parts.flatMap(({ own, check }) => syndromesOf([...own, ...check], correction));
  return { text: textIn(data, version), level, syndromes };
}

function formatOf(matrix: QrMatrix): number {
  const places = [0, 1, 2, 3, 4, 5, 7, 8].map((x) => [x, 8] as const);
  const upwards = [7, 5, 4, 3, 2, 1, 0].map((y) => [8, y] as const);
  const bits = [...places, ...upwards].reduce((all, [x, y]) => (all << 1) | (matrix.isDark(x, y) ? 1 : 0), 0);
  return bits ^ 0b101010000010010;
}

const masked: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_i, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];

function bytesOf(matrix: QrMatrix, mask: number, version: number): number[] {
  const bits = readingOrder(matrix.size)
    .filter(([x, y]) => !isPattern(x, y, matrix.size, version))
    .map(([x, y]) => (matrix.isDark(x, y) !== (masked[mask]?.(y, x) ?? false) ? 1 : 0));
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, index) =>
    Number.parseInt(bits.slice(index * 8, index * 8 + 8).join(''), 2),
  );
}

/** All modules in pairs of columns from the right, the first pair upwards, without the column of the timing pattern. */
function readingOrder(size: number): (readonly [number, number])[] {
  const columns = Array.from({ length: size }, (_, index) => size - 1 - index).filter((x) => x !== 6);
  const rows = Array.from({ length: size }, (_, index) => index);
  return Array.from({ length: columns.length / 2 }, (_, pair) => {
    const own = columns.slice(pair * 2, pair * 2 + 2);
    return (pair % 2 === 0 ? rows.toReversed() : rows).flatMap((y) => own.map((x) => [x, y] as const));
  }).flat();
}

/** Centres of the alignment patterns, as ISO/IEC 18004, table E.1 lists them; the first is version 1. */
const alignment: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
  [6, 30, 54],
  [6, 32, 58],
  [6, 34, 62],
  [6, 26, 46, 66],
  [6, 26, 48, 70],
  [6, 26, 50, 74],
  [6, 30, 54, 78],
  [6, 30, 56, 82],
  [6, 30, 58, 86],
  [6, 34, 62, 90],
];

function isPattern(x: number, y: number, size: number, version: number): boolean {
  const near = (value: number) => value <= 8;
  const far = (value: number) => value >= size - 8;
  if ((near(x) && near(y)) || (far(x) && near(y)) || (near(x) && far(y))) return true;
  if (x === 6 || y === 6) return true;
  const versionArea = (a: number, b: number) => version >= 7 && a < 6 && b >= size - 11 && b < size - 8;
  if (versionArea(x, y) || versionArea(y, x)) return true;
  const centers = alignment[version - 1] ?? [];
  const last = size - 7;
  return centers.some((cx) =>
    centers.some((cy) => {
      const inFinder = (cx === 6 && cy === 6) || (cx === 6 && cy === last) || (cx === last && cy === 6);
      return !inFinder && Math.abs(x - cx) <= 2 && Math.abs(y - cy) <= 2;
    }),
  );
}

/** All zero for an undamaged block: the block's polynomial at the powers of two, in the field of 256 elements. */
function syndromesOf(block: readonly number[], count: number): number[] {
  return Array.from({ length: count }, (_, power) => {
    let root = 1;
    for (let step = 0; step < power; step += 1) root = times(root, 2);
    return block.reduce((value, byte) => times(value, root) ^ byte, 0);
  });
}

function times(first: number, second: number): number {
  let result = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    result = (result << 1) ^ (result & 0x80 ? 0x11d : 0);
    if ((second >> bit) & 1) result ^= first;
  }
  return result & 0xff;
}

function textIn(data: readonly number[], version: number): string {
  const bits = data.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  expect(bits.slice(0, 4), 'byte mode').to.equal('0100');
  const lengthBits = version < 10 ? 8 : 16;
  const length = Number.parseInt(bits.slice(4, 4 + lengthBits), 2);
  const start = 4 + lengthBits;
  const bytes = Array.from({ length }, (_, index) =>
    Number.parseInt(bits.slice(start + index * 8, start + index * 8 + 8), 2),
  );
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

describe('QR codes', () => {
  it('have the format bits of the standard', () => {
    let remainder = 0b00101;
    for (let step = 0; step < 10; step += 1)
      remainder = (remainder << 1) ^ ((remainder >> 9) * 0b10100110111);
    expect(((0b00101 << 10) | remainder) ^ 0b101010000010010).to.equal(exampleFormat);
  });

  const texts = ['a', 'https://floimg.com', 'Grüße aus Köln ✓', 'x'.repeat(60), 'y'.repeat(100)];
  for (const level of errorCorrectionLevels) {
    for (const text of texts) {
      it(`of level ${level} can be read: ${text.slice(0, 20)} (${text.length})`, () => {
        const matrix = qrMatrix(text, level);
        if (matrix === undefined) throw new Error('No code was made.');
        const seen = read(matrix);
        expect(seen.text).to.equal(text);
        expect(seen.level).to.equal(level);
        expect(new Set(seen.syndromes)).to.deep.equal(new Set([0]));
      });
    }
  }

  for (const [version, level, length] of [
    [7, 'L', 154],
    [10, 'M', 213],
    [15, 'Q', 292],
    [16, 'H', 250],
    [20, 'L', 858],
    [20, 'H', 382],
  ] as const) {
    it(`hold ${length} bytes in version ${version} of level ${level}, and no more`, () => {
      const matrix = qrMatrix('z'.repeat(length), level);
      expect(matrix?.size).to.equal(version * 4 + 17);
      if (matrix !== undefined) expect(read(matrix).text).to.equal('z'.repeat(length));
      expect(qrMatrix('z'.repeat(length + 1), level)?.size).not.to.equal(version * 4 + 17);
    });
  }

  it('are not made for a text that is too long', () => {
    expect(qrMatrix('z'.repeat(859), 'L')).to.equal(undefined);
  });
});
