import sharp from 'sharp';
import { z } from 'zod';
import { type Random, randomFrom } from '../../../src/lib/random.ts';
import { parseParams } from '../params.ts';
import { encode, type Picture, rasterize } from '../picture.ts';
import { document, type Size, tag } from '../svg.ts';
import { paintBotanical } from './botanical.ts';
import { paintBubbles } from './bubbles.ts';
import type { Painter, Painting } from './canvas.ts';
import { paintCity } from './city.ts';
import { paintFlow } from './flow.ts';
import { paintInterface } from './interface.ts';
import { paintLandscape } from './landscape.ts';
import { paintNebula } from './nebula.ts';
import { choosePalette } from './palettes.ts';
import { paintSprite } from './sprite.ts';
import { paintStillLife } from './still-life.ts';
import { paintSunburst } from './sunburst.ts';
import { paintTiles } from './tiles.ts';
import { paintWaves } from './waves.ts';

const paintSchema = z.object({
  prompt: z.string().min(1).max(4000),
  model: z.string().optional(),
  size: z.enum(['1024x1024', '1792x1024', '1024x1792']).default('1024x1024'),
  quality: z.enum(['standard', 'hd']).default('standard'),
});

/** A way of painting, with the beginnings of words that ask for it. */
interface Family {
  readonly paint: Painter;
  readonly words: readonly string[];
}

const families: readonly Family[] = [
  {
    paint: paintLandscape,
    words: [
      'landscape',
      'mountain',
      'valley',
      'hill',
      'forest',
      'sunset',
      'sunrise',
      'horizon',
      'desert',
      'scenery',
      'dusk',
      'dawn',
    ],
  },
  {
    paint: paintFlow,
    words: [
      'flow',
      'abstract',
      'wind',
      'motion',
      'music',
      'silk',
      'hair',
      'current',
      'energy',
      'dream',
      'thread',
      'swirl',
    ],
  },
  {
    paint: paintBubbles,
    words: ['bubble', 'ball', 'sphere', 'orb', 'candy', 'particle', 'playful', 'balloon', 'glass', 'marble'],
  },
  {
    paint: paintTiles,
    words: [
      'geometr',
      'pattern',
      'tile',
      'mosaic',
      'bauhaus',
      'grid',
      'shape',
      'textile',
      'quilt',
      'poster',
      'icon',
    ],
  },
  {
    paint: paintNebula,
    words: [
      'space',
      'galaxy',
      'nebula',
      'cosmic',
      'star',
      'planet',
      'universe',
      'cloud',
      'aurora',
      'moon',
      'astro',
      'surreal',
    ],
  },
  {
    paint: paintWaves,
    words: ['wave', 'ocean', 'sea', 'water', 'beach', 'surf', 'coast', 'island', 'lake', 'river', 'boat'],
  },
  {
    paint: paintCity,
    words: [
      'city',
      'town',
      'building',
      'isometric',
      'architect',
      'urban',
      'street',
      'block',
      'skyline',
      'neon',
      'cyber',
    ],
  },
  {
    paint: paintBotanical,
    words: [
      'flower',
      'botan',
      'plant',
      'leaf',
      'leaves',
      'garden',
      'bouquet',
      'floral',
      'herb',
      'fern',
      'tea',
      'organic',
    ],
  },
  {
    paint: paintStillLife,
    words: [
      'product',
      'bottle',
      'studio',
      'perfume',
      'mug',
      'cup',
      'watch',
      'jar',
      'shoe',
      'sneaker',
      'packag',
      'coffee',
      'lamp',
      'ceramic',
      'candle',
      'cosmetic',
      'serum',
      'skincare',
      'soap',
      'headphone',
      'still',
    ],
  },
  {
    paint: paintSprite,
    words: [
      'pixel',
      'sprite',
      'game',
      'character',
      'retro',
      'arcade',
      '8-bit',
      '16-bit',
      'monster',
      'hero',
      'slime',
      'dungeon',
      'knight',
      'robot',
      'dragon',
      'boss',
    ],
  },
  {
    paint: paintInterface,
    words: [
      'app',
      'interface',
      'ui',
      'ux',
      'dashboard',
      'wireframe',
      'screen',
      'onboarding',
      'mobile',
      'website',
      'mockup',
      'widget',
      'button',
      'landing',
    ],
  },
  {
    paint: paintSunburst,
    words: [
      'banner',
      'campaign',
      'launch',
      'sale',
      'festival',
      'announce',
      'social',
      'celebrat',
      'summer',
      'event',
      'promo',
      'burst',
      'party',
    ],
  },
];

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

/** The family that most words of the prompt ask for; where none does, or several do, chance decides. */
function chooseFamily(words: readonly string[], random: Random): Painter {
  const votes = families.map(({ paint, words: beginnings }) => ({
    paint,
    count: words.filter((word) => beginnings.some((beginning) => word.startsWith(beginning))).length,
  }));
  const most = Math.max(...votes.map(({ count }) => count));
  return random.pick(votes.filter(({ count }) => count === most).map(({ paint }) => paint));
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
