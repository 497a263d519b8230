import type { Random } from '../../../../lib/random.ts';
import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { between } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';
import { Sheet } from '../../text/label.ts';
import { type Skin, skinOf, words, write } from './screen.ts';

/** A form that helps: label above field, one field in focus, one hint, one fault named, one button. */
export const formScreen: Composition = {
  id: 'form-screen',
  family: 'interface',
  about: 'A form with focus, hint and a named fault: fields, states, column, steps, skin and backdrop vary',
  needs: 'subject',
  compose: ({ palette, random, headline, layout }) => {
    const { width, height } = drawFormat(random, ['square', 'tall', 'wide'], layout.shape);
    const skin = skinOf({ palette, random });
    const canvas = new Canvas(width, height, { linear: skin.backdrop, angle: random.below(360) });
    const split = random.chance(0.4);
    const wide = Math.round(Math.min(width * (split ? 0.58 : 0.72), 620));
    const tall = Math.round(height * 0.86);
    const left = split ? (random.chance(0.5) ? width * 0.05 : width * 0.95 - wide) : (width - wide) / 2;
    const top = Math.round((height - tall) / 2);
    if (split) {
      const other = left < width * 0.2 ? width * 0.8 : width * 0.2;
      canvas.disc(other, height * 0.3, width * 0.13, between(skin.backdrop[0], skin.call, 0.6));
      canvas.rect(
        other - width * 0.12,
        height * 0.52,
        width * 0.24,
        height * 0.32,
        between(skin.backdrop[1], skin.soft, 0.6),
        { radius: width * 0.12 },
      );
    }
    canvas.rect(left + 10, top + 22, wide, tall, '#05030a44', { radius: 24 });
    canvas.filter('blur', { sigma: 16 });
    canvas.rect(left, top, wide, tall, skin.card, { radius: 24 });
    const sheet = new Sheet(canvas, left, top, wide, tall);
    const pad = Math.round(wide * 0.09);
    const [x, inner] = [left + pad, wide - 2 * pad];
    let y = top + pad * 0.9;
    if (random.chance(0.55)) y = putSteps(canvas, skin, x, y, inner, random);
    y +=
      write(sheet, skin, headline ?? 'A few details', x, y, {
        size: 36,
        width: inner,
        bold: true,
        lines: 2,
        ground: skin.card,
      }) + 24;
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
    };
    putField(sheet, skin, field, x, y + index * row, inner);
  }
}

interface Field {
  readonly label: string;
  readonly content: string;
  readonly state: 'filled' | 'focus' | 'fault';
  readonly hint: string;
}

function putField(sheet: Sheet, skin: Skin, field: Field, x: number, top: number, inner: number): void {
  const { canvas } = sheet;
  const red = between(skin.card, '#b3261e', 0.92);
  const edge = { filled: skin.line, focus: skin.call, fault: red }[field.state];
  const ground = skin.card;
  write(sheet, skin, field.label, x, top, { size: 18, width: inner, ground });
  canvas.rect(x, top + 26, inner, 48, edge, { radius: skin.radius });
  canvas.rect(x + 3, top + 29, inner - 6, 42, skin.screen, { radius: Math.max(0, skin.radius - 3) });
  const note = { size: 15, width: inner, ground };
  switch (field.state) {
    case 'focus':
      canvas.rect(x + 16, top + 38, 3, 24, skin.call);
      write(sheet, skin, field.hint, x, top + 80, { ...note, color: skin.quiet });
      return;
    case 'fault':
      write(sheet, skin, 'Please check this one', x, top + 80, { ...note, color: red });
  }
  write(sheet, skin, field.content, x + 16, top + 40, { size: 19, width: inner - 32 });
}
