import { promptFrom } from '../../brief/prompt.ts';
import { readableOn } from '../../color/contrast.ts';
import { colourWords } from '../../color/words.ts';
import { fitText } from '../../text/fit.ts';
import type { Painted, Transform } from './painted.ts';

const [width, height] = [720, 900];

/** A tall poster in one colour and its shades, with a line of text underneath that is measured before. */
export const duotonePoster: Painted = {
  id: 'duotone-poster',
  family: 'painted',
  about: 'A one-colour poster by an image model: motif, crop, colour and caption vary',
  needs: 'subject',
  instead: ['headline-poster', 'statement-tile', 'event-card', 'bauhaus-grid'],
  commission: (material) => {
    const { palette, random } = material;
    return {
      prompt: promptFrom(material, {
        style: 'Poster motif with a strong silhouette',
        medium: random.pick([
          'screen print with flat areas',
          'linocut with carved texture',
          'cut paper with crisp edges',
          'grainy duotone photograph',
        ]),
        light: 'hard light that divides the form into two clear tones',
        composition: random.pick([
          'one large form against empty ground',
          'motif in the upper two thirds, calm ground below',
          'diagonal that runs from corner to corner',
          'symmetry around a vertical axis',
        ]),
        colour: `only ${colourWords(palette.main)} and its shades, high contrast`,
        leaveOut: 'text, letters, gradients, small details',
      }),
      aspect: 'tall',
      fine: false,
      look: 'vivid',
    };
  },
  finish: ({ palette, headline }) => {
    const ground = palette.tone('main', 0.24, 0.8);
    const toned: readonly Transform[] = [
      ['resize', { width, height, fit: 'cover' }],
      ['grayscale', {}],
      ['normalize', {}],
      ['tint', { color: palette.tone('main', 0.62, 1.2) }],
    ];
    // The engine's captions are one line; this one is measured in the widest face that it may fall back to.
    const fitted =
      headline === null
        ? null
        : fitText(headline, { face: 'serif', width: width - 80, size: 34, smallest: 18, lines: 1 });
    const line = fitted?.lines[0];
    if (fitted === null || line === undefined) return toned;
    const caption = {
      text: line,
      position: 'bottom',
      fontSize: fitted.size,
      padding: 28,
      backgroundColor: ground,
      textColor: readableOn([ground], palette.light),
    };
    return [...toned, ['addCaption', caption]];
  },
};
