import { pictureText } from './material.ts';
import { pipeline, type Transform } from './pipeline.ts';
import type { Recipe } from './recipe.ts';
import { textLines } from './text-lines.ts';

const fields = ['Search', 'Name', 'Project', 'Amount', 'Date', 'Notes', 'Tags', 'Email'] as const;
const buttons = ['Continue', 'Save draft', 'Share', 'Try again', 'Skip for now'] as const;

/** A screen as a sketch: a card with a heading, a few fields and a button, all of it drawn as text on a shape. */
export const wireframeCard: Recipe = {
  id: 'wireframe-card',
  needs: 'subject',
  build: ({ subject, palette, random }) => {
    const [width, height, margin] = [560, 760, 72];
    const line = (text: string, y: number, size: number, color: string): Transform => [
      'addText',
      { text, x: 48, y, size, font: 'sans-serif', color, align: 'left' },
    ];
    const rows = random.shuffle(fields).slice(0, 3);
    return pipeline(
      'shapes',
      {
        shapeType: 'rectangle',
        width,
        height,
        fillType: 'solid',
        fillColor: '#ffffff',
      },
      [
        ['resize', { width, height, fit: 'fill' }],
        ...textLines(pictureText(subject, 54), {
          x: 48,
          align: 'left',
          middle: 100,
          size: 34,
          lineLength: 24,
          color: palette.ink,
        }),
        ...rows.flatMap((field, index) => [
          line(field, 230 + index * 120, 26, palette.ink),
          line('_'.repeat(36), 272 + index * 120, 22, '#9aa1ab'),
        ]),
        line(`( ${random.pick(buttons)} )`, 670, 32, palette.accent),
        ['extend', { top: margin, bottom: margin, left: margin, right: margin, background: palette.paper }],
      ],
    );
  },
};
