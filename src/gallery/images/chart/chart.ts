import { z } from 'zod';
import { parseParams } from '../params.ts';
import { type Picture, rasterize } from '../picture.ts';
import { document, type Size, shorten, tag, text } from '../svg.ts';
import { drawAxes } from './axes.ts';
import { type Chart, chartFrom, chartSchema, colorOf } from './data.ts';
import type { Frame, Ink } from './drawing.ts';
import { drawRound } from './round.ts';

const onLight = { text: '#343a40', faint: '#868e96', line: '#dee2e6' } as const;
const onDark = { text: '#f1f3f5', faint: '#adb5bd', line: '#495057' } as const;

/** The `quickchart` generator: the usual charts out of a Chart.js configuration, as PNG. */
export async function drawChart(params: Readonly<Record<string, unknown>>, step: string): Promise<Picture> {
  const configuration = parseParams(chartSchema, asConfiguration(params), step);
  const { width, height, backgroundColor } = configuration;
  const ink: Ink = { ...(isDark(backgroundColor) ? onDark : onLight), ground: backgroundColor };
  const ground =
    backgroundColor === 'transparent' ? '' : tag('rect', { width, height, fill: backgroundColor });
  return await rasterize(
    document({ width, height }, ground + drawOn({ width, height }, chartFrom(configuration), ink)),
  );
}

/** QuickChart takes the configuration spread out, or whole under `chart`. */
function asConfiguration(params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const nested = z.record(z.string(), z.unknown()).safeParse(params.chart);
  return nested.success ? { ...params, ...nested.data } : params;
}

/** Title on top, legend below it, the chart in what is left. */
export function drawOn({ width, height }: Size, chart: Chart, ink: Ink): string {
  const unit = Math.min(width, height) / 30;
  const margin = unit * 1.6;
  const title =
    chart.title === ''
      ? ''
      : text(shorten(chart.title, Math.floor(width / (unit * 0.95))), {
          x: width / 2,
          y: margin + unit * 1.1,
          'text-anchor': 'middle',
          'font-size': unit * 1.6,
          'font-weight': 700,
          fill: ink.text,
        });
  const titleHeight = chart.title === '' ? 0 : unit * 2.6;
  const legend = drawLegend(
    chart,
    { left: margin, top: margin + titleHeight, width: width - 2 * margin, unit },
    ink,
  );
  const top = margin + titleHeight + legend.height;
  const frame: Frame = { left: margin, top, width: width - 2 * margin, height: height - top - margin };
  const isRound = chart.type !== 'bar' && chart.type !== 'horizontalBar' && chart.type !== 'line';
  return (
    title + legend.drawn + (isRound ? drawRound(chart, frame, ink, unit) : drawAxes(chart, frame, ink, unit))
  );
}

interface LegendPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly unit: number;
}

/** Rows of coloured marks with names: of the slices in a pie, of the series elsewhere. One unnamed series has none. */
function drawLegend(chart: Chart, place: LegendPlace, ink: Ink): { drawn: string; height: number } {
  const rows = legendRows(legendEntries(chart), place);
  const { unit } = place;
  const drawn = rows.flatMap((row, line) => {
    let left = place.left + (place.width - row.reduce((sum, entry) => sum + entry.width, 0)) / 2;
    const y = place.top + unit * (1 + line * 1.8);
    return row.map(({ name, color, width }) => {
      const mark = tag('rect', {
        x: left,
        y: y - unit * 0.75,
        width: unit * 0.9,
        height: unit * 0.9,
        rx: unit * 0.25,
        fill: color,
      });
      const label = text(name, { x: left + unit * 1.3, y, 'font-size': unit, fill: ink.faint });
      left += width;
      return mark + label;
    });
  });
  return { drawn: drawn.join(''), height: rows.length === 0 ? 0 : unit * (rows.length * 1.8 + 0.6) };
}

interface LegendEntry {
  readonly name: string;
  readonly color: string;
}

function legendEntries(chart: Chart): readonly LegendEntry[] {
  const [first] = chart.series;
  const perValue = chart.type === 'pie' || chart.type === 'doughnut' || chart.type === 'polarArea';
  if (perValue && first !== undefined) {
    return chart.labels.map((label, index) => ({ name: shorten(label, 24), color: colorOf(first, index) }));
  }
  return chart.series
    .filter(({ label }) => label !== '')
    .map((series) => ({ name: shorten(series.label, 28), color: colorOf(series, 0) }));
}

function legendRows(entries: readonly LegendEntry[], { width, unit }: LegendPlace) {
  const rows: (LegendEntry & { readonly width: number })[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const own = unit * (2.4 + entry.name.length * 0.55);
    if (used + own > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push({ ...entry, width: own });
    used += own;
  }
  return rows;
}

function isDark(color: string): boolean {
  const hex =
    /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color) ??
    /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (hex === null) return color === 'black' || color === 'navy';
  const [red = 0, green = 0, blue = 0] = hex
    .slice(1)
    .map((part) => Number.parseInt(part.padEnd(2, part), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 110;
}
