import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { spread } from '../../canvas/noise.ts';
import type { Path, Point } from '../../canvas/vector.ts';
import { between, translucent } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';

/** Teeth of the rolling wheel against the fixed one; the curve closes after `turns`. */
const gears = [
  { ratio: 13 / 5, turns: 5 },
  { ratio: 17 / 6, turns: 6 },
  { ratio: 8 / 3, turns: 3 },
  { ratio: 19 / 8, turns: 8 },
  { ratio: 12 / 5, turns: 5 },
  { ratio: 11 / 3, turns: 3 },
  { ratio: 23 / 7, turns: 7 },
  { ratio: 15 / 4, turns: 4 },
] as const;

/** Curves of one wheel rolling in another, several of them turned into each other. */
export const spirograph: Composition = {
  id: 'spirograph',
  family: 'abstract',
  about: 'Curves of a wheel rolling in a wheel: gears, pen, turns, weight, place and colours vary',
  needs: 'subject',
  compose: ({ palette, random, layout }) => {
    const { width, height } = drawFormat(random, ['square', 'tall', 'wide'], layout.shape);
    const ground = palette.dark ? palette.deep : palette.paper;
    const canvas = new Canvas(width, height, {
      linear: [ground, between(ground, palette.second, 0.22)],
      angle: random.pick([45, 90, 135, 270]),
    });
    const [x0, y0] = [width * spread(random, 0.3, 0.7), height * spread(random, 0.3, 0.7)];
    const short = Math.min(width, height);
    const disc = short * spread(random, 0.16, 0.34);
    canvas.disc(x0 + spread(random, -90, 90), y0 + spread(random, -90, 90), disc, {
      linear: [palette.accent, between(palette.accent, ground, 0.6)],
      angle: random.below(360),
    });
    const gear = random.pick(gears);
    const pen = spread(random, 0.45, 1.25);
    const copies = gear.turns > 5 ? 1 : 2;
    const size = short * spread(random, 0.4, 0.66);
    const curves = Array.from(
      { length: copies },
      (_, index): Path => ({
        points: curve(
          {
            ...gear,
            pen: pen * (1 + index * 0.12),
            turn: (index * Math.PI * 2) / copies / gear.ratio,
            size: size * (1 - index * 0.14),
          },
          [x0, y0],
          Math.floor((copies === 1 ? 190 : 320) / copies),
        ),
        stroke: translucent(
          [palette.ink, palette.main, palette.second, palette.accent][index % 4] ?? palette.ink,
          0.85,
        ),
        width: Math.round(spread(random, 1.2, 5) * 10) / 10,
        tension: 0.4,
      }),
    );
    for (const one of curves) canvas.paths([one]);
    return canvas;
  },
};

interface Gear {
  readonly ratio: number;
  readonly turns: number;
  /** Distance of the pen from the wheel's centre, in its radii. */
  readonly pen: number;
  readonly turn: number;
  readonly size: number;
}

/** A hypotrochoid: the pen of a wheel that rolls inside a fixed one. */
function curve({ ratio, turns, pen, turn, size }: Gear, [x0, y0]: Point, steps: number): Point[] {
  const inner = 1 / ratio;
  const outer = 1 - inner + inner * pen;
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const at = (step / steps) * Math.PI * 2 * turns;
    const x = (1 - inner) * Math.cos(at) + inner * pen * Math.cos(((1 - inner) / inner) * at);
    const y = (1 - inner) * Math.sin(at) - inner * pen * Math.sin(((1 - inner) / inner) * at);
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    return [x0 + ((x * cos - y * sin) / outer) * size, y0 + ((x * sin + y * cos) / outer) * size];
  });
}
