import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { between } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';
import { pictureText } from '../../brief/clean.ts';
import { setLabel } from '../../text/label.ts';
import { motifs, putMotif } from './motif.ts';

/** A code that holds a sentence, never a link, inside a card that says so. */
export const qrCard: Composition = {
  id: 'qr-card',
  family: 'poster',
  about: 'A code with a sentence in it on a designed card: layout, motif, frame and colours vary',
  needs: 'subject',
  compose: ({ palette, random, subject, headline }) => {
    const { width, height } = drawFormat(random, ['poster', 'wide', 'square', 'tall']);
    const wide = width > height * 1.1;
    const ground = random.pick([palette.tone('main', 0.34, 0.9), palette.tone('accent', 0.84, 0.8), palette.tone('second', 0.44, 0.8), palette.paper]);
    const canvas = new Canvas(width, height, ground);
    const margin = Math.round(Math.min(width, height) * 0.08);
    const plate = Math.round(Math.min(wide ? width * 0.5 : width * 0.72, height * (wide ? 0.84 : 0.56)));
    const first = random.chance(0.5);
    const [left, top] = wide
      ? [first ? margin : width - margin - plate, (height - plate) / 2]
      : [random.pick([(width - plate) / 2, margin, width - margin - plate]), first ? margin : height - margin - plate];
    const light = palette.tone('main', 0.985, 0.1);
    const dark = palette.tone(random.pick(['main', 'second'] as const), 0.24, 0.8);
    const rest = wide
      ? { left: first ? left + plate + margin : margin, top: margin, width: width - plate - 3 * margin, height: height * 0.46 }
      : { left: 0, top: first ? height * 0.9 : 0, width, height: height * 0.1 };
    const colors = random.shuffle([palette.main, palette.accent, palette.second]);
    putMotif(canvas, wide ? random.pick(motifs) : random.pick(['bars', 'blocks', 'waves', 'steps'] as const), rest, [between(ground, palette.light, 0.25), colors[0] ?? palette.main, colors[1] ?? palette.accent, colors[2] ?? palette.deep], random);
    canvas.rect(left + 10, top + 12, plate, plate, between(ground, '#05030a', 0.3), { radius: 26 });
    canvas.rect(left, top, plate, plate, light, { radius: 26 });
    const side = plate - 64;
    canvas.place(
      canvas.layer('qr', { text: pictureText(subject, 110), errorCorrectionLevel: 'M', width: side, margin: 1, format: 'png', color: { dark, light } }, side, side),
      left + 32,
      top + 32,
    );
    const ink = palette.light;
    const [textLeft, textTop, room] = wide ? [rest.left, height * 0.58, rest.width] : [margin, first ? top + plate + margin * 0.7 : margin + rest.height * 0.8, width - 2 * margin];
    const title = setLabel(canvas, { text: headline ?? 'A sentence to scan', left: textLeft, top: textTop, width: room, size: wide ? 52 : 60, smallest: 26, lines: 2, bold: true, color: ink, grounds: [ground], leading: 1.1 });
    setLabel(canvas, { text: 'A sentence, not a link', left: textLeft, top: textTop + title + 14, width: room, size: 22, smallest: 15, face: 'mono', color: ink, grounds: [ground] });
    return canvas;
  },
};
