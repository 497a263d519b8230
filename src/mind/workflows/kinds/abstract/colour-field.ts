import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { spread } from '../../canvas/noise.ts';
import { between, translucent } from '../../color/oklch.ts';
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
    const count = 2 + random.below(3);
    const margin = width * spread(random, 0.06, 0.13);
    const gap = height * spread(random, 0.015, 0.045);
    const weights = Array.from({ length: count }, () => spread(random, 0.5, 2.4));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const room = height - 2 * margin - gap * (count - 1);
    const lightness = random.shuffle([0.3, 0.5, 0.66, 0.8, 0.92]);
    const hues = random.shuffle(['main', 'second', 'accent', 'main'] as const);
    let top = margin;
    const bands = weights.map((weight, index) => {
      const band = {
        top,
        height: (room * weight) / total,
        color: palette.tone(hues[index] ?? 'main', lightness[index] ?? 0.5, spread(random, 0.8, 1.25)),
      };
      top += band.height + gap;
      return band;
    });
    for (const band of bands) {
      canvas.rect(
        margin + spread(random, -10, 10),
        band.top,
        width - 2 * margin,
        band.height,
        { linear: [band.color, between(band.color, ground, 0.22)], angle: random.pick([0, 90, 180, 270]) },
        { radius: 10 },
      );
    }
    canvas.filter('blur', { sigma: spread(random, 7, 16) });
    const strokes = bands.flatMap((band) =>
      Array.from({ length: 9 }, () => {
        const y = band.top + band.height * spread(random, 0.04, 0.96);
        const [from, to] = [
          margin + spread(random, 0, width * 0.2),
          width - margin - spread(random, 0, width * 0.2),
        ];
        return {
          points: [
            [from, y],
            [(from + to) / 2, y + spread(random, -7, 7)],
            [to, y + spread(random, -5, 5)],
          ] as const,
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
