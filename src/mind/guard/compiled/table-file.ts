import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { type GuardTables, guardTables } from './tables.ts';

/** Where arrays begin in the file: a multiple of the bytes of each of their numbers. */
const alignment = 4;
const bytesOfLength = 4;

/** Arrays of numbers as parts of a buffer. */
const arrayTypes = {
  Int32Array: {
    bytesEach: Int32Array.BYTES_PER_ELEMENT,
    at: (buffer: ArrayBufferLike, start: number, length: number) => new Int32Array(buffer, start, length),
  },
  Uint16Array: {
    bytesEach: Uint16Array.BYTES_PER_ELEMENT,
    at: (buffer: ArrayBufferLike, start: number, length: number) => new Uint16Array(buffer, start, length),
  },
} as const;

/** Stands in the head of the file for an array behind it. */
const arrayPlace = z.object({
  array: z.enum(['Int32Array', 'Uint16Array']),
  start: z.number(),
  length: z.number(),
});

const head = z.object({ digest: z.string(), tables: guardTables });

export interface TableFile {
  /** Of what the tables were compiled from. */
  readonly digest: string;
  readonly tables: GuardTables;
}

/** Writes tables as bytes: their structure as JSON, with its length before it, and their arrays as they are in memory. */
export function encodeTables(file: TableFile): Uint8Array {
  const arrays: (Int32Array | Uint16Array)[] = [];
  let end = 0;
  const json = JSON.stringify(file, (_, value: unknown) => {
    if (!(value instanceof Int32Array || value instanceof Uint16Array)) return value;
    const start = end;
    end = aligned(start + value.byteLength);
    arrays.push(value);
    return { array: value instanceof Int32Array ? 'Int32Array' : 'Uint16Array', start, length: value.length };
  });
  const headBytes = Buffer.from(json);
  const first = aligned(bytesOfLength + headBytes.length);
  const bytes = new Uint8Array(first + end);
  new DataView(bytes.buffer).setUint32(0, headBytes.length);
  bytes.set(headBytes, bytesOfLength);
  let place = first;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), place);
    place = aligned(place + array.byteLength);
  }
  return zstdCompressSync(bytes);
}

/** More bytes than are unpacked, so that they come in one piece, which takes no copy; memory that is not used costs nothing. */
const roomForAll = 2 ** 25;

/**
 * Reads what `encodeTables` wrote. The arrays are parts of the buffer that the bytes are unpacked to.
 * @throws {Error} where the bytes are anything else
 */
export function decodeTables(compressed: Uint8Array): TableFile {
  const file = zstdDecompressSync(compressed, { chunkSize: roomForAll, maxOutputLength: roomForAll });
  // Numbers of several bytes are read in place, so the first byte has to stand where they may begin.
  const bytes = file.byteOffset % alignment === 0 ? file : Uint8Array.from(file);
  const { buffer, byteOffset } = bytes;
  const length = new DataView(buffer, byteOffset, bytes.length).getUint32(0);
  const json = Buffer.from(bytes.subarray(bytesOfLength, bytesOfLength + length)).toString();
  const first = aligned(bytesOfLength + length);
  return head.parse(
    JSON.parse(json, (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('array' in value)) return value;
      const place = arrayPlace.parse(value);
      const { bytesEach, at } = arrayTypes[place.array];
      const start = first + place.start;
      if (start + place.length * bytesEach > bytes.length)
        throw new RangeError('The file of tables ends before its arrays do.');
      return at(buffer, byteOffset + start, place.length);
    }),
  );
}

function aligned(place: number): number {
  return Math.ceil(place / alignment) * alignment;
}
