import type { Random } from '../../../../lib/random.ts';
import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { ridgeLine, spread } from '../../canvas/noise.ts';
import type { Path, Ridge } from '../../canvas/vector.ts';
import { between, translucent } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';
import { drawHour, horizonAt, type Sky, skyOf } from './sky.ts';

interface Land {
  readonly horizon: number;
  readonly roughness: number;
  readonly layers: number;
}

const lands = [
  { name: 'alps', roughness: 0.55, height: 0.3 },
  { name: 'hills', roughness: 0.36, height: 0.16 },
  { name: 'dunes', roughness: 0.28, height: 0.2 },
  { name: 'coast', roughness: 0.45, height: 0.22 },
] as const;

/** Mountains, hills or dunes, one behind the other, as air and light make them paler. */
export const ridgeLandscape: Composition = {
  id: 'ridge-landscape',
  family: 'nature',
  about: 'Ranges one behind the other in mist: land, hour, weather, place of the sun, lake or trees vary',
  needs: 'subject',
  compose: ({ palette, random, mood, layout }) => {
    const { width, height } = drawFormat(random, ['tall', 'wide', 'square', 'cinema'], layout.shape);
    const sky = skyOf(drawHour(random, mood), palette, random);
    const canvas = new Canvas(width, height, { linear: [sky.top, sky.horizon], angle: 90 });
    const land = random.pick(lands);
    const horizon = height * horizonAt(layout, random, 0.34, 0.6);
    putSun(canvas, sky, horizon, random);
    if (sky.hour === 'night') putStars(canvas, sky, horizon, random);
    const layers = 5 + random.below(3);
    const ranges = rangesOf({ horizon, roughness: land.roughness, layers }, land.height, canvas, sky, random);
    const back = Math.ceil(layers / 2);
    canvas.ridges(ranges.slice(0, back));
    putMist(canvas, sky, horizon, random);
    canvas.ridges(ranges.slice(back));
    const front = random.pick(['pines', 'birds', 'lake', 'none'] as const);
    if (front === 'pines') canvas.paths(pines(canvas, ranges.at(-1), sky, random));
    if (front === 'birds' || front === 'none') canvas.paths(birds(canvas, sky, horizon, random));
    if (front === 'lake') putLake(canvas, sky, random);
    return canvas;
  },
};

function putSun(canvas: Canvas, sky: Sky, horizon: number, random: Random): void {
  const short = Math.min(canvas.width, canvas.height);
  const radius = short * spread(random, 0.035, 0.13);
  const x = canvas.width * random.pick([0.26, 0.34, 0.5, 0.66, 0.74]) + spread(random, -40, 40);
  const y =
    sky.hour === 'day' || sky.hour === 'night'
      ? horizon * spread(random, 0.25, 0.6)
      : horizon * spread(random, 0.62, 0.92);
  canvas.glow(x, y, Math.min(short / 2 - 10, radius * 5), sky.sun, sky.hour === 'night' ? 0.28 : 0.6);
  canvas.disc(x, y, radius, sky.sun);
}

function putStars(canvas: Canvas, sky: Sky, horizon: number, random: Random): void {
  const stars = Array.from({ length: 70 }, (): readonly [number, number, number] => {
    const y = horizon * random.next() ** 1.6;
    return [random.below(canvas.width), y, random.chance(0.12) ? 2.4 : spread(random, 0.7, 1.4)];
  });
  canvas.dots([{ dots: stars, color: translucent(sky.sun, 0.8) }]);
}

