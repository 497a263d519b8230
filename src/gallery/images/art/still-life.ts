import { glow, linearGradient, tag } from '../svg.ts';
import { between, type Canvas, type Painter, within } from './canvas.ts';
import { darker, lighter, mix } from './color.ts';

/** Products on podiums before a seamless backdrop, as in a studio. */
export const paintStillLife: Painter = (canvas) => {
  const { width, height, palette, random } = canvas;
  const unit = Math.min(width, height) / 100;
  const backdrop = mix(palette.ground[1], palette.shine, 0.42);
  const floor = height * within(random, 0.66, 0.72);
  const arch = random.pick(palette.accents);
  const archX = width / 2 + within(random, -14, 14) * unit;
  const archHalf = unit * within(random, 24, 31);
  const archTop = floor - unit * within(random, 50, 58);
  const scene =
    tag('rect', { width, height, fill: 'url(#wall)' }) +
    tag('path', {
      d: `M${archX - archHalf} ${floor}V${archTop + archHalf}A${archHalf} ${archHalf} 0 0 1 ${archX + archHalf} ${archTop + archHalf}V${floor}Z`,
      fill: mix(arch, backdrop, 0.35),
    }) +
    tag('rect', { y: floor, width, height: height - floor, fill: 'url(#floor)' });
  const places = random.chance(0.5) ? [-25, 21, -2] : [24, -22, 2];
  const things = places.map((offset, index) => {
    const front = index === places.length - 1;
    const x = width / 2 + offset * unit;
    const foot = floor + unit * (front ? 19 : 9);
    return drawPodium(canvas, { x, foot, unit: front ? unit * 1.2 : unit * 0.92, index });
  });
  const defs =
    linearGradient('wall', [lighter(backdrop, 0.25), backdrop, darker(backdrop, 0.12)]) +
    linearGradient('floor', [darker(backdrop, 0.1), lighter(backdrop, 0.18)]) +
    glow('shadow', palette.ink, 0.5);
  const light = tag('path', {
    d: `M0 0L${width * 0.55} 0L${width * 0.2} ${height}L0 ${height}Z`,
    fill: palette.shine,
    'fill-opacity': 0.12,
  });
  return { svg: tag('defs', {}, defs) + scene + things.join('') + light };
};

interface Place {
  readonly x: number;
  readonly foot: number;
  readonly unit: number;
  readonly index: number;
}

function drawPodium(canvas: Canvas, { x, foot, unit, index }: Place): string {
  const { palette, random } = canvas;
  const half = unit * within(random, 12, 15);
  const tall = unit * within(random, 7, 17);
  const flat = half * 0.26;
  const color = mix(palette.accents[index] ?? palette.shine, palette.shine, 0.3);
  const side = `M${x - half} ${foot - tall}V${foot}A${half} ${flat} 0 0 0 ${x + half} ${foot}V${foot - tall}Z`;
  const id = `podium${index}`;
  return (
    tag('defs', {}, linearGradient(id, [lighter(color, 0.3), color, darker(color, 0.3)], { x2: 1, y2: 0 })) +
    tag('ellipse', {
      cx: x + half * 0.35,
      cy: foot + flat * 0.3,
      rx: half * 1.6,
      ry: flat * 1.6,
      fill: 'url(#shadow)',
    }) +
    tag('path', { d: side, fill: `url(#${id})` }) +
    tag('ellipse', { cx: x, cy: foot - tall, rx: half, ry: flat, fill: lighter(color, 0.4) }) +
    drawThing(canvas, { x, foot: foot - tall, unit, index })
  );
}

