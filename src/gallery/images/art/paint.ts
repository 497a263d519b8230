import sharp from 'sharp';
import { z } from 'zod';
import { randomFrom } from '../../../lib/random.ts';
import { parseParams } from '../params.ts';
import { encode, type Picture, rasterize } from '../picture.ts';
import { document, type Size, tag } from '../svg.ts';
import type { Painting } from './canvas.ts';
import { chooseFamily } from './families.ts';
import { choosePalette } from './palettes.ts';

const paintSchema = z.object({
  prompt: z.string().min(1).max(4000),
  model: z.string().optional(),
  size: z.enum(['1024x1024', '1792x1024', '1024x1792']).default('1024x1024'),
  quality: z.enum(['standard', 'hd']).default('standard'),
});

/**
 * The `openai` generator: stands in for an image model with paintings of its own. Family and palette follow the
 * prompt's words; everything else follows the seed.
 * @param variation tells apart two paintings of the same prompt, which a model would not make alike either
 */
export async function paintPrompt(
  params: Readonly<Record<string, unknown>>,
  step: string,
  variation: number,
): Promise<Picture> {
  const { prompt, size } = parseParams(paintSchema, params, step);
  const [width = 1024, height = 1024] = size.split('x').map(Number);
  const random = randomFrom('painting', prompt, variation);
  const words = prompt.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  const paint = chooseFamily(words, random);
  return await finish(paint({ width, height, palette: choosePalette(words, random), random }), {
    width,
    height,
  });
}

async function finish({ svg, field }: Painting, size: Size): Promise<Picture> {
  const drawing = document(size, svg + vignette(size));
  if (field === undefined) return await rasterize(drawing);
  const { pixels, width, height } = field;
  const enlarged = sharp(pixels, { raw: { width, height, channels: 3 } })
    .resize({ ...size, fit: 'fill', kernel: 'cubic' })
    .composite([{ input: Buffer.from(drawing) }]);
  return { bytes: await encode(enlarged, 'image/png'), contentType: 'image/png' };
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
