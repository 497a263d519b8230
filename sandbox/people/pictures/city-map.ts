import type { Random } from '../../../src/lib/random.ts';
import type { PictureToCome } from '../../store/store.ts';
import { Collage, type Outline, type Point } from './collage.ts';
import { coloursFor, within } from './colours.ts';

const [width, height] = [1200, 900];
/** Where streets begin and end, beyond the edges: the map is turned and bent. */
const [first, last] = [-300, 1500];
/** Lines and areas that one layer takes; a chart's address has a longest length. */
const perLayer = 12;

/** Turns a place of the straight grid into one of the map. */
type Warp = (across: number, down: number) => Point;

/** Streets, a river and parks of nowhere. */
export function cityMap(random: Random): PictureToCome {
  const own = coloursFor(random);
  const isNight = random.chance(0.35);
  const [ground, street, block, water] = isNight
    ? [own.ink, `${own.soft}cc`, `${own.middle}55`, '#1d5a7a']
    : [own.paper, '#ffffff', `${own.soft}77`, '#9ccfe3'];
  const collage = new Collage(width, height, [ground, ground]);
  const [tilt, bend] = [within(random, -0.3, 0.3), within(random, 20, 70)];
  const warp: Warp = (across, down) => [
    across + tilt * (down - height / 2) + bend * Math.sin(down / 210),
    down - tilt * (across - width / 2) + bend * Math.sin(across / 260),
  ];
  const cell = random.pick([86, 104, 122]);
  inLayers(collage, blocks(warp, cell, [block, `${own.strong}55`], random));
  inLayers(collage, streets(warp, cell, street, random));
  const mouth = within(random, 200, 700);
  const river = Array.from(
    { length: 8 },
    (_, step): Point => [step * 190 - 60, mouth + 110 * Math.sin(step * 0.9 + bend)],
  );
  collage.outlines([{ points: river, line: water, width: 62, curve: 0.4 }]);
  const [x, y] = [within(random, 300, 900), within(random, 200, 700)];
  const tip: Outline = {
    points: [
      [x - 20, y - 14],
      [x + 20, y - 14],
      [x, y + 26],
    ],
    fill: own.strong,
  };
  collage.outlines([tip]);
  collage.disc(x, y - 26, 26, own.strong);
  collage.disc(x, y - 26, 10, own.paper);
  return collage.finish();
}

/** About a third of the blocks have houses, some of them a park. */
function blocks(
  warp: Warp,
  cell: number,
  [houses, park]: readonly [string, string],
  random: Random,
): Outline[] {
  return grid(cell).flatMap((across) =>
    grid(cell).flatMap((down): Outline[] => {
      if (!random.chance(0.34)) return [];
      const [near, far] = [8, cell - 8];
      const corners = [
        [near, near],
        [far, near],
        [far, far],
        [near, far],
      ] as const;
      const fill = random.chance(0.16) ? park : houses;
      return [{ points: corners.map(([u, v]) => warp(across + u, down + v)), fill }];
    }),
  );
}

/** Lanes, and some avenues among them. */
function streets(warp: Warp, cell: number, line: string, random: Random): Outline[] {
  const steps = Array.from({ length: 11 }, (_, step) => first + step * 180);
  const lane = (points: readonly Point[]): Outline => ({
    points,
    line,
    width: random.chance(0.25) ? 12 : 5,
    curve: 0.3,
  });
  return grid(cell).flatMap((at) => [
    lane(steps.map((step) => warp(at, step))),
    lane(steps.map((step) => warp(step, at))),
  ]);
}

function grid(cell: number): number[] {
  return Array.from({ length: Math.ceil((last - first) / cell) }, (_, index) => first + index * cell);
}

/** Draws what the map's edges do not leave out. */
function inLayers(collage: Collage, outlines: readonly Outline[]): void {
  const seen = outlines.filter(({ points }) =>
    points.some(([x, y]) => x > 0 && x < width && y > 0 && y < height),
  );
  for (let from = 0; from < seen.length; from += perLayer)
    collage.outlines(seen.slice(from, from + perLayer));
}
