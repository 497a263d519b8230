import type { Random } from '../../../../lib/random.ts';
import { pictureText } from '../../brief/clean.ts';
import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { clearerOn } from '../../color/contrast.ts';
import { between, type Hex } from '../../color/oklch.ts';
import type { Composition, Material } from '../../composition.ts';
import { setLabel } from '../../text/label.ts';
import { type Box, type Motif, motifs, putMotif } from './motif.ts';

interface Layout {
  readonly plate: Box;
  readonly motif: Box;
  readonly words: Box;
  readonly motifs: readonly Motif[];
}

/** A code that holds a sentence, never a link, inside a card that says so. */
export const qrCard: Composition = {
  id: 'qr-card',
  family: 'poster',
  about: 'A code with a sentence in it on a designed card: layout, motif, frame and colours vary',
  needs: 'subject',
  compose: (material) => {
    const { palette, random } = material;
    const { width, height } = drawFormat(random, ['poster', 'wide', 'square', 'tall'], material.layout.shape);
    const ground = random.pick([
      palette.tone('main', 0.34, 0.9),
      palette.tone('accent', 0.84, 0.8),
      palette.tone('second', 0.44, 0.8),
      palette.paper,
    ]);
    const canvas = new Canvas(width, height, ground);
    const layout = width > height * 1.1 ? lying(canvas, random) : standing(canvas, random);
    const [one, two, three] = random.shuffle([palette.main, palette.accent, palette.second]);
    const colors = {
      ground: between(ground, palette.light, 0.25),
      one: one ?? palette.main,
      two: two ?? palette.accent,
      three: three ?? palette.deep,
    };
    putMotif(canvas, random.pick(layout.motifs), layout.motif, colors, random);
    putCode(canvas, layout.plate, ground, material);
    putWords(canvas, layout.words, ground, material);
    return canvas;
  },
};

function lying({ width, height }: Canvas, random: Random): Layout {
  const margin = Math.round(height * 0.08);
  const side = Math.round(Math.min(width * (0.42 + random.next() * 0.1), height * 0.84));
  const first = random.chance(0.5);
  const left = first ? side + 2 * margin : margin;
  const rest = width - side - 3 * margin;
  return {
    plate: {
      left: first ? margin : width - margin - side,
      top: (height - side) / 2,
      width: side,
      height: side,
    },
    motif: { left, top: margin, width: rest, height: height * 0.46 },
    words: { left, top: height * 0.58, width: rest, height: height * 0.36 },
    motifs,
  };
}

function standing({ width, height }: Canvas, random: Random): Layout {
  const margin = Math.round(width * 0.08);
  const side = Math.round(Math.min(width * (0.7 + random.next() * 0.14), height * 0.6));
  const first = random.chance(0.5);
  const top = first ? margin : height - margin - side;
  const band = height * 0.13;
  return {
    plate: {
      left: random.pick([(width - side) / 2, margin, width - margin - side]),
      top,
      width: side,
      height: side,
    },
    motif: { left: 0, top: first ? height - band : 0, width, height: band },
    words: {
      left: margin,
      top: first ? top + side + margin * 0.7 : band + margin * 0.6,
      width: width - 2 * margin,
      height: height - side - band - margin,
    },
    // Those that fill a band from end to end.
    motifs: ['bars', 'hills', 'waves', 'steps'],
  };
}

function putCode(canvas: Canvas, plate: Box, ground: Hex, { palette, random, subject }: Material): void {
  const { left, top, width, height } = plate;
  canvas.rect(left + 10, top + 12, width, height, between(ground, '#05030a', 0.3), { radius: 26 });
  canvas.rect(left, top, width, height, palette.tone('main', 0.985, 0.1), { radius: 26 });
  const side = width - 64;
  const code = canvas.layer(
    'qr',
    {
      text: plainWords(pictureText(subject, 110)),
      errorCorrectionLevel: 'M',
      width: side,
      margin: 1,
      format: 'png',
      color: {
        dark: palette.tone(random.pick(['main', 'second'] as const), 0.24, 0.8),
        light: palette.tone('main', 0.985, 0.1),
      },
    },
    side,
    side,
  );
  canvas.place(code, left + 32, top + 32);
}

/**
 * Words and nothing else: what looks like `tel:`, `WIFI:` or a card of contacts is more than words to whatever scans it,
 * and so are a full stop inside of a word, which makes an address of it, and a row of digits, which is dialled.
 */
function plainWords(text: string): string {
  const words = text
    .replace(/[^\p{L}\p{M}\p{N} ,.!?'’–-]/gu, ' ')
    .replace(/[.,!?]+(?=\S)|(?<!\S)[.,!?]+/gu, ' ')
    .replace(/\p{N}(?:[ –-]?\p{N}){4,}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,!?])/gu, '')
    .trim();
  return /\p{L}/u.test(words) ? words : 'A sentence to scan';
}

function putWords(
  canvas: Canvas,
  { left, top, width }: Box,
  ground: Hex,
  { palette, headline }: Material,
): void {
  const common = { left, width, color: clearerOn(ground, palette.deep, palette.light), grounds: [ground] };
  const text = headline ?? 'A sentence to scan';
  const size = width > 500 ? 60 : 48;
  const title = setLabel(canvas, {
    ...common,
    text,
    top,
    size,
    smallest: 24,
    lines: 2,
    bold: true,
    leading: 1.1,
  });
  setLabel(canvas, {
    ...common,
    text: 'A sentence, not a link',
    top: top + title + 14,
    size: 22,
    smallest: 15,
    face: 'mono',
  });
}
