import type { Hex } from '../color/oklch.ts';
import { chartAddressLength, limits } from './limits.ts';

export type Point = readonly [x: number, y: number];

/** A line or an area through points, in pixels from the top left. */
export interface Path {
  readonly points: readonly Point[];
  /** Fills the area inside; the path is closed for it. */
  readonly fill?: Hex;
  readonly stroke?: Hex;
  readonly width?: number;
  /** 0 goes straight from point to point; 0.4 is a smooth curve. */
  readonly tension?: number;
  readonly dash?: readonly number[];
}

/** Round marks, each with its own place and radius. */
export interface Dots {
  readonly dots: readonly (readonly [x: number, y: number, radius: number])[];
  readonly color: Hex;
  readonly mark?: 'circle' | 'rect' | 'rectRounded' | 'rectRot' | 'triangle' | 'star' | 'cross' | 'line';
  readonly stroke?: Hex;
  readonly width?: number;
}

type Params = Record<string, unknown>;

/**
 * Parameters of a chart that is nothing but its paths: the `quickchart` generator draws any polygon and curve that
 * the `shapes` generator lacks. What would make the chart's address too long is thinned out. All fills are drawn
 * before all strokes, each in the order given.
 */
export function pathsChart(paths: readonly Path[], width: number, height: number): Params {
  return thinned(paths, (kept) => ({
    type: 'line',
    data: { datasets: kept.map(pathSet).reverse() },
    options: bareOptions(width, height, { line: { tension: 0, borderWidth: 0, fill: false } }),
    width,
    height,
    backgroundColor: 'transparent',
  }));
}

/** The same for marks. */
export function dotsChart(layers: readonly Dots[], width: number, height: number): Params {
  const thinner = (layer: Dots): Dots => ({ ...layer, dots: everySecond(layer.dots) });
  let kept = layers;
  let params = dotsParams(kept, width, height);
  while (chartAddressLength(chartOf(params)) > limits.chartAddress) {
    kept = kept.map(thinner);
    params = dotsParams(kept, width, height);
  }
  return params;
}

/** Square pixels of one colour, by column and row. */
export interface Pixels {
  readonly at: readonly Point[];
  readonly color: Hex;
}

/**
 * Parameters of a chart of square pixels.
 * @param size pixels of the picture that each takes
 */
export function pixelsChart(sets: readonly Pixels[], columns: number, rows: number, size: number): Params {
  // A square mark reaches from its middle by its radius over the root of two; a hair more closes the seams.
  const radius = Math.round((size / 2 + 0.35) * Math.SQRT2 * 100) / 100;
  const axis = (count: number) => ({
    display: false,
    type: 'linear',
    ticks: { min: -0.5, max: count - 0.5 },
  });
  return {
    type: 'line',
    data: {
      datasets: sets.map(({ at, color }) => ({
        data: at.map(([x, y]) => ({ x, y })),
        backgroundColor: color,
      })),
    },
    options: {
      legend: { display: false },
      showLines: false,
      elements: { point: { radius, pointStyle: 'rect', borderWidth: 0 } },
      scales: {
        xAxes: [axis(columns)],
        yAxes: [{ ...axis(rows), ticks: { ...axis(rows).ticks, reverse: true } }],
      },
      plugins: { datalabels: { display: false } },
    },
    width: columns * size,
    height: rows * size,
    backgroundColor: 'transparent',
  };
}

function dotsParams(layers: readonly Dots[], width: number, height: number): Params {
  return {
    type: 'bubble',
    data: {
      datasets: layers
        .map(({ dots, color, mark, stroke, width: lineWidth }) => ({
          data: dots.map(([x, y, r]) => ({ x: round(x), y: round(y), r: Math.round(r * 10) / 10 })),
          backgroundColor: color,
          borderWidth: stroke === undefined ? 0 : (lineWidth ?? 1),
          ...(stroke === undefined ? {} : { borderColor: stroke }),
          ...(mark === undefined ? {} : { pointStyle: mark }),
        }))
        .reverse(),
    },
    options: bareOptions(width, height, {}),
    width,
    height,
    backgroundColor: 'transparent',
  };
}

/** A ridge, a wave or a hill: heights at equal steps from the left edge to the right, filled down to the bottom. */
export interface Ridge {
  /** Pixels from the top. */
  readonly tops: readonly number[];
  readonly fill?: Hex;
  readonly tension?: number;
  readonly stroke?: Hex;
  readonly width?: number;
  /** Goes from height to height in steps, as pixel art does. */
  readonly stepped?: boolean;
}

/** Ridges one before the other; the first is the farthest. All have the same number of tops. */
export function ridgesChart(ridges: readonly Ridge[], width: number, height: number): Params {
  const steps = Math.max(...ridges.map(({ tops }) => tops.length));
  return {
    type: 'line',
    data: {
      labels: Array.from({ length: steps }, () => 0),
      datasets: ridges
        .map(({ tops, fill, tension, stroke, width: lineWidth, stepped }) => ({
          data: tops.map(Math.round),
          ...(fill === undefined ? { fill: false } : { backgroundColor: fill }),
          ...(stroke === undefined ? {} : { borderColor: stroke, borderWidth: lineWidth ?? 2 }),
          ...(stepped === true ? { steppedLine: 'middle' } : {}),
          ...(tension === undefined ? {} : { lineTension: tension }),
        }))
        .reverse(),
    },
    options: {
      ...bareOptions(width, height, {
        line: { tension: 0, borderWidth: 0, fill: 'start' },
        point: { radius: 0 },
      }),
      scales: {
        xAxes: [{ display: false }],
        yAxes: [{ display: false, ticks: { min: 0, max: height, reverse: true } }],
      },
    },
    width,
    height,
    backgroundColor: 'transparent',
  };
}

function bareOptions(width: number, height: number, elements: Params): Params {
  return {
    legend: { display: false },
    elements: { point: { radius: 0 }, ...elements },
    scales: {
      xAxes: [{ type: 'linear', display: false, ticks: { min: 0, max: width } }],
      yAxes: [{ display: false, ticks: { min: 0, max: height, reverse: true } }],
    },
    plugins: { datalabels: { display: false } },
  };
}

function pathSet({ points, fill, stroke, width, tension, dash }: Path): Params {
  const [first] = points;
  const closed = fill !== undefined && first !== undefined ? [...points, first] : points;
  return {
    data: closed.map(([x, y]) => ({ x: round(x), y: round(y) })),
    ...(fill === undefined ? {} : { fill: 'start', backgroundColor: fill }),
    ...(stroke === undefined ? {} : { borderColor: stroke, borderWidth: width ?? 2 }),
    ...(tension === undefined || tension === 0 ? {} : { lineTension: tension }),
    ...(dash === undefined ? {} : { borderDash: dash }),
  };
}

function thinned(paths: readonly Path[], build: (paths: readonly Path[]) => Params): Params {
  let kept = paths;
  let params = build(kept);
  while (chartAddressLength(chartOf(params)) > limits.chartAddress) {
    const longest = Math.max(...kept.map(({ points }) => points.length));
    kept =
      longest > 8
        ? kept.map((path) =>
            path.points.length > longest / 2 ? { ...path, points: everySecond(path.points) } : path,
          )
        : kept.slice(0, -1);
    params = build(kept);
  }
  return params;
}

function chartOf({ type, data, options }: Params): Params {
  return { type, data, options };
}

function everySecond<T>(items: readonly T[]): T[] {
  return items.filter((_, index) => index % 2 === 0 || index === items.length - 1);
}

function round(value: number): number {
  return Math.round(value);
}
