import type { Random } from '../../../../lib/random.ts';
import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { spread } from '../../canvas/noise.ts';
import { between, type Hex, translucent } from '../../color/oklch.ts';
import type { Palette } from '../../color/palette.ts';
import type { Composition } from '../../composition.ts';
import { vesselNames, vesselOf, vesselPaths } from './vessel.ts';

interface Plinth {
  readonly x: number;
  readonly top: number;
  readonly wide: number;
  readonly tall: number;
}

/** A product on round plinths before an arch, as a set for a packshot. */
export const plinthStage: Composition = {
  id: 'plinth-stage',
  family: 'product',
  about: 'A product on plinths: set, arch or disc, number and height of plinths, light and product vary',
  needs: 'subject',
  compose: ({ palette, random, layout }) => {
    const { width, height } = drawFormat(random, ['tall', 'square', 'wide'], layout.shape);
    const key = random.pick(['high', 'high', 'low'] as const);
    const wall =
      key === 'high'
        ? palette.tone('main', spread(random, 0.82, 0.92), 0.45)
        : palette.tone('main', spread(random, 0.26, 0.38), 0.7);
    const floor = between(wall, key === 'high' ? '#ffffff' : palette.deep, 0.22);
    const canvas = new Canvas(width, height, {
      linear: [between(wall, palette.deep, 0.1), wall],
      angle: random.pick([45, 135, 90]),
    });
    const light = random.chance(0.5) ? 1 : -1;
    const ground = Math.round(height * spread(random, 0.7, 0.8));
    putSet(canvas, palette, wall, ground, random);
    canvas.rect(0, ground, width, height - ground, {
      linear: [between(floor, palette.deep, 0.16), floor],
      angle: 90,
    });
    canvas.glow(
      width * (light === 1 ? 0.8 : 0.2),
      height * 0.12,
      Math.min(width, height) * 0.48,
      '#ffffff',
      key === 'high' ? 0.5 : 0.2,
    );
    const plinths = plinthsOn(canvas, ground, random);
    const stone = between(
      palette.tone(random.pick(['main', 'second', 'accent'] as const), key === 'high' ? 0.8 : 0.58, 0.7),
      wall,
      0.15,
    );
    for (const plinth of plinths) putPlinth(canvas, plinth, stone, light);
    const [first, second] = [...plinths].sort((left, right) => right.wide - left.wide);
    if (first !== undefined) putProduct(canvas, first, palette, light, random);
    if (second !== undefined)
      putBall(canvas, second, random.pick([palette.accent, palette.second, palette.deep]), light, random);
    return canvas;
  },
};

function putSet(canvas: Canvas, palette: Palette, wall: Hex, ground: number, random: Random): void {
  const { width, height } = canvas;
  const color = between(random.pick([palette.accent, palette.second, palette.main]), wall, 0.25);
  const x = width * spread(random, 0.36, 0.64);
  const shade = (hex: Hex) => ({ linear: [hex, between(hex, palette.deep, 0.25)] as const, angle: 90 });
  const kind = random.pick(['arch', 'arches', 'disc', 'steps', 'curtain'] as const);
  const arch = (centre: number, wide: number, tall: number, fill: Hex) =>
    canvas.rect(centre - wide / 2, ground - tall, wide, tall + wide / 2, shade(fill), { radius: wide / 2 });
  if (kind === 'arch' || kind === 'arches')
    arch(x, width * spread(random, 0.4, 0.56), ground * spread(random, 0.66, 0.86), color);
  if (kind === 'arches')
    arch(
      x + width * spread(random, -0.16, 0.16),
      width * 0.3,
      ground * spread(random, 0.4, 0.56),
      between(color, wall, 0.5),
    );
  if (kind === 'disc')
    canvas.disc(
      x,
      ground * spread(random, 0.42, 0.6),
      Math.min(width, height) * spread(random, 0.24, 0.36),
      shade(color),
    );
  if (kind === 'steps') {
    for (const index of [0, 1, 2]) {
      canvas.rect(
        x - width * 0.14 + index * width * 0.11,
        ground - ground * (0.68 - index * 0.19),
        width * 0.4,
        ground * 0.7,
        shade(between(color, wall, index * 0.28)),
      );
    }
  }
  if (kind === 'curtain')
    canvas.rect(0, 0, width, ground, {
      pattern: 'stripes',
      color: translucent(palette.deep, 0.1),
      scale: spread(random, 60, 150),
    });
}

