import { pipeline } from './pipeline.ts';
import type { Recipe } from './recipe.ts';

const settings = [
  'on a seamless light backdrop, soft window light from the left',
  'on a stone plinth, hard rim light, long shadow',
  'on brushed linen, overcast daylight, shallow depth of field',
  'floating above a pastel paper sweep, two soft boxes',
] as const;

/** A product shot: lit, cropped square, sharpened and set in a clean margin. */
export const studioProduct: Recipe = {
  id: 'studio-product',
  needs: 'subject',
  build: ({ subject, palette, random }) => {
    const margin = 32;
    return pipeline(
      'openai',
      {
        prompt: `Studio product photograph: ${subject}, ${random.pick(settings)}. No text, no logos.`,
        model: 'dall-e-3',
        size: '1024x1024',
        quality: 'standard',
      },
      [
        ['resize', { width: 1024 - 2 * margin, height: 1024 - 2 * margin, fit: 'cover' }],
        ['modulate', { brightness: 1.04, saturation: 0.95 + random.next() * 0.15 }],
        ['sharpen', { sigma: 0.8 }],
        ['extend', { top: margin, bottom: margin, left: margin, right: margin, background: palette.paper }],
      ],
    );
  },
};
