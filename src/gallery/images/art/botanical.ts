import { type Point, tag } from '../svg.ts';
import { between, type Canvas, type Painter, within } from './canvas.ts';
import { darker, lighter, mix } from './color.ts';

/** Pressed plants on paper: stems with leaves, some with a flower at the tip. */
export const paintBotanical: Painter = (canvas) => {
  const { width, height, palette, random } = canvas;
  const paper = mix(palette.shine, palette.ground[2], 0.18);
  const disc = tag('circle', {
    cx: width * within(random, 0.4, 0.6),
    cy: height * within(random, 0.36, 0.46),
    r: Math.min(width, height) * within(random, 0.26, 0.34),
    fill: mix(paper, palette.accents[random.below(5)] ?? paper, 0.45),
  });
  const count = between(random, 9, 14);
  const stems = Array.from({ length: count }, (_, index) => {
    const share = (index + 0.5) / count;
    const foot = { x: width * (0.5 + (share - 0.5) * 0.5), y: height * 1.02 };
    const reach = height * within(random, 0.42, 0.86) * (1 - Math.abs(share - 0.5) * 0.5);
    const lean = (share - 0.5) * 1.5 + within(random, -0.18, 0.18);
    return drawStem(canvas, foot, reach, lean, paper);
  });
  return { svg: tag('rect', { width, height, fill: paper }) + disc + random.shuffle(stems).join('') };
};

function drawStem(canvas: Canvas, foot: Point, reach: number, lean: number, paper: string): string {
  const { palette, random } = canvas;
  const tip = { x: foot.x + Math.sin(lean) * reach, y: foot.y - Math.cos(lean) * reach };
  const bend = { x: foot.x + Math.sin(lean) * reach * 0.15, y: foot.y - reach * 0.62 };
  const green = mix(
    random.pick([palette.accents[0], palette.accents[4], palette.ink, palette.accents[2]]),
    palette.ink,
    within(random, 0.1, 0.45),
  );
  const stem = tag('path', {
    d: `M${foot.x.toFixed(1)} ${foot.y.toFixed(1)}Q${bend.x.toFixed(1)} ${bend.y.toFixed(1)} ${tip.x.toFixed(1)} ${tip.y.toFixed(1)}`,
    fill: 'none',
    stroke: green,
    'stroke-width': Math.max(2, reach * 0.009),
    'stroke-linecap': 'round',
  });
  const leafCount = between(random, 6, 11);
  const slim = within(random, 0.18, 0.42);
  const leaves = Array.from({ length: leafCount }, (_, index) => {
    const place = 0.25 + (0.72 * index) / leafCount;
    const at = onCurve(foot, bend, tip, place);
    const side = index % 2 === 0 ? 1 : -1;
    const length = reach * 0.2 * (1.15 - place);
    const angle = (lean * place * 180) / Math.PI + side * within(random, 38, 62);
    const d = `M0 0C${(length * slim).toFixed(1)} ${(-length * 0.3).toFixed(1)} ${(length * slim).toFixed(1)} ${(-length * 0.8).toFixed(1)} 0 ${(-length).toFixed(1)}C${(-length * slim).toFixed(1)} ${(-length * 0.8).toFixed(1)} ${(-length * slim).toFixed(1)} ${(-length * 0.3).toFixed(1)} 0 0Z`;
    const vein = `M0 0V${(-length * 0.85).toFixed(1)}`;
    return tag(
      'g',
      { transform: `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)}) rotate(${angle.toFixed(1)})` },
      tag('path', { d, fill: index % 3 === 0 ? lighter(green, 0.18) : green }) +
        tag('path', { d: vein, stroke: paper, 'stroke-opacity': 0.4, 'stroke-width': 1.2 }),
    );
  });
  return (
    stem +
    leaves.join('') +
    (random.chance(0.7) ? drawFlower(canvas, tip, reach * within(random, 0.055, 0.1)) : '')
  );
}

function drawFlower({ palette, random }: Canvas, { x, y }: Point, size: number): string {
  const petals = between(random, 6, 11);
  const color = palette.accents[1 + random.below(3)] ?? palette.accents[1];
  const drawn = Array.from({ length: petals }, (_, index) =>
    tag('ellipse', {
      cy: -size * 0.62,
      rx: (size * 1.9) / petals,
      ry: size * 0.62,
      fill: index % 2 === 0 ? color : lighter(color, 0.22),
      transform: `rotate(${((index / petals) * 360).toFixed(1)})`,
    }),
  );
  const heart = tag('circle', { r: size * 0.3, fill: darker(palette.accents[2], 0.1) });
  return tag('g', { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` }, drawn.join('') + heart);
}

function onCurve(start: Point, bend: Point, end: Point, place: number): Point {
  const [a, b, c] = [(1 - place) ** 2, 2 * (1 - place) * place, place ** 2];
  return { x: a * start.x + b * bend.x + c * end.x, y: a * start.y + b * bend.y + c * end.y };
}
