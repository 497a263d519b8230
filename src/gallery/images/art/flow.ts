import { type Point, polyline, tag } from '../svg.ts';
import { groundOf, type Painter, within } from './canvas.ts';
import { lighter } from './color.ts';
import { noiseFrom } from './noise.ts';

const lines = 380;
const steps = 46;

/** Threads that follow an invisible current. */
export const paintFlow: Painter = (canvas) => {
  const { width, height, palette, random } = canvas;
  const noise = noiseFrom(random);
  const scale = within(random, 1.6, 3.4) / Math.max(width, height);
  const turn = within(random, 2, 4.5) * Math.PI;
  const lean = random.next() * Math.PI * 2;
  const stride = Math.max(width, height) / 120;
  const threads = Array.from({ length: lines }, (_, index) => {
    const points: Point[] = [];
    let x = within(random, -0.1, 1.1) * width;
    let y = within(random, -0.1, 1.1) * height;
    const tone = noise(x * scale * 1.7 + 31, y * scale * 1.7 + 7);
    for (let step = 0; step < steps; step += 1) {
      points.push({ x, y });
      const angle = lean + noise(x * scale, y * scale) * turn;
      x += Math.cos(angle) * stride;
      y += Math.sin(angle) * stride;
    }
    const accent = palette.accents[Math.floor(tone * 1.3 * palette.accents.length) % palette.accents.length];
    const bold = index % 9 === 0;
    return tag('path', {
      d: polyline(points),
      fill: 'none',
      stroke: bold ? palette.shine : lighter(accent ?? palette.shine, within(random, 0, 0.25)),
      'stroke-width': bold ? within(random, 1, 2.4) : within(random, 4, 15),
      'stroke-linecap': 'round',
      'stroke-opacity': bold ? 0.75 : within(random, 0.45, 0.9),
    });
  });
  return { svg: groundOf(canvas) + threads.join('') };
};
