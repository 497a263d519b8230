import { correctionOf } from './reed-solomon.ts';
import { blocksOf, codewordsIn, dataCodewordsIn, type ErrorCorrectionLevel, maxVersion } from './tables.ts';

/** Marks what follows as bytes. */
const byteMode = 0b0100;

/** Fill up the room that the data leaves. */
const padding = [0xec, 0x11] as const;

/** Bits of the length that comes before the bytes. */
function lengthBits(version: number): number {
  return version < 10 ? 8 : 16;
}

/** The smallest version that holds so many bytes at a level; undefined when none does. */
export function versionFor(bytes: number, level: ErrorCorrectionLevel): number | undefined {
  for (let version = 1; version <= maxVersion; version += 1) {
    const needed = 4 + lengthBits(version) + bytes * 8;
    if (needed <= dataCodewordsIn(version, level) * 8) return version;
  }
  return undefined;
}

/** The codewords of a text in the order in which they are drawn: data of all blocks interleaved, then correction. */
export function codewordsFor(bytes: Uint8Array, version: number, level: ErrorCorrectionLevel): Uint8Array {
  const data = dataCodewords(bytes, version, level);
  const { correction, blocks } = blocksOf(version, level);
  const total = codewordsIn(version);
  const shortBlocks = blocks - (total % blocks);
  const shortLength = Math.floor(total / blocks) - correction;
  const parts: Uint8Array[] = [];
  let offset = 0;
  for (let block = 0; block < blocks; block += 1) {
    const length = shortLength + (block < shortBlocks ? 0 : 1);
    parts.push(data.subarray(offset, offset + length));
    offset += length;
  }
  const corrections = parts.map((part) => correctionOf(part, correction));
  return Uint8Array.from([...interleaved(parts), ...interleaved(corrections)]);
}

function dataCodewords(bytes: Uint8Array, version: number, level: ErrorCorrectionLevel): Uint8Array {
  const capacity = dataCodewordsIn(version, level);
  const bits = [...bitsOf(byteMode, 4), ...bitsOf(bytes.length, lengthBits(version))];
  for (const byte of bytes) bits.push(...bitsOf(byte, 8));
  bits.push(...new Array<number>(Math.min(4, capacity * 8 - bits.length)).fill(0));
  bits.push(...new Array<number>((8 - (bits.length % 8)) % 8).fill(0));
  return Uint8Array.from({ length: capacity }, (_, index) => {
    if (index * 8 >= bits.length) return padding[(index - bits.length / 8) % 2] ?? 0;
    return bits.slice(index * 8, index * 8 + 8).reduce((byte, bit) => (byte << 1) | bit, 0);
  });
}

function bitsOf(value: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => (value >>> (count - 1 - index)) & 1);
}

function interleaved(parts: readonly Uint8Array[]): number[] {
  const longest = Math.max(...parts.map((part) => part.length));
  const result: number[] = [];
  for (let index = 0; index < longest; index += 1) {
    for (const part of parts) {
      const value = part[index];
      if (value !== undefined) result.push(value);
    }
  }
  return result;
}