function plinthsOn({ width, height }: Canvas, ground: number, random: Random): Plinth[] {
  const wide = Math.min(width, height) * spread(random, 0.3, 0.42);
  const x = width * spread(random, 0.42, 0.58);
  const tall = height * spread(random, 0.08, 0.2);
  const foot = ground + (height - ground) * spread(random, 0.35, 0.55);
  const side = random.chance(0.5) ? 1 : -1;
  const other = wide * spread(random, 0.5, 0.72);
  const low = height * spread(random, 0.05, 0.3);
  const count = 1 + random.below(3);
  const plinths = [
    { x: x + side * (wide * 0.5 + other * 0.38), top: foot - low - 20, wide: other, tall: low },
    { x: x - side * (wide * 0.5 + other * 0.5), top: foot - tall * 0.5, wide: other * 0.8, tall: tall * 0.5 },
    { x, top: foot - tall, wide, tall },
  ];
  return plinths.slice(3 - count);
}

function putPlinth(canvas: Canvas, { x, top, wide, tall }: Plinth, stone: Hex, light: 1 | -1): void {
  const flat = Math.round(wide * 0.12);
  const [lit, dim] = [between(stone, '#ffffff', 0.3), between(stone, '#0a0614', 0.32)];
  const body = light === 1 ? ([dim, lit] as const) : ([lit, dim] as const);
  canvas.ellipse(x - light * wide * 0.22, top + tall + flat * 0.3, wide * 0.62, flat * 1.1, {
    radial: ['#0a061466', '#0a061400'],
  });
  canvas.ellipse(x, top + tall, wide / 2, flat, { linear: body, angle: 0 });
  canvas.rect(x - wide / 2, top, wide, tall, { linear: body, angle: 0 });
  canvas.ellipse(x, top, wide / 2, flat, between(stone, '#ffffff', 0.42));
}

function putProduct(
  canvas: Canvas,
  { x, top, wide }: Plinth,
  palette: Palette,
  light: 1 | -1,
  random: Random,
): void {
  const name = random.pick(vesselNames.filter((one) => one !== 'bowl'));
  const color = random.pick([
    palette.accent,
    palette.main,
    palette.deep,
    palette.tone('second', 0.45),
    palette.light,
  ]);
  const foot = top + wide * 0.03;
  const room = foot - canvas.height * 0.08;
  const vessel = vesselOf(name, [x, foot], Math.min(room, wide * spread(random, 1.15, 1.6)), color, random);
  canvas.ellipse(x - light * wide * 0.1, foot, wide * 0.3, wide * 0.05, {
    radial: ['#0a061488', '#0a061400'],
  });
  canvas.paths(vesselPaths(vessel, light));
}

function putBall(canvas: Canvas, { x, top, wide }: Plinth, color: Hex, light: 1 | -1, random: Random): void {
  const radius = wide * spread(random, 0.2, 0.36);
  canvas.ellipse(x - light * radius * 0.3, top + 2, radius, radius * 0.22, {
    radial: ['#0a061477', '#0a061400'],
  });
  canvas.disc(x, top - radius + radius * 0.14, radius, {
    linear: [between(color, '#ffffff', 0.35), between(color, '#0a0614', 0.35)],
    angle: light === 1 ? 135 : 45,
  });
  canvas.glow(x + light * radius * 0.35, top - radius * 1.25, Math.round(radius * 0.45), '#ffffff', 0.5);
}
