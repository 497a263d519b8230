import { tag } from '../svg.ts';
import { between, type Canvas, groundOf, type Painter, within } from './canvas.ts';
import { darker, lighter } from './color.ts';

/** Blocks of different heights, seen from above at a slant, with lights in their windows. */
export const paintCity: Painter = (canvas) => {
  const { width, height, random } = canvas;
  const half = width / between(random, 11, 16);
  const middle = { x: width / 2, y: height * 0.42 };
  const reach = Math.ceil(Math.max(width, height) / half) + 2;
  const blocks: string[] = [];
  for (let depth = -reach; depth <= reach; depth += 1) {
    for (let across = -reach; across <= reach; across += 1) {
      if ((depth + across) % 2 !== 0) continue;
      const x = middle.x + across * half;
      const y = middle.y + depth * half * 0.5;
      const visible = x > -half && x < width + half && y > -half && y < height + half * 5;
      if (visible) blocks.push(drawBlock(canvas, x, y, half));
    }
  }
  return { svg: groundOf(canvas) + blocks.join('') };
};

function drawBlock({ palette, random }: Canvas, x: number, y: number, half: number): string {
  const size = half * 0.86;
  const tall = random.chance(0.2) ? within(random, 2.2, 3.6) * half : within(random, 0.3, 1.7) * half;
  const color = random.pick(palette.accents);
  const quarter = size / 2;
  const roofY = y - tall;
  const at = (px: number, py: number) => `${px.toFixed(1)} ${py.toFixed(1)}`;
  const left = `M${at(x - size, roofY)}L${at(x, roofY + quarter)}V${(y + quarter).toFixed(1)}L${at(x - size, y)}Z`;
  const right = `M${at(x + size, roofY)}L${at(x, roofY + quarter)}V${(y + quarter).toFixed(1)}L${at(x + size, y)}Z`;
  const roof = `M${at(x, roofY - quarter)}L${at(x + size, roofY)}L${at(x, roofY + quarter)}L${at(x - size, roofY)}Z`;
  const windows: string[] = [];
  for (let row = 0.35 * half; row < tall - 0.1 * half; row += 0.38 * half) {
    for (const share of [0.22, 0.5, 0.78]) {
      if (!random.chance(0.55)) continue;
      const top = roofY + row;
      windows.push(
        pane(x - size + size * share, top + quarter * share, size, 1),
        pane(x + size * share, top + quarter * (1 - share), size, -1),
      );
    }
  }
  return (
    tag('path', { d: left, fill: darker(color, 0.22) }) +
    tag('path', { d: right, fill: darker(color, 0.45) }) +
    tag('path', { d: roof, fill: lighter(color, 0.22) }) +
    tag('path', { d: windows.join(''), fill: palette.shine, 'fill-opacity': 0.7 })
  );
}

/** A slanted window; the slope follows the wall. */
function pane(x: number, y: number, size: number, slope: 1 | -1): string {
  const w = size * 0.13;
  const h = size * 0.2;
  const drop = w * 0.5 * slope;
  return `M${x.toFixed(1)} ${y.toFixed(1)}l${w.toFixed(1)} ${drop.toFixed(1)}v${h.toFixed(1)}l${(-w).toFixed(1)} ${(-drop).toFixed(1)}Z`;
}
