import type { Random } from '../../../../lib/random.ts';
import type { Canvas } from '../../canvas/canvas.ts';
import { spread } from '../../canvas/noise.ts';
import { between, type Hex } from '../../color/oklch.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const motifs = ['sun', 'rings', 'bars', 'hills', 'blocks', 'burst', 'waves', 'steps'] as const;
export type Motif = (typeof motifs)[number];

/** What a motif is drawn in: the box's own ground and three colours on it. */
export interface MotifColors {
  readonly ground: Hex;
  readonly one: Hex;
  readonly two: Hex;
  readonly three: Hex;
}

type Draw = (canvas: Canvas, box: Box, colors: MotifColors, random: Random) => void;

const drawings: Readonly<Record<Motif, Draw>> = { sun, rings, bars, hills, blocks, burst, waves, steps };

/** Fills a box of a poster with one strong form. Nothing of it leaves the box. */
export function putMotif(canvas: Canvas, motif: Motif, box: Box, colors: MotifColors, random: Random): void {
  canvas.rect(box.left, box.top, box.width, box.height, colors.ground);
  drawings[motif](canvas, box, colors, random);
}

function sun(canvas: Canvas, box: Box, colors: MotifColors, random: Random): void {
  const { left, top, width, height } = box;
  const { ground, one, two, three } = colors;
  const short = Math.min(width, height);
  const right = left + width;
  const bottom = top + height;
  const radius = short * spread(random, 0.26, 0.4);
  const x = spread(random, left + radius, right - radius);
  canvas.disc(x, spread(random, top + radius, bottom - radius), radius, {
    linear: [one, two],
    angle: random.below(360),
  });
  const line = Math.max(6, Math.round(height / 40));
  const count = 4 + random.below(4);
  for (let index = 0; index < count; index += 1)
    canvas.rect(
      left,
      bottom - (index + 1) * line * 2.2,
      width,
      line * (1 - index / (count + 2)),
      index % 2 === 0 ? three : ground,
    );
}

function rings(canvas: Canvas, box: Box, colors: MotifColors, random: Random): void {
  const { left, top, width, height } = box;
  const { ground, one, two, three } = colors;
  const short = Math.min(width, height);
  const right = left + width;
  const bottom = top + height;
  const corner = random.below(4);
  const [x, y] = [corner % 2 === 0 ? left : right, corner < 2 ? top : bottom];
  const count = 5;
  const paths = Array.from({ length: count }, (_, index) => {
    const radius = short * (1 - index / count) * 0.98;
    const start = [0, Math.PI / 2, -Math.PI / 2, Math.PI][corner] ?? 0;
    const arc = Array.from({ length: 9 }, (_unused, step) => {
      const at = start + (step / 8) * (Math.PI / 2);
      return [x - left + radius * Math.cos(at), y - top + radius * Math.sin(at)] as const;
    });
    return {
      points: [[x - left, y - top] as const, ...arc],
      fill: [one, ground, two, ground, three][index] ?? one,
    };
  });
  canvas.place(canvas.pathsLayer(paths, width, height), left, top);
}

function bars(canvas: Canvas, box: Box, colors: MotifColors, random: Random): void {
  const { left, top, width, height } = box;
  const { one, two, three } = colors;
  const bottom = top + height;
  const count = 5 + random.below(6);
  const wide = width / count;
  // All stand or all hang, and follow a wave: bars of any height at any side are a heap.
  const hangs = random.chance(0.35);
  const [phase, long] = [random.next() * 6, spread(random, 0.5, 1.3)];
  for (let index = 0; index < count; index += 1) {
    const tall = height * (0.56 + 0.34 * Math.sin(index * long + phase) + spread(random, -0.06, 0.06));
    canvas.rect(
      left + index * wide + wide * 0.11,
      hangs ? top : bottom - tall,
      wide * 0.78,
      tall,
      random.pick([one, two, three]),
    );
  }
}

function hills(canvas: Canvas, box: Box, colors: MotifColors, random: Random): void {
  const { left, top, width, height } = box;
  const { one, two, three } = colors;
  const short = Math.min(width, height);
  const ridges = [one, two, three].map((fill, index) => {
    const base = height * (0.35 + index * 0.2);
    const [lift, phase] = [height * spread(random, 0.08, 0.2), random.next() * 6];
    return {
      tops: Array.from(
        { length: 17 },
        (_, step) => base + lift * Math.sin(step / spread(random, 2.4, 2.6) + phase),
      ),
      fill,
      tension: 0.4,
    };
  });
  const radius = short * spread(random, 0.1, 0.17);
  canvas.disc(left + width * spread(random, 0.25, 0.75), top + height * 0.24, radius, three);
  canvas.place(canvas.ridgesLayer(ridges, width, height), left, top);
}

function blocks(canvas: Canvas, box: Box, colors: MotifColors, random: Random): void {
  const { left, top, width, height } = box;
  const { one, two, three } = colors;
  const count = 3 + random.below(2);
  const side = Math.floor(Math.min(width / count, height / count));
  for (let index = 0; index < count * count; index += 1) {
    if (random.chance(0.2)) continue;
    const [x, y] = [
      left + (width - side * count) / 2 + (index % count) * side,
      top + (height - side * count) / 2 + Math.floor(index / count) * side,
    ];
    const color = random.pick([one, two, three]);
    if (random.chance(0.5)) canvas.rect(x, y, side, side, color);
    else canvas.disc(x + side / 2, y + side / 2, side / 2, color);
  }
}

function burst(canvas: Canvas, box: Box, colors: MotifColors, random: Random): void {
  const { left, top, width, height } = box;
  const { one, two, three } = colors;
  const short = Math.min(width, height);
  const star = canvas.starLayer(short / 2 - 12, 10 + random.below(10), spread(random, 0.35, 0.75), one, {
    rotation: random.below(360),
  });
  const [x, y] = [left + width / 2, top + height / 2];
  canvas.placeAt(star, x, y);
  canvas.disc(x, y, short * spread(random, 0.14, 0.22), two);
  canvas.disc(x, y, short * 0.07, three);
}

function waves(canvas: Canvas, box: Box, colors: MotifColors, random: Random): void {
  const { left, top, width, height } = box;
  const { ground, one, two, three } = colors;
  const count = 7 + random.below(4);
  const phase = random.next() * 6;
  const long = spread(random, 1.8, 4);
  const ridges = Array.from({ length: count }, (_, index) => ({
    tops: Array.from(
      { length: 17 },
      (_unused, step) =>
        (height * (index + 0.6)) / count +
        (height / count) * 0.5 * Math.sin(step / long + phase + index * 0.35),
    ),
    fill: [one, ground, two, ground, three, ground][index % 6] ?? one,
    tension: 0.4,
  }));
  canvas.place(canvas.ridgesLayer(ridges, width, height), left, top);
}

function steps(canvas: Canvas, box: Box, colors: MotifColors, random: Random): void {
  const { left, top, width, height } = box;
  const { one, two, three } = colors;
  const short = Math.min(width, height);
  const right = left + width;
  const bottom = top + height;
  const count = 6 + random.below(4);
  const up = random.chance(0.5);
  for (let index = 0; index < count; index += 1) {
    const share = (index + 1) / count;
    const wide = width / count;
    canvas.rect(
      up ? left + index * wide : right - (index + 1) * wide,
      bottom - height * share,
      wide + 1,
      height * share,
      between(one, index % 2 === 0 ? two : three, share),
    );
  }
  canvas.disc(up ? left + width * 0.24 : right - width * 0.24, top + height * 0.24, short * 0.14, three);
}
