import type { Random } from '../../../../lib/random.ts';
import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { ridgeLine, spread } from '../../canvas/noise.ts';
import type { Point, Ridge } from '../../canvas/vector.ts';
import { between, type Hex, translucent } from '../../color/oklch.ts';
import type { Palette } from '../../color/palette.ts';
import type { Composition } from '../../composition.ts';
import { drawHour, type Sky, skyOf } from '../nature/sky.ts';
import { spriteLayer, tintsOf } from './draw-sprite.ts';
import { creatureNames, drawSprite, itemNames } from './sprite.ts';

/** Side of one visible pixel. */
const block = 8;

/** A level of a side-scroller: sky in bands, hills in steps, a platform, somebody and what they are after. */
export const pixelScene: Composition = {
  id: 'pixel-scene',
  family: 'pixel',
  about: 'A level of a side-scroller: hour, hills, skyline or trees, platforms, creature and loot vary',
  needs: 'subject',
  compose: ({ palette, random, mood, layout }) => {
    const { width, height } = drawFormat(random, ['wide', 'cinema', 'cinema', 'square'], layout.shape);
    const sky = skyOf(drawHour(random, mood), palette, random);
    const canvas = new Canvas(width, height, sky.top);
    putBands(canvas, sky, random);
    putLight(canvas, sky, random);
    const ground = onGrid(height * spread(random, 0.7, 0.82));
    const hills = [0, 1, 2].map((index) => steps(canvas, sky, { ground, depth: index / 2 }, random));
    canvas.ridges(hills);
    putClouds(canvas, sky, random);
    const city = random.chance(0.4);
    if (city) putSkyline(canvas, sky, ground, random);
    const soil = putGround(canvas, sky, palette, ground);
    putPlatforms(canvas, palette, { soil, ground, loot: !city }, random);
    return canvas;
  },
};

function onGrid(value: number): number {
  return Math.round(value / block) * block;
}

function putBands(canvas: Canvas, sky: Sky, random: Random): void {
  const bands = 4 + random.below(3);
  for (let band = 1; band < bands; band += 1) {
    const top = onGrid((canvas.height * 0.8 * band) / bands);
    canvas.rect(0, top, canvas.width, canvas.height - top, between(sky.top, sky.horizon, band / (bands - 1)));
  }
}

function putLight(canvas: Canvas, sky: Sky, random: Random): void {
  const { width, height } = canvas;
  const radius = 5 + random.below(5);
  const [x, y] = [onGrid(width * spread(random, 0.15, 0.85)), onGrid(height * spread(random, 0.16, 0.42))];
  canvas.paths([{ points: steppedCircle(x, y, radius), fill: sky.sun }]);
  if (sky.hour !== 'night') return;
  const star = canvas.rectLayer(block / 2, block / 2, translucent(sky.sun, 0.8));
  for (let count = 10; count > 0; count -= 1)
    canvas.place(star, onGrid(random.below(width)), onGrid(random.below(height * 0.5)));
}

/** The outline of a circle of blocks. */
function steppedCircle(x: number, y: number, radius: number): Point[] {
  const half = (row: number) =>
    Math.round(Math.sqrt(Math.max(0, radius ** 2 - (row + 0.5 - radius) ** 2))) * block;
  const rows = Array.from({ length: 2 * radius }, (_, row) => row).filter((row) => half(row) > 0);
  const side = rows.flatMap((row): Point[] => {
    const top = y + (row - radius) * block;
    return [
      [half(row), top],
      [half(row), top + block],
    ];
  });
  return [
    ...side.map(([out, at]): Point => [x + out, at]),
    ...side.reverse().map(([out, at]): Point => [x - out, at]),
  ];
}

function steps(
  { height }: Canvas,
  sky: Sky,
  { ground, depth }: { readonly ground: number; readonly depth: number },
  random: Random,
): Ridge {
  const base = ground - height * (0.26 - 0.2 * depth);
  const rise = height * spread(random, 0.08, 0.22) * (1 - depth * 0.4);
  return {
    tops: ridgeLine(random, 32, 0.5).map((value) => onGrid(Math.min(ground, base - value * rise))),
    fill: between(sky.far, sky.near, 0.12 + depth * 0.4),
    stepped: true,
  };
}

