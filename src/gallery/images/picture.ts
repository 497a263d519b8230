import sharp, { type Sharp } from 'sharp';

/** One core per picture at most: the machines that run a sandbox are small, and it has other work. */
sharp.concurrency(1);

/** The wire's names for what a picture's bytes claim to be. */
type ContentType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/svg+xml';

/** An image between two steps of a workflow. */
export interface Picture {
  readonly bytes: Buffer;
  /** What the bytes are labelled as, which after a filter on an SVG is not what they are. */
  readonly contentType: ContentType;
}

/** The longest side that anything may have, in pixels. */
export const maxSide = 4096;

/** PNG settings that cost half the time of the usual ones for files a few percent larger. */
const png = { compressionLevel: 3, adaptiveFiltering: false } as const;

export function svgPicture(svg: string): Picture {
  return { bytes: Buffer.from(svg), contentType: 'image/svg+xml' };
}

/** Opens a picture for working on it; too large or broken ones are refused when the pixels are asked for. */
export function openPicture({ bytes }: Picture): Sharp {
  return sharp(bytes, { limitInputPixels: maxSide * maxSide });
}

/** Encodes as what the label says; a picture labelled as SVG becomes PNG bytes. */
export async function encode(image: Sharp, contentType: ContentType): Promise<Buffer> {
  switch (contentType) {
    case 'image/jpeg':
      return await image.flatten({ background: '#ffffff' }).jpeg({ quality: 88 }).toBuffer();
    case 'image/webp':
      return await image.webp({ quality: 85, effort: 2 }).toBuffer();
    case 'image/png':
    case 'image/svg+xml':
      return await image.png(png).toBuffer();
  }
}

/** Draws an SVG into a PNG. */
export async function rasterize(svg: string): Promise<Picture> {
  return { bytes: await encode(openPicture(svgPicture(svg)), 'image/png'), contentType: 'image/png' };
}
