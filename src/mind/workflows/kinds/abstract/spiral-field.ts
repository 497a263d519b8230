import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { spread } from '../../canvas/noise.ts';
import type { Dots } from '../../canvas/vector.ts';
import { between, translucent } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';

/** The angle between seeds of a sunflower, in radians; a little off it, arms appear. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const marks = ['circle', 'circle', 'rectRounded', 'rectRot', 'triangle'] as const;

/** Seeds of a sunflower: one rule for angle and distance, with size and colour running through it. */
export const spiralField: Composition = {
  id: 'spiral-field',
  family: 'abstract',
  about: 'A sunflower spiral of marks: angle, density, growth, mark, place of the centre and colours vary',
  needs: 'subject',
  compose: ({ palette, random, layout }) => {
    const { width, height } = drawFormat(random, ['square', 'tall', 'wide'], layout.shape);
    const ground = random.pick([
      palette.paper,
      palette.deep,
      palette.tone('second', 0.3, 0.8),
      palette.tone('accent', 0.9, 0.5),
    ]);
    const canvas = new Canvas(width, height, {
      linear: [ground, between(ground, palette.deep, 0.25)],
      angle: random.below(360),
    });
    const centre = random.pick([
      [0.5, 0.5],
      [0.33, 0.4],
      [0.66, 0.62],
      [0.5, 0.98],
      [0.02, 0.5],
      [0.95, 0.08],
    ] as const);
    const [x0, y0] = [width * centre[0], height * centre[1]];
    const angle = goldenAngle * random.pick([1, 1, 1, 1.0035, 0.9962, 1.0125, 0.9987]);
    const reach = Math.hypot(Math.max(x0, width - x0), Math.max(y0, height - y0)) * spread(random, 0.5, 0.8);
    const power = spread(random, 0.45, 0.8);
    const grow = random.pick(['out', 'in', 'wave'] as const);
    const [least, most] = [spread(random, 3, 6), spread(random, 13, 27)];
    const mark = random.pick(marks);
    const rings = 4;
    const colors = palette.series.map((color) => (palette.dark ? color : between(color, ground, 0.05)));
    const count = 320;
    const dots = Array.from({ length: count }, (_, index): readonly [number, number, number] => {
      const share = (index + 1) / count;
      const distance = reach * share ** power;
      const size = grow === 'out' ? share : grow === 'in' ? 1 - share : 0.5 + 0.5 * Math.sin(share * 14);
      return [
        x0 + distance * Math.cos(index * angle),
        y0 + distance * Math.sin(index * angle),
        least + (most - least) * size,
      ];
    });
    const inside = dots.filter(([x, y]) => x > 0 && y > 0 && x < width && y < height);
    const half = Math.ceil(inside.length / 2);
    canvas.glow(
      x0,
      y0,
      Math.min(width, height) / 2 - 10,
      palette.tone('accent', palette.dark ? 0.5 : 0.97),
      0.5,
    );
    for (const part of [inside.slice(0, half), inside.slice(half)]) {
      canvas.dots(
        Array.from(
          { length: rings },
          (_, ring): Dots => ({
            dots: part.filter((_dot, index) => Math.floor((index / part.length) * rings) === ring),
            color: translucent(
              colors[(ring + (part[0] === inside[0] ? 0 : 2)) % colors.length] ?? palette.main,
              0.92,
            ),
            mark,
          }),
        ),
      );
    }
    return canvas;
  },
};
