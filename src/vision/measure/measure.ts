import { hasCutText } from './edge-text.ts';
import { hashSide, perceptualHash } from './perceptual-hash.ts';
import { columnOf, luminanceOf, type Pixels, smallCopy } from './pixels.ts';

/** What is measured of a finished picture. */
export interface Measures {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Standard deviation of the luminance, 0 to about 127. */
  readonly contrast: number;
  /** Share of the picture that its most frequent colour takes, in coarse steps. */
  readonly mainColour: number;
  /** Share that black bars at opposite edges take. */
  readonly blackBars: number;
  /** Whether letters seem to be cut at the left or the right edge. */
  readonly cutText: boolean;
  /** 64 bits; see {@link perceptualHash}. */
  readonly hash: bigint;
}

/** Side of the copy that colours and bars are measured on: twice that of the hash. */
const side = 2 * hashSide;
/** A larger picture is not opened: pixels. */
const mostPixels = 40_000_000;
const black = 12;
/** Lines of pixels beside the left and the right edge that are looked at for cut letters. */
const edgeLines = 12;

/**
 * Measures a picture from its bytes.
 * @throws {Error} of sharp where they are no picture, or one of more than 40 million pixels
 */
export async function measurePicture(bytes: Uint8Array): Promise<Measures> {
  // Loaded with the first picture: only workers that post need it.
  const { default: sharp } = await import('sharp');
  const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  try {
    return measuresIn({ data, width, height, channels });
  } finally {
    giveBack(data);
  }
}

function measuresIn(pixels: Pixels): Measures {
  const { width, height } = pixels;
  const copy = smallCopy(pixels, side);
  const grey = greyOf(copy);
  const looked = Array.from({ length: Math.min(edgeLines, width) }, (_, index) => index);
  const edges = [
    looked.map((index) => columnOf(pixels, index)),
    looked.map((index) => columnOf(pixels, width - 1 - index)),
  ];
  return {
    width,
    height,
    contrast: deviationOf(grey),
    mainColour: mainColourOf(copy),
    blackBars: blackBarsOf(copy),
    cutText: edges.some(hasCutText),
    hash: perceptualHash(grey),
  };
}

/**
 * Frees the pixels of a whole picture at once. They are megabytes outside the heap, and the garbage collector answers
 * to every 64 MB of them by walking the whole heap, which costs more than the measuring itself.
 */
function giveBack({ buffer, byteLength }: Buffer): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}

/** Luminances at half the size of the copy. */
function greyOf(copy: Uint8Array): Uint8Array {
  return Uint8Array.from({ length: hashSide * hashSide }, (_, index) => {
    const [x, y] = [(index % hashSide) * 2, Math.floor(index / hashSide) * 2];
    const corners = [y * side + x, y * side + x + 1, (y + 1) * side + x, (y + 1) * side + x + 1];
    const luminances = corners.map((corner) =>
      luminanceOf(copy[corner * 3] ?? 0, copy[corner * 3 + 1] ?? 0, copy[corner * 3 + 2] ?? 0),
    );
    return luminances.reduce((sum, value) => sum + value, 0) / corners.length;
  });
}

function deviationOf(grey: Uint8Array): number {
  const mean = grey.reduce((sum, value) => sum + value, 0) / grey.length;
  return Math.sqrt(grey.reduce((sum, value) => sum + (value - mean) ** 2, 0) / grey.length);
}

function mainColourOf(copy: Uint8Array): number {
  const counts = new Map<number, number>();
  for (let at = 0; at < copy.length; at += 3) {
    const colour =
      (((copy[at] ?? 0) >> 4) << 8) | (((copy[at + 1] ?? 0) >> 4) << 4) | ((copy[at + 2] ?? 0) >> 4);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return Math.max(...counts.values()) / (copy.length / 3);
}

/** Bars stand at both of two opposite edges, as `contain` leaves them; a dark ground alone is none. */
function blackBarsOf(copy: Uint8Array): number {
  const isBlack = (x: number, y: number): boolean => {
    const at = (y * side + x) * 3;
    return (copy[at] ?? 255) < black && (copy[at + 1] ?? 255) < black && (copy[at + 2] ?? 255) < black;
  };
  const lines = (at: (along: number, line: number) => boolean) => {
    const isBar = (line: number) =>
      Array.from({ length: side }, (_, along) => along).every((along) => at(along, line));
    const leading = countWhile((index) => isBar(index));
    const trailing = countWhile((index) => isBar(side - 1 - index));
    return leading > 0 && trailing > 0 ? Math.min(1, (leading + trailing) / side) : 0;
  };
  return Math.max(
    lines((along, line) => isBlack(along, line)),
    lines((along, line) => isBlack(line, along)),
  );
}

function countWhile(holds: (index: number) => boolean): number {
  let count = 0;
  while (count < side && holds(count)) count += 1;
  return count;
}
