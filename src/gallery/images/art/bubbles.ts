import { radialGradient, tag } from '../svg.ts';
import { groundOf, type Painter, within } from './canvas.ts';
import { darker, lighter } from './color.ts';

interface Bubble {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const tries = 900;

/** Shining balls of all sizes, packed as closely as chance finds room for them. */
export const paintBubbles: Painter = (canvas) => {
  const { width, height, palette, random } = canvas;
  const largest = Math.min(width, height) * within(random, 0.14, 0.24);
  const smallest = largest * 0.07;
  const bubbles: Bubble[] = [];
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const x = random.next() * width;
    const y = random.next() * height;
    const room = Math.min(
      largest * (1 - 0.8 * (attempt / tries)),
      ...bubbles.map((other) => Math.hypot(other.x - x, other.y - y) - other.radius - 3),
    );
    if (room >= smallest) bubbles.push({ x, y, radius: room });
  }
  const gradients = palette.accents.map((accent, index) =>
    radialGradient(`ball${index}`, [lighter(accent, 0.65), accent, darker(accent, 0.45)], {
      cx: 0.36,
      cy: 0.3,
      r: 0.78,
    }),
  );
  const drawn = bubbles.map(({ x, y, radius }) => {
    const ball = tag('circle', {
      cx: x,
      cy: y,
      r: radius,
      fill: `url(#ball${random.below(palette.accents.length)})`,
    });
    const gloss = tag('ellipse', {
      cx: x - radius * 0.33,
      cy: y - radius * 0.42,
      rx: radius * 0.24,
      ry: radius * 0.14,
      fill: '#ffffff',
      'fill-opacity': 0.65,
      transform: `rotate(-38 ${(x - radius * 0.33).toFixed(1)} ${(y - radius * 0.42).toFixed(1)})`,
    });
    const shadow = tag('ellipse', {
      cx: x + radius * 0.12,
      cy: y + radius * 0.2,
      rx: radius,
      ry: radius,
      fill: palette.ink,
      'fill-opacity': 0.18,
    });
    return shadow + ball + gloss;
  });
  return { svg: groundOf(canvas) + tag('defs', {}, gradients.join('')) + drawn.join('') };
};
