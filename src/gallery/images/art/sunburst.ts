import { polar, radialGradient, tag } from '../svg.ts';
import { between, groundOf, type Painter, within } from './canvas.ts';
import { lighter, mix } from './color.ts';

/** A poster: rays from a point, with arcs of colour around it. */
export const paintSunburst: Painter = (canvas) => {
  const { width, height, palette, random } = canvas;
  const center = { x: width * within(random, 0.35, 0.65), y: height * within(random, 0.78, 0.98) };
  const reach = Math.hypot(width, height);
  const count = between(random, 12, 20);
  const rays = Array.from({ length: count }, (_, index) => {
    const from = polar(center, reach, ((index * 2) / (count * 2)) * 2 * Math.PI);
    const to = polar(center, reach, ((index * 2 + 1) / (count * 2)) * 2 * Math.PI);
    return `M${center.x} ${center.y}L${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}Z`;
  });
  const bands = between(random, 5, 7);
  const outer = Math.min(width, height) * within(random, 0.5, 0.66);
  const arcs = Array.from({ length: bands }, (_, index) =>
    tag('circle', {
      cx: center.x,
      cy: center.y,
      r: outer * (1 - index / (bands + 0.6)),
      fill:
        index % 2 === 0
          ? (palette.accents[index % 5] ?? palette.ink)
          : mix(palette.accents[index % 5] ?? palette.ink, palette.shine, 0.35),
    }),
  );
  const confetti = Array.from({ length: 46 }, () => {
    const [x, y] = [random.next() * width, random.next() * height * 0.9];
    const side = within(random, 0.006, 0.016) * width;
    return tag('rect', {
      x,
      y,
      width: side,
      height: side * within(random, 0.4, 1.6),
      rx: side * 0.3,
      fill: random.pick([...palette.accents, palette.shine]),
      transform: `rotate(${random.below(180)} ${x.toFixed(1)} ${y.toFixed(1)})`,
    });
  });
  return {
    svg:
      groundOf(canvas) +
      tag('defs', {}, radialGradient('heart', [palette.shine, lighter(palette.accents[2], 0.2)])) +
      tag('path', { d: rays.join(''), fill: palette.shine, 'fill-opacity': 0.22 }) +
      arcs.join('') +
      tag('circle', { cx: center.x, cy: center.y, r: outer * 0.2, fill: 'url(#heart)' }) +
      confetti.join(''),
  };
};
