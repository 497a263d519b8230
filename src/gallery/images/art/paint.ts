import { randomFrom } from '../../../lib/random.ts';
import { WorkflowError } from '../../engine/failure.ts';
import { numberOf, type Params, textOf } from '../params.ts';
import { encodePng, openPixels, type Picture, rasterize } from '../picture.ts';
import { document, type Size, tag } from '../svg.ts';
import type { Painting } from './canvas.ts';
import { chooseFamily } from './families.ts';
import { choosePalette } from './palettes.ts';

/** Sides of a picture without a size, in pixels. */
const usualSize = '1024x1024';

/** The sizes that the larger model makes. */
const largeSizes = ['1024x1024', '1024x1792', '1792x1024'];

/**
 * The `openai` generator: stands in for an image model with paintings of its own. Family and palette follow the
 * prompt's words; everything else follows the seed.
 * @param variation distinguishes two paintings of the same prompt, which a model would not make alike either
 * @throws {WorkflowError} for a number or a size of pictures that the model does not make
 */
export async function paintPrompt(params: Params, variation: number): Promise<Picture> {
  const { prompt, model, size } = paintingOf(params);
  const count = numberOf(params, 'n', 1);
  if (model === 'dall-e-3' && count !== 1) {
    throw new WorkflowError('DALL-E 3 only supports generating 1 image at a time (n=1)');
  }
  if (model === 'dall-e-3' && !largeSizes.includes(size)) {
    throw new WorkflowError(`DALL-E 3 only supports sizes: ${largeSizes.join(', ')}. Got: ${size}`);
  }
  const [width = 1024, height = 1024] = size.split('x').map(Number);
  const random = randomFrom('painting', prompt, variation);
  const words = prompt.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  const paint = chooseFamily(words, random);
  return await finish(paint({ width, height, palette: choosePalette(words, random), random }), {
    width,
    height,
  });
}

/** What a painting was asked to be. */
export interface PaintingRequest {
  readonly prompt: string;
  readonly model: string;
  /** As `1024x1024`. */
  readonly size: string;
  readonly quality: string;
}

export function paintingOf(params: Params): PaintingRequest {
  return {
    prompt: textOf(params, 'prompt'),
    model: textOf(params, 'model', 'dall-e-3'),
    size: textOf(params, 'size', usualSize),
    quality: textOf(params, 'quality', 'standard'),
  };
}

async function finish({ svg, field }: Painting, size: Size): Promise<Picture> {
  const drawing = document(size, svg + vignette(size));
  if (field === undefined) return await rasterize(drawing);
  const { pixels, width, height } = field;
  const enlarged = openPixels(pixels, { width, height, channels: 3 })
    .resize({ ...size, fit: 'fill', kernel: 'cubic' })
    .composite([{ input: Buffer.from(drawing) }]);
  return { bytes: await encodePng(enlarged), contentType: 'image/png' };
}

/** Slightly darker corners hold a picture together. */
function vignette({ width, height }: Size): string {
  return (
    tag(
      'defs',
      {},
      tag(
        'radialGradient',
        { id: 'vignette', r: 0.75 },
        tag('stop', { offset: 0.55, 'stop-color': '#000000', 'stop-opacity': 0 }) +
          tag('stop', { offset: 1, 'stop-color': '#000000', 'stop-opacity': 0.15 }),
      ),
    ) + tag('rect', { width, height, fill: 'url(#vignette)' })
  );
}
