import { glow, linearGradient, type Point, smoothLine, tag } from '../svg.ts';
import { between, groundOf, type Painter, within } from './canvas.ts';
import { along, darker, lighter } from './color.ts';

/** Bands of swell below a large sun. */
export const paintWaves: Painter = (canvas) => {
  const { width, height, palette, random } = canvas;
  const bands = between(random, 9, 14);
  const sun = {
    x: within(random, 0.3, 0.7) * width,
    y: height * within(random, 0.24, 0.36),
    r: Math.min(width, height) * within(random, 0.12, 0.19),
  };
  const gradients: string[] = [glow('sun', palette.shine, 0.65)];
  const drawn = Array.from({ length: bands }, (_, band) => {
    const nearness = band / (bands - 1);
    const base = height * (0.4 + 0.56 * nearness);
    const swell = height * (0.012 + 0.045 * nearness);
    const length = width * within(random, 0.25, 0.5);
    const shift = random.next() * Math.PI * 2;
    const points: Point[] = Array.from({ length: 42 }, (_, index) => {
      const x = (index / 40) * width - width / 80;
      const phase = (x / length) * Math.PI * 2 + shift;
      return { x, y: base + Math.sin(phase) * swell + Math.sin(phase * 2.3 + band) * swell * 0.35 };
    });
    const color = along([palette.accents[0], palette.accents[3], palette.accents[4], palette.ink], nearness);
    gradients.push(linearGradient(`band${band}`, [lighter(color, 0.28), color, darker(color, 0.25)]));
    const crest = smoothLine(points);
    return (
      tag('path', { d: `${crest}L${width} ${height}L0 ${height}Z`, fill: `url(#band${band})` }) +
      tag('path', {
        d: crest,
        fill: 'none',
        stroke: palette.shine,
        'stroke-opacity': 0.35,
        'stroke-width': 1 + 2 * nearness,
      })
    );
  });
  return {
    svg:
      groundOf(canvas) +
      tag('defs', {}, gradients.join('')) +
      tag('circle', { cx: sun.x, cy: sun.y, r: sun.r * 2.6, fill: 'url(#sun)' }) +
      tag('circle', { cx: sun.x, cy: sun.y, r: sun.r, fill: palette.shine }) +
      drawn.join(''),
  };
};
