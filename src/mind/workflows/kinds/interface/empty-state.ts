import type { Random } from '../../../../lib/random.ts';
import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { spread } from '../../canvas/noise.ts';
import { between } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';
import { Sheet } from '../../text/label.ts';
import { type Skin, skinOf, words, write } from './screen.ts';

/** About what a headline, a sentence and a button take below each other, in pixels. */
const wordsHeight = 210;

/** What a screen says when it has nothing to show: a small scene, a sentence, one way on. */
export const emptyState: Composition = {
  id: 'empty-state',
  family: 'interface',
  about: 'A screen with nothing to show yet: little scene, words, one button, layout, skin vary',
  needs: 'subject',
  compose: ({ palette, random, headline, layout }) => {
    const { width, height } = drawFormat(random, ['wide', 'square', 'tall', 'cinema'], layout.shape);
    const base = skinOf({ palette, random });
    const tinted = random.chance(0.4);
    const skin = tinted ? { ...base, screen: base.soft, soft: base.card } : base;
    const canvas = new Canvas(width, height, skin.screen);
    const head = Math.round(height * 0.09);
    canvas.rect(0, 0, width, head, skin.card);
    canvas.rect(0, head, width, 2, skin.line);
    putSurroundings(canvas, skin, head, random);
    const beside = width > height * 1.2 && random.chance(0.6);
    const flip = random.chance(0.5);
    const scene = beside
      ? { x: width * (flip ? 0.73 : 0.27), y: height * 0.54, size: height * spread(random, 0.24, 0.31) }
      : belowEachOther(width, height, head, Math.min(width, height) * spread(random, 0.2, 0.26));
    if (random.chance(0.45)) putBlock(canvas, skin, head, scene, beside);
    putScene(canvas, skin, scene, random);
    const sheet = new Sheet(canvas, 0, 0, width, height);
    write(sheet, skin, random.pick(words.apps), 32, head * 0.32, {
      size: 22,
      width: width * 0.4,
      ground: skin.card,
      bold: true,
    });
    const room = beside ? width * 0.4 : width * 0.7;
    const left = beside ? width * (flip ? 0.08 : 0.52) : (width - room) / 2;
    const align = beside ? 'left' : 'center';
    let y = beside ? height * 0.36 : scene.y + scene.size * 1.2;
    y +=
      write(sheet, skin, headline ?? random.pick(words.empties), left, y, {
        size: 40,
        width: room,
        bold: true,
        lines: 2,
        align,
      }) + 14;
    y +=
      write(sheet, skin, random.pick(words.calm), left, y, {
        size: 22,
        width: room,
        color: skin.quiet,
        lines: 2,
        align,
      }) + 26;
    const button = 240;
    const at = beside ? left : (width - button) / 2;
    canvas.rect(at, y, button, 58, skin.call, { radius: skin.radius });
    write(
      sheet,
      skin,
      random.pick(['Add the first one', 'Start', 'Try again', 'Import a list']),
      at + 10,
      y + 17,
      { size: 21, width: button - 20, color: skin.onCall, ground: skin.call, align: 'center', bold: true },
    );
    sheet.place();
    return canvas;
  },
};

/** A block of colour behind the scene, as large as the words leave: a side of the screen, or all above them. */
function putBlock(
  canvas: Canvas,
  skin: Skin,
  head: number,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  beside: boolean,
): void {
  const { width, height } = canvas;
  const color = between(skin.soft, skin.call, 0.55);
  const wide = width * 0.46;
  if (beside) canvas.rect(x > width / 2 ? width - wide : 0, head + 2, wide, height - head - 2, color);
  else canvas.rect(0, head + 2, width, y + size * 1.12 - head - 2, color);
}

/** What else is on such a screen, so that it is one of an app: navigation at a side, or places for what will come. */
function putSurroundings(canvas: Canvas, skin: Skin, head: number, random: Random): void {
  const { width, height } = canvas;
  const kind = random.pick(['navigation', 'slots', 'none'] as const);
  const atLeft = random.chance(0.5);
  switch (kind) {
    case 'navigation': {
      const wide = width * 0.06;
      const left = atLeft ? 0 : width - wide;
      canvas.rect(left, head + 2, wide, height - head, between(skin.card, skin.call, 0.3));
      const place = canvas.discLayer(wide * 0.2, skin.card);
      for (let index = 0; index < 4; index += 1)
        canvas.placeAt(place, left + wide / 2, head + 44 + index * wide);
      return;
    }
    case 'slots': {
      const count = 3 + random.below(3);
      const wide = width / count;
      const slot = canvas.rectLayer(wide - 16, height * 0.12, between(skin.screen, skin.line, 0.6), {
        radius: skin.radius,
      });
      for (let index = 0; index < count; index += 1) canvas.place(slot, index * wide + 8, head + 12);
      return;
    }
    case 'none':
  }
}

