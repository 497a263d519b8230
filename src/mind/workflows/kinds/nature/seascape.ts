import type { Random } from '../../../../lib/random.ts';
import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { ridgeLine, spread } from '../../canvas/noise.ts';
import type { Path } from '../../canvas/vector.ts';
import { between, translucent } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';
import { drawHour, horizonAt, type Sky, skyOf } from './sky.ts';

/** The open sea with a low sun, its path on the water and perhaps a sail, an island or a lighthouse. */
export const seascape: Composition = {
  id: 'seascape',
  family: 'nature',
  about: 'The sea under a sun or moon: height of the horizon, hour, clouds, waves and what stands in it vary',
  needs: 'subject',
  compose: ({ palette, random, mood, layout }) => {
    const { width, height } = drawFormat(random, ['wide', 'cinema', 'square', 'tall'], layout.shape);
    const sky = skyOf(drawHour(random, mood), palette, random);
    const canvas = new Canvas(width, height, { linear: [sky.top, sky.horizon], angle: 90 });
    const horizon = Math.round(height * horizonAt(layout, random, 0.34, 0.7));
    const sunX = width * random.pick([0.25, 0.36, 0.5, 0.64, 0.75]) + spread(random, -30, 30);
    putClouds(canvas, sky, horizon, random);
    const radius = Math.min(width, height) * spread(random, 0.05, 0.16);
    const sunY = horizon - radius * spread(random, -0.2, 2.4);
    canvas.glow(sunX, sunY, Math.min(Math.min(width, height) / 2 - 10, radius * 4), sky.sun, 0.55);
    canvas.disc(sunX, sunY, radius, sky.sun);
    const deep = between(sky.top, sky.near, 0.5);
    if (random.chance(0.6))
      canvas.ridges([{ tops: island(horizon, height, random), fill: sky.far, tension: 0.2 }]);
    canvas.rect(0, horizon, width, height - horizon, {
      linear: [between(sky.horizon, sky.top, 0.45), deep],
      angle: 90,
    });
    canvas.paths(waves(canvas, sky, horizon, random));
    canvas.paths(sunPath({ x: sunX, radius }, canvas, sky, horizon, random));
    const what = random.pick(['sail', 'lighthouse', 'rocks', 'none', 'sail'] as const);
    if (what === 'sail') canvas.paths(sails(canvas, sky, horizon, random));
    if (what === 'lighthouse') canvas.paths(lighthouse(canvas, sky, horizon, sunX));
    if (what === 'rocks') canvas.ridges([{ tops: rocks(canvas, random), fill: sky.near }]);
    return canvas;
  },
};

function putClouds(canvas: Canvas, sky: Sky, horizon: number, random: Random): void {
  const color = random.chance(0.5) ? sky.sun : sky.far;
  const layer = canvas.discLayer(90, { radial: [translucent(color, 0.5), translucent(color, 0)] });
  const [long, flat] = [
    Math.round(canvas.width * spread(random, 0.35, 0.6)),
    Math.round(spread(random, 26, 60)),
  ];
  const pixels = canvas.changed(
    layer,
    'resize',
    { width: long, height: flat, fit: 'fill' },
    { width: long, height: flat },
  );
  for (let count = 3 + random.below(7); count > 0; count -= 1) {
    canvas.placeAt(pixels, random.below(canvas.width), horizon * spread(random, 0.12, 0.9));
  }
}

function island(horizon: number, height: number, random: Random): number[] {
  const centre = random.next();
  const wide = spread(random, 0.12, 0.4);
  const tall = height * spread(random, 0.05, 0.16);
  return ridgeLine(random, 64, 0.5).map((value, step) => {
    const away = Math.abs(step / 64 - centre) / wide;
    return away > 1 ? horizon + 4 : horizon + 4 - (1 - away ** 1.4) * tall * (1 + value * 0.35);
  });
}

function waves({ width, height }: Canvas, sky: Sky, horizon: number, random: Random): Path[] {
  return Array.from({ length: 24 }, () => {
    const share = random.next();
    const y = horizon + 3 + share ** 1.7 * (height - horizon);
    const long = spread(random, 30, 170) * (0.35 + share);
    const x = random.below(width) - long / 2;
    const lift = 1.5 + 5 * share;
    return {
      points: [
        [x, y],
        [x + long / 2, y - lift],
        [x + long, y],
      ],
      stroke: translucent(random.chance(0.55) ? sky.horizon : sky.near, 0.28),
      width: 1 + share * 3,
      tension: 0.4,
    };
  });
}

