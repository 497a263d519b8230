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
 * longer than opening the picture.
 * @returns three bytes a pixel
 */
export function smallCopy(pixels: Pixels, side: number): Uint8Array {
  const copy = new Uint8Array(side * side * 3);
  const [columns, rows] = [placesIn(pixels.width, side), placesIn(pixels.height, side)];
  const colours = pixels.channels < 3 ? [0, 0, 0] : [0, 1, 2];
  for (const [row, down] of rows.entries()) {
    for (const [column, across] of columns.entries()) {
      const at = (row * side + column) * 3;
      for (const [index, colour] of colours.entries())
        copy[at + index] = meanOf(pixels, colour, { across, down });
    }
  }
  return copy;
}

/** The mean of one colour at some places, on white. */
function meanOf(
  pixels: Pixels,
  colour: number,
  { across, down }: { readonly across: readonly number[]; readonly down: readonly number[] },
): number {
  let sum = 0;
  for (const y of down) {
    for (const x of across) {
      const at = (y * pixels.width + x) * pixels.channels;
      sum += onWhite(pixels, at, pixels.data[at + colour] ?? 0);
    }
  }
  return Math.round(sum / (across.length * down.length));
}

/** What is seen of a value of the pixel that begins at `at`, over white. */
function onWhite({ data, channels }: Pixels, at: number, value: number): number {
  const alpha = channels % 2 === 0 ? (data[at + channels - 1] ?? 255) : 255;
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
export function columnOf(pixels: Pixels, x: number): Uint8Array {
  const { data, width, height, channels } = pixels;
  const column = new Uint8Array(height);
  for (let y = 0; y < height; y += 1) {
    const at = (y * width + x) * channels;
    const grey =
      channels < 3 ? (data[at] ?? 0) : luminanceOf(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
    column[y] = Math.round(onWhite(pixels, at, grey));
  }
  return column;
}

/** Rec. 601 luma, 0 to 255. */
export function luminanceOf(red: number, green: number, blue: number): number {
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}
