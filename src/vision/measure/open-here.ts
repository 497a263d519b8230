import { FleetError } from '../../lib/errors.ts';
import type { Pixels } from './pixels.ts';

/** A picture of more pixels is not opened. */
const mostPixels = 40_000_000;
/** The longer side of the copy that is measured and that models are shown, in pixels. */
export const copySide = 256;
/** Seconds that opening may take; drawings of strangers may be made to take for ever. */
const mostSeconds = 5;

/** What is opened; sharp reads more, such as documents and camera files, with more code of others at work. */
const formats: ReadonlySet<string> = new Set(['jpeg', 'png', 'gif', 'webp', 'svg', 'heif']);

/** Why bytes are not opened as a picture, as the end of the sentence "It cannot be seen: …". */
export class PictureUnreadableError extends FleetError {
  readonly code = 'PICTURE_UNREADABLE';
}

/** A picture of which the first frame was opened. */
export interface OpenedPicture {
  /** Pixels of the picture itself. */
  readonly width: number;
  readonly height: number;
  readonly animated: boolean;
  /** A copy on white, three channels, whose longer side has at most {@link copySide} pixels. */
  readonly copy: Pixels;
}

/**
 * Opens a picture in this process: the first frame alone, on white, as a small copy. Nothing is fetched for it: a drawing
 * from memory has no address that a reference in it could be resolved against, and sharp's renderer loads none.
 * @throws {PictureUnreadableError} where the bytes are no picture, a broken one, or one of more than 40 million pixels
 */
export async function openHere(bytes: Uint8Array): Promise<OpenedPicture> {
  const { default: sharp } = await import('sharp');
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels, pages: 1 });
    const { format, width, height, pageHeight, pages = 1, orientation = 1 } = await picture.metadata();
    if (!formats.has(format)) throw new PictureUnreadableError(`it is a file of another kind (${format})`);
    const { data, info } = await picture
      .timeout({ seconds: mostSeconds })
      .autoOrient()
      // Before it is made smaller: a library that resizes a picture with alpha multiplies every pixel by it first.
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .resize(copySide, copySide, { fit: 'inside', withoutEnlargement: true, kernel: 'linear' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const frame = { width, height: pageHeight ?? height };
    // Cameras write sideways pictures with a note of how to turn them.
    const shown = orientation >= 5 ? { width: frame.height, height: frame.width } : frame;
    return {
      ...shown,
      animated: pages > 1,
      copy: colourful({ data, width: info.width, height: info.height, channels: info.channels }),
    };
  } catch (cause) {
    if (cause instanceof PictureUnreadableError) throw cause;
    throw new PictureUnreadableError(reasonIn(cause), { cause });
  }
}

/** Grey pictures have one channel. */
function colourful(pixels: Pixels): Pixels {
  const { data, width, height, channels } = pixels;
  if (channels === 3) return pixels;
  const copy = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at += 1) copy.fill(data[at * channels] ?? 0, at * 3, at * 3 + 3);
  return { data: copy, width, height, channels: 3 };
}

function reasonIn(cause: unknown): string {
  const words = cause instanceof Error ? cause.message : '';
  if (/pixel limit/i.test(words)) return 'it has more than 40 million pixels';
  if (/timeout/i.test(words)) return 'opening it took too long';
  return 'it is no picture, or a broken one';
}
