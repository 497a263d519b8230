import { Canvas } from '../../canvas/canvas.ts';
import { drawFormat } from '../../canvas/format.ts';
import { spread, waveField } from '../../canvas/noise.ts';
import type { Ridge } from '../../canvas/vector.ts';
import { between } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';

/** A terrain of lines: each hides those behind it, and calm margins frame a lively middle. */
export const waveTerrain: Composition = {
  id: 'wave-terrain',
  family: 'abstract',
  about: 'A terrain drawn by its lines alone: waves, focus, spacing, weight and colours vary',
  needs: 'subject',
  compose: ({ palette, random, layout }) => {
    const { width, height } = drawFormat(random, ['tall', 'square', 'wide', 'poster'], layout.shape);
    const ground = random.chance(0.5) ? palette.deep : palette.paper;
    const top = between(ground, random.pick([palette.second, palette.accent, palette.main]), 0.3);
    const canvas = new Canvas(width, height, { linear: [top, ground], angle: 90 });
    if (random.chance(0.6)) {
      const radius = Math.min(width, height) * spread(random, 0.09, 0.2);
      canvas.disc(
        width * spread(random, 0.25, 0.75),
        height * spread(random, 0.16, 0.3),
        radius,
        random.pick([palette.accent, palette.second]),
      );
    }
    const field = waveField(random);
    const focus = spread(random, 0.28, 0.72);
    const sharp = spread(random, 2.2, 7);
    const lift = height * spread(random, 0.09, 0.24);
    const rows = 20 + random.below(9);
    const first = spread(random, 0.26, 0.42);
    // Lines stand out on either ground, whatever the palette's own lightness.
    const light = ground === palette.deep || palette.dark ? 0.8 : 0.44;
    const [start, end] = random.shuffle([
      palette.tone('main', light, 1.1),
      palette.tone('accent', light, 1.1),
      palette.tone('second', light, 1.1),
      palette.tone('main', ground === palette.deep || palette.dark ? 0.95 : 0.26, 0.5),
    ]);
    const steps = 36;
    const weight = spread(random, 2.4, 5.5);
    // From the front to the back: a line that would run below one before it follows that one and is hidden by it.
    const hiding = Array.from({ length: steps + 1 }, () => height);
    const ridges: Ridge[] = [];
    for (let row = rows - 1; row >= 0; row -= 1) {
      const depth = row / (rows - 1);
      const base = height * (first + (0.98 - first) * depth);
      const tops = hiding.map((front, step) => {
        const x = step / steps;
        const calm = Math.exp(-(((x - focus) * sharp) ** 2));
        const top = base - lift * calm * (0.55 + field(x * 1.7, depth * 1.9)) * (0.6 + 0.4 * depth);
        return Math.min(front, top);
      });
      tops.forEach((top, step) => {
        hiding[step] = top;
      });
      ridges.unshift({
        tops,
        stroke: between(start ?? palette.ink, end ?? palette.main, depth),
        width: Math.round(weight * (0.6 + depth * 0.7) * 10) / 10,
        tension: 0.3,
      });
    }
    const half = Math.ceil(rows / 2);
    canvas.ridges(ridges.slice(0, half));
    canvas.ridges(ridges.slice(half));
    return canvas;
  },
};