/** A bottle, a jar, a ball or a box; turned bodies have a light and a dark side. */
function drawThing({ palette, random }: Canvas, { x, foot, unit, index }: Place): string {
  const color = palette.accents[(index + 2 + random.below(3)) % 5] ?? palette.ink;
  const id = `thing${index}`;
  const body = tag(
    'defs',
    {},
    linearGradient(id, [darker(color, 0.15), lighter(color, 0.5), color, darker(color, 0.45)], {
      x2: 1,
      y2: 0,
    }),
  );
  const fill = `url(#${id})`;
  const cap = darker(palette.ink, 0.1);
  const [w, h] = [unit * within(random, 6, 8.5), unit * within(random, 20, 30)];
  const contact = tag('ellipse', {
    cx: x,
    cy: foot,
    rx: w * 1.25,
    ry: w * 0.28,
    fill: palette.ink,
    'fill-opacity': 0.28,
  });
  const label = (top: number, tall: number) =>
    tag('rect', {
      x: x - w * 0.62,
      y: top,
      width: w * 1.24,
      height: tall,
      rx: unit * 0.4,
      fill: palette.shine,
      'fill-opacity': 0.92,
    }) +
    tag('rect', { x: x - w * 0.36, y: top + tall * 0.25, width: w * 0.72, height: tall * 0.12, fill: cap }) +
    tag('rect', { x: x - w * 0.36, y: top + tall * 0.52, width: w * 0.5, height: tall * 0.07, fill: color });
  const shapes = [
    () => {
      const shoulder = foot - h * 0.74;
      const d = `M${x - w} ${foot}V${shoulder}C${x - w} ${shoulder - h * 0.14} ${x - w * 0.4} ${shoulder - h * 0.1} ${x - w * 0.4} ${foot - h}H${x + w * 0.4}C${x + w * 0.4} ${shoulder - h * 0.1} ${x + w} ${shoulder - h * 0.14} ${x + w} ${shoulder}V${foot}A${w} ${w * 0.2} 0 0 1 ${x - w} ${foot}Z`;
      return (
        tag('path', { d, fill }) +
        tag('rect', {
          x: x - w * 0.48,
          y: foot - h * 1.13,
          width: w * 0.96,
          height: h * 0.15,
          rx: unit * 0.6,
          fill: cap,
        }) +
        label(foot - h * 0.58, h * 0.38)
      );
    },
    () =>
      tag('rect', {
        x: x - w * 1.2,
        y: foot - h * 0.46,
        width: w * 2.4,
        height: h * 0.48,
        rx: unit * 1.6,
        fill,
      }) +
      tag('rect', {
        x: x - w * 1.26,
        y: foot - h * 0.62,
        width: w * 2.52,
        height: h * 0.2,
        rx: unit,
        fill: cap,
      }) +
      label(foot - h * 0.36, h * 0.26),
    () =>
      tag('circle', { cx: x, cy: foot - w * 1.3, r: w * 1.35, fill }) +
      tag('ellipse', {
        cx: x - w * 0.45,
        cy: foot - w * 1.85,
        rx: w * 0.34,
        ry: w * 0.2,
        fill: '#ffffff',
        'fill-opacity': 0.55,
      }),
    () =>
      tag('path', {
        d: `M${x - w * 1.1} ${foot - h * 0.7}L${x} ${foot - h * 0.78}L${x + w * 1.1} ${foot - h * 0.7}V${foot - unit}L${x} ${foot + unit}L${x - w * 1.1} ${foot - unit}Z`,
        fill: color,
      }) +
      tag('path', {
        d: `M${x} ${foot - h * 0.62}L${x + w * 1.1} ${foot - h * 0.7}V${foot - unit}L${x} ${foot + unit}Z`,
        fill: darker(color, 0.3),
      }) +
      tag('path', {
        d: `M${x - w * 1.1} ${foot - h * 0.7}L${x} ${foot - h * 0.78}L${x + w * 1.1} ${foot - h * 0.7}L${x} ${foot - h * 0.62}Z`,
        fill: lighter(color, 0.35),
      }),
  ];
  return (
    contact + body + (shapes[(index + between(random, 0, 3)) % shapes.length] ?? shapes[0])?.call(undefined)
  );
}
