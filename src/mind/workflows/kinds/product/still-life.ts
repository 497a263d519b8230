import type { Random } from '../../../../lib/random.ts';
import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { spread } from '../../canvas/noise.ts';
import type { Path } from '../../canvas/vector.ts';
import { between, type Hex, translucent } from '../../color/oklch.ts';
import type { Palette } from '../../color/palette.ts';
import type { Composition } from '../../composition.ts';
import { halfWidth, shadowPath, type Vessel, vesselNames, vesselOf, vesselPaths } from './vessel.ts';

/** Vessels and fruit on a table in one light, in flat tones as gouache has them. */
export const stillLife: Composition = {
  id: 'still-life',
  family: 'product',
  about: 'Two or three vessels and fruit on a table: shapes, order, light, wall and cloth vary',
  needs: 'subject',
  compose: ({ palette, random, layout }) => {
    const { width, height } = drawFormat(random, ['tall', 'square', 'wide'], layout.shape);
    const wall = random.pick([
      palette.tone('main', 0.86, 0.4),
      palette.tone('second', 0.5, 0.7),
      palette.tone('main', 0.32, 0.6),
      palette.tone('accent', 0.84, 0.5),
    ]);
    const canvas = new Canvas(width, height, {
      linear: [wall, between(wall, palette.deep, 0.18)],
      angle: random.pick([0, 45, 135, 180]),
    });
    const light = random.chance(0.5) ? 1 : -1;
    const table = Math.round(height * spread(random, 0.66, 0.78));
    putWall(canvas, palette, table, light, random);
    const top = between(
      random.pick([
        palette.tone('second', 0.7, 0.6),
        palette.tone('main', 0.62, 0.6),
        palette.tone('accent', 0.42, 0.6),
      ]),
      wall,
      0.12,
    );
    canvas.rect(0, table, width, height - table, {
      linear: [between(top, palette.light, 0.12), between(top, palette.deep, 0.25)],
      angle: 90,
    });
    const vessels = group(canvas, table, palette, wall, random);
    const shadows = vessels.map((vessel) => shadowPath(vessel, light, spread(random, 0.55, 0.95)));
    const fruit = fruits(canvas, vessels, palette, light, random);
    canvas.paths([...shadows, ...fruit.shadows]);
    canvas.paths(vessels.slice(0, 2).flatMap((vessel) => vesselPaths(vessel, light)));
    canvas.paths([...vessels.slice(2).flatMap((vessel) => vesselPaths(vessel, light)), ...fruit.bodies]);
    return canvas;
  },
};

function putWall(canvas: Canvas, palette: Palette, table: number, light: 1 | -1, random: Random): void {
  const { width, height } = canvas;
  const kind = random.pick(['window', 'disc', 'panel', 'plain', 'window'] as const);
  if (kind === 'window') {
    const [x, y] = [
      width * (light === 1 ? 0.12 : 0.4) + spread(random, -40, 40),
      table * spread(random, 0.06, 0.2),
    ];
    const pane = width * spread(random, 0.16, 0.22);
    const slant = -light * pane * 0.5;
    const panes = [0, 1, 2, 3].map((index): Path => {
      const left = x + (index % 2) * pane * 1.12 + (index > 1 ? slant * 1.06 : 0);
      const top = y + (index > 1 ? pane * 1.35 : 0);
      return {
        points: [
          [left, top],
          [left + pane, top],
          [left + pane + slant, top + pane * 1.25],
          [left + slant, top + pane * 1.25],
        ],
        fill: translucent(palette.tone('accent', 0.96, 0.4), 0.42),
      };
    });
    canvas.paths(panes);
  }
  if (kind === 'disc')
    canvas.disc(
      width * spread(random, 0.25, 0.75),
      table * spread(random, 0.4, 0.65),
      Math.min(width, height) * spread(random, 0.18, 0.32),
      random.pick([palette.accent, palette.second, palette.light]),
    );
  if (kind === 'panel')
    canvas.rect(
      width * spread(random, 0.05, 0.4),
      table * 0.12,
      width * spread(random, 0.35, 0.55),
      table,
      random.pick([palette.second, palette.main, palette.accent]),
    );
}

function group(canvas: Canvas, table: number, palette: Palette, wall: Hex, random: Random): Vessel[] {
  const { width, height } = canvas;
  const names = random.shuffle(vesselNames).slice(0, 2 + random.below(2));
  const colors = random
    .shuffle([
      palette.main,
      palette.accent,
      palette.light,
      palette.deep,
      palette.second,
      palette.tone('second', 0.36),
      palette.tone('accent', 0.82, 0.6),
    ])
    .filter((color) => Math.abs(lightnessOf(color) - lightnessOf(wall)) > 20);
  const tallest = Math.min(table * 0.78, height * spread(random, 0.42, 0.58));
  const drawn = names.map((name, index) =>
    vesselOf(name, [0, 0], tallest, colors[index] ?? palette.ink, random),
  );
  const wide = drawn.reduce((sum, vessel) => sum + 2 * halfWidth(vessel), 0);
  const scale = Math.min(1, (width * 0.8) / wide);
  const overlap = spread(random, 0.78, 0.98);
  let x = (width - wide * scale * overlap) / 2 + spread(random, -0.08, 0.08) * width;
  return drawn.map((vessel) => {
    const sized = { ...vessel, tall: vessel.tall * scale };
    x += halfWidth(sized) * overlap;
    const placed = { ...sized, x, foot: table + (height - table) * spread(random, 0.2, 0.5) };
    x += halfWidth(sized) * overlap;
    return placed;
  });
}

/** A rough lightness of a colour, 0 to 255. */
function lightnessOf(color: Hex): number {
  const part = (at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  return 0.3 * part(1) + 0.59 * part(3) + 0.11 * part(5);
}

function fruits(canvas: Canvas, vessels: readonly Vessel[], palette: Palette, light: 1 | -1, random: Random) {
  const { width, height } = canvas;
  const foot = Math.max(...vessels.map((vessel) => vessel.foot)) + height * 0.03;
  const color = random.pick([palette.accent, palette.tone('accent', 0.62), palette.tone('second', 0.7)]);
  const radius = Math.min(width, height) * spread(random, 0.035, 0.06);
  const start = width * spread(random, 0.18, 0.7);
  const round = (x: number, y: number, size: number, fill: Hex): Path => ({
    points: [0, 1, 2, 3, 4, 5, 6, 7].map(
      (step) =>
        [
          x + Math.cos((step * Math.PI) / 4) * size,
          y + Math.sin((step * Math.PI) / 4) * size * 0.95,
        ] as const,
    ),
    fill,
    tension: 0.4,
  });
  const spots = Array.from(
    { length: random.below(4) },
    (_, index) =>
      [
        start + index * radius * spread(random, 1.6, 2.4),
        Math.min(height - radius * 1.4, foot + spread(random, -4, 14)),
      ] as const,
  );
  return {
    shadows: spots.map(([x, y]) =>
      round(x - light * radius * 0.7, y + radius * 0.55, radius * 0.95, translucent('#0a0614', 0.22)),
    ),
    bodies: spots.flatMap(([x, y]) => [
      round(x, y, radius, color),
      round(x + light * radius * 0.3, y - radius * 0.3, radius * 0.5, between(color, '#ffffff', 0.25)),
      {
        points: [
          [x, y - radius * 0.9],
          [x + radius * 0.15, y - radius * 1.4],
        ],
        stroke: palette.deep,
        width: 3,
      } as const,
    ]),
  };
}
