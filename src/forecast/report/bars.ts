import type { Measure } from '../../realism/measures.ts';
import { inShort, rangeInWords, valueInWords } from '../words.ts';
import { escaped } from './escape.ts';

/** One part of every bar. */
export interface Series {
  readonly name: string;
  /** The class that gives the colour: `c1` to `c4`. */
  readonly color: string;
  /** One for each place, none below 0. */
  readonly values: readonly number[];
}

export interface BarChart {
  /** What it shows, for those who do not see it. */
  readonly label: string;
  /** What stands under each bar. */
  readonly places: readonly string[];
  /** Stacked from below. */
  readonly series: readonly Series[];
  /** How a value is written; in short unless given. */
  readonly format?: (value: number) => string;
}

/** In units of the drawing, which grows and shrinks with the page. */
const area = { width: 720, height: 240, left: 48, right: 8, top: 12, bottom: 28 } as const;
const innerWidth = area.width - area.left - area.right;
const innerHeight = area.height - area.top - area.bottom;
const gridLines = 4;
/** More labels than these under the bars would touch each other. */
const mostLabels = 16;
const barShare = 0.72;

/** Stacked bars as one SVG; each part says its value when the pointer rests on it. */
export function barChart({ label, places, series, format = inShort }: BarChart): string {
  const sums = places.map((_, place) => series.reduce((sum, { values }) => sum + (values[place] ?? 0), 0));
  const step = niceStep(Math.max(...sums) / gridLines);
  const top = Math.max(Math.ceil(Math.max(...sums) / step), 1) * step;
  const heightOf = (value: number): number => (value / top) * innerHeight;
  const slot = innerWidth / places.length;
  const bars = places.map((name, place) => {
    let y = area.top + innerHeight;
    const parts = series.map(({ name: part, color, values }) => {
      const value = values[place] ?? 0;
      const height = heightOf(value);
      y -= height;
      if (value === 0) return '';
      const x = area.left + slot * (place + (1 - barShare) / 2);
      const words = series.length === 1 ? `${name}: ${format(value)}` : `${name}: ${format(value)} ${part}`;
      return (
        `<rect class="${color}" x="${round(x)}" y="${round(y)}" width="${round(slot * barShare)}" ` +
        `height="${round(height)}"><title>${escaped(words)}</title></rect>`
      );
    });
    return parts.join('');
  });
  return (
    `<svg viewBox="0 0 ${area.width} ${area.height}" role="img" aria-label="${escaped(label)}">` +
    `${grid(step, top, format)}${bars.join('')}${labels(places, slot)}</svg>`
  );
}

/** What the colours mean. */
export function legend(series: readonly Pick<Series, 'name' | 'color'>[]): string {
  const entries = series.map(
    ({ name, color }) => `<li><span class="swatch ${color}"></span>${escaped(name)}</li>`,
  );
  return `<ul class="legend">${entries.join('')}</ul>`;
}

function grid(step: number, top: number, format: (value: number) => string): string {
  const lines: string[] = [];
  for (let value = 0; value <= top * 1.001; value += step) {
    const y = round(area.top + innerHeight - (value / top) * innerHeight);
    lines.push(
      `<line class="grid" x1="${area.left}" x2="${area.width - area.right}" y1="${y}" y2="${y}"/>`,
      `<text class="tick" x="${area.left - 6}" y="${y + 4}" text-anchor="end">${escaped(format(value))}</text>`,
    );
  }
  return lines.join('');
}

function labels(places: readonly string[], slot: number): string {
  const every = Math.ceil(places.length / mostLabels);
  return places
    .map((name, place) => {
      if (place % every !== 0) return '';
      const x = round(area.left + slot * (place + 0.5));
      return `<text class="tick" x="${x}" y="${area.height - 8}" text-anchor="middle">${escaped(name)}</text>`;
    })
    .join('');
}

/** The smallest of 1, 2 and 5 times a power of ten that is no smaller. */
function niceStep(least: number): number {
  if (least <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return (([1, 2, 5] as const).find((factor) => factor * power >= least) ?? 10) * power;
}

/** A tenth of a unit is less than a screen shows. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** How wide the scale is beyond the reference range, as a part of it. */
const margin = 0.5;

/** A measure's value on a scale, with the range of people's marked; nothing where there is no value. */
export function gauge(measure: Measure): string {
  const { value, reference } = measure;
  if (value === null) return '';
  const low = reference.low ?? Math.min(value, reference.high ?? value);
  const high = reference.high ?? Math.max(value, low * 2);
  const spare = (high - low || 1) * margin;
  const [from, to] = [Math.min(low - spare, value), Math.max(high + spare, value)];
  const placeOf = (at: number): number => Math.round(((at - from) / (to - from)) * 1_000) / 10;
  const words = `${measure.title}: ${valueInWords(measure)}; people: ${rangeInWords(measure)}`;
  return (
    `<svg class="gauge" viewBox="0 0 100 12" preserveAspectRatio="none" role="img" ` +
    `aria-label="${escaped(words)}">` +
    '<rect class="scale" x="0" y="5" width="100" height="2"/>' +
    `<rect class="range" x="${placeOf(low)}" y="3" width="${placeOf(high) - placeOf(low)}" height="6"/>` +
    `<rect class="${measure.isWithin === true ? 'good' : 'bad'}" x="${placeOf(value) - 0.75}" y="0" width="1.5" height="12"/>` +
    '</svg>'
  );
}
