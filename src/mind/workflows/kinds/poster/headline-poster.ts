import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { between } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';
import { setLabel } from '../../text/label.ts';
import { motifs, putMotif } from './motif.ts';

/** A poster with a grid: one motif, one headline, one line of detail, a margin that holds them. */
export const headlinePoster: Composition = {
  id: 'headline-poster',
  family: 'poster',
  about: 'A poster on a grid: motif, its place and size, headline above or below, ground and colours vary',
  needs: 'subject',
  compose: ({ palette, random, headline, detail }) => {
    const { width, height } = drawFormat(random, ['poster', 'tall', 'square']);
    const scheme = random.pick(['paper', 'deep', 'colour'] as const);
    const ground = scheme === 'paper' ? palette.paper : scheme === 'deep' ? palette.deep : palette.tone(random.pick(['main', 'accent', 'second'] as const), random.pick([0.42, 0.82]), 1);
    const canvas = new Canvas(width, height, ground);
    const margin = Math.round(width / 14);
    const inner = width - 2 * margin;
    const bleed = random.chance(0.45);
    const above = random.chance(0.5);
    const textRoom = height * (headline === null ? 0.06 : 0.34);
    const motifHeight = Math.round(height - textRoom - margin * (bleed ? 1 : 2));
    const box = {
      left: bleed ? 0 : margin,
      top: above ? height - motifHeight - (bleed ? 0 : margin) : bleed ? 0 : margin,
      width: bleed ? width : inner,
      height: motifHeight,
    };
    const light = scheme === 'paper' ? palette.tone('main', 0.88, 0.7) : between(ground, palette.light, 0.14);
    const colors = random.shuffle([palette.main, palette.accent, palette.second, scheme === 'deep' ? palette.light : palette.deep]);
    const [one, two, three] = colors;
    putMotif(canvas, random.pick(motifs), box, [random.pick([light, ground, palette.deep]), one ?? palette.main, two ?? palette.accent, three ?? palette.second], random);
    if (headline === null) return canvas;
    const top = above ? margin : box.top + box.height + margin * 0.7;
    const align = random.pick(['left', 'left', 'left', 'right'] as const);
    const ink = scheme === 'paper' ? palette.ink : palette.light;
    const face = random.pick(['sans', 'serif'] as const);
    const taken = setLabel(canvas, { text: headline, left: margin, top, width: inner, size: Math.round(width / 8.5), smallest: 34, lines: 2, face, bold: true, align, color: ink, grounds: [ground], leading: 1.06 });
    if (detail !== null) setLabel(canvas, { text: detail, left: margin, top: top + taken + 14, width: inner, size: 24, smallest: 16, face: 'sans', align, color: between(ink, ground, 0.2), grounds: [ground] });
    return canvas;
  },
};