function rangesOf(
  { horizon, roughness, layers }: Land,
  share: number,
  { height }: Canvas,
  { far, near }: Sky,
  random: Random,
): Ridge[] {
  return Array.from({ length: layers }, (_, index) => {
    const depth = index / (layers - 1);
    const base = horizon + (height * 1.02 - horizon) * depth ** 1.25 * 0.92;
    // Far ranges are high and fine, the ground in front is flat.
    const rise = height * share * (0.75 - 0.4 * depth) * spread(random, 0.75, 1.2);
    const tilt = spread(random, -0.5, 0.5) * rise;
    const line = ridgeLine(random, 64, roughness - depth * 0.08);
    return {
      tops: line.map((value, step) => Math.min(height, base - value * rise + tilt * (step / 64 - 0.5))),
      fill: between(far, near, depth ** 0.85),
      ...(roughness < 0.4 ? { tension: 0.4 } : {}),
    };
  });
}

function putMist(canvas: Canvas, sky: Sky, horizon: number, random: Random): void {
  const depth = canvas.height - horizon;
  const middle = Math.round(horizon + depth * spread(random, 0.25, 0.5));
  const [above, below] = [Math.round(depth * 0.45), Math.round(depth * 0.5)];
  const [clear, mist] = [translucent(sky.horizon, 0), translucent(sky.horizon, spread(random, 0.25, 0.6))];
  canvas.rect(0, middle - above, canvas.width, above, { linear: [clear, mist], angle: 90 });
  canvas.rect(0, middle, canvas.width, below, { linear: [mist, clear], angle: 90 });
}

function pines({ width, height }: Canvas, ground: Ridge | undefined, { near }: Sky, random: Random): Path[] {
  const color = between(near, '#000000', 0.25);
  const clusters = [random.next(), random.next()].map((at) => at * width);
  return Array.from({ length: 13 }, () => {
    const x = random.pick(clusters) + spread(random, -130, 130);
    const step = Math.min(64, Math.max(0, Math.round((x / width) * 64)));
    const foot = Math.min(height + 10, (ground?.tops[step] ?? height * 0.9) + 24);
    const tall = height * spread(random, 0.09, 0.26);
    const wide = tall * spread(random, 0.13, 0.18);
    return {
      points: [
        [x, foot - tall],
        [x + wide * 0.55, foot - tall * 0.55],
        [x + wide * 0.3, foot - tall * 0.55],
        [x + wide, foot],
        [x - wide, foot],
        [x - wide * 0.3, foot - tall * 0.55],
        [x - wide * 0.55, foot - tall * 0.55],
      ],
      fill: color,
    };
  });
}

function birds({ width }: Canvas, { near }: Sky, horizon: number, random: Random): Path[] {
  const [atX, atY] = [width * spread(random, 0.2, 0.75), horizon * spread(random, 0.3, 0.7)];
  return Array.from({ length: 4 + random.below(5) }, (_, index) => {
    const x = atX + index * spread(random, 14, 34);
    const y = atY + spread(random, -34, 34);
    const wing = spread(random, 7, 15);
    return {
      points: [
        [x - wing, y - wing * 0.4],
        [x - wing * 0.4, y - wing * 0.45],
        [x, y],
        [x + wing * 0.4, y - wing * 0.45],
        [x + wing, y - wing * 0.35],
      ],
      stroke: translucent(near, 0.75),
      width: 2,
      tension: 0.4,
    };
  });
}

function putLake(canvas: Canvas, sky: Sky, random: Random): void {
  const { width, height } = canvas;
  const top = height * spread(random, 0.76, 0.86);
  canvas.rect(0, top, width, height - top, {
    linear: [between(sky.horizon, sky.far, 0.35), between(sky.top, sky.near, 0.55)],
    angle: 90,
  });
  canvas.paths(
    Array.from({ length: 22 }, () => {
      const share = random.next();
      const y = top + 5 + share ** 1.4 * (height - top);
      const long = spread(random, 20, 90) * (0.5 + share);
      const x = random.below(width);
      return {
        points: [
          [x, y],
          [x + long, y],
        ],
        stroke: translucent(random.chance(0.6) ? sky.horizon : sky.near, 0.3),
        width: 1 + share * 2.5,
      };
    }),
  );
}