/** A scene and the words below it, in the middle of what the head leaves. */
function belowEachOther(width: number, height: number, head: number, size: number) {
  const spare = Math.max(0, height - head - 2.2 * size - wordsHeight);
  return { x: width / 2, y: head + spare / 2 + size, size };
}

function putScene(
  canvas: Canvas,
  skin: Skin,
  { x, y, size }: { x: number; y: number; size: number },
  random: Random,
): void {
  const kind = random.pick(['box', 'moon', 'cards', 'plant', 'hill'] as const);
  canvas.disc(x, y, size, skin.soft);
  const [mid, deep] = [between(skin.soft, skin.call, 0.45), between(skin.call, '#05030a', 0.25)];
  switch (kind) {
    case 'box':
      canvas.paths([
        {
          points: [
            [x - size * 0.5, y],
            [x, y + size * 0.2],
            [x, y + size * 0.75],
            [x - size * 0.5, y + size * 0.5],
          ],
          fill: skin.call,
        },
        {
          points: [
            [x + size * 0.5, y],
            [x, y + size * 0.2],
            [x, y + size * 0.75],
            [x + size * 0.5, y + size * 0.5],
          ],
          fill: deep,
        },
        {
          points: [
            [x - size * 0.5, y],
            [x, y - size * 0.2],
            [x + size * 0.5, y],
            [x, y + size * 0.2],
          ],
          fill: between(deep, '#05030a', 0.35),
        },
        {
          points: [
            [x - size * 0.5, y],
            [x - size * 0.75, y - size * 0.3],
            [x - size * 0.2, y - size * 0.5],
            [x, y - size * 0.2],
          ],
          fill: mid,
        },
        {
          points: [
            [x + size * 0.5, y],
            [x + size * 0.8, y - size * 0.24],
            [x + size * 0.25, y - size * 0.46],
            [x, y - size * 0.2],
          ],
          fill: between(mid, '#ffffff', 0.25),
        },
      ]);
      break;
    case 'moon':
      canvas.disc(x + size * 0.12, y - size * 0.1, size * 0.52, skin.call);
      canvas.disc(x + size * 0.36, y - size * 0.24, size * 0.44, skin.soft);
      for (let count = 7; count > 0; count -= 1)
        canvas.disc(x + spread(random, -0.8, 0.8) * size, y + spread(random, -0.8, 0.8) * size, 5, mid);
      break;
    case 'cards':
      [2, 1, 0].forEach((index) => {
        canvas.rect(
          x - size * 0.5 + index * size * 0.14,
          y - size * 0.5 + index * size * 0.22,
          size * 0.86,
          size * 0.5,
          index === 0 ? skin.card : between(mid, skin.card, index * 0.25),
          { radius: skin.radius, stroke: skin.line, strokeWidth: 3 },
        );
      });
      canvas.disc(x - size * 0.3, y - size * 0.25, size * 0.1, skin.call);
      canvas.rect(x - size * 0.12, y - size * 0.32, size * 0.38, size * 0.08, skin.line, { radius: 6 });
      break;
    case 'plant':
      canvas.paths([
        {
          points: [
            [x, y + size * 0.35],
            [x - size * 0.45, y - size * 0.1],
            [x - size * 0.4, y - size * 0.5],
            [x - size * 0.1, y - size * 0.1],
          ],
          fill: skin.call,
          tension: 0.3,
        },
        {
          points: [
            [x, y + size * 0.35],
            [x + size * 0.4, y],
            [x + size * 0.5, y - size * 0.4],
            [x + size * 0.1, y - size * 0.05],
          ],
          fill: deep,
          tension: 0.3,
        },
        {
          points: [
            [x, y + size * 0.3],
            [x - size * 0.14, y - size * 0.4],
            [x + size * 0.05, y - size * 0.8],
            [x + size * 0.16, y - size * 0.3],
          ],
          fill: mid,
          tension: 0.3,
        },
        {
          points: [
            [x - size * 0.28, y + size * 0.3],
            [x + size * 0.28, y + size * 0.3],
            [x + size * 0.2, y + size * 0.75],
            [x - size * 0.2, y + size * 0.75],
          ],
          fill: between(skin.text, skin.call, 0.4),
        },
      ]);
      break;
    case 'hill':
      canvas.paths([
        {
          points: [
            [x - size * 0.85, y + size * 0.5],
            [x - size * 0.25, y - size * 0.35],
            [x + size * 0.35, y + size * 0.5],
          ],
          fill: skin.call,
        },
        {
          points: [
            [x - size * 0.2, y + size * 0.5],
            [x + size * 0.35, y - size * 0.1],
            [x + size * 0.85, y + size * 0.5],
          ],
          fill: deep,
        },
      ]);
      canvas.disc(x + size * 0.42, y - size * 0.45, size * 0.16, mid);
      break;
  }
}
