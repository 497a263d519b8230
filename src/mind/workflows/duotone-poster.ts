import { pictureText } from './material.ts';
import { pipeline } from './pipeline.ts';
import type { Recipe } from './recipe.ts';

/** A tall poster in one colour and its shades, with a line of text underneath. */
export const duotonePoster: Recipe = {
  id: 'duotone-poster',
  needs: 'subject',
  build: ({ subject, palette }) =>
    pipeline(
      'openai',
      {
        prompt: `Poster motif, strong silhouette, high contrast, much empty space: ${subject}. No text.`,
        model: 'dall-e-3',
        size: '1024x1792',
        quality: 'standard',
      },
      [
        ['resize', { width: 640, height: 900, fit: 'cover' }],
        ['grayscale', {}],
        ['normalize', {}],
        ['tint', { color: palette.accent }],
        [
          'addCaption',
          {
            text: pictureText(subject, 42),
            position: 'bottom',
            fontSize: 26,
            padding: 24,
            backgroundColor: palette.second,
            textColor: palette.onAccent,
          },
        ],
      ],
    ),
};
