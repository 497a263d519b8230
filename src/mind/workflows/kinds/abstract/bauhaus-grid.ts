import type { Random } from '../../../../lib/random.ts';
import { Canvas, type Layer } from '../../canvas/canvas.ts';
import { formats, type Shape } from '../../canvas/format.ts';
import type { Point } from '../../canvas/vector.ts';
import { between, type Hex } from '../../color/oklch.ts';
import type { Palette } from '../../color/palette.ts';
import type { Composition } from '../../composition.ts';

interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly cell: number;
}

/** Cells of whole pixels, with a margin around them. */
const grids: readonly Grid[] = [
  { columns: 4, rows: 4, cell: 204 },
  { columns: 4, rows: 5, cell: 172 },
  { columns: 5, rows: 5, cell: 166 },
  { columns: 5, rows: 3, cell: 184 },
  { columns: 3, rows: 4, cell: 216 },
  { columns: 6, rows: 4, cell: 152 },
];

/** Quarter circles, stripes, dots and blocks on a strict grid, in few colours. */
export const bauhausGrid: Composition = {
  id: 'bauhaus-grid',
  family: 'abstract',
  about:
    'A strict grid of quarter circles, stripes, dots and blocks: grid, filling, calm cells and colours vary',
  needs: 'subject',
  compose: ({ palette, random, layout }) => {
    const { columns, rows, cell } = random.pick(gridsFor(layout.shape));
    const frame = columns === rows ? formats.square : columns > rows ? formats.wide : formats.tall;
    const margin = Math.round((frame.width - columns * cell) / 2);
    const height = Math.min(1024, rows * cell + 2 * margin);
    const ground = random.pick([palette.paper, palette.paper, palette.deep, palette.light]);
    const canvas = new Canvas(frame.width, height, ground);
    const colors = coloursOn(ground, palette);
    const tiles = tilesFor(canvas, cell, colors, random);
    const calm = layout.space === 'open' ? 4 : layout.space === 'full' ? 0 : random.below(3);
    const top = Math.round((height - rows * cell) / 2);
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        if (random.below(10) < calm) continue;
        const [x, y] = [margin + column * cell, top + row * cell];
        canvas.place(random.pick(tiles.grounds), x, y);
        const over = random.pick(tiles.shapes);
        canvas.place(over, x + (cell - over.width) / 2, y + (cell - over.height) / 2);
      }
    }
    return canvas;
  },
};

function gridsFor(shape: Shape): readonly (typeof grids)[number][] {
  const fitting = grids.filter(({ columns, rows }) =>
    shape === 'square' ? columns === rows : shape === 'wide' ? columns > rows : columns < rows,
  );
  return shape === null || fitting.length === 0 ? grids : fitting;
}

function coloursOn(ground: Hex, palette: Palette): Hex[] {
  return [
    palette.main,
    palette.accent,
    palette.deep,
    palette.light,
    palette.second,
    between(palette.accent, palette.light, 0.4),
  ].filter((color) => color !== ground);
}

function tilesFor(canvas: Canvas, cell: number, colors: readonly Hex[], random: Random) {
  const [one, two, three, four] = random.shuffle(colors);
  const [a, b, c, d] = [one ?? '#000000', two ?? '#ffffff', three ?? '#888888', four ?? '#444444'];
  const grounds: Layer[] = [a, b, c, d].map((color) => canvas.rectLayer(cell, cell, color));
  const corners = random.shuffle([0, 1, 2, 3]);
  const shapes: Layer[] = [
    ...corners.slice(0, 3).map((corner, index) => quarter(canvas, cell, corner, [c, d, a][index] ?? a)),
    quarter(canvas, cell, corners[3] ?? 0, b),
    half(canvas, cell, random.below(4), d),
    half(canvas, cell, random.below(4), a),
    canvas.discLayer(Math.round(cell * 0.3), b),
    canvas.discLayer(Math.round(cell * 0.16), c),
    canvas.discLayer(Math.round(cell * 0.34), '#00000000', {
      stroke: d,
      strokeWidth: Math.round(cell * 0.07),
    }),
    canvas.rectLayer(cell, cell, {
      pattern: 'stripes',
      color: a,
      ground: d,
      scale: cell / random.pick([4, 6, 8]),
    }),
    canvas.rectLayer(cell, cell, {
      pattern: 'checkerboard',
      color: b,
      ground: c,
      scale: cell / random.pick([2, 3, 4]),
    }),
    canvas.rectLayer(cell, Math.round(cell / 2), c),
    canvas.rectLayer(Math.round(cell / 4), cell, d),
  ];
  return { grounds, shapes };
}

/** A quarter of a circle around one corner of the cell. */
function quarter(canvas: Canvas, cell: number, corner: number, color: Hex): Layer {
  return sector(
    canvas,
    cell,
    { x: corner % 2 === 0 ? 0 : cell, y: corner < 2 ? 0 : cell, radius: cell },
    color,
  );
}

/** Half a circle on one side of the cell. */
function half(canvas: Canvas, cell: number, side: number, color: Hex): Layer {
  const middle = cell / 2;
  const centres: readonly Point[] = [
    [middle, 0],
    [cell, middle],
    [middle, cell],
    [0, middle],
  ];
  const [x, y] = centres[side] ?? [0, 0];
  return sector(canvas, cell, { x, y, radius: middle }, color);
}

/** The part of a circle that lies in the cell. */
function sector(
  canvas: Canvas,
  cell: number,
  { x, y, radius }: { x: number; y: number; radius: number },
  fill: Hex,
): Layer {
  const towards = Math.atan2(cell / 2 - y, cell / 2 - x);
  const isCorner = x !== cell / 2 && y !== cell / 2;
  const reach = isCorner ? Math.PI / 4 : Math.PI / 2;
  const arc = Array.from({ length: 13 }, (_, index): Point => {
    const at = towards - reach + (index / 12) * 2 * reach;
    return [x + radius * Math.cos(at), y + radius * Math.sin(at)];
  });
  return canvas.pathsLayer([{ points: isCorner ? [[x, y], ...arc] : arc, fill }], cell, cell);
}
