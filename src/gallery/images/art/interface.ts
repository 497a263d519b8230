import { curveThrough, glow, linearGradient, tag } from '../svg.ts';
import { between, type Canvas, groundOf, type Painter, within } from './canvas.ts';
import { lighter, mix } from './color.ts';

/** Mock-ups of an app: two phones with cards, bars and charts, in the palette's colours. */
export const paintInterface: Painter = (canvas) => {
  const { width, height, palette, random } = canvas;
  const tall = height * 0.78;
  const wide = Math.min(tall * 0.49, width * 0.38);
  const tilt = within(random, 4, 9);
  const blob = (x: number, y: number, r: number, color: string) =>
    tag('circle', {
      cx: width * x,
      cy: height * y,
      r: Math.min(width, height) * r,
      fill: color,
      'fill-opacity': 0.5,
    });
  const phones = [
    { x: width / 2 - wide * 0.66, y: height * 0.53, turn: -tilt },
    { x: width / 2 + wide * 0.58, y: height * 0.49, turn: tilt * 0.7 },
  ].map(({ x, y, turn }, index) =>
    tag(
      'g',
      {
        transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(1)}) translate(${(-wide / 2).toFixed(1)} ${(-tall / 2).toFixed(1)})`,
      },
      drawPhone(canvas, wide, tall, index),
    ),
  );
  return {
    svg:
      groundOf(canvas) +
      tag(
        'defs',
        {},
        glow('drop', palette.ink, 0.55) +
          linearGradient('hero', [palette.accents[0], palette.accents[3]], { x2: 1 }),
      ) +
      blob(0.15, 0.2, 0.24, palette.accents[1]) +
      blob(0.88, 0.82, 0.3, palette.accents[2]) +
      phones.join(''),
  };
};

function drawPhone(canvas: Canvas, wide: number, tall: number, index: number): string {
  const { palette, random } = canvas;
  const bezel = wide * 0.035;
  const inner = wide - 2 * bezel;
  const paper = mix('#ffffff', palette.ground[0], 0.06);
  const quiet = mix(paper, palette.ink, 0.12);
  let y = bezel + wide * 0.2;
  const blocks: string[] = [
    bar(bezel + inner * 0.07, bezel + wide * 0.085, inner * 0.4, wide * 0.05, palette.ink),
  ];
  const kinds = random.shuffle([drawHero, drawChartCard, drawList, drawGrid]);
  for (const draw of index === 0 ? kinds : kinds.toReversed()) {
    const high = tall * within(random, 0.19, 0.26);
    if (y + high > tall - bezel - wide * 0.18) break;
    blocks.push(draw(canvas, { x: bezel + inner * 0.07, y, width: inner * 0.86, height: high, quiet }));
    y += high + wide * 0.06;
  }
  const dots = [0.14, 0.38, 0.62, 0.86].map((share, dot) =>
    tag('circle', {
      cx: bezel + inner * share,
      cy: tall - bezel - wide * 0.09,
      r: wide * 0.032,
      fill: dot === index ? palette.accents[0] : quiet,
    }),
  );
  return (
    tag('ellipse', { cx: wide / 2, cy: tall * 1.01, rx: wide * 0.75, ry: tall * 0.06, fill: 'url(#drop)' }) +
    tag('rect', { width: wide, height: tall, rx: wide * 0.13, fill: palette.ink }) +
    tag('rect', { x: bezel, y: bezel, width: inner, height: tall - 2 * bezel, rx: wide * 0.1, fill: paper }) +
    tag('circle', {
      cx: bezel + inner * 0.88,
      cy: bezel + wide * 0.11,
      r: wide * 0.055,
      fill: palette.accents[2],
    }) +
    blocks.join('') +
    dots.join('')
  );
}

interface Card {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly quiet: string;
}

function bar(x: number, y: number, width: number, height: number, fill: string): string {
  return tag('rect', { x, y, width, height, rx: height / 2, fill });
}

function drawHero({ palette, random }: Canvas, { x, y, width, height }: Card): string {
  return (
    tag('rect', { x, y, width, height, rx: width * 0.06, fill: 'url(#hero)' }) +
    bar(x + width * 0.08, y + height * 0.2, width * within(random, 0.35, 0.55), height * 0.12, '#ffffff') +
    bar(x + width * 0.08, y + height * 0.42, width * 0.3, height * 0.07, lighter(palette.accents[0], 0.6)) +
    bar(x + width * 0.08, y + height * 0.66, width * 0.28, height * 0.18, palette.shine) +
    tag('circle', {
      cx: x + width * 0.8,
      cy: y + height * 0.5,
      r: height * 0.26,
      fill: palette.accents[4],
      'fill-opacity': 0.9,
    })
  );
}

function drawChartCard({ palette, random }: Canvas, { x, y, width, height, quiet }: Card): string {
  const points = Array.from({ length: 7 }, (_, index) => ({
    x: x + width * (0.08 + (0.84 * index) / 6),
    y: y + height * within(random, 0.3, 0.78),
  }));
  const bars = points.map((point) =>
    tag('rect', {
      x: point.x - width * 0.03,
      y: point.y + height * 0.04,
      width: width * 0.06,
      height: y + height * 0.86 - point.y,
      rx: width * 0.012,
      fill: mix(quiet, palette.accents[1], 0.45),
    }),
  );
  return (
    tag('rect', { x, y, width, height, rx: width * 0.06, fill: '#ffffff', stroke: quiet }) +
    bar(x + width * 0.08, y + height * 0.1, width * 0.34, height * 0.08, palette.ink) +
    bars.join('') +
    tag('path', {
      d: curveThrough(points),
      fill: 'none',
      stroke: palette.accents[3],
      'stroke-width': width * 0.018,
      'stroke-linecap': 'round',
    })
  );
}

function drawList({ palette, random }: Canvas, { x, y, width, height, quiet }: Card): string {
  return [0, 1, 2]
    .map((row) => {
      const top = y + (height / 3) * row;
      const side = height / 3.7;
      return (
        tag('rect', {
          x,
          y: top,
          width: side,
          height: side,
          rx: side * 0.28,
          fill: palette.accents[row] ?? quiet,
        }) +
        bar(
          x + side * 1.35,
          top + side * 0.16,
          width * within(random, 0.35, 0.55),
          side * 0.24,
          palette.ink,
        ) +
        bar(x + side * 1.35, top + side * 0.6, width * within(random, 0.25, 0.6), side * 0.18, quiet)
      );
    })
    .join('');
}

function drawGrid({ palette, random }: Canvas, { x, y, width, height, quiet }: Card): string {
  const gap = width * 0.05;
  const cell = (width - gap) / 2;
  return [0, 1]
    .map((column) => {
      const left = x + column * (cell + gap);
      const color = palette.accents[between(random, 0, 4)] ?? quiet;
      return (
        tag('rect', {
          x: left,
          y,
          width: cell,
          height,
          rx: width * 0.06,
          fill: mix(color, '#ffffff', 0.72),
        }) +
        tag('circle', { cx: left + cell / 2, cy: y + height * 0.4, r: height * 0.22, fill: color }) +
        bar(left + cell * 0.2, y + height * 0.78, cell * 0.6, height * 0.09, palette.ink)
      );
    })
    .join('');
}
