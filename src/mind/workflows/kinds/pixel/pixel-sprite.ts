import type { Random } from '../../../../lib/random.ts';
import { Canvas } from '../../canvas/canvas.ts';
import { spread } from '../../canvas/noise.ts';
import { between, translucent } from '../../color/oklch.ts';
import type { Palette } from '../../color/palette.ts';
import type { Composition } from '../../composition.ts';
import { setLabel } from '../../text/label.ts';
import { spriteLayer, tintsOf } from './draw-sprite.ts';
import { creatureNames, drawSprite } from './sprite.ts';

/** A creature with its swatches, as a page of a sprite book. */
export const pixelSprite: Composition = {
  id: 'pixel-sprite',
  family: 'pixel',
  about: 'A mirrored creature on its stage: body, loose pixels, colours, stage, companions and swatches vary',
  needs: 'subject',
  compose: ({ palette, random, headline }) => {
    const [width, height] = random.pick([
      [896, 896],
      [800, 992],
      [992, 800],
    ] as const);
    const ground = random.pick([
      palette.tone('main', 0.28, 0.6),
      palette.tone('second', 0.82, 0.6),
      palette.tone('main', 0.6, 0.7),
      palette.paper,
    ]);
    const canvas = new Canvas(width, height, ground);
    const floor = Math.round((height * spread(random, 0.66, 0.78)) / 16) * 16;
    putStage(canvas, palette, ground, floor, random);
    const line = palette.tone('main', 0.16, 0.6);
    const body = random.pick([palette.accent, palette.main, palette.second, palette.tone('accent', 0.8)]);
    const trim = random.pick([palette.light, palette.tone('accent', 0.86), palette.tone('second', 0.34)]);
    const sprite = drawSprite(random.pick(creatureNames), random);
    const size = Math.floor((floor * spread(random, 0.62, 0.86)) / sprite.rows);
    const x = width * random.pick([0.5, 0.5, 0.38, 0.62]);
    const shadow = Math.round(sprite.columns * size * 0.36);
    canvas.rect(x - shadow, floor + size * 0.6, shadow * 2, size, translucent('#05030a', 0.34));
    canvas.placeAt(
      spriteLayer(canvas, sprite, tintsOf(body, trim, line), size),
      x,
      floor + size - (sprite.rows * size) / 2,
    );
    if (x !== width / 2 || random.chance(0.4))
      putCompanion(canvas, palette, line, floor, x < width / 2 ? 0.78 : 0.2, random);
    putFoot(canvas, palette, ground, headline, random);
    return canvas;
  },
};

function putStage(canvas: Canvas, palette: Palette, ground: string, floor: number, random: Random): void {
  const { width, height } = canvas;
  const kind = random.pick(['moon', 'grid', 'bands', 'dots', 'stars'] as const);
  const tint = between(ground, random.pick([palette.accent, palette.second, palette.light]), 0.35);
  if (kind === 'moon')
    canvas.disc(
      width * spread(random, 0.3, 0.7),
      floor * spread(random, 0.36, 0.56),
      width * spread(random, 0.2, 0.32),
      tint,
    );
  if (kind === 'grid')
    canvas.rect(0, 0, width, floor, { pattern: 'checkerboard', color: translucent(tint, 0.45), scale: 64 });
  if (kind === 'dots') canvas.rect(0, 0, width, floor, { pattern: 'dots', color: tint, scale: 48 });
  if (kind === 'bands') {
    [0.2, 0.45, 0.7].forEach((at, index) => {
      canvas.rect(0, floor * at, width, floor * (1 - at), between(ground, tint, 0.3 + index * 0.3));
    });
  }
  if (kind === 'stars') {
    const star = canvas.rectLayer(8, 8, translucent(palette.light, 0.7));
    for (let count = 22; count > 0; count -= 1)
      canvas.place(star, random.below(width / 16) * 16, random.below(floor / 16) * 16);
  }
  const soil = between(ground, random.pick([palette.deep, palette.second, palette.main]), 0.6);
  canvas.rect(0, floor, width, height - floor, soil);
  const tuft = canvas.rectLayer(32, 16, soil);
  for (let count = 9; count > 0; count -= 1) canvas.place(tuft, random.below(width / 32) * 32, floor - 16);
  canvas.rect(0, floor + 32, width, 16, between(soil, '#05030a', 0.18));
}

function putCompanion(
  canvas: Canvas,
  palette: Palette,
  line: string,
  floor: number,
  share: number,
  random: Random,
): void {
  const small = drawSprite(random.pick(creatureNames), random);
  const size = 12 + 2 * random.below(5);
  const layer = spriteLayer(
    canvas,
    small,
    tintsOf(palette.tone('second', 0.66), palette.tone('accent', 0.8), line),
    size,
  );
  canvas.placeAt(layer, canvas.width * share, floor + size - (small.rows * size) / 2);
}

function putFoot(
  canvas: Canvas,
  palette: Palette,
  ground: string,
  headline: string | null,
  random: Random,
): void {
  const { width, height } = canvas;
  const bar = 72;
  const back = palette.deep;
  canvas.rect(0, height - bar, width, bar, back);
  const swatches = [palette.main, palette.second, palette.accent, palette.light, ground].slice(
    0,
    3 + random.below(3),
  );
  swatches.forEach((color, index) => {
    canvas.rect(width - 40 - (index + 1) * 40, height - bar + 20, 32, 32, color);
  });
  if (headline === null) return;
  const room = width - 80 - swatches.length * 40 - 40;
  setLabel(canvas, {
    text: headline,
    left: 40,
    top: height - bar + 20,
    width: room,
    size: 30,
    smallest: 18,
    face: 'mono',
    color: palette.light,
    grounds: [back],
  });
}
