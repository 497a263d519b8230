import sharp, { type Sharp } from 'sharp';

/** One core per picture at most: the machines that run a sandbox are small, and it has other work. */
sharp.concurrency(1);

/** The wire's names for what a picture's bytes claim to be. */
export const contentTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/avif', 'image/svg+xml'] as const;
export type ContentType = (typeof contentTypes)[number];

/** An image between two steps of a workflow. */
export interface Picture {
  readonly bytes: Buffer;
  /** What the bytes are labelled as, which after a filter on an SVG is not what they are. */
  readonly contentType: ContentType;
  /** The width that its maker names, in pixels; a diagram's is not known before it is drawn. */
  readonly declaredWidth?: number;
}

/** PNG settings that cost half the time of the usual ones for files a few percent larger. */
const png = { compressionLevel: 3, adaptiveFiltering: false } as const;

export function svgPicture(svg: string, declaredWidth?: number): Picture {
  const width = declaredWidth === undefined ? {} : { declaredWidth };
  return { bytes: Buffer.from(svg), contentType: 'image/svg+xml', ...width };
}

/** Opens a picture for working on it; too large or broken ones are refused when the pixels are asked for. */
export function openPicture({ bytes }: Pick<Picture, 'bytes'>): Sharp {
  return sharp(bytes);
}

/** Opens pixels that some painter made. */
export function openPixels(
  pixels: Uint8Array,
  raw: { readonly width: number; readonly height: number; readonly channels: 3 | 4 },
): Sharp {
  return sharp(pixels, { raw });
}

/** Encodes as PNG. */
export async function encodePng(image: Sharp): Promise<Buffer> {
  return await image.png(png).toBuffer();
}

/** Encodes in the format that the picture was opened from; what came from an SVG becomes a PNG. */
export async function encodeAsOpened(image: Sharp): Promise<Buffer> {
  const { format } = await image.metadata();
  return format === 'png' || format === 'svg' ? await encodePng(image) : await image.toBuffer();
}

/** Draws an SVG into a PNG of its own size. */
export async function rasterize(svg: string): Promise<Picture> {
  return { bytes: await encodePng(openPicture(svgPicture(svg))), contentType: 'image/png' };
}

/**
 * Draws an SVG picture into a PNG that is so many pixels wide.
 * @throws {RangeError} where the picture is only labelled as SVG, as after a filter: the engine fails there as well
 */
export async function rasterizeToWidth(picture: Picture, width?: number): Promise<Buffer> {
  assertReallySvg(picture);
  const natural = await openPicture(picture).metadata();
  if (width === undefined || natural.width === width) return await encodePng(openPicture(picture));
  const density = Math.min(100_000, Math.max(1, (72 * width) / natural.width));
  const height = Math.max(1, Math.round((natural.height * width) / natural.width));
  return await encodePng(sharp(picture.bytes, { density }).resize({ width, height, fit: 'fill' }));
}

function assertReallySvg({ bytes }: Picture): void {
  if (!bytes.subarray(0, 200).toString('latin1').trimStart().startsWith('<')) {
    throw new RangeError('provided data has not an UTF-8 encoding');
  }
}
