import type { Random } from '../../../../lib/random.ts';
import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat, type Size } from '../../canvas/format.ts';
import { spread } from '../../canvas/noise.ts';
import { between, type Hex, translucent } from '../../color/oklch.ts';
import type { Palette } from '../../color/palette.ts';
import type { Composition } from '../../composition.ts';

/** Soft fields of colour that hover over a ground, with the traces of a wide brush. */
export const colourField: Composition = {
  id: 'colour-field',
  family: 'abstract',
  about: 'Soft fields of colour on a ground: number, proportions, edges, brush and colours vary',
  needs: 'subject',
  compose: ({ palette, random, layout }) => {
    const { width, height } = drawFormat(random, ['tall', 'poster', 'square', 'wide'], layout.shape);
    const ground = random.pick([
      palette.deep,
      palette.tone('second', 0.42),
      palette.tone('main', 0.72, 0.8),
      palette.tone('accent', 0.55),
    ]);
    const canvas = new Canvas(width, height, {
      linear: [ground, between(ground, palette.deep, 0.3)],
      angle: 90,
    });
    const field = fieldOn({ width, height }, random);
    const bands = bandsOf(field, palette, random);
    for (const { from, long, color } of bands) {
      const { left, top, wide, tall } = field.box(
        from,
        field.start + spread(random, -10, 10),
        long,
        field.across,
      );
      const fill = {
        linear: [color, between(color, ground, 0.22)] as const,
        angle: random.pick([0, 90, 180, 270]),
      };
      canvas.rect(left, top, wide, tall, fill, { radius: 10 });
    }
    canvas.filter('blur', { sigma: spread(random, 7, 16) });
    const strokes = bands.flatMap(({ from, long }) =>
      Array.from({ length: 9 }, () => {
        const along = from + long * spread(random, 0.04, 0.96);
        const [begin, end] = [
          field.start + spread(random, 0, field.across * 0.22),
          field.start + field.across - spread(random, 0, field.across * 0.22),
        ];
        return {
          points: [
            field.point(along, begin),
            field.point(along + spread(random, -7, 7), (begin + end) / 2),
            field.point(along + spread(random, -5, 5), end),
          ],
          stroke: translucent(random.chance(0.5) ? palette.light : palette.deep, 0.07),
          width: spread(random, 4, 26),
          tension: 0.4,
        };
      }),
    );
    canvas.paths(strokes);
    canvas.filter('blur', { sigma: 2 });
    return canvas;
  },
};

/** Where fields lie: below each other or beside each other, in the middle of the ground or nearer to one side. */
interface Field {
  /** Where a field begins across the direction in which they follow each other, and how far it reaches, in pixels. */
  readonly start: number;
  readonly across: number;
  /** Where the first begins and how far all of them reach along that direction, in pixels. */
  readonly first: number;
  readonly along: number;
  point(along: number, across: number): readonly [x: number, y: number];
  box(
    along: number,
    across: number,
    long: number,
    broad: number,
  ): { readonly left: number; readonly top: number; readonly wide: number; readonly tall: number };
}

function fieldOn({ width, height }: Size, random: Random): Field {
  const beside = random.chance(0.35);
  const [along, across] = beside ? [width, height] : [height, width];
  const margin = Math.min(width, height) * spread(random, 0.06, 0.13);
  const free = across * random.pick([0, 0, 0.16, 0.28]);
  return {
    start: margin + (random.chance(0.5) ? free : 0),
    across: across - 2 * margin - free,
    first: margin,
    along: along - 2 * margin,
    point: (at, aside) => (beside ? [at, aside] : [aside, at]),
    box: (at, aside, long, broad) =>
      beside
        ? { left: at, top: aside, wide: long, tall: broad }
        : { left: aside, top: at, wide: broad, tall: long },
  };
}

interface Band {
  readonly from: number;
  readonly long: number;
  readonly color: Hex;
}

function bandsOf(field: Field, palette: Palette, random: Random): Band[] {
  const count = 2 + random.below(3);
  const gap = field.along * spread(random, 0.015, 0.05);
  const weights = Array.from({ length: count }, () => spread(random, 0.5, 2.4));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const room = field.along - gap * (count - 1);
  const lightness = random.shuffle([0.3, 0.5, 0.66, 0.8, 0.92]);
  const hues = random.shuffle(['main', 'second', 'accent', 'main'] as const);
  let from = field.first;
  return weights.map((weight, index) => {
    const band = {
      from,
      long: (room * weight) / total,
      color: palette.tone(hues[index] ?? 'main', lightness[index] ?? 0.5, spread(random, 0.8, 1.25)),
    };
    from += band.long + gap;
    return band;
  });
}
