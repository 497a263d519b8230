import { pictureText } from './material.ts';
import { pipeline } from './pipeline.ts';
import type { Recipe } from './recipe.ts';
import { textLines } from './text-lines.ts';

/** A star or polygon with a few words in its middle, cut out: around it the picture is transparent. */
export const geometricBadge: Recipe = {
  id: 'geometric-badge',
  needs: 'subject',
  build: ({ subject, palette, random }) => {
    const side = 832;
    const shape = random.chance(0.5)
      ? { shapeType: 'star', points: 12 + random.below(9), innerRadius: 0.82 }
      : { shapeType: 'polygon', sides: 6 + random.below(7) };
    return pipeline(
      'shapes',
      {
        ...shape,
        width: side,
        height: side,
        fillType: 'gradient',
        gradientType: 'linear',
        gradientColor1: palette.accent,
        gradientColor2: palette.second,
      },
      [
        ['resize', { width: side, height: side, fit: 'contain' }],
        ...textLines(pictureText(subject, 44), {
          x: side / 2,
          align: 'center',
          middle: side / 2,
          size: 56,
          lineLength: 16,
          color: palette.onAccent,
        }),
      ],
    );
  },
};
