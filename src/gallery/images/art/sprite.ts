import type { Random } from '../../../lib/random.ts';
import { tag } from '../svg.ts';
import { between, type Canvas, type Painter, within } from './canvas.ts';
import { along, darker, lighter } from './color.ts';

/** Pixels of the art on the picture's shorter side. */
const grid = 48;
const half = 7;
const tall = 14;

/** Pixel art: a small creature that mirrors itself, in a scene of blocks. */
export const paintSprite: Painter = (canvas) => {
  const { width, height } = canvas;
  const cell = Math.min(width, height) / grid;
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell);
  const svg = scenery(canvas, columns, rows) + creature(canvas, columns, rows);
  return { svg: tag('g', { transform: `scale(${cell})`, 'shape-rendering': 'crispEdges' }, svg) };
};

function pixel(x: number, y: number, fill: string, wide = 1, high = 1): string {
  return tag('rect', { x, y, width: wide, height: high, fill });
}

function scenery({ palette, random }: Canvas, columns: number, rows: number): string {
  const bands = 9;
  const sky = Array.from({ length: bands }, (_, band) =>
    pixel(
      0,
      Math.floor((band / bands) * rows),
      along(palette.ground, band / (bands - 1)),
      columns,
      Math.ceil(rows / bands) + 1,
    ),
  );
  const stars = Array.from({ length: 36 }, () =>
    pixel(
      random.below(columns),
      random.below(Math.floor(rows * 0.6)),
      random.chance(0.6) ? palette.shine : palette.accents[2],
    ),
  );
  const ground = Math.floor(rows * 0.78);
  const hills: string[] = [];
  for (let x = 0, level = between(random, 4, 10); x < columns; x += 2) {
    level = Math.min(14, Math.max(2, level + random.below(3) - 1));
    hills.push(pixel(x, ground - level, darker(palette.accents[4], 0.35), 2, level));
  }
  const soil = [
    pixel(0, ground, palette.accents[0], columns, 2),
    pixel(0, ground + 2, darker(palette.accents[0], 0.5), columns, rows - ground),
  ];
  for (let index = 0; index < 40; index += 1) {
    soil.push(
      pixel(
        random.below(columns),
        ground + 3 + random.below(Math.max(1, rows - ground - 3)),
        darker(palette.accents[0], 0.65),
        2,
        1,
      ),
    );
  }
  const coins = Array.from({ length: between(random, 2, 5) }, () => {
    const [x, y] = [random.below(columns - 4), ground - between(random, 12, 22)];
    return pixel(x, y, palette.accents[2], 3, 3) + pixel(x + 1, y, palette.shine, 1, 2);
  });
  return [...sky, ...stars, ...hills, ...soil, ...coins].join('');
}

/** Which cells of the body are filled; the left half mirrors the right one. */
type Silhouette = (x: number, y: number) => boolean;

function silhouetteFrom(random: Random): Silhouette {
  const filled = new Set<string>();
  const fullness = within(random, 0.5, 0.72);
  for (let y = 1; y < tall - 1; y += 1) {
    for (let x = 0; x < half - 1; x += 1) {
      const fromMiddle = Math.hypot((x + 0.5) / half, (y - tall / 2) / (tall / 2));
      const chosen = fromMiddle < 1.02 && random.chance(fullness);
      if (x === 0 || fromMiddle < 0.62 || chosen) filled.add(`${x} ${y}`);
    }
  }
  return (x, y) => filled.has(`${x < 0 ? -1 - x : x} ${y}`);
}

/** Pixels of the grid on each side of a cell of the body. */
const cellSide = 2;

function creature({ palette, random }: Canvas, columns: number, rows: number): string {
  const body = random.pick([palette.accents[1], palette.accents[3], palette.accents[2]]);
  const has = silhouetteFrom(random);
  const left = Math.floor(columns / 2) - half * cellSide;
  const top = Math.floor(rows * 0.78) - tall * cellSide;
  const cells = Array.from({ length: tall * half * 2 }, (_, index) => {
    const x = (index % (half * 2)) - half;
    const y = Math.floor(index / (half * 2));
    const color = cellColor(has, x, y, body, palette.ink);
    if (color === undefined) return '';
    return pixel(left + (x + half) * cellSide, top + y * cellSide, color, cellSide, cellSide);
  });
  return cells.join('') + face(left, top, palette.ink);
}

/** The body is lit from above, and has a dark contour. */
function cellColor(has: Silhouette, x: number, y: number, body: string, contour: string): string | undefined {
  if (has(x, y)) return y < 5 ? lighter(body, 0.25) : y > 9 ? darker(body, 0.28) : body;
  const beside = has(x - 1, y) || has(x + 1, y) || has(x, y - 1) || has(x, y + 1);
  return beside ? contour : undefined;
}

function face(left: number, top: number, ink: string): string {
  const eyes = [-3, 1].map((eye) => {
    const x = left + (eye + half) * cellSide;
    const y = top + 5 * cellSide;
    const pupil = pixel(x + (eye < 0 ? cellSide : 0), y + 1, ink, cellSide, cellSide + 1);
    return pixel(x, y, '#ffffff', 2 * cellSide, 2 * cellSide) + pupil;
  });
  return eyes.join('') + pixel(left + (half - 1) * cellSide, top + 9 * cellSide, ink, 2 * cellSide, 1);
}
