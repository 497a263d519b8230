import type { Random } from '../../../../lib/random.ts';
import { Canvas } from '../../canvas/canvas.ts';
import { formats } from '../../canvas/format.ts';
import { spread } from '../../canvas/noise.ts';
import { clearerOn, readableOn } from '../../color/contrast.ts';
import { between, type Hex } from '../../color/oklch.ts';
import type { Composition, Material } from '../../composition.ts';
import { setLabel } from '../../text/label.ts';
import type { Box } from './motif.ts';

/** The first slide of several: shapes that run over the edge to the next one, and a panel with a number and a title. */
export const carouselCover: Composition = {
  id: 'carousel-cover',
  family: 'poster',
  about: 'The first slide of a series: number, overlapping shapes, side of the panel, dots and colours vary',
  needs: 'subject',
  compose: (material) => {
    const { palette, random } = material;
    const { width, height } = random.pick([formats.square, formats.tall]);
    const ground = random.pick([
      palette.tone('main', 0.93, 0.5),
      palette.tone('accent', 0.86, 0.7),
      palette.tone('second', 0.82, 0.8),
      palette.tone('main', 0.4, 0.9),
      palette.tone('second', 0.36, 0.8),
    ]);
    const canvas = new Canvas(width, height, ground);
    const { panel, picture } = halves(canvas, random);
    putShapes(canvas, ground, picture, material);
    const color = panelColor(material);
    canvas.rect(panel.left, panel.top, panel.width, panel.height, color);
    putWords(canvas, panel, color, material);
    return canvas;
  },
};

interface Halves {
  readonly panel: Box;
  readonly picture: Box;
}

/** The panel takes one side of the picture from edge to edge, a little less than half of it. */
function halves({ width, height }: Canvas, random: Random): Halves {
  const share = spread(random, 0.4, 0.5);
  const side = random.pick(
    width === height ? (['above', 'below', 'left', 'right'] as const) : (['above', 'below'] as const),
  );
  if (side === 'above' || side === 'below') {
    const tall = Math.round(height * share);
    const first = { left: 0, top: 0, width };
    return side === 'above'
      ? { panel: { ...first, height: tall }, picture: { ...first, top: tall, height: height - tall } }
      : {
          panel: { ...first, top: height - tall, height: tall },
          picture: { ...first, height: height - tall },
        };
  }
  const wide = Math.round(width * Math.max(0.46, share));
  const first = { left: 0, top: 0, height };
  return side === 'left'
    ? { panel: { ...first, width: wide }, picture: { ...first, left: wide, width: width - wide } }
    : { panel: { ...first, left: width - wide, width: wide }, picture: { ...first, width: width - wide } };
}

function panelColor({ palette, random }: Material): Hex {
  return random.pick([palette.deep, palette.light, palette.tone('second', 0.28, 0.9), '#ffffff']);
}

/** A large shape at an edge of its half, with a disc and a ring that overlap it. */
function putShapes(canvas: Canvas, ground: Hex, box: Box, { palette, random }: Material): void {
  const at = (across: number, down: number): [number, number] => [
    box.left + box.width * across,
    box.top + box.height * down,
  ];
  const [one, two, three] = random.shuffle([palette.main, palette.accent, palette.second]);
  const colors = { one: one ?? palette.main, two: two ?? palette.accent, three: three ?? palette.second };
  if (random.chance(0.4)) {
    const pattern = random.pick(['dots', 'stripes', 'grid', 'checkerboard'] as const);
    const color = between(ground, colors.three, 0.22);
    canvas.rect(box.left, box.top, box.width, box.height, { pattern, color, scale: 24 + random.below(50) });
  }
  const short = Math.min(box.width, box.height);
  const big = short * spread(random, 0.5, 0.72);
  const shade = {
    linear: [colors.one, between(colors.one, palette.deep, 0.35)] as const,
    angle: random.below(360),
  };
  const turned = { rotation: random.below(90) };
  const large = random.pick([
    () => canvas.discLayer(big, shade),
    () => canvas.polygonLayer(big, 3 + random.below(4), shade, turned),
    () => canvas.starLayer(big, 6 + random.below(7), spread(random, 0.55, 0.8), shade, turned),
  ])();
  const right = random.chance(0.5);
  const mirrored = (share: number): number => (right ? 1 - share : share);
  canvas.placeAt(large, ...at(mirrored(spread(random, 0.12, 0.4)), spread(random, 0.4, 0.7)));
  canvas.disc(
    ...at(mirrored(spread(random, 0.55, 0.85)), spread(random, 0.25, 0.75)),
    big * spread(random, 0.3, 0.55),
    colors.two,
  );
  const ring = canvas.discLayer(Math.round(big * spread(random, 0.4, 0.7)), '#00000000', {
    stroke: colors.three,
    strokeWidth: 14 + random.below(16),
  });
  canvas.placeAt(ring, ...at(mirrored(spread(random, 0.4, 0.95)), spread(random, 0.2, 0.8)));
}

/** Number, title and detail from the top of the panel, and at its bottom a dot for each slide. */
function putWords(
  canvas: Canvas,
  panel: Box,
  color: Hex,
  { palette, random, headline, detail }: Material,
): void {
  const pad = Math.round(canvas.width * 0.065);
  const count = 4 + random.below(4);
  const strong = readableOn([color], palette.accent);
  const common = { left: panel.left + pad, width: panel.width - 2 * pad, grounds: [color] };
  let top = panel.top + pad;
  top += setLabel(canvas, {
    ...common,
    text: `1 / ${count}`,
    top,
    size: 28,
    face: 'mono',
    color: strong,
  });
  const ink = clearerOn(color, palette.deep, palette.light);
  if (headline !== null)
    top += setLabel(canvas, {
      ...common,
      text: headline,
      top: top + 18,
      size: 84,
      smallest: 34,
      lines: panel.height > panel.width ? 3 : 2,
      face: random.pick(['sans', 'serif'] as const),
      bold: true,
      color: ink,
      leading: 1.08,
    });
  const dots = panel.top + panel.height - pad;
  if (detail !== null && top + 34 + 90 < dots)
    setLabel(canvas, {
      ...common,
      text: detail,
      top: top + 34,
      size: 26,
      smallest: 18,
      lines: 2,
      color: ink,
    });
  const dot = canvas.discLayer(7, between(color, ink, 0.35));
  for (let index = 0; index < count; index += 1)
    canvas.placeAt(
      index === 0 ? canvas.discLayer(10, strong) : dot,
      panel.left + pad + 10 + index * 32,
      dots,
    );
}
