import type { Random } from '../../../../lib/random.ts';
import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { spread } from '../../canvas/noise.ts';
import type { Path, Point } from '../../canvas/vector.ts';
import { between, translucent } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';
import { shadowPath, vesselNames, vesselOf, vesselPaths } from './vessel.ts';

/** One object on a shelf in the last light of a window, with the shadow of a plant on the wall. */
export const windowLight: Composition = {
  id: 'window-light',
  family: 'product',
  about: 'One object in the light of a window: panes, slant, shadow of a plant, shelf and object vary',
  needs: 'subject',
  compose: ({ palette, random, layout }) => {
    const { width, height } = drawFormat(random, ['tall', 'poster', 'square', 'wide'], layout.shape);
    const wall = random.pick([
      palette.tone('main', 0.74, 0.5),
      palette.tone('accent', 0.7, 0.45),
      palette.tone('second', 0.58, 0.6),
      palette.tone('main', 0.42, 0.7),
    ]);
    const canvas = new Canvas(width, height, {
      linear: [between(wall, palette.deep, 0.12), between(wall, palette.deep, 0.34)],
      angle: random.pick([20, 70, 110, 160]),
    });
    const light = random.chance(0.5) ? 1 : -1;
    canvas.paths(panes(canvas, light, translucent(between(wall, '#fff6e0', 0.72), 0.75), random));
    canvas.filter('blur', { sigma: spread(random, 3, 9) });
    if (random.chance(0.75)) {
      canvas.paths(leafShadows(canvas, light, random));
      canvas.filter('blur', { sigma: spread(random, 4, 8) });
    }
    const shelf = Math.round(height * spread(random, 0.76, 0.85));
    const wood = between(
      random.pick([palette.tone('second', 0.4, 0.7), palette.tone('accent', 0.36, 0.5), palette.deep]),
      wall,
      0.15,
    );
    canvas.rect(0, shelf, width, height - shelf, {
      linear: [between(wood, '#ffffff', 0.2), wood],
      angle: 90,
    });
    canvas.rect(0, shelf - 2, width, 4, translucent('#ffffff', 0.22));
    const x = width * random.pick([0.3, 0.38, 0.5, 0.62, 0.7]);
    const color = random.pick([palette.light, palette.accent, palette.main, palette.tone('second', 0.34)]);
    const foot = shelf + (height - shelf) * spread(random, 0.22, 0.4);
    const name = random.pick(vesselNames);
    const low = name === 'bowl' || name === 'cup';
    const vessel = vesselOf(
      name,
      [x, foot],
      low ? Math.min(width, height) * spread(random, 0.5, 0.62) : height * spread(random, 0.4, 0.56),
      color,
      random,
    );
    canvas.paths([shadowPath(vessel, light, spread(random, 0.7, 1.3))]);
    canvas.paths(vesselPaths(vessel, light));
    return canvas;
  },
};

function panes({ width, height }: Canvas, light: 1 | -1, fill: string, random: Random): Path[] {
  const [columns, rows] = random.pick([
    [2, 2],
    [2, 3],
    [3, 3],
    [1, 3],
    [4, 1],
  ] as const);
  const [wide, tall] = [
    (width * spread(random, 0.5, 0.72)) / columns,
    (height * spread(random, 0.46, 0.66)) / rows,
  ];
  const slant = -light * spread(random, 0.18, 0.5);
  const fall = spread(random, -0.14, 0.14);
  const bar = 1 - spread(random, 0.06, 0.14);
  const [x0, y0] = [width * spread(random, 0.14, 0.4), height * spread(random, 0.06, 0.16)];
  const at = (x: number, y: number): Point => [x0 + x + y * slant, y0 + y + x * fall];
  return Array.from({ length: columns * rows }, (_, index): Path => {
    const [left, top] = [(index % columns) * wide, Math.floor(index / columns) * tall];
    return {
      points: [
        at(left, top),
        at(left + wide * bar, top),
        at(left + wide * bar, top + tall * bar),
        at(left, top + tall * bar),
      ],
      fill,
    };
  });
}

function leafShadows({ width, height }: Canvas, light: 1 | -1, random: Random): Path[] {
  const fill = translucent('#140a18', 0.26);
  const root: Point = [light === 1 ? width * -0.02 : width * 1.02, height * spread(random, 0.3, 0.7)];
  return Array.from({ length: 3 }, (_unused, branch) => {
    const lean = spread(random, -0.7, 0.35) - branch * 0.16;
    const long = width * spread(random, 0.35, 0.62);
    return Array.from({ length: 8 }, (_, index): Path => {
      const share = (index + 1) / 8;
      const [x, y] = [
        root[0] + light * Math.cos(lean) * long * share,
        root[1] + Math.sin(lean) * long * share + share * share * 60,
      ];
      const turn = (index % 2 === 0 ? 1 : -1) * 0.75;
      const course = (light === 1 ? lean : Math.PI - lean) + turn;
      const size = width * spread(random, 0.09, 0.15);
      const [cos, sin] = [Math.cos(course), Math.sin(course)];
      const put = (along: number, aside: number): Point => [
        x + (along * cos - aside * sin) * size,
        y + (along * sin + aside * cos) * size,
      ];
      return { points: [put(0, 0), put(0.4, 0.17), put(1.1, 0), put(0.4, -0.17)], fill, tension: 0.35 };
    });
  }).flat();
}
