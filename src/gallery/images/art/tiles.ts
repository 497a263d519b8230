import { tag } from '../svg.ts';
import { between, type Canvas, type Painter } from './canvas.ts';

/** Draws one motif of side 1 in a colour, over a square of another one. */
type Motif = (fill: string, second: string) => string;

const motifs: readonly Motif[] = [
  (fill) => tag('path', { d: 'M0 0H1A1 1 0 0 1 0 1Z', fill }),
  (fill, second) =>
    tag('path', { d: 'M0 0H1A1 1 0 0 1 0 1Z', fill }) +
    tag('path', { d: 'M0 0H.5A.5 .5 0 0 1 0 .5Z', fill: second }),
  (fill) => tag('circle', { cx: 0.5, cy: 0.5, r: 0.5, fill }),
  (fill, second) =>
    tag('circle', { cx: 0.5, cy: 0.5, r: 0.5, fill }) +
    tag('circle', { cx: 0.5, cy: 0.5, r: 0.22, fill: second }),
  (fill) => tag('path', { d: 'M0 1L1 0V1Z', fill }),
  (fill, second) =>
    tag('path', { d: 'M0 1L.5 0L1 1Z', fill }) + tag('circle', { cx: 0.5, cy: 0.78, r: 0.16, fill: second }),
  (fill) => tag('path', { d: 'M0 .5A.5 .5 0 0 1 1 .5ZM0 1A.5 .5 0 0 1 1 1Z', fill }),
  (fill) => [0, 0.25, 0.5, 0.75].map((y) => tag('rect', { y, width: 1, height: 0.125, fill })).join(''),
  (fill) =>
    tag('path', { d: 'M.5 0A.5 .5 0 0 0 1 .5A.5 .5 0 0 0 .5 1A.5 .5 0 0 0 0 .5A.5 .5 0 0 0 .5 0Z', fill }),
  (fill) =>
    [0.17, 0.5, 0.83]
      .flatMap((y) => [0.17, 0.5, 0.83].map((x) => tag('circle', { cx: x, cy: y, r: 0.09, fill })))
      .join(''),
];

/** A wall of geometric tiles; some pictures mirror themselves. */
export const paintTiles: Painter = (canvas) => {
  const { width, height, palette, random } = canvas;
  const columns = between(random, 5, 8);
  const side = width / columns;
  const rows = Math.ceil(height / side);
  const mirrored = random.chance(0.45);
  const colors = [...palette.accents, palette.ink, palette.shine, palette.ground[1]];
  const tiles = new Map<string, string>();
  const drawn: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const source = mirrored ? `${Math.min(column, columns - 1 - column)} ${row}` : `${column} ${row}`;
      const tile = tiles.get(source) ?? makeTile(canvas, colors);
      tiles.set(source, tile);
      const flip =
        mirrored && column >= columns / 2
          ? `translate(${((column + 1) * side).toFixed(2)} ${(row * side).toFixed(2)}) scale(${-side} ${side})`
          : `translate(${(column * side).toFixed(2)} ${(row * side).toFixed(2)}) scale(${side})`;
      drawn.push(tag('g', { transform: flip }, tile));
    }
  }
  return { svg: tag('rect', { width, height, fill: palette.ground[0] }) + drawn.join('') };
};

function makeTile({ random }: Canvas, colors: readonly string[]): string {
  const [ground = '#000000', fill = '#ffffff', second = '#888888'] = random.shuffle(colors);
  // A hair larger than its place, so that no seam shows between two tiles.
  const square = tag('rect', { x: -0.005, y: -0.005, width: 1.01, height: 1.01, fill: ground });
  const motif = tag(
    'g',
    { transform: `rotate(${random.below(4) * 90} 0.5 0.5)` },
    random.pick(motifs)(fill, second),
  );
  return square + motif;
}
