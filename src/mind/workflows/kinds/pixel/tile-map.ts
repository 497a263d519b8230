import { Canvas } from '../../canvas/canvas.ts';
import { spread, waveField } from '../../canvas/noise.ts';
import type { Pixels, Point } from '../../canvas/vector.ts';
import { between, type Hex, translucent } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';
import { spriteLayer, tintsOf } from './draw-sprite.ts';
import { drawSprite, itemNames } from './sprite.ts';

/** Lands of a map by height, from the deep sea to the snow. */
const heights = [-0.42, -0.12, 0.02, 0.34, 0.58] as const;

/** A map of tiles from above: sea, shore, meadow, wood and mountain, with a dotted way to a treasure. */
export const tileMap: Composition = {
  id: 'tile-map',
  family: 'pixel',
  about: 'A map of tiles from above: coast, heights, woods, way, treasure, biome colours and frame vary',
  needs: 'subject',
  compose: ({ palette, random }) => {
    const [columns, rows, tile] = random.pick([
      [14, 14, 64],
      [16, 12, 60],
      [12, 15, 64],
      [15, 13, 60],
    ] as const);
    const frame = 24;
    const sea = palette.tone('main', 0.46, 1.1);
    const canvas = new Canvas(columns * tile + 2 * frame, rows * tile + 2 * frame, palette.deep);
    canvas.rect(frame, frame, columns * tile, rows * tile, sea);
    const field = waveField(random);
    const scale = spread(random, 0.028, 0.06);
    const coast = random.pick([0.7, 0.7, 0.25, 0]);
    const unlifted = (x: number, y: number) => {
      const edge = Math.max(Math.abs(x / (columns - 1) - 0.5), Math.abs(y / (rows - 1) - 0.5)) * 2;
      return field(x * scale, y * scale) * 1.25 - edge ** 3 * coast;
    };
    // As much land as the map is to have, whatever the field: a map of the sea alone is nothing to look at.
    const levels = Array.from({ length: columns * rows }, (_, index) =>
      unlifted(index % columns, Math.floor(index / columns)),
    ).sort((one, other) => other - one);
    const shoreline = levels[Math.floor(levels.length * spread(random, 0.4, 0.72))] ?? 0;
    const peaks = spread(random, 0.6, 1.2) / Math.max(0.3, (levels[0] ?? 1) - shoreline);
    const at = (x: number, y: number) => (unlifted(x, y) - shoreline) * peaks + heights[1];
    const shore = palette.tone('accent', 0.86, 0.5);
    const meadow = palette.tone('second', 0.7, 0.9);
    const colors: readonly Hex[] = [
      between(sea, palette.light, 0.22),
      shore,
      meadow,
      between(meadow, palette.deep, 0.35),
      between(meadow, palette.light, 0.72),
    ];
    const lands = colors.map((): Point[] => []);
    const free: Point[] = [];
    for (let y = 0; y < rows; y += 1) {
      for (let x = 0; x < columns; x += 1) {
        const level = heights.filter((height) => at(x, y) > height).length;
        lands[level - 1]?.push([x, y]);
        // What stands on a tile is larger than it, and must not reach past the map.
        const inside = x > 0 && y > 0 && x < columns - 1 && y < rows - 1;
        if (level === 3 && inside) free.push([x, y]);
      }
    }
    const sets = lands.map((places, index): Pixels => ({ at: places, color: colors[index] ?? sea }));
    // Two charts, because one address would not hold so many tiles.
    for (const part of [sets.slice(0, 2), sets.slice(2)])
      canvas.place(canvas.pixelsLayer(part, columns, rows, tile), frame, frame);
    canvas.rect(frame, frame, columns * tile, rows * tile, {
      pattern: 'grid',
      color: translucent(palette.deep, 0.16),
      scale: tile,
    });
    const spots = random.shuffle(free).slice(0, 2);
    const line = palette.tone('main', 0.14, 0.6);
    const mark = canvas.rectLayer(tile * 0.3, tile * 0.3, palette.tone('accent', 0.55));
    const [from, to] = spots;
    if (from !== undefined && to !== undefined)
      for (const [x, y] of way(from, to))
        canvas.placeAt(mark, frame + (x + 0.5) * tile, frame + (y + 0.5) * tile);
    spots.forEach(([x, y], index) => {
      const sprite = drawSprite(random.pick(itemNames), random);
      const layer = spriteLayer(
        canvas,
        sprite,
        tintsOf([palette.accent, palette.light][index] ?? palette.main, palette.deep, line),
        Math.max(6, Math.round(tile / 6)),
      );
      canvas.placeAt(layer, frame + (x + 0.5) * tile, frame + (y + 0.5) * tile);
    });
    return canvas;
  },
};

function way([x0, y0]: Point, [x1, y1]: Point): Point[] {
  const points: Point[] = [];
  for (let x = x0; x !== x1; x += Math.sign(x1 - x0)) points.push([x, y0]);
  for (let y = y0; y !== y1; y += Math.sign(y1 - y0)) points.push([x1, y]);
  return points.slice(1, 24);
}
