import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { between, translucent } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';
import { setLabel } from '../../text/label.ts';
import { motifs, putMotif } from './motif.ts';

const days = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
const times = ['from 10 in the morning', 'all afternoon', 'doors at six', 'from seven', 'after dark', 'all weekend', 'at lunch'] as const;

/** An invitation: a ticket with its stub, the day in large letters, a motif. */
export const eventCard: Composition = {
  id: 'event-card',
  family: 'poster',
  about: 'An invitation as a ticket: orientation, day, motif, stub, perforation and colours vary',
  needs: 'subject',
  compose: ({ palette, random, headline, detail }) => {
    const { width, height } = drawFormat(random, ['wide', 'square', 'tall', 'cinema']);
    const wide = width > height * 1.1;
    const ground = random.pick([palette.tone('main', 0.4, 0.9), palette.tone('accent', 0.78), palette.tone('second', 0.6, 0.8), palette.deep]);
    const canvas = new Canvas(width, height, { linear: [ground, between(ground, palette.deep, 0.3)], angle: random.pick([45, 90, 135]) });
    canvas.rect(0, 0, width, height, { pattern: random.pick(['dots', 'grid', 'stripes'] as const), color: translucent(palette.light, 0.07), scale: 30 + random.below(50) });
    const margin = Math.round(Math.min(width, height) * 0.09);
    const [cardW, cardH] = [width - 2 * margin, height - 2 * margin];
    const paper = random.pick([palette.paper, palette.light, palette.tone('accent', 0.94, 0.3)]);
    canvas.rect(margin + 10, margin + 14, cardW, cardH, translucent('#05030a', 0.28), { radius: 18 });
    canvas.rect(margin, margin, cardW, cardH, paper, { radius: 18 });
    const share = wide ? 0.36 : 0.44;
    const first = random.chance(0.5);
    const [boxW, boxH] = wide ? [Math.round(cardW * share), cardH - 40] : [cardW - 40, Math.round(cardH * share)];
    const box = { left: wide && !first ? margin + cardW - boxW - 20 : margin + 20, top: !wide && !first ? margin + cardH - boxH - 20 : margin + 20, width: boxW, height: boxH };
    const colors = random.shuffle([palette.main, palette.accent, palette.deep, palette.second]);
    putMotif(canvas, random.pick(motifs), box, [palette.tone('main', 0.86, 0.6), colors[0] ?? palette.main, colors[1] ?? palette.accent, colors[2] ?? palette.second], random);
    const notch = canvas.discLayer(20, between(ground, palette.deep, 0.15));
    const seam = wide ? (first ? margin + boxW + 36 : margin + cardW - boxW - 36) : first ? margin + boxH + 36 : margin + cardH - boxH - 36;
    if (wide) for (const y of [margin, margin + cardH]) canvas.placeAt(notch, seam, y);
    else for (const x of [margin, margin + cardW]) canvas.placeAt(notch, x, seam);
    const left = wide && first ? margin + boxW + 76 : margin + 40;
    const room = wide ? cardW - boxW - 116 : cardW - 80;
    const top = wide ? margin + cardH * 0.13 : first ? margin + boxH + 66 : margin + 40;
    const ink = palette.tone('main', 0.26, 0.7);
    const tall = wide ? cardH * 0.86 : cardH - boxH - 80;
    const day = setLabel(canvas, { text: random.pick(days), left, top, width: room, size: Math.min(96, tall * 0.26), face: 'sans', bold: true, color: palette.tone('accent', 0.5), grounds: [paper] });
    if (headline === null) return canvas;
    const title = setLabel(canvas, { text: headline, left, top: top + day + 8, width: room, size: Math.min(54, tall * 0.15), smallest: 24, lines: 2, face: 'serif', color: ink, grounds: [paper], leading: 1.12 });
    const line = top + day + title + 26;
    canvas.rect(left, line, 72, 6, palette.accent);
    setLabel(canvas, { text: random.pick(times), left, top: line + 24, width: room, size: 24, smallest: 16, color: ink, grounds: [paper] });
    if (detail !== null && tall > 420) setLabel(canvas, { text: detail, left, top: line + 62, width: room, size: 20, smallest: 15, color: between(ink, paper, 0.25), grounds: [paper] });
    return canvas;
  },
};
