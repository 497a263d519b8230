import { hashSide, perceptualHash } from './perceptual-hash.ts';
import { luminanceOf, type Pixels, smallCopy } from './pixels.ts';

/** What copies of a picture have in common. */
export interface Likeness {
  /** See {@link perceptualHash}. */
  readonly hash: bigint;
  /** Mean colours of 8 × 8 parts, as hexadecimal digits: the hash knows shapes alone, and of simple ones too little. */
  readonly signature: string;
}

const parts = 8;
/** Copies that were made smaller or compressed differ by less in each channel of each part. */
const mostDifference = 8;
/** Bits of 64 in which hashes of copies differ at most. */
export const sameBits = 6;
/** Of the strongest frequency: what is weaker may be gone in a copy. */
const margin = 0.03;

export function likenessOf(copy: Pixels): Likeness {
  const small = smallCopy(copy, hashSide);
  const grey = Uint8Array.from({ length: hashSide * hashSide }, (_, at) =>
    luminanceOf(small[at * 3] ?? 0, small[at * 3 + 1] ?? 0, small[at * 3 + 2] ?? 0),
  );
  const means = smallCopy({ data: small, width: hashSide, height: hashSide, channels: 3 }, parts);
  return { hash: perceptualHash(grey, margin), signature: Buffer.from(means).toString('hex') };
}

/** Whether two signatures are those of copies of one picture. */
export function isSameSignature(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one, 'hex'), Buffer.from(other, 'hex')];
  return (
    first.length === second.length &&
    first.every((value, at) => Math.abs(value - (second[at] ?? 0)) <= mostDifference)
  );
}
