import { pipeline } from './pipeline.ts';
import type { Recipe } from './recipe.ts';

/** Side of the picture while it is small: each of its pixels becomes one visible block. */
const grids = [32, 48, 64] as const;

/**
 * Pixel art: painted large, shrunk to a few blocks a side and enlarged again. The resize operation has no kernel to
 * choose, so it is enlarged in doublings with a sharpening after each, which keeps the blocks' edges.
 */
export const pixelSprite: Recipe = {
  id: 'pixel-sprite',
  needs: 'subject',
  build: ({ subject, random }) => {
    const grid = random.pick(grids);
    return pipeline(
      'openai',
      {
        prompt: `Video game sprite, front view, few flat colours, thick outline: ${subject}. Plain background.`,
        model: 'dall-e-3',
        size: '1024x1024',
        quality: 'standard',
      },
      [
        ['resize', { width: grid, height: grid, fit: 'cover' }],
        ['modulate', { saturation: random.pick([1.3, 1.6]), brightness: 1.05 }],
        ['resize', { width: grid * 2, height: grid * 2, fit: 'fill' }],
        ['sharpen', { sigma: 2 }],
        ['resize', { width: grid * 4, height: grid * 4, fit: 'fill' }],
        ['sharpen', { sigma: 3 }],
        ['resize', { width: 768, height: 768, fit: 'fill' }],
      ],
    );
  },
};