function sunPath(
  sun: { readonly x: number; readonly radius: number },
  { height }: Canvas,
  { sun: color }: Sky,
  horizon: number,
  random: Random,
): Path[] {
  const count = 22;
  return Array.from({ length: count }, (_, index) => {
    const share = index / count;
    const y = horizon + 4 + share ** 1.5 * (height - horizon) * 0.96;
    const half = sun.radius * (0.55 + 0.75 * Math.sin(share * 2.4)) * spread(random, 0.35, 1.15);
    const drift = spread(random, -0.3, 0.3) * half;
    return {
      points: [
        [sun.x - half + drift, y],
        [sun.x + half + drift, y],
      ],
      stroke: translucent(color, 0.75 - share * 0.45),
      width: 2 + share * 5,
    };
  });
}

function sails({ width, height }: Canvas, sky: Sky, horizon: number, random: Random): Path[] {
  const white = between(sky.sun, sky.horizon, 0.15);
  return Array.from({ length: 1 + random.below(3) }, (_, index) => {
    const tall = height * spread(random, 0.07, 0.2) * (index === 0 ? 1 : 0.5);
    const x = width * spread(random, 0.1, 0.9);
    const foot = horizon + tall * 0.32;
    const boat: Path[] = [
      {
        points: [
          [x - tall * 0.32, foot],
          [x + tall * 0.36, foot],
          [x + tall * 0.24, foot + tall * 0.12],
          [x - tall * 0.22, foot + tall * 0.12],
        ],
        fill: sky.near,
      },
      {
        points: [
          [x, foot - tall * 0.05],
          [x, foot - tall],
          [x + tall * 0.38, foot - tall * 0.08],
        ],
        fill: white,
      },
      {
        points: [
          [x - tall * 0.04, foot - tall * 0.05],
          [x - tall * 0.04, foot - tall * 0.82],
          [x - tall * 0.26, foot - tall * 0.08],
        ],
        fill: between(white, sky.far, 0.4),
      },
      {
        points: [
          [x - tall * 0.2, foot + tall * 0.2],
          [x + tall * 0.2, foot + tall * 0.2],
        ],
        stroke: translucent(white, 0.5),
        width: 3,
      },
    ];
    return boat;
  }).flat();
}

function lighthouse({ width, height }: Canvas, sky: Sky, horizon: number, sunX: number): Path[] {
  const x = sunX < width / 2 ? width * 0.78 : width * 0.22;
  const tall = height * 0.3;
  const half = tall * 0.09;
  const foot = horizon + 6;
  const band = (from: number, to: number): Path => ({
    points: [
      [x - half * (1 - 0.4 * from), foot - tall * from],
      [x + half * (1 - 0.4 * from), foot - tall * from],
      [x + half * (1 - 0.4 * to), foot - tall * to],
      [x - half * (1 - 0.4 * to), foot - tall * to],
    ],
    fill: between(sky.near, sky.far, 0.3),
  });
  const light = sky.hour === 'night' || sky.hour === 'dusk';
  return [
    {
      points: [
        [x - tall * 0.5, foot + 8],
        [x - tall * 0.3, foot - tall * 0.09],
        [x + tall * 0.15, foot - tall * 0.13],
        [x + tall * 0.55, foot + 8],
      ],
      fill: sky.near,
      tension: 0.2,
    },
    {
      points: [
        [x - half, foot - 10],
        [x + half, foot - 10],
        [x + half * 0.6, foot - tall],
        [x - half * 0.6, foot - tall],
      ],
      fill: sky.sun,
    },
    band(0.2, 0.38),
    band(0.56, 0.74),
    {
      points: [
        [x - half * 0.8, foot - tall],
        [x + half * 0.8, foot - tall],
        [x + half * 0.5, foot - tall * 1.12],
        [x, foot - tall * 1.2],
        [x - half * 0.5, foot - tall * 1.12],
      ],
      fill: sky.near,
    },
    ...(light
      ? [
          {
            points: [
              [x, foot - tall * 1.06],
              [x + (sunX > x ? 1 : -1) * width * 0.6, foot - tall * 1.5],
              [x + (sunX > x ? 1 : -1) * width * 0.6, foot - tall * 0.95],
            ],
            fill: translucent(sky.sun, 0.16),
          } as const,
        ]
      : []),
  ];
}

function rocks({ height }: Canvas, random: Random): number[] {
  const side = random.chance(0.5);
  return ridgeLine(random, 64, 0.55).map((value, step) => {
    const share = side ? step / 64 : 1 - step / 64;
    return height - Math.max(0, (share - 0.45) * 2) ** 1.3 * height * 0.2 * (1 + value * 0.4);
  });
}
