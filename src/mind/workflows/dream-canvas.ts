import { pipeline } from './pipeline.ts';
import type { Recipe } from './recipe.ts';

const media = [
  'oil on canvas with visible brushwork',
  'layered watercolour',
  'luminous digital painting',
  'risograph print with grain',
  'ink and gouache',
] as const;

/** A painting: a shifted hue and a soft finish over what the image model made. */
export const dreamCanvas: Recipe = {
  id: 'dream-canvas',
  needs: 'subject',
  build: ({ subject, random }) =>
    pipeline(
      'openai',
      {
        prompt: `${subject}, ${random.pick(media)}. No text.`,
        model: 'dall-e-3',
        size: '1024x1024',
        quality: random.chance(0.3) ? 'hd' : 'standard',
      },
      [
        ['resize', { width: 1024, height: 1024, fit: 'cover' }],
        ['modulate', { hue: random.below(50) - 25, saturation: 1 + random.next() * 0.3 }],
        ['preset', { name: random.pick(['dramatic', 'warm', 'cool', 'vintage']) }],
      ],
    ),
};
