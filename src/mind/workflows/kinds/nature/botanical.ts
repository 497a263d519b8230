import type { Random } from '../../../../lib/random.ts';
import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { spread } from '../../canvas/noise.ts';
import type { Path, Point } from '../../canvas/vector.ts';
import { between, type Hex, translucent } from '../../color/oklch.ts';
import type { Palette } from '../../color/palette.ts';
import type { Composition } from '../../composition.ts';

interface Stem {
  readonly foot: Point;
  readonly tip: Point;
  /** How far its middle bends to the side, in pixels. */
  readonly bend: number;
}

const leaves = ['long', 'round', 'fan', 'berry'] as const;
type Leaf = (typeof leaves)[number];

/** A plant that does not exist, as a print: stems, leaves of one kind, a disc of colour behind. */
export const botanical: Composition = {
  id: 'botanical',
  family: 'nature',
  about: 'An invented plant as a print: growth, leaf, vessel, the shape behind it and the ground vary',
  needs: 'subject',
  compose: ({ palette, random, layout }) => {
    const { width, height } = drawFormat(random, ['tall', 'poster', 'square'], layout.shape);
    const canvas = new Canvas(width, height, palette.paper);
    putBackdrop(canvas, palette, random);
    const leaf = random.pick(leaves);
    const foot: Point = [width * spread(random, 0.4, 0.6), height * spread(random, 0.82, 0.9)];
    const count = 3 + random.below(4);
    const stems = Array.from({ length: count }, (_, index) =>
      stemOf(foot, (index + 0.5) / count, canvas, random),
    );
    const colors = [
      palette.tone('main', 0.42),
      palette.tone('main', 0.55),
      palette.tone('second', 0.5),
      palette.tone('accent', 0.62),
    ];
    const tints = random.shuffle(colors).slice(0, 2);
    canvas.paths(
      stems.map((stem) =>
        stalk(stem, between(palette.tone('main', palette.dark ? 0.7 : 0.34), palette.ink, 0.3)),
      ),
    );
    const each = Math.max(3, Math.floor(24 / count));
    const foliage = stems.flatMap((stem) => foliageOf(stem, { leaf, each, tints }, canvas, random));
    canvas.paths(foliage.slice(0, Math.ceil(foliage.length / 2)));
    canvas.paths(foliage.slice(Math.ceil(foliage.length / 2)));
    if (random.chance(0.55)) canvas.paths(vessel(foot, canvas, palette, random));
    return canvas;
  },
};

function putBackdrop(canvas: Canvas, palette: Palette, random: Random): void {
  const { width, height } = canvas;
  const color = random.pick([
    palette.accent,
    palette.second,
    palette.tone('accent', 0.82, 0.8),
    palette.quiet,
  ]);
  const kind = random.pick(['disc', 'arch', 'panel', 'split', 'disc'] as const);
  if (kind === 'disc')
    canvas.disc(
      width * spread(random, 0.32, 0.68),
      height * spread(random, 0.26, 0.48),
      width * spread(random, 0.2, 0.36),
      color,
    );
  if (kind === 'arch') {
    const wide = width * spread(random, 0.46, 0.64);
    canvas.rect(
      (width - wide) / 2,
      height * spread(random, 0.1, 0.2),
      wide,
      height * 0.9,
      { linear: [color, between(color, palette.paper, 0.55)], angle: 90 },
      { radius: wide / 2 },
    );
  }
  if (kind === 'panel')
    canvas.rect(width * 0.1, height * 0.08, width * 0.8, height * 0.84, between(color, palette.paper, 0.45));
  if (kind === 'split')
    canvas.rect(
      random.chance(0.5) ? 0 : width / 2,
      0,
      width / 2,
      height,
      between(color, palette.paper, 0.35),
    );
  canvas.rect(0, height * 0.9, width, height * 0.1, between(palette.quiet, palette.paper, 0.4));
}

function stemOf([x, y]: Point, share: number, { width, height }: Canvas, random: Random): Stem {
  const lean = (share - 0.5) * width * 0.75 + spread(random, -40, 40);
  const tall = height * spread(random, 0.45, 0.72) * (1 - Math.abs(share - 0.5) * 0.5);
  return { foot: [x, y], tip: [x + lean, y - tall], bend: -lean * spread(random, 0.1, 0.45) };
}

