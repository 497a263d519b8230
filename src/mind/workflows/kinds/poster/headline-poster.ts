import type { Random } from '../../../../lib/random.ts';
import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { between, type Hex } from '../../color/oklch.ts';
import type { Palette } from '../../color/palette.ts';
import type { Composition, Material } from '../../composition.ts';
import { setLabel } from '../../text/label.ts';
import { type Box, motifs, putMotif } from './motif.ts';

/** The colours of a poster before anything is on it. */
interface Scheme {
  readonly ground: Hex;
  readonly ink: Hex;
  readonly panel: Hex;
  /** What stands against the ground as strongly as the palette allows. */
  readonly against: Hex;
}

/** A poster with a grid: one motif, one headline, one line of detail, a margin that holds them. */
export const headlinePoster: Composition = {
  id: 'headline-poster',
  family: 'poster',
  about: 'A poster on a grid: motif, its place and size, headline above or below, ground and colours vary',
  needs: 'subject',
  compose: (material) => {
    const { palette, random, headline } = material;
    const { width, height } = drawFormat(random, ['poster', 'tall', 'square'], material.layout.shape);
    const scheme = schemeOf(palette, random);
    const canvas = new Canvas(width, height, scheme.ground);
    const margin = Math.round(width / 14);
    const above = random.chance(0.5);
    const box = motifBox(canvas, { margin, above, bleed: random.chance(0.45), worded: headline !== null });
    const [one, two, three] = random.shuffle([palette.main, palette.accent, palette.second, scheme.against]);
    const colors = {
      ground: random.pick([scheme.panel, scheme.ground, palette.deep]),
      one: one ?? palette.main,
      two: two ?? palette.accent,
      three: three ?? palette.second,
    };
    putMotif(canvas, random.pick(motifs), box, colors, random);
    putWords(canvas, scheme, above ? margin : box.top + box.height + margin * 0.7, margin, material);
    return canvas;
  },
};

function schemeOf(palette: Palette, random: Random): Scheme {
  const colour = palette.tone(random.pick(['main', 'accent', 'second'] as const), random.pick([0.42, 0.82]));
  switch (random.pick(['paper', 'deep', 'colour'] as const)) {
    case 'paper':
      return {
        ground: palette.paper,
        ink: palette.ink,
        panel: palette.tone('main', 0.88, 0.7),
        against: palette.deep,
      };
    case 'deep':
      return {
        ground: palette.deep,
        ink: palette.light,
        panel: between(palette.deep, palette.light, 0.14),
        against: palette.light,
      };
    case 'colour':
      return {
        ground: colour,
        ink: palette.light,
        panel: between(colour, palette.light, 0.14),
        against: palette.deep,
      };
  }
}

interface Layout {
  readonly margin: number;
  /** The headline stands above the motif. */
  readonly above: boolean;
  /** The motif runs to the edges. */
  readonly bleed: boolean;
  readonly worded: boolean;
}

function motifBox({ width, height }: Canvas, { margin, above, bleed, worded }: Layout): Box {
  const edge = bleed ? 0 : margin;
  const tall = Math.round(height - height * (worded ? 0.34 : 0.06) - margin - edge);
  return { left: edge, top: above ? height - tall - edge : edge, width: width - 2 * edge, height: tall };
}

function putWords(
  canvas: Canvas,
  { ground, ink }: Scheme,
  top: number,
  margin: number,
  { headline, detail, random }: Material,
): void {
  if (headline === null) return;
  const common = {
    left: margin,
    width: canvas.width - 2 * margin,
    align: random.pick(['left', 'left', 'left', 'right'] as const),
    grounds: [ground],
  };
  const taken = setLabel(canvas, {
    ...common,
    text: headline,
    top,
    size: Math.round(canvas.width / 8.5),
    smallest: 34,
    lines: 2,
    face: random.pick(['sans', 'serif'] as const),
    bold: true,
    color: ink,
    leading: 1.06,
  });
  if (detail === null) return;
  setLabel(canvas, {
    ...common,
    text: detail,
    top: top + taken + 14,
    size: 24,
    smallest: 16,
    color: between(ink, ground, 0.2),
  });
}
