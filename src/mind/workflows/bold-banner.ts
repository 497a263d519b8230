import { pictureText } from './material.ts';
import { pipeline } from './pipeline.ts';
import type { Recipe } from './recipe.ts';
import { textLines } from './text-lines.ts';

/** A wide banner: a gradient with one short message on it, made without any image model. */
export const boldBanner: Recipe = {
  id: 'bold-banner',
  needs: 'subject',
  build: ({ subject, palette, random }) => {
    const [width, height] = [1024, 512];
    return pipeline(
      'shapes',
      {
        shapeType: 'rectangle',
        width,
        height,
        fillType: 'gradient',
        gradientType: random.pick(['linear', 'radial']),
        gradientColor1: palette.accent,
        gradientColor2: palette.second,
      },
      [
        ['resize', { width, height, fit: 'fill' }],
        ...textLines(pictureText(subject, 66), {
          x: width / 2,
          align: 'center',
          middle: height / 2,
          size: 64,
          lineLength: 24,
          color: palette.onAccent,
        }),
        ['roundCorners', { radius: 28 }],
      ],
    );
  },
};
