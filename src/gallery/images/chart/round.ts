import { type Point, polar, polyline, round, shorten, tag, text } from '../svg.ts';
import { type Chart, colorOf } from './data.ts';
import type { Frame, Ink } from './drawing.ts';

/** Twelve o'clock, where everything round begins. */
const top = -Math.PI / 2;

/** A hole of this share of the radius makes a pie a doughnut. */
const holeShare = 0.58;

interface Circle {
  readonly center: Point;
  readonly radius: number;
}

/** Pies, doughnuts, radars and polar areas. */
export function drawRound(chart: Chart, frame: Frame, ink: Ink, unit: number): string {
  const center = { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
  const radius = Math.min(frame.width, frame.height) / 2;
  switch (chart.type) {
    case 'radar':
      return drawRadar(chart, { center, radius: radius - unit * 1.8 }, ink, unit);
    case 'polarArea':
      return drawPolar(chart, { center, radius }, ink, unit);
    default:
      return drawPie(chart, { center, radius }, ink, unit);
  }
}

function drawPie(chart: Chart, { center, radius }: Circle, ink: Ink, unit: number): string {
  const [series] = chart.series;
  if (series === undefined) return '';
  const sizes = series.values.map((value) => Math.max(0, value));
  const total = sizes.reduce((sum, value) => sum + value, 0) || 1;
  const hole = chart.type === 'doughnut' ? radius * holeShare : 0;
  let angle = top;
  const slices = sizes.map((value, index) => {
    const share = value / total;
    const end = angle + share * 2 * Math.PI;
    const drawn = slice({ center, radius }, hole, angle, end, {
      fill: colorOf(series, index),
      stroke: ink.ground,
      unit,
    });
    const label = polar(center, hole === 0 ? radius * 0.66 : (radius + hole) / 2, (angle + end) / 2);
    angle = end;
    const percent = text(`${Math.round(share * 100)}%`, {
      x: label.x,
      y: label.y + unit * 0.4,
      'text-anchor': 'middle',
      'font-size': unit * 1.05,
      'font-weight': 700,
      fill: '#ffffff',
    });
    return drawn + (share >= 0.06 ? percent : '');
  });
  return slices.join('');
}

function drawPolar(chart: Chart, { center, radius }: Circle, ink: Ink, unit: number): string {
  const [series] = chart.series;
  if (series === undefined) return '';
  const most = Math.max(1e-9, ...series.values);
  const step = (2 * Math.PI) / series.values.length;
  return series.values
    .map((value, index) => {
      const style = { fill: colorOf(series, index), stroke: ink.ground, unit };
      const circle = { center, radius: (Math.max(0, value) / most) * radius };
      return slice(circle, 0, top + index * step, top + (index + 1) * step, style);
    })
    .join('');
}

function slice(
  { center, radius }: Circle,
  hole: number,
  from: number,
  to: number,
  { fill, stroke, unit }: { fill: string; stroke: string; unit: number },
): string {
  if (to - from > 2 * Math.PI - 1e-6) {
    const width = radius - hole;
    return tag('circle', {
      cx: center.x,
      cy: center.y,
      r: hole + width / 2,
      fill: 'none',
      stroke: fill,
      'stroke-width': width,
    });
  }
  const large = to - from > Math.PI ? 1 : 0;
  const arc = (distance: number, angle: number, sweep: number) => {
    const end = polar(center, distance, angle);
    return `A${round(distance)} ${round(distance)} 0 ${large} ${sweep} ${round(end.x)} ${round(end.y)}`;
  };
  const outerStart = polar(center, radius, from);
  const innerEnd = polar(center, hole, to);
  const d = `M${round(outerStart.x)} ${round(outerStart.y)}${arc(radius, to, 1)}L${round(innerEnd.x)} ${round(innerEnd.y)}${
    hole === 0 ? '' : arc(hole, from, 0)
  }Z`;
  return tag('path', { d, fill, stroke, 'stroke-width': unit * 0.16, 'stroke-linejoin': 'round' });
}

function drawRadar(chart: Chart, { center, radius }: Circle, ink: Ink, unit: number): string {
  const count = Math.max(3, chart.labels.length, ...chart.series.map(({ values }) => values.length));
  const most = Math.max(1e-9, ...chart.series.flatMap(({ values }) => values));
  const at = (index: number, share: number) =>
    polar(center, radius * share, top + (index / count) * 2 * Math.PI);
  const spokes = Array.from({ length: count }, (_, index) => index);
  const ringOf = (shareOf: (index: number) => number) =>
    `${polyline(spokes.map((index) => at(index, shareOf(index))))}Z`;
  const grid = [0.25, 0.5, 0.75, 1].map((share) =>
    tag('path', { d: ringOf(() => share), fill: 'none', stroke: ink.line, 'stroke-width': unit * 0.08 }),
  );
  const rays = spokes.map((index) =>
    tag('path', { d: polyline([center, at(index, 1)]), stroke: ink.line, 'stroke-width': unit * 0.08 }),
  );
  const shapes = chart.series.map((series) =>
    tag('path', {
      d: ringOf((index) => Math.max(0, series.values[index] ?? 0) / most),
      fill: colorOf(series, 0),
      'fill-opacity': 0.25,
      stroke: colorOf(series, 0),
      'stroke-width': unit * 0.22,
      'stroke-linejoin': 'round',
    }),
  );
  const labels = chart.labels.map((label, index) => {
    const place = at(index, 1 + (unit * 0.9) / radius);
    const sideways = Math.cos(top + (index / count) * 2 * Math.PI);
    return text(shorten(label, 16), {
      x: place.x,
      y: place.y + unit * 0.35,
      'text-anchor': Math.abs(sideways) < 0.2 ? 'middle' : sideways > 0 ? 'start' : 'end',
      'font-size': unit * 0.95,
      fill: ink.faint,
    });
  });
  return [...grid, ...rays, ...shapes, ...labels].join('');
}
