import type { Random } from '../../../../lib/random.ts';
import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat, type Size } from '../../canvas/format.ts';
import { between } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';
import { Sheet } from '../../text/label.ts';
import { putBackdrop, putDevice, type Skin, skinOf, words, write } from './screen.ts';

interface Phone {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One screen of a phone: head, a card that matters, a list, navigation with the place where one is. */
export const appScreen: Composition = {
  id: 'app-screen',
  family: 'interface',
  about:
    'A phone with head, feature card, list and navigation: skin, order, density, state and backdrop vary',
  needs: 'subject',
  compose: ({ palette, random, headline, layout }) => {
    const { width, height } = drawFormat(random, ['tall', 'square', 'wide'], layout.shape);
    const skin = skinOf({ palette, random });
    const canvas = new Canvas(width, height, { linear: skin.backdrop, angle: random.below(360) });
    putBackdrop(canvas, skin, random, 2);
    const phone = placePhone({ width, height }, random);
    const { width: wide, height: tall } = phone;
    putDevice(canvas, skin, phone.left, phone.top, wide, tall, 40);
    const sheet = new Sheet(canvas, phone.left, phone.top, wide, tall);
    const pad = Math.round(wide * 0.07);
    const [left, inner] = [phone.left + pad, wide - 2 * pad];
    let y = phone.top + 48;
    y +=
      write(sheet, skin, headline ?? random.pick(words.apps), left, y, {
        size: 34,
        width: inner,
        bold: true,
        lines: 2,
      }) + 22;
    const near = phone.top + tall > height;
    if (random.chance(0.6) || near) y = putFeature(canvas, sheet, skin, { left, y, inner }, random);
    const navTop = phone.top + tall - 78;
    if (near) {
      putList(canvas, sheet, skin, { left, y, inner, bottom: height + 20 }, random);
    } else {
      putList(canvas, sheet, skin, { left, y, inner, bottom: navTop - 10 }, random);
      putNavigation(canvas, sheet, skin, phone, navTop, random);
    }
    sheet.place();
    return canvas;
  },
};

/** The whole phone, or so near that it goes on below the picture's edge. */
function placePhone({ width, height }: Size, random: Random): Phone {
  const near = random.chance(0.35);
  const tall = Math.round(height * (near ? 1 : random.pick([0.8, 0.88, 0.92])));
  const wide = Math.round(Math.min(width * 0.9, tall * (near ? 0.62 : 0.52)));
  const middle = width * random.pick(near ? [0.5, 0.4, 0.6] : [0.5, 0.3, 0.38, 0.62, 0.7]);
  const left = Math.max(16, Math.min(width - wide - 16, middle - wide / 2));
  const top = near ? height * random.pick([0.1, 0.18]) : (height - tall) / 2;
  return { left: Math.round(left), top: Math.round(top), width: wide, height: tall };
}

function putFeature(
  canvas: Canvas,
  sheet: Sheet,
  skin: Skin,
  { left, y, inner }: { left: number; y: number; inner: number },
  random: Random,
): number {
  const high = 150 + random.below(70);
  canvas.rect(left, y, inner, high, skin.call, { radius: skin.radius });
  canvas.disc(
    left + inner * 0.82,
    y + high * 0.42,
    Math.min(high * 0.3, inner * 0.14),
    between(skin.call, '#ffffff', 0.25),
  );
  const text = random.pick(words.rows);
  write(sheet, skin, text, left + 20, y + 20, {
    size: 24,
    width: inner * 0.6,
    color: skin.onCall,
    ground: skin.call,
    bold: true,
    lines: 2,
  });
  const button = { left: left + 20, top: y + high - 56, width: 140, height: 38 };
  canvas.rect(button.left, button.top, button.width, button.height, skin.card, {
    radius: Math.min(19, skin.radius),
  });
  write(sheet, skin, random.pick(words.actions.slice(0, 4)), button.left, button.top + 9, {
    size: 17,
    width: button.width,
    ground: skin.card,
    align: 'center',
  });
  return y + high + 22;
}

function putList(
  canvas: Canvas,
  sheet: Sheet,
  skin: Skin,
  { left, y, inner, bottom }: { left: number; y: number; inner: number; bottom: number },
  random: Random,
): void {
  const row = random.pick([78, 92, 106]);
  const rows = random.shuffle(words.rows);
  const subs = random.shuffle(words.subs);
  const card = canvas.rectLayer(inner, row - 12, skin.card, { radius: skin.radius });
  const round = random.chance(0.5);
  const icon = round ? canvas.discLayer(17, skin.soft) : canvas.rectLayer(36, 36, skin.soft, { radius: 8 });
  const count = Math.min(5, Math.floor((bottom - y) / row));
  for (let index = 0; index < count; index += 1) {
    const top = y + index * row;
    canvas.place(card, left, top);
    canvas.placeAt(icon, left + 36, top + (row - 12) / 2);
    const middle = top + (row - 12) / 2;
    write(sheet, skin, rows[index] ?? '', left + 70, middle - 22, {
      size: 19,
      width: inner - 90,
      ground: skin.card,
    });
    write(sheet, skin, subs[index] ?? '', left + 70, middle + 4, {
      size: 15,
      width: inner - 90,
      color: skin.quiet,
      ground: skin.card,
    });
  }
}

function putNavigation(
  canvas: Canvas,
  sheet: Sheet,
  skin: Skin,
  phone: Phone,
  top: number,
  random: Random,
): void {
  canvas.rect(phone.left, top, phone.width, 2, skin.line);
  const tabs = random.shuffle(words.tabs).slice(0, 3);
  const here = random.below(3);
  const step = phone.width / 3;
  const dot = canvas.discLayer(8, skin.line);
  tabs.forEach((tab, index) => {
    const left = phone.left + index * step;
    canvas.placeAt(index === here ? canvas.discLayer(8, skin.call) : dot, left + step / 2, top + 20);
    write(sheet, skin, tab, left + 6, top + 34, {
      size: 15,
      width: step - 12,
      align: 'center',
      color: index === here ? skin.text : skin.quiet,
      bold: index === here,
    });
  });
}
