/** The pixels of an opened picture, row by row; one or two channels are grey, the second and the fourth are alpha. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

/** Of each cell of a small copy at most so many pixels a side are read: enough for its mean, whatever the size. */
const samplesPerSide = 4;

/**
 * A copy of `side` × `side` pixels on white: each is the mean of evenly spaced pixels of its cell.
 *
 * Plain loops, because a library that resizes a picture with alpha first multiplies every pixel by it, which takes
 * longer than opening the picture; and one pass over all colours, because a worker measures so few pictures that the
 * compiler hardly ever comes to help.
 * @returns three bytes a pixel
 */
export function smallCopy(pixels: Pixels, side: number): Uint8Array {
  const copy = new Uint8Array(side * side * 3);
  const [columns, rows] = [placesIn(pixels.width, side), placesIn(pixels.height, side)];
  let at = 0;
  for (const down of rows) {
    for (const across of columns) {
      writeMean(copy, at, pixels, across, down);
      at += 3;
    }
  }
  return copy;
}

/** Writes the mean colour of the pixels at these places, which are those of one cell. */
function writeMean(
  copy: Uint8Array,
  at: number,
  { data, width, channels }: Pixels,
  across: readonly number[],
  down: readonly number[],
): void {
  const [green, blue] = channels < 3 ? [0, 0] : [1, 2];
  const alphaAt = channels % 2 === 0 ? channels - 1 : null;
  let [reds, greens, blues] = [0, 0, 0];
  for (const y of down) {
    for (const x of across) {
      const place = (y * width + x) * channels;
      const alpha = alphaAt === null ? 255 : (data[place + alphaAt] ?? 255);
      reds += onWhite(data[place] ?? 0, alpha);
      greens += onWhite(data[place + green] ?? 0, alpha);
      blues += onWhite(data[place + blue] ?? 0, alpha);
    }
  }
  const samples = across.length * down.length;
  copy[at] = Math.round(reds / samples);
  copy[at + 1] = Math.round(greens / samples);
  copy[at + 2] = Math.round(blues / samples);
}

/** What is seen of a value over white. */
function onWhite(value: number, alpha: number): number {
  return alpha === 255 ? value : 255 + ((value - 255) * alpha) / 255;
}

/** For each cell along a side of the copy the places along the picture that are read for it. */
function placesIn(length: number, side: number): number[][] {
  return Array.from({ length: side }, (_, cell) => {
    const start = Math.floor((cell * length) / side);
    const end = Math.max(start + 1, Math.floor(((cell + 1) * length) / side));
    const count = Math.min(samplesPerSide, end - start);
    return Array.from({ length: count }, (_unused, index) =>
      Math.floor(start + ((index + 0.5) * (end - start)) / count),
    );
  });
}

/** Luminances of one column of pixels on white, from the top. */
export function columnOf({ data, width, height, channels }: Pixels, x: number): Uint8Array {
  const column = new Uint8Array(height);
  for (let y = 0; y < height; y += 1) {
    const at = (y * width + x) * channels;
    const grey =
      channels < 3 ? (data[at] ?? 0) : luminanceOf(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
    const alpha = channels % 2 === 0 ? (data[at + channels - 1] ?? 255) : 255;
    column[y] = Math.round(onWhite(grey, alpha));
  }
  return column;
}

/** Rec. 601 luma, 0 to 255. */
export function luminanceOf(red: number, green: number, blue: number): number {
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}
