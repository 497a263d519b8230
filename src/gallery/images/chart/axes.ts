import { curveThrough, round, shorten, tag, text } from '../svg.ts';
import { type Chart, colorOf, type Series } from './data.ts';
import type { Frame, Ink } from './drawing.ts';

/** The values' axis: round numbers from `low` to `high`, `step` apart. */
interface Scale {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** Bars and lines between two axes. */
export function drawAxes(chart: Chart, frame: Frame, ink: Ink, unit: number): string {
  const scale = scaleFor(chart.series.flatMap(({ values }) => values));
  const count = Math.max(chart.labels.length, ...chart.series.map(({ values }) => values.length));
  const plot = insideOf(chart, frame, unit);
  if (chart.type === 'horizontalBar') {
    return drawRows(chart, { plot, scale, count, ink, unit });
  }
  const grid = gridLines(scale)
    .map((value) => {
      const y = heightOf(value, plot, scale);
      return (
        tag('line', {
          x1: plot.left,
          x2: plot.left + plot.width,
          y1: y,
          y2: y,
          stroke: ink.line,
          'stroke-width': unit * (value === 0 ? 0.12 : 0.07),
        }) +
        text(shortNumber(value), {
          x: plot.left - unit * 0.5,
          y: y + unit * 0.35,
          'text-anchor': 'end',
          'font-size': unit * 0.95,
          fill: ink.faint,
        })
      );
    })
    .join('');
  const slot = plot.width / count;
  const letters = Math.max(4, Math.floor(slot / (unit * 0.52)));
  const labels = chart.labels
    .map((label, index) =>
      text(shorten(label, letters), {
        x: plot.left + (index + 0.5) * slot,
        y: plot.top + plot.height + unit * 1.5,
        'text-anchor': 'middle',
        'font-size': unit * 0.95,
        fill: ink.faint,
      }),
    )
    .join('');
  const series = chart.series.map((one, index) =>
    chart.type === 'line'
      ? drawLine(one, { plot, scale, slot, unit, ink })
      : drawBars(one, index, chart.series.length, { plot, scale, slot, unit, ink }),
  );
  return grid + series.join('') + labels;
}

interface Plot {
  readonly plot: Frame;
  readonly scale: Scale;
  readonly slot: number;
  readonly unit: number;
  readonly ink: Ink;
}

function insideOf(chart: Chart, frame: Frame, unit: number): Frame {
  const longest = Math.max(0, ...chart.labels.map((label) => Math.min(label.length, 16)));
  const left = chart.type === 'horizontalBar' ? unit * (1 + longest * 0.5) : unit * 3;
  const bottom = unit * 2;
  return {
    left: frame.left + left,
    top: frame.top + unit,
    width: frame.width - left,
    height: frame.height - bottom - unit,
  };
}

function drawBars(series: Series, index: number, count: number, { plot, scale, slot, unit }: Plot): string {
  const width = (slot * 0.72) / count;
  const zero = heightOf(Math.max(scale.low, 0), plot, scale);
  return series.values
    .map((value, position) => {
      const y = heightOf(value, plot, scale);
      return tag('rect', {
        x: plot.left + position * slot + slot * 0.14 + index * width + width * 0.04,
        y: Math.min(y, zero),
        width: width * 0.92,
        height: Math.max(1, Math.abs(zero - y)),
        rx: Math.min(unit * 0.4, width * 0.2),
        fill: colorOf(series, position),
      });
    })
    .join('');
}

function drawLine(series: Series, { plot, scale, slot, unit, ink }: Plot): string {
  const color = colorOf(series, 0);
  const points = series.values.map((value, position) => ({
    x: plot.left + (position + 0.5) * slot,
    y: heightOf(value, plot, scale),
  }));
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const floor = plot.top + plot.height;
  const line = curveThrough(points);
  const dots = points.map(({ x, y }) =>
    tag('circle', {
      cx: x,
      cy: y,
      r: unit * 0.32,
      fill: color,
      stroke: ink.ground,
      'stroke-width': unit * 0.14,
    }),
  );
  return (
    tag('path', {
      d: `${line}L${round(last.x)} ${floor}L${round(first.x)} ${floor}Z`,
      fill: color,
      'fill-opacity': 0.14,
    }) +
    tag('path', {
      d: line,
      fill: 'none',
      stroke: color,
      'stroke-width': unit * 0.24,
      'stroke-linecap': 'round',
    }) +
    (points.length <= 24 ? dots.join('') : '')
  );
}

interface Rows {
  readonly plot: Frame;
  readonly scale: Scale;
  readonly count: number;
  readonly ink: Ink;
  readonly unit: number;
}

function drawRows(chart: Chart, { plot, scale, count, ink, unit }: Rows): string {
  const slot = plot.height / count;
  const placeOf = (value: number) =>
    plot.left + ((value - scale.low) / (scale.high - scale.low)) * plot.width;
  const grid = gridLines(scale).map(
    (value) =>
      tag('line', {
        x1: placeOf(value),
        x2: placeOf(value),
        y1: plot.top,
        y2: plot.top + plot.height,
        stroke: ink.line,
        'stroke-width': unit * 0.07,
      }) +
      text(shortNumber(value), {
        x: placeOf(value),
        y: plot.top + plot.height + unit * 1.5,
        'text-anchor': 'middle',
        'font-size': unit * 0.95,
        fill: ink.faint,
      }),
  );
  const labels = chart.labels.map((label, index) =>
    text(shorten(label, 16), {
      x: plot.left - unit * 0.5,
      y: plot.top + (index + 0.5) * slot + unit * 0.35,
      'text-anchor': 'end',
      'font-size': unit * 0.95,
      fill: ink.faint,
    }),
  );
  const height = (slot * 0.72) / chart.series.length;
  const zero = placeOf(Math.max(scale.low, 0));
  const bars = chart.series.flatMap((series, index) =>
    series.values.map((value, position) =>
      tag('rect', {
        x: Math.min(zero, placeOf(value)),
        y: plot.top + position * slot + slot * 0.14 + index * height,
        width: Math.max(1, Math.abs(placeOf(value) - zero)),
        height: height * 0.92,
        rx: Math.min(unit * 0.4, height * 0.2),
        fill: colorOf(series, position),
      }),
    ),
  );
  return [...grid, ...bars, ...labels].join('');
}

function heightOf(value: number, plot: Frame, { low, high }: Scale): number {
  return plot.top + plot.height * (1 - (value - low) / (high - low));
}

/** About five steps of 1, 2 or 5 times a power of ten, from zero where the values allow it. */
function scaleFor(values: readonly number[]): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const rough = (high - low || 1) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  return {
    low: Math.floor(low / step) * step,
    high: Math.ceil((high || low + step) / step) * step || step,
    step,
  };
}

function gridLines({ low, high, step }: Scale): readonly number[] {
  return Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step);
}

function shortNumber(value: number): string {
  return new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 }).format(value);
}
