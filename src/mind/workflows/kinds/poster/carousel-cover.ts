import type { Random } from '../../../../lib/random.ts';
import { Canvas } from '../../canvas/canvas.ts';
import { formats } from '../../canvas/format.ts';
import { spread } from '../../canvas/noise.ts';
import { readableOn } from '../../color/contrast.ts';
import { between, type Hex } from '../../color/oklch.ts';
import type { Palette } from '../../color/palette.ts';
import type { Composition, Material } from '../../composition.ts';
import { setLabel } from '../../text/label.ts';

/** The first slide of several: a number, a title, shapes that run over the edge to the next one. */
export const carouselCover: Composition = {
  id: 'carousel-cover',
  family: 'poster',
  about: 'The first slide of a series: number, overlapping shapes, place of the title, dots and colours vary',
  needs: 'subject',
  compose: ({ palette, random, headline, detail }) => {
    const { width, height } = random.pick([formats.square, formats.tall]);
    const ground = random.pick([
      palette.paper,
      palette.deep,
      palette.tone('accent', 0.86, 0.7),
      palette.tone('second', 0.36, 0.8),
    ]);
    const canvas = new Canvas(width, height, ground);
    const corner = random.below(4);
    const one = putShapes(canvas, ground, corner, { palette, random });
    const tall = height * 0.36;
    const panelTop = height * (corner < 2 ? random.pick([0.46, 0.5, 0.54]) : random.pick([0.08, 0.12, 0.17]));
    const panel = between(ground, panelTone(ground, palette), 0.5);
    // In the middle, or flush with the left or the right edge.
    const wide = width * random.pick([0.84, 0.84, 0.78, 0.72]);
    const left = random.pick([(width - wide) / 2, 0, width - wide]);
    canvas.rect(left, panelTop, wide, tall, panel, { radius: random.pick([0, 14, 36]) });
    const pad = width * 0.05;
    const ink = palette.dark ? palette.light : palette.deep;
    const count = 4 + random.below(4);
    const number = setLabel(canvas, {
      text: `1 / ${count}`,
      left: left + pad,
      top: panelTop + pad * 0.8,
      width: wide - 2 * pad,
      size: 26,
      face: 'mono',
      color: one,
      grounds: [panel],
    });
    if (headline !== null) {
      const title = setLabel(canvas, {
        text: headline,
        left: left + pad,
        top: panelTop + pad * 0.8 + number + 12,
        width: wide - 2 * pad,
        size: 74,
        smallest: 34,
        lines: 2,
        bold: true,
        color: ink,
        grounds: [panel],
        leading: 1.08,
      });
      if (detail !== null && title < 110)
        setLabel(canvas, {
          text: detail,
          left: left + pad,
          top: panelTop + pad * 0.8 + number + title + 30,
          width: wide - 2 * pad,
          size: 25,
          smallest: 17,
          color: ink,
          grounds: [panel],
        });
    }
    const dot = canvas.discLayer(8, between(ground, readableOn([ground], palette.ink), 0.4));
    const start = width / 2 - ((count - 1) * 32) / 2;
    for (let index = 0; index < count; index += 1)
      canvas.placeAt(index === 0 ? canvas.discLayer(11, one) : dot, start + index * 32, height - 40);
    return canvas;
  },
};

/** What a panel takes on: a panel of the ground's own colour would cut the shapes and not be seen itself. */
function panelTone(ground: Hex, palette: Palette): Hex {
  if (palette.dark) return ground === palette.deep ? palette.tone('second', 0.44, 0.8) : palette.deep;
  return ground === palette.paper ? palette.tone('second', 0.84, 0.8) : '#ffffff';
}

/** Large shapes that begin in a corner. @returns the colour of the largest */
function putShapes(
  canvas: Canvas,
  ground: Hex,
  corner: number,
  { palette, random }: Pick<Material, 'palette' | 'random'>,
): Hex {
  const { width, height } = canvas;
  const [x, y] = [
    corner % 2 === 0 ? width * spread(random, 0.02, 0.2) : width * spread(random, 0.8, 0.98),
    corner < 2 ? height * 0.16 : height * 0.84,
  ];
  const big = width * spread(random, 0.36, 0.46);
  const colors = random.shuffle([palette.main, palette.accent, palette.second]);
  const [one, two, three] = [
    colors[0] ?? palette.main,
    colors[1] ?? palette.accent,
    colors[2] ?? palette.second,
  ];
  const shade = { linear: [one, between(one, palette.deep, 0.3)] as const, angle: random.below(360) };
  const turned = { rotation: random.below(90) };
  const large = random.pick([
    () => canvas.discLayer(big, shade),
    () => canvas.polygonLayer(big, 3 + random.below(4), shade, turned),
    () => canvas.starLayer(big, 6 + random.below(7), spread(random, 0.55, 0.8), shade, turned),
  ])();
  canvas.placeAt(large, x, y);
  canvas.disc(x + (width / 2 - x) * 0.8, y + (height / 2 - y) * spread(random, -0.1, 0.4), big * 0.42, two);
  const ring = canvas.discLayer(Math.round(big * 0.62), '#00000000', { stroke: three, strokeWidth: 18 });
  canvas.placeAt(ring, x + (width / 2 - x) * spread(random, 0.3, 1.1), y + (height / 2 - y) * 0.5);
  if (random.chance(0.4)) putStripe(canvas, between(ground, two, 0.5), random);
  return one;
}

/** A broad band across the picture, on which the eye goes on to the next slide. */
function putStripe(canvas: Canvas, color: Hex, random: Random): void {
  const { width, height } = canvas;
  const tall = height * spread(random, 0.05, 0.14);
  canvas.rect(0, height * spread(random, 0.02, 0.86), width, tall, color);
}
