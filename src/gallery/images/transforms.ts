import type { Sharp } from 'sharp';
import { z } from 'zod';
import type { TransformOp } from '../workflow.ts';
import { captioned, written } from './lettering.ts';
import { color, parseParams, side } from './params.ts';
import { encode, openPicture, type Picture } from './picture.ts';
import { applyPreset } from './presets.ts';
import { document, tag } from './svg.ts';

type Params = Readonly<Record<string, unknown>>;

/** A filter changes the pixels and leaves the label as it is. */
type Filter = (image: Sharp, params: Params, step: string) => Promise<Sharp> | Sharp;

const resizeSchema = z
  .object({
    width: side.optional(),
    height: side.optional(),
    fit: z.enum(['cover', 'contain', 'fill', 'inside', 'outside']).default('cover'),
    /** `nearest` keeps the pixels of pixel art square. */
    kernel: z.enum(['nearest', 'linear', 'cubic', 'mitchell', 'lanczos2', 'lanczos3']).default('lanczos3'),
  })
  .refine(({ width, height }) => width !== undefined || height !== undefined, {
    error: 'width or height is needed',
  });

const convertSchema = z.object({ to: z.enum(['image/png', 'image/jpeg', 'image/webp']) });

const sigmaSchema = z.object({ sigma: z.number().min(0.3).max(100) });
const modulateSchema = z.object({
  brightness: z.number().min(0).max(10).default(1),
  saturation: z.number().min(0).max(10).default(1),
  hue: z.number().min(-3600).max(3600).default(0),
  lightness: z.number().min(-100).max(100).default(0),
});
const extendSchema = z.object({
  top: z.number().int().min(0).max(2048).default(0),
  bottom: z.number().int().min(0).max(2048).default(0),
  left: z.number().int().min(0).max(2048).default(0),
  right: z.number().int().min(0).max(2048).default(0),
  background: color.default('#ffffff'),
});
const extractSchema = z.object({
  left: z.number().int().min(0),
  top: z.number().int().min(0),
  width: side,
  height: side,
});

const filters: Readonly<Record<Exclude<TransformOp, 'resize' | 'convert'>, Filter>> = {
  modulate: (image, params, step) => image.modulate(parseParams(modulateSchema, params, step)),
  addCaption: captioned,
  addText: written,
  preset: applyPreset,
  blur: (image, params, step) => image.blur(parseParams(sigmaSchema, { sigma: 3, ...params }, step).sigma),
  sharpen: (image, params, step) => image.sharpen(parseParams(sigmaSchema, { sigma: 1, ...params }, step)),
  grayscale: (image) => image.grayscale(),
  negate: (image) => image.negate({ alpha: false }),
  normalize: (image) => image.normalise(),
  threshold: (image, params, step) =>
    image.threshold(
      parseParams(z.object({ value: z.number().min(0).max(255).default(128) }), params, step).value,
    ),
  tint: (image, params, step) => image.tint(parseParams(z.object({ color }), params, step).color),
  extend: (image, params, step) => image.extend(parseParams(extendSchema, params, step)),
  extract: (image, params, step) => image.extract(parseParams(extractSchema, params, step)),
  roundCorners: roundCorners,
};

/**
 * Changes an image. A resized SVG becomes a PNG, and `convert` makes what it is told; every other transform keeps
 * the label of what it was given, so that a filter straight on an SVG makes PNG bytes labelled as SVG, as Studio's do.
 * @param step what the step is called in complaints
 */
export async function transform(
  op: TransformOp,
  picture: Picture,
  params: Params,
  step: string,
): Promise<Picture> {
  if (op === 'resize') return await resize(picture, params, step);
  if (op === 'convert') {
    const { to } = parseParams(convertSchema, params, step);
    return { bytes: await encode(openPicture(picture), to), contentType: to };
  }
  const image = await filters[op](openPicture(picture), params, step);
  return { bytes: await encode(image, picture.contentType), contentType: picture.contentType };
}

async function resize(picture: Picture, params: Params, step: string): Promise<Picture> {
  const options = parseParams(resizeSchema, params, step);
  const resized = openPicture(picture).resize({
    fit: options.fit,
    kernel: options.kernel,
    background: { r: 0, g: 0, b: 0, alpha: 0 },
    ...(options.width === undefined ? {} : { width: options.width }),
    ...(options.height === undefined ? {} : { height: options.height }),
  });
  const contentType = picture.contentType === 'image/svg+xml' ? 'image/png' : picture.contentType;
  return { bytes: await encode(resized, contentType), contentType };
}

async function roundCorners(image: Sharp, params: Params, step: string): Promise<Sharp> {
  const { radius } = parseParams(z.object({ radius: z.number().min(0).max(4096).default(24) }), params, step);
  const { width, height } = await image.metadata();
  const mask = document({ width, height }, tag('rect', { width, height, rx: radius, fill: '#ffffff' }));
  return image.ensureAlpha().composite([{ input: Buffer.from(mask), blend: 'dest-in' }]);
}
