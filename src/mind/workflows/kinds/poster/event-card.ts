import type { Random } from '../../../../lib/random.ts';
import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { between, type Hex, translucent } from '../../color/oklch.ts';
import type { Palette } from '../../color/palette.ts';
import type { Composition, Material } from '../../composition.ts';
import { setLabel } from '../../text/label.ts';
import { type Box, motifs, putMotif } from './motif.ts';

const days = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
const times = [
  'from 10 in the morning',
  'all afternoon',
  'doors at six',
  'from seven',
  'after dark',
  'all weekend',
  'at lunch',
] as const;

/** A ticket with its stub: where the motif, the seam and the words go. */
interface Ticket {
  readonly card: Box;
  readonly stub: Box;
  readonly words: Box;
  /** Middles of the two notches where it would be torn. */
  readonly notches: readonly (readonly [x: number, y: number])[];
}

/** An invitation: a ticket with its stub, the day in large letters, a motif. */
export const eventCard: Composition = {
  id: 'event-card',
  family: 'poster',
  about: 'An invitation as a ticket: orientation, day, motif, stub, perforation and colours vary',
  needs: 'subject',
  compose: (material) => {
    const { palette, random } = material;
    const { width, height } = drawFormat(random, ['wide', 'square', 'tall', 'cinema'], material.layout.shape);
    const ground = groundOf(palette, random);
    const canvas = new Canvas(width, height, {
      linear: [ground, between(ground, palette.deep, 0.3)],
      angle: random.pick([45, 90, 135]),
    });
    const pattern = random.pick(['dots', 'grid', 'stripes'] as const);
    canvas.rect(0, 0, width, height, {
      pattern,
      color: translucent(palette.light, 0.07),
      scale: 30 + random.below(50),
    });
    const ticket = ticketOn(canvas, random.chance(0.5));
    const { card, stub } = ticket;
    const paper = random.pick([palette.paper, palette.light, palette.tone('accent', 0.94, 0.3)]);
    canvas.rect(card.left + 10, card.top + 14, card.width, card.height, '#05030a47', { radius: 18 });
    canvas.rect(card.left, card.top, card.width, card.height, paper, { radius: 18 });
    const [one, two, three] = random.shuffle([palette.main, palette.accent, palette.deep, palette.second]);
    const colors = {
      ground: palette.tone('main', 0.86, 0.6),
      one: one ?? palette.main,
      two: two ?? palette.accent,
      three: three ?? palette.second,
    };
    putMotif(canvas, random.pick(motifs), stub, colors, random);
    const notch = canvas.discLayer(20, between(ground, palette.deep, 0.15));
    for (const [x, y] of ticket.notches) canvas.placeAt(notch, x, y);
    putWords(canvas, ticket.words, paper, material);
    return canvas;
  },
};

function groundOf(palette: Palette, random: Random): Hex {
  return random.pick([
    palette.tone('main', 0.4, 0.9),
    palette.tone('accent', 0.78),
    palette.tone('second', 0.6, 0.8),
    palette.deep,
  ]);
}

/** @param first the stub comes before the words */
function ticketOn({ width, height }: Canvas, first: boolean): Ticket {
  const margin = Math.round(Math.min(width, height) * 0.09);
  const card: Box = { left: margin, top: margin, width: width - 2 * margin, height: height - 2 * margin };
  return width > height * 1.1 ? lyingTicket(card, first) : standingTicket(card, first);
}

function lyingTicket(card: Box, first: boolean): Ticket {
  const wide = Math.round(card.width * 0.36);
  const left = first ? card.left + 20 : card.left + card.width - wide - 20;
  const seam = first ? left + wide + 16 : left - 16;
  return {
    card,
    stub: { left, top: card.top + 20, width: wide, height: card.height - 40 },
    words: {
      left: first ? left + wide + 56 : card.left + 40,
      top: card.top + card.height * 0.13,
      width: card.width - wide - 116,
      height: card.height * 0.86,
    },
    notches: [
      [seam, card.top],
      [seam, card.top + card.height],
    ],
  };
}

function standingTicket(card: Box, first: boolean): Ticket {
  const tall = Math.round(card.height * 0.44);
  const top = first ? card.top + 20 : card.top + card.height - tall - 20;
  const seam = first ? top + tall + 16 : top - 16;
  return {
    card,
    stub: { left: card.left + 20, top, width: card.width - 40, height: tall },
    words: {
      left: card.left + 40,
      top: first ? top + tall + 46 : card.top + 40,
      width: card.width - 80,
      height: card.height - tall - 80,
    },
    notches: [
      [card.left, seam],
      [card.left + card.width, seam],
    ],
  };
}

function putWords(
  canvas: Canvas,
  box: Box,
  paper: Hex,
  { palette, random, headline, detail }: Material,
): void {
  const { left, top, width, height } = box;
  const ink = palette.tone('main', 0.26, 0.7);
  const common = { left, width, grounds: [paper], color: ink };
  const day = setLabel(canvas, {
    ...common,
    text: random.pick(days),
    top,
    size: Math.min(96, height * 0.26),
    bold: true,
    color: palette.tone('accent', 0.5),
  });
  if (headline === null) return;
  const title = setLabel(canvas, {
    ...common,
    text: headline,
    top: top + day + 8,
    size: Math.min(54, height * 0.15),
    smallest: 24,
    lines: 2,
    face: 'serif',
    leading: 1.12,
  });
  const line = top + day + title + 26;
  canvas.rect(left, line, 72, 6, palette.accent);
  setLabel(canvas, { ...common, text: random.pick(times), top: line + 24, size: 24, smallest: 16 });
  if (detail !== null && height > 420)
    setLabel(canvas, {
      ...common,
      text: detail,
      top: line + 62,
      size: 20,
      smallest: 15,
      color: between(ink, paper, 0.25),
    });
}