function putClouds(canvas: Canvas, sky: Sky, random: Random): void {
  const color = translucent(between(sky.sun, sky.horizon, 0.4), 0.85);
  const [long, short] = [
    canvas.rectLayer(block * (11 + random.below(8)), block * 2, color),
    canvas.rectLayer(block * (5 + random.below(4)), block * 2, color),
  ];
  for (let count = 2 + random.below(3); count > 0; count -= 1) {
    const [x, y] = [onGrid(random.below(canvas.width)), onGrid(canvas.height * spread(random, 0.08, 0.42))];
    canvas.place(long, x, y);
    canvas.place(short, x + block * 3, y - block * 2);
  }
}

function putSkyline(canvas: Canvas, sky: Sky, ground: number, random: Random): void {
  const dark = between(sky.far, sky.near, 0.68);
  const tower = canvas.rectLayer(block * 9, onGrid(canvas.height * 0.34), dark);
  const house = canvas.rectLayer(block * 14, onGrid(canvas.height * 0.2), dark);
  const window = canvas.rectLayer(block, block * 2, between(sky.sun, sky.horizon, 0.3));
  for (let count = 3 + random.below(3); count > 0; count -= 1) {
    const layer = random.chance(0.5) ? tower : house;
    const x = onGrid(random.below(canvas.width));
    const top = onGrid(ground - layer.height * spread(random, 0.5, 1));
    canvas.place(layer, x, top);
    for (let lit = random.below(2); lit > 0; lit -= 1)
      canvas.place(window, x + block * (1 + 2 * random.below(3)), top + block * (2 + 3 * random.below(4)));
  }
}

function putGround(canvas: Canvas, sky: Sky, palette: Palette, ground: number): string {
  const { width, height } = canvas;
  const soil = between(sky.near, palette.second, 0.22);
  canvas.rect(0, ground, width, height - ground, soil);
  canvas.rect(0, ground, width, block * 2, between(palette.main, sky.near, 0.25));
  canvas.rect(0, ground + block * 2, width, block, between(palette.main, sky.near, 0.6));
  canvas.rect(0, ground + block * 4, width, height - ground, {
    pattern: 'checkerboard',
    color: translucent('#05030a', 0.16),
    scale: block * 8,
  });
  return soil;
}

function putPlatforms(
  canvas: Canvas,
  palette: Palette,
  { soil, ground, loot }: { readonly soil: Hex; readonly ground: number; readonly loot: boolean },
  random: Random,
): void {
  const { width, height } = canvas;
  const line = palette.tone('main', 0.14, 0.6);
  const [long, wide] = [block * (14 + random.below(8)), block * (9 + random.below(5))];
  const slab = canvas.rectLayer(long, block * 2, between(palette.main, '#05030a', 0.1));
  const under = canvas.rectLayer(wide, block * 2, between(soil, '#05030a', 0.1));
  const found = drawSprite(random.pick(itemNames), random);
  const item = loot
    ? spriteLayer(canvas, found, tintsOf(palette.accent, palette.light, line), block / 2)
    : null;
  const spots = Array.from(
    { length: 2 + random.below(3) },
    () => [onGrid(random.below(width - long)), onGrid(ground - height * spread(random, 0.12, 0.36))] as const,
  );
  for (const [x, y] of spots) {
    canvas.place(slab, x, y);
    canvas.place(under, x + (long - wide) / 2, y + block * 2);
    if (item !== null && random.chance(0.7))
      canvas.place(item, x + long / 2 - item.width / 2, y - item.height - block);
  }
  const hero = drawSprite(random.pick(creatureNames), random);
  const layer = spriteLayer(
    canvas,
    hero,
    tintsOf(random.pick([palette.accent, palette.second]), palette.light, line),
    block,
  );
  canvas.place(layer, onGrid(width * spread(random, 0.1, 0.75)), ground - layer.height + block);
}
