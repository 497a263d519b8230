import { pictureText } from './material.ts';
import { pipeline } from './pipeline.ts';
import type { Recipe } from './recipe.ts';

/** A code that holds the subject as plain text, never a link, with the same text readable underneath. */
export const qrPoster: Recipe = {
  id: 'qr-poster',
  needs: 'subject',
  build: ({ subject, palette }) => {
    const [side, margin] = [640, 96];
    return pipeline(
      'qr',
      {
        text: pictureText(subject, 120),
        errorCorrectionLevel: 'M',
        width: side,
        margin: 2,
        format: 'png',
        color: { dark: palette.ink, light: '#ffffff' },
      },
      [
        ['resize', { width: side, height: side, fit: 'contain' }],
        ['extend', { top: margin, bottom: margin, left: margin, right: margin, background: palette.accent }],
        [
          'addCaption',
          {
            text: pictureText(subject, 48),
            position: 'bottom',
            fontSize: 28,
            padding: 24,
            backgroundColor: palette.second,
            textColor: palette.onAccent,
          },
        ],
      ],
    );
  },
};
