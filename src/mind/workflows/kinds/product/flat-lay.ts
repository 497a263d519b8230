import type { Random } from '../../../../lib/random.ts';
import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { spread } from '../../canvas/noise.ts';
import { between, type Hex } from '../../color/oklch.ts';
import type { Palette } from '../../color/palette.ts';
import type { Composition } from '../../composition.ts';

interface Item {
  readonly kind: 'box' | 'jar' | 'tube' | 'card' | 'soap';
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
  readonly color: Hex;
}

/** Things laid out in order on a coloured ground, seen from straight above, in one soft light. */
export const flatLay: Composition = {
  id: 'flat-lay',
  family: 'product',
  about: 'Boxes, jars and tubes from above: arrangement, number, ground, light and colours vary',
  needs: 'subject',
  compose: ({ palette, random, layout }) => {
    const { width, height } = drawFormat(random, ['square', 'tall', 'wide'], layout.shape);
    const ground = random.pick([
      palette.tone('main', 0.88, 0.5),
      palette.tone('accent', 0.78, 0.7),
      palette.tone('second', 0.66, 0.7),
      palette.tone('main', 0.36, 0.7),
    ]);
    const canvas = new Canvas(width, height, {
      linear: [between(ground, '#ffffff', 0.14), between(ground, '#0a0614', 0.12)],
      angle: random.below(360),
    });
    const light = random.chance(0.5) ? 1 : -1;
    if (random.chance(0.5)) {
      const side = random.chance(0.5) ? 0 : width * spread(random, 0.5, 0.62);
      canvas.rect(
        side,
        0,
        width * spread(random, 0.38, 0.5),
        height,
        between(ground, random.pick([palette.accent, palette.second, palette.light]), 0.55),
      );
    }
    const items = arranged(canvas, palette, ground, random);
    const drop = spread(random, 12, 30);
    for (const item of items) putShadow(canvas, item, -light * drop, drop);
    canvas.filter('blur', { sigma: spread(random, 7, 13) });
    for (const item of items) putItem(canvas, item, palette, light);
    return canvas;
  },
};

function arranged({ width, height }: Canvas, palette: Palette, ground: Hex, random: Random): Item[] {
  const [columns, rows] = random.pick([
    [2, 2],
    [3, 2],
    [2, 3],
    [3, 3],
    [1, 3],
    [3, 1],
  ] as const);
  const [stepX, stepY] = [(width * 0.88) / columns, (height * 0.88) / rows];
  const colors = random.shuffle([
    palette.main,
    palette.accent,
    palette.light,
    palette.deep,
    palette.second,
    between(ground, palette.light, 0.6),
  ]);
  const kinds = random.shuffle(['box', 'jar', 'tube', 'card', 'soap', 'jar', 'box'] as const);
  return Array.from({ length: columns * rows }, (_, index): Item => {
    const kind = kinds[index % kinds.length] ?? 'box';
    const room = Math.min(stepX, stepY) * spread(random, 0.66, 0.9);
    const tall = kind === 'tube' ? 1.15 : kind === 'soap' ? 0.55 : kind === 'card' ? 0.66 : 1;
    const wide = kind === 'tube' ? room * 0.36 : room;
    return {
      kind,
      x: width * 0.06 + stepX * ((index % columns) + 0.5) + spread(random, -8, 8),
      y: height * 0.06 + stepY * (Math.floor(index / columns) + 0.5) + spread(random, -8, 8),
      wide,
      high: kind === 'jar' ? wide : room * tall,
      color: colors[index % colors.length] ?? palette.main,
    };
  });
}

function putShadow(canvas: Canvas, { kind, x, y, wide, high }: Item, right: number, down: number): void {
  const dark = '#0a061470';
  if (kind === 'jar') canvas.disc(x + right, y + down, wide / 2, dark);
  else
    canvas.rect(x - wide / 2 + right, y - high / 2 + down, wide, high, dark, {
      radius: Math.min(wide, high) * 0.12,
    });
}

function putItem(canvas: Canvas, item: Item, palette: Palette, light: 1 | -1): void {
  const { kind, x, y, wide, high, color } = item;
  const sheen = {
    linear: [between(color, '#ffffff', 0.22), between(color, '#0a0614', 0.14)] as const,
    angle: light === 1 ? 135 : 45,
  };
  const mark = between(color, palette.dark ? palette.light : palette.deep, 0.6);
  if (kind === 'jar') {
    canvas.disc(x, y, wide / 2, sheen);
    canvas.disc(x, y, wide * 0.38, between(color, '#ffffff', 0.12), { stroke: mark, strokeWidth: 3 });
    return;
  }
  const radius = kind === 'soap' ? high / 2.4 : kind === 'tube' ? wide * 0.22 : 5;
  canvas.rect(x - wide / 2, y - high / 2, wide, high, sheen, { radius });
  if (kind === 'box') canvas.rect(x - wide * 0.3, y - high * 0.3, wide * 0.6, high * 0.34, mark);
  if (kind === 'card')
    canvas.rect(x - wide * 0.4, y - high * 0.36, wide * 0.8, high * 0.72, {
      pattern: 'stripes',
      color: mark,
      scale: 18,
    });
  if (kind === 'tube')
    canvas.rect(x - wide * 0.3, y + high * 0.5 - high * 0.2, wide * 0.6, high * 0.2, mark, { radius: 4 });
}
