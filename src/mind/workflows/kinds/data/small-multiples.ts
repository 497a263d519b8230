import { drawFormat } from '../../canvas/format.ts';
import { ridgeLine, spread } from '../../canvas/noise.ts';
import type { Path, Point } from '../../canvas/vector.ts';
import { type Hex, translucent } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';
import { Sheet, setLabel } from '../../text/label.ts';
import { dataPage } from './frame.ts';

interface Plot {
  readonly x: number;
  readonly floor: number;
  readonly wide: number;
  readonly tall: number;
  readonly color: Hex;
  readonly strong: boolean;
}

/** Shares of the plot's height at equal steps, as paths. */
type Draw = (plot: Plot, line: readonly number[]) => Path[];

const pointsOf = ({ x, floor, wide, tall }: Plot, line: readonly number[]): Point[] =>
  line.map((value, step) => [x + (wide * step) / (line.length - 1), floor - tall * value]);

const lineOf: Draw = (plot, line) => [
  { points: pointsOf(plot, line), stroke: plot.color, width: plot.strong ? 6 : 4 },
];

const drawings = {
  line: lineOf,
  area: (plot, line) => {
    const { x, floor, wide, color } = plot;
    const area = {
      points: [[x, floor] as const, ...pointsOf(plot, line), [x + wide, floor] as const],
      fill: translucent(color, 0.45),
    };
    return [area, ...lineOf(plot, line)];
  },
  columns: ({ x, floor, wide, tall, color }, line) =>
    line.map((value, step): Path => {
      const [left, right] = [x + (wide * step) / line.length, x + (wide * (step + 0.75)) / line.length];
      return {
        points: [
          [left, floor - tall * value],
          [right, floor - tall * value],
          [right, floor],
          [left, floor],
        ],
        fill: color,
      };
    }),
} as const satisfies Record<string, Draw>;

/** The same small chart for each thing, on one scale, so that only the shapes differ. */
export const smallMultiples: Composition = {
  id: 'small-multiples',
  family: 'data',
  about: 'One small chart a thing on a common scale: grid, lines or columns or areas, accent, ground vary',
  needs: 'chart',
  compose: (material) => {
    const { chart, random } = material;
    const count =
      chart.labels.length >= 8 ? 8 : chart.labels.length >= 6 ? 6 : Math.min(4, chart.labels.length);
    const things = chart.labels.slice(0, count);
    const chosen = things[random.below(things.length)] ?? '';
    const page = dataPage(
      material,
      drawFormat(random, ['wide', 'square', 'tall'], material.layout.shape),
      random.pick([
        `On a way of its own: ${chosen}`,
        `${chosen} against the rest`,
        `Same scale, ${count} stories`,
      ]),
    );
    const { canvas, left, top, width, height, ground, ink, quiet, strong, weak } = page;
    const columns = width > height ? (count > 4 ? Math.ceil(count / 2) : 2) : 2;
    const rows = Math.ceil(count / columns);
    const [gapX, gapY] = [28, 26];
    const [wide, high] = [(width - gapX * (columns - 1)) / columns, (height - gapY * (rows - 1)) / rows];
    const kind = random.pick(['line', 'area', 'columns'] as const);
    const sheet = new Sheet(canvas, left, top, width, height);
    const paths: Path[] = [];
    const top0 = Math.max(...chart.values.map(Math.abs), 1e-9);
    things.forEach((thing, index) => {
      const [x, y] = [
        left + (index % columns) * (wide + gapX),
        top + Math.floor(index / columns) * (high + gapY),
      ];
      const [plotTop, plotHigh] = [y + 32, high - 36];
      const color = thing === chosen ? strong : weak;
      const level = 0.35 + (0.45 * Math.abs(chart.values[index] ?? 0)) / top0;
      const wobble = spread(random, 0.12, 0.3);
      const line = ridgeLine(random, 8, 0.55).map((value) =>
        Math.min(1, Math.max(0.04, level + value * wobble)),
      );
      const floor = plotTop + plotHigh;
      const plot: Plot = { x, floor, wide, tall: plotHigh, color, strong: thing === chosen };
      paths.push(...drawings[kind](plot, line));
      canvas.rect(x, floor, wide, 2, quiet);
      setLabel(canvas, {
        text: thing,
        left: x,
        top: y,
        width: wide,
        size: 20,
        smallest: 14,
        bold: thing === chosen,
        color: thing === chosen ? ink : quiet,
        grounds: [ground],
        sheet,
      });
    });
    const half = kind === 'columns' ? Math.ceil(paths.length / 2) : paths.length;
    canvas.paths(paths.slice(0, half));
    if (half < paths.length) canvas.paths(paths.slice(half));
    sheet.place();
    return canvas;
  },
};
