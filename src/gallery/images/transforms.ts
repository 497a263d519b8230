import type { Sharp, SharpenOptions } from 'sharp';
import { messageOf } from '../../lib/errors.ts';
import { transformFailed, WorkflowError } from '../engine/failure.ts';
import type { TransformOp } from '../workflow.ts';
import { composite, type Overlay } from './composite.ts';
import { numberOf, optionalNumber, type Params, textOf } from './params.ts';
import {
  type ContentType,
  encodeAsOpened,
  encodePng,
  openPicture,
  type Picture,
  rasterizeToWidth,
} from './picture.ts';
import { applyPreset } from './presets.ts';

type Transform = (picture: Picture, params: Params, overlays: readonly Overlay[]) => Promise<Picture>;

/** Each transform with the words that the engine's complaints about it begin with. */
const transforms: Readonly<Record<TransformOp, readonly [failure: string, Transform]>> = {
  convert: ['convert image', convert],
  resize: ['resize image', resize],
  composite: ['composite images', composite],
  addCaption: [
    'add caption to image',
    async (picture, params) => (await import('./lettering.ts')).addCaption(picture, params),
  ],
  addText: [
    'add text to image',
    async (picture, params) => (await import('./lettering.ts')).addText(picture, params),
  ],
  preset: ['apply preset', applyPreset],
  blur: ['blur image', filter((image, params) => image.blur(optionalNumber(params, 'sigma')))],
  sharpen: ['sharpen image', filter((image, params) => image.sharpen(sharpening(params)))],
  grayscale: ['convert image to grayscale', filter((image) => image.grayscale())],
  negate: ['negate image', filter((image) => image.negate())],
  normalize: ['normalize image', filter((image) => image.normalise())],
  threshold: ['threshold image', filter((image, params) => image.threshold(optionalNumber(params, 'value')))],
  modulate: ['modulate image', filter((image, params) => image.modulate(modulation(params)))],
  tint: [
    'tint image',
    filter((image, params) => (params.color === null ? image : image.tint(textOf(params, 'color')))),
  ],
  extend: ['extend image', filter((image, params) => image.extend(margins(params)))],
  extract: ['extract region', filter((image, params) => image.extract(region(params)))],
  roundCorners: ['round corners', roundCorners],
};

/**
 * Changes an image. A resized SVG becomes a PNG, lettering makes PNGs, and `convert` makes what it is asked for; every
 * other transform keeps the label of what it was given. So a filter straight on an SVG makes PNG bytes labelled as SVG,
 * which can then be neither resized nor converted.
 * @param overlays what `composite` lays on the picture
 * @throws {WorkflowError} as the engine fails
 */
export async function transform(
  op: string,
  picture: Picture,
  params: Params,
  overlays: readonly Overlay[] = [],
): Promise<Picture> {
  const known = isTransformOp(op) ? transforms[op] : undefined;
  if (known === undefined) throw transformFailed(`Unknown operation: ${op}`);
  const [failure, run] = known;
  try {
    return await run(picture, params, overlays);
  } catch (error) {
    if (error instanceof WorkflowError) throw error;
    throw transformFailed(`Failed to ${failure}: ${messageOf(error)}`, error);
  }
}

function isTransformOp(op: string): op is TransformOp {
  return Object.hasOwn(transforms, op);
}

/** A filter changes the pixels and leaves the label as it is. */
function filter(change: (image: Sharp, params: Params) => Sharp): Transform {
  return async ({ bytes, contentType }, params) => {
    const image = openPicture({ bytes });
    return { bytes: await encodeAsOpened(change(image, params)), contentType };
  };
}

/** Quality of what `convert` writes, where the format has one. */
const quality = 90;

async function convert(picture: Picture, params: Params): Promise<Picture> {
  const pixels =
    picture.contentType === 'image/svg+xml' ? { bytes: await rasterizeToWidth(picture) } : picture;
  const image = openPicture(pixels);
  const to = textOf(params, 'to');
  switch (to) {
    case 'image/jpeg':
      return { bytes: await image.jpeg({ quality }).toBuffer(), contentType: to };
    case 'image/webp':
      return { bytes: await image.webp({ quality, effort: 2 }).toBuffer(), contentType: to };
    case 'image/avif':
      return { bytes: await image.avif({ quality, effort: 2 }).toBuffer(), contentType: to };
    case 'image/png':
      return { bytes: await encodePng(image), contentType: to };
    default:
      throw transformFailed(`Unsupported target format: ${to}`);
  }
}

/** The width of an SVG that does not say how wide it is. */
const unknownWidth = 1200;

/** An SVG is first drawn at the new width, so it stays sharp when it grows by its width and blurs when by its height. */
async function resize(picture: Picture, params: Params): Promise<Picture> {
  const isSvg = picture.contentType === 'image/svg+xml';
  const [width, height] = [optionalNumber(params, 'width'), optionalNumber(params, 'height')];
  const pixels = isSvg
    ? {
        bytes: await rasterizeToWidth(
          picture,
          wholeOrUndefined(width) ?? picture.declaredWidth ?? unknownWidth,
        ),
      }
    : picture;
  const resized = openPicture(pixels).resize({
    fit: fitOf(params),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  });
  const contentType: ContentType = isSvg ? 'image/png' : picture.contentType;
  return { bytes: await encodeAsOpened(resized), contentType };
}

function wholeOrUndefined(width: number | undefined): number | undefined {
  return width === undefined || Number.isInteger(width) ? width : undefined;
}

function fitOf(params: Params): 'cover' | 'contain' | 'fill' {
  const fit = textOf(params, 'fit', 'cover');
  return fit === 'contain' || fit === 'fill' ? fit : 'cover';
}

/** Without a sigma, sharp itself complains, as it does in the engine. */
function sharpening(params: Params): SharpenOptions {
  const options: SharpenOptions = { sigma: numberOf(params, 'sigma', Number.NaN) };
  const [m1, m2] = [optionalNumber(params, 'm1'), optionalNumber(params, 'm2')];
  if (m1 !== undefined) options.m1 = m1;
  if (m2 !== undefined) options.m2 = m2;
  return options;
}

function modulation(params: Params): Parameters<Sharp['modulate']>[0] {
  const names = ['brightness', 'saturation', 'hue', 'lightness'] as const;
  const options: { -readonly [Name in (typeof names)[number]]?: number } = {};
  for (const name of names) {
    const value = optionalNumber(params, name);
    if (value !== undefined) options[name] = value;
  }
  return options;
}

function margins(params: Params) {
  return {
    top: numberOf(params, 'top', 0),
    bottom: numberOf(params, 'bottom', 0),
    left: numberOf(params, 'left', 0),
    right: numberOf(params, 'right', 0),
    background: textOf(params, 'background', '#000000'),
  };
}

function region(params: Params) {
  return {
    left: numberOf(params, 'left', 0),
    top: numberOf(params, 'top', 0),
    width: numberOf(params, 'width', 1),
    height: numberOf(params, 'height', 1),
  };
}

async function roundCorners(picture: Picture, params: Params): Promise<Picture> {
  const radius = numberOf(params, 'radius', 0);
  const image = openPicture(picture);
  const { width, height } = await image.metadata();
  const mask = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" rx="${radius}" fill="white"/></svg>`;
  const rounded = image.composite([{ input: Buffer.from(mask), blend: 'dest-in' }]);
  const contentType = picture.contentType === 'image/svg+xml' ? 'image/png' : picture.contentType;
  return { bytes: await encodeAsOpened(rounded), contentType };
}
