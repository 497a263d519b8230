import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { spread } from '../../canvas/noise.ts';
import { between, translucent } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';
import { setLabel } from '../../text/label.ts';

/** A few words as the picture, large on colour, with one form behind that gives them depth. */
export const statementTile: Composition = {
  id: 'statement-tile',
  family: 'poster',
  about: 'A few large words on colour: form behind, alignment, face, rule and colours vary',
  needs: 'subject',
  compose: ({ palette, random, headline, detail, subject }) => {
    const { width, height } = drawFormat(random, ['square', 'tall', 'wide', 'cinema']);
    const dark = random.chance(0.55);
    const of = random.pick(['main', 'second', 'accent'] as const);
    const ground = palette.tone(of, dark ? spread(random, 0.28, 0.38) : spread(random, 0.86, 0.93), dark ? 0.9 : 0.7);
    const canvas = new Canvas(width, height, ground);
    const form = between(ground, random.pick([palette.accent, palette.main, palette.second]), dark ? 0.3 : 0.24);
    const grounds = [ground, form];
    const short = Math.min(width, height);
    const kind = random.pick(['disc', 'arch', 'slab', 'frame', 'pair', 'stripes'] as const);
    const side = random.chance(0.5);
    if (kind === 'disc') canvas.disc(width * (side ? 0.82 : 0.2), height * spread(random, 0.15, 0.85), short * spread(random, 0.3, 0.46), form);
    if (kind === 'arch') canvas.rect(width * (side ? 0.5 : 0.08), height * 0.22, width * 0.42, height, form, { radius: width * 0.21 });
    if (kind === 'slab') canvas.rect(side ? width * 0.62 : 0, 0, width * 0.38, height, form);
    if (kind === 'frame') canvas.rect(width * 0.04, height * 0.04, width * 0.92, height * 0.92, '#00000000', { stroke: form, strokeWidth: 14, radius: 4 });
    if (kind === 'pair') for (const at of [0.3, 0.62]) canvas.disc(width * (side ? at : 1 - at), height * (1 - at), short * 0.24, form);
    if (kind === 'stripes') canvas.rect(0, side ? height * 0.7 : 0, width, height * 0.3, { pattern: 'stripes', color: translucent(form, 1), scale: 40 });
    const margin = width * 0.1;
    const align = random.pick(['left', 'left', 'center'] as const);
    const ink = dark ? palette.tone(of, 0.96, 0.3) : palette.tone(of, 0.24, 0.8);
    const text = headline ?? '';
    const words = text === '' ? 0 : setLabel(canvas, { text, left: margin, top: height * spread(random, 0.16, 0.3), width: width - 2 * margin, size: short / 6.2, smallest: 40, lines: 3, face: random.pick(['sans', 'serif'] as const), bold: true, align, color: ink, grounds, leading: 1.1 });
    const rule = height * 0.8;
    if (words > 0) canvas.rect(align === 'center' ? width / 2 - 50 : margin, rule, 100, 8, dark ? palette.tone('accent', 0.8) : palette.tone('accent', 0.5));
    if (detail !== null && words > 0) setLabel(canvas, { text: detail, left: margin, top: rule + 26, width: width - 2 * margin, size: 26, smallest: 17, align, color: ink, grounds });
    if (words === 0 && subject !== '') canvas.disc(width / 2, height / 2, short * 0.2, palette.accent);
    return canvas;
  },
};
