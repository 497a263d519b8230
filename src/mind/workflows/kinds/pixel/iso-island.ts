import { Canvas, type Layer } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { spread, waveField } from '../../canvas/noise.ts';
import type { Path } from '../../canvas/vector.ts';
import { between, type Hex, translucent } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';

/** A small island of cubes, seen from the corner, that floats over its shadow. */
export const isoIsland: Composition = {
  id: 'iso-island',
  family: 'pixel',
  about: 'A floating island of cubes: terrain, water level, trees, size, colours and sky vary',
  needs: 'subject',
  compose: ({ palette, random, layout }) => {
    const { width, height } = drawFormat(random, ['square', 'tall', 'wide'], layout.shape);
    const top = random.pick([
      palette.paper,
      palette.tone('second', 0.72, 0.6),
      palette.tone('main', 0.3, 0.7),
      palette.tone('accent', 0.86, 0.5),
    ]);
    const canvas = new Canvas(width, height, {
      linear: [top, between(top, palette.tone('accent', 0.8), 0.35)],
      angle: 90,
    });
    const across = 7 + random.below(2);
    const half = Math.floor((Math.min(width, height * 1.1) * 0.86) / across / 2);
    const quarter = Math.round(half * 0.56);
    const rise = Math.round(half * spread(random, 0.6, 1.0));
    const grass = palette.tone('main', 0.66, 1.1);
    const colors: readonly Hex[] = [
      palette.tone('second', 0.55),
      palette.tone('accent', 0.86, 0.5),
      grass,
      between(grass, palette.deep, 0.3),
      palette.light,
    ];
    const cubes = colors.map((color) => cube(canvas, half, quarter, rise * 2, color));
    const tree = treeLayer(canvas, half, palette.tone('second', 0.4), palette.deep);
    const field = waveField(random);
    const [x0, y0] = [
      width * spread(random, 0.44, 0.56),
      height * spread(random, 0.36, 0.44) - (across * quarter) / 2 + half,
    ];
    canvas.disc(
      width * spread(random, 0.2, 0.8),
      height * spread(random, 0.15, 0.3),
      Math.min(width, height) * spread(random, 0.07, 0.15),
      translucent(palette.accent, 0.8),
    );
    canvas.ellipse(
      x0,
      Math.min(height - 60, y0 + across * quarter * 2.1 + rise),
      across * half * 0.7,
      half * 0.8,
      { radial: ['#05030a55', '#05030a00'] },
    );
    const scale = spread(random, 0.16, 0.3);
    const water = spread(random, -0.45, 0.05);
    for (const { row, column, edge } of groundOf(across)) {
      const level = levelOf(field(column * scale, row * scale) + 0.35 - edge * 0.5 - water);
      const layer = cubes[level];
      if (layer === undefined) continue;
      const x = x0 + (column - row) * half;
      const y = y0 + (column + row) * quarter + (level === 0 ? rise * 0.25 : -rise * level * 0.6);
      canvas.place(layer, x - half, y);
      const grows = level === 2 || level === 3;
      if (grows && random.chance(0.3))
        canvas.place(tree, x - tree.width / 2, y + quarter - tree.height * 0.92);
    }
    return canvas;
  },
};

/** Places of a round island from the back to the front, with how near to its edge each is. */
function groundOf(across: number) {
  const middle = (across - 1) / 2;
  return Array.from({ length: across * across }, (_, index) => {
    const [row, column] = [Math.floor(index / across), index % across];
    return { row, column, edge: Math.hypot(row - middle, column - middle) / (across / 2) };
  }).filter(({ edge }) => edge <= 1.18);
}

/** Water, shore, meadow, wood or rock, by the height over the water. */
function levelOf(height: number): number {
  return [0, 0.16, 0.6, 0.85].filter((limit) => height >= limit).length;
}

function cube(canvas: Canvas, half: number, quarter: number, tall: number, color: Hex): Layer {
  const [wide, flat] = [half * 2, quarter * 2];
  const face = (points: Path['points'], fill: Hex): Path => ({ points, fill, stroke: fill, width: 1 });
  return canvas.pathsLayer(
    [
      face(
        [
          [half, 0],
          [wide, quarter],
          [half, flat],
          [0, quarter],
        ],
        between(color, '#ffffff', 0.14),
      ),
      face(
        [
          [0, quarter],
          [half, flat],
          [half, flat + tall],
          [0, quarter + tall],
        ],
        between(color, '#0a0614', 0.22),
      ),
      face(
        [
          [wide, quarter],
          [half, flat],
          [half, flat + tall],
          [wide, quarter + tall],
        ],
        between(color, '#0a0614', 0.42),
      ),
    ],
    Math.max(100, wide),
    Math.max(100, flat + tall),
  );
}

function treeLayer(canvas: Canvas, half: number, leaves: Hex, trunk: Hex): Layer {
  const [wide, tall] = [100, Math.max(100, Math.round(half * 2))];
  const reach = Math.min(46, half * 0.55);
  return canvas.pathsLayer(
    [
      {
        points: [
          [48, tall * 0.7],
          [52, tall * 0.7],
          [52, tall],
          [48, tall],
        ],
        fill: trunk,
      },
      {
        points: [
          [50, 4],
          [50 + reach, tall * 0.8],
          [50 - reach, tall * 0.8],
        ],
        fill: leaves,
      },
      {
        points: [
          [50, 4],
          [50 + reach, tall * 0.8],
          [50, tall * 0.8],
        ],
        fill: between(leaves, '#0a0614', 0.28),
      },
    ],
    wide,
    tall,
  );
}
