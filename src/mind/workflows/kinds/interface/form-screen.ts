import type { Random } from '../../../../lib/random.ts';
import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat, type Size } from '../../canvas/format.ts';
import { between, type Hex } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';
import { Sheet } from '../../text/label.ts';
import { putBackdrop, type Skin, skinOf, words, write } from './screen.ts';

/** A form that helps: label above field, one field in focus, one hint, one fault named, one button. */
export const formScreen: Composition = {
  id: 'form-screen',
  family: 'interface',
  about: 'A form with focus, hint and a named fault: fields, states, place, steps, skin and backdrop vary',
  needs: 'subject',
  compose: ({ palette, random, headline, layout }) => {
    const { width, height } = drawFormat(random, ['square', 'tall', 'wide'], layout.shape);
    const skin = skinOf({ palette, random });
    const canvas = new Canvas(width, height, { linear: skin.backdrop, angle: random.below(360) });
    putBackdrop(canvas, skin, random);
    const card = placeCard({ width, height }, random);
    const { left, top, width: wide, height: tall } = card;
    canvas.rect(left + 10, top + 22, wide, Math.min(tall, height - top - 22), '#05030a44', { radius: 24 });
    canvas.filter('blur', { sigma: 16 });
    canvas.rect(left, top, wide, tall, skin.card, { radius: card.radius });
    const sheet = new Sheet(canvas, left, top, wide, tall);
    const pad = Math.round(wide * 0.09);
    const [x, inner] = [left + pad, wide - 2 * pad];
    const banded = random.chance(0.45);
    const band = Math.round(tall * random.pick([0.2, 0.26]));
    if (banded) canvas.rect(left, top, wide, band, skin.call, { radius: card.radius });
    const inBand = { ground: skin.call, color: skin.onCall, lines: band > 150 ? 2 : 1 };
    const titled = write(sheet, skin, headline ?? 'A few details', x, top + pad * 0.8, {
      size: 36,
      width: inner,
      bold: true,
      ...(banded ? inBand : { ground: skin.card, lines: 2 }),
    });
    let y = banded ? top + band + 24 : top + pad * 0.8 + titled + 26;
    if (random.chance(0.55)) y = putSteps(canvas, skin, x, y, inner, random);
    const button = top + tall - pad - 56;
    putFields(sheet, skin, { x, y, inner, bottom: button - 12 }, random);
    canvas.rect(x, button, random.chance(0.6) ? inner : inner * 0.5, 56, skin.call, { radius: skin.radius });
    write(sheet, skin, random.pick(words.actions.slice(0, 4)), x + 16, button + 16, {
      size: 22,
      width: inner * 0.5 - 32,
      color: skin.onCall,
      ground: skin.call,
      bold: true,
    });
    sheet.place();
    return canvas;
  },
};

interface Card extends Size {
  readonly left: number;
  readonly top: number;
  readonly radius: number;
}

/** A card in the middle, one at a side or in a corner, or a panel that takes a whole side. */
function placeCard({ width, height }: Size, random: Random): Card {
  const staging = random.pick(['middle', 'side', 'side', 'corner', 'panel'] as const);
  const atLeft = random.chance(0.5);
  const share = random.pick(staging === 'middle' ? [0.56, 0.66, 0.78] : [0.48, 0.56, 0.64]);
  const wide = Math.round(Math.max(400, Math.min(width * share, 640)));
  if (staging === 'panel') return { left: atLeft ? 0 : width - wide, top: 0, width: wide, height, radius: 0 };
  const tall = Math.round(height * random.pick(staging === 'corner' ? [0.74, 0.8] : [0.78, 0.86, 0.92]));
  const aside = Math.round(width * 0.05);
  const middle = Math.round((width - wide) / 2);
  const left = staging === 'middle' ? middle : atLeft ? aside : width - aside - wide;
  const free = height - tall;
  const top = Math.round(free * (staging === 'corner' ? random.pick([0.14, 0.86]) : 0.5));
  return { left, top, width: wide, height: tall, radius: 24 };
}

function putSteps(canvas: Canvas, skin: Skin, x: number, y: number, inner: number, random: Random): number {
  const count = 3 + random.below(2);
  const done = 1 + random.below(count - 1);
  const wide = (inner - (count - 1) * 8) / count;
  const [full, open] = [
    canvas.rectLayer(wide, 8, skin.call, { radius: 4 }),
    canvas.rectLayer(wide, 8, skin.line, { radius: 4 }),
  ];
  for (let index = 0; index < count; index += 1)
    canvas.place(index < done ? full : open, x + index * (wide + 8), y);
  return y + 32;
}

function putFields(
  sheet: Sheet,
  skin: Skin,
  { x, y, inner, bottom }: { x: number; y: number; inner: number; bottom: number },
  random: Random,
): void {
  const row = random.pick([112, 124, 136]);
  const count = Math.min(4, Math.floor((bottom - y) / row));
  const look = random.pick(['boxed', 'boxed', 'filled', 'underlined'] as const);
  const order = random.shuffle([0, 1, 2, 3, 4, 5, 6, 7]);
  const focus = random.below(Math.max(1, count));
  const fault = random.chance(0.4) ? (focus + 1) % Math.max(1, count) : -1;
  for (let index = 0; index < count; index += 1) {
    const which = order[index] ?? 0;
    const field: Field = {
      label: words.fields[which] ?? '',
      content: words.filled[which] ?? '',
      state: index === fault ? 'fault' : index === focus ? 'focus' : 'filled',
      hint: random.pick(words.hints),
      look,
    };
    putField(sheet, skin, field, x, y + index * row, inner);
  }
}

interface Field {
  readonly label: string;
  readonly content: string;
  readonly state: 'filled' | 'focus' | 'fault';
  readonly hint: string;
  readonly look: 'boxed' | 'filled' | 'underlined';
}

function putField(sheet: Sheet, skin: Skin, field: Field, x: number, top: number, inner: number): void {
  const { canvas } = sheet;
  const red = between(skin.card, '#b3261e', 0.92);
  const edge = { filled: skin.line, focus: skin.call, fault: red }[field.state];
  const ground = skin.card;
  write(sheet, skin, field.label, x, top, { size: 18, width: inner, ground });
  const box = putBox(canvas, skin, { x, top: top + 26, inner, edge }, field.look);
  const note = { size: 15, width: inner, ground };
  switch (field.state) {
    case 'focus':
      canvas.rect(x + 16, top + 38, 3, 24, skin.text);
      write(sheet, skin, field.hint, x, top + 80, { ...note, color: skin.quiet });
      return;
    case 'fault':
      write(sheet, skin, 'Please check this one', x, top + 80, { ...note, color: red });
  }
  write(sheet, skin, field.content, x + 16, top + 40, { size: 19, width: inner - 32, ground: box });
}

/** What is written into. @returns its colour */
function putBox(
  canvas: Canvas,
  skin: Skin,
  { x, top, inner, edge }: { x: number; top: number; inner: number; edge: Hex },
  look: Field['look'],
): Hex {
  switch (look) {
    case 'boxed':
      canvas.rect(x, top, inner, 48, edge, { radius: skin.radius });
      canvas.rect(x + 3, top + 3, inner - 6, 42, skin.screen, { radius: Math.max(0, skin.radius - 3) });
      return skin.screen;
    case 'filled':
      canvas.rect(x, top, inner, 48, skin.soft, { radius: skin.radius });
      canvas.rect(x, top + 12, 5, 24, edge);
      return skin.soft;
    case 'underlined':
      canvas.rect(x, top + 45, inner, 4, edge);
      return skin.card;
  }
}
