import pLimit from 'p-limit';
import { openPicture } from './picture.ts';

/** Widths that may be asked for, in pixels; a closed list, so that nobody can fill the memory with variants. */
export const thumbnailWidths = [480, 960] as const;
export type ThumbnailWidth = (typeof thumbnailWidths)[number];

/** Thumbnails never take more than one core from the rest. */
const oneAtATime = pLimit(1);

/**
 * A smaller WebP of an image, never enlarged. What the bytes are decides, not what they are labelled as.
 * @param width in pixels
 */
export async function thumbnail(bytes: Buffer, width: ThumbnailWidth): Promise<Buffer> {
  return await oneAtATime(() =>
    openPicture({ bytes })
      .resize({ width, withoutEnlargement: true })
      .webp({ quality: 80, effort: 2 })
      .toBuffer(),
  );
}