function along({ foot, tip, bend }: Stem, share: number): Point {
  const curve = 4 * share * (1 - share);
  return [foot[0] + (tip[0] - foot[0]) * share + bend * curve, foot[1] + (tip[1] - foot[1]) * share];
}

function stalk(stem: Stem, stroke: Hex): Path {
  return {
    points: [0, 0.25, 0.5, 0.75, 1].map((share) => along(stem, share)),
    stroke,
    width: 4,
    tension: 0.4,
  };
}

function foliageOf(
  stem: Stem,
  { leaf, each, tints }: { readonly leaf: Leaf; readonly each: number; readonly tints: readonly Hex[] },
  { height }: Canvas,
  random: Random,
): Path[] {
  const size = height * spread(random, 0.075, 0.12);
  return Array.from({ length: each }, (_, index) => {
    const share = 0.28 + (0.72 * (index + 0.6)) / each;
    const [at, next] = [along(stem, share), along(stem, Math.min(1, share + 0.05))];
    const course = Math.atan2(next[1] - at[1], next[0] - at[0]) || -Math.PI / 2;
    const last = index === each - 1;
    const turn = last ? 0 : (index % 2 === 0 ? 1 : -1) * spread(random, 0.6, 1.05);
    const color = random.pick(tints);
    return leafAt(
      at,
      course + turn,
      size * (1.15 - share * 0.45),
      leaf,
      between(color, tints[0] ?? color, 0.2),
    );
  });
}

function leafAt([x, y]: Point, course: number, size: number, leaf: Leaf, fill: Hex): Path {
  const outlines: Readonly<Record<Leaf, readonly Point[]>> = {
    long: [
      [0, 0],
      [0.35, 0.15],
      [0.75, 0.1],
      [1.15, 0],
      [0.75, -0.12],
      [0.35, -0.15],
    ],
    round: [
      [0, 0],
      [0.3, 0.3],
      [0.7, 0.3],
      [0.95, 0],
      [0.7, -0.3],
      [0.3, -0.3],
    ],
    fan: [
      [0, 0],
      [0.65, 0.5],
      [0.85, 0.2],
      [0.92, 0],
      [0.85, -0.2],
      [0.65, -0.5],
    ],
    berry: [
      [0.3, 0],
      [0.4, 0.2],
      [0.6, 0.2],
      [0.7, 0],
      [0.6, -0.2],
      [0.4, -0.2],
    ],
  };
  const [cos, sin] = [Math.cos(course), Math.sin(course)];
  const points = outlines[leaf].map(
    ([along, aside]): Point => [
      x + (along * cos - aside * sin) * size,
      y + (along * sin + aside * cos) * size,
    ],
  );
  return { points, fill, tension: leaf === 'fan' ? 0.15 : 0.35 };
}

function vessel([x, y]: Point, { height }: Canvas, palette: Palette, random: Random): Path[] {
  const tall = height * spread(random, 0.12, 0.2);
  const wide = tall * spread(random, 0.35, 0.6);
  const top = y - tall * 0.35;
  const fill = random.pick([palette.deep, palette.tone('second', 0.45), palette.tone('accent', 0.5)]);
  const body: Point[] = [
    [x - wide * 0.45, top],
    [x + wide * 0.45, top],
    [x + wide, top + tall * 0.5],
    [x + wide * 0.6, top + tall],
    [x - wide * 0.6, top + tall],
    [x - wide, top + tall * 0.5],
  ];
  const shade: Point[] = [
    [x + wide * 0.2, top],
    [x + wide * 0.45, top],
    [x + wide, top + tall * 0.5],
    [x + wide * 0.6, top + tall],
    [x + wide * 0.2, top + tall],
    [x + wide * 0.5, top + tall * 0.5],
  ];
  return [
    { points: body, fill, tension: 0.18 },
    { points: shade, fill: translucent('#000000', 0.22), tension: 0.18 },
  ];
}
