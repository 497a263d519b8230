import { drawFormat } from '../../canvas/format.ts';
import type { Composition } from '../../composition.ts';
import { Sheet, setLabel } from '../../text/label.ts';
import { dataPage, tidyNumber } from './frame.ts';

/** Two moments and a line for each thing between them; the one that moved most has the colour. */
export const slopeChart: Composition = {
  id: 'slope-chart',
  family: 'data',
  about: 'Before and after with a line each and one that moved most: values, moments, ground vary',
  needs: 'chart',
  compose: (material) => {
    const { chart, random } = material;
    const moments = random.pick([
      ['Then', 'Now'],
      ['Before', 'After'],
      ['Spring', 'Autumn'],
      ['First week', 'Last week'],
      ['Plan', 'Done'],
    ] as const);
    const rows = chart.labels.slice(0, 5).map((label, index) => {
      const value = Math.max(0, chart.values[index] ?? 0);
      return { label, from: value, to: Math.max(0, Math.round(value * (0.45 + random.next() * 1.2))) };
    });
    const moved = [...rows].sort(
      (left, right) => Math.abs(right.to - right.from) - Math.abs(left.to - left.from),
    )[0];
    const point =
      moved === undefined || moved.to === moved.from
        ? 'Nothing moved'
        : `Largest ${moved.to > moved.from ? 'gain' : 'loss'}: ${moved.label}`;
    const page = dataPage(
      material,
      drawFormat(random, ['tall', 'square', 'wide'], material.layout.shape),
      point,
    );
    const { canvas, left, top, width, height, ground, ink, quiet, strong, weak } = page;
    const most = Math.max(1e-9, ...rows.flatMap(({ from, to }) => [from, to]));
    const names = width * 0.31;
    const [x0, x1] = [left + names, left + width - names];
    const plotTop = top + 56;
    const plotHeight = height - 76;
    const y = (value: number) => plotTop + plotHeight * (1 - value / most);
    canvas.rect(x0 - 1, plotTop, 2, plotHeight, weak);
    canvas.rect(x1 - 1, plotTop, 2, plotHeight, weak);
    canvas.paths(
      rows.map((row) => ({
        points: [
          [x0, y(row.from)],
          [x1, y(row.to)],
        ],
        stroke: row === moved ? strong : weak,
        width: row === moved ? 7 : 4,
      })),
    );
    const [dot, mark] = [canvas.discLayer(7, weak), canvas.discLayer(10, strong)];
    for (const row of rows) {
      canvas.placeAt(row === moved ? mark : dot, x0, y(row.from));
      canvas.placeAt(row === moved ? mark : dot, x1, y(row.to));
    }
    const sheet = new Sheet(canvas, left, top, width, height);
    const write = (
      text: string,
      x: number,
      at: number,
      room: number,
      align: 'left' | 'right' | 'center',
      size: number,
      bold: boolean,
    ) =>
      setLabel(canvas, {
        text,
        left: x,
        top: at,
        width: room,
        size,
        smallest: 15,
        align,
        bold,
        color: bold ? ink : quiet,
        grounds: [ground],
        sheet,
      });
    write(moments[0], x0 - 90, top, 180, 'center', 24, true);
    write(moments[1], x1 - 90, top, 180, 'center', 24, true);
    const room = { top: plotTop + 6, bottom: plotTop + plotHeight - 6 };
    for (const [at, row] of spaced(
      rows.map((row) => ({ row, at: y(row.from) })),
      room,
    ))
      write(`${row.label} ${tidyNumber(row.from)}`, left, at - 13, names - 24, 'right', 23, row === moved);
    for (const [at, row] of spaced(
      rows.map((row) => ({ row, at: y(row.to) })),
      room,
    ))
      write(tidyNumber(row.to), x1 + 24, at - 14, names - 24, 'left', 26, row === moved);
    sheet.place();
    return canvas;
  },
};

/** Pixels from one label to the next. */
const labelStep = 34;

/**
 * Labels moved apart where they would lie over each other: first up from the bottom, then down from the top, so that
 * none leaves the plot as long as there is room for all.
 */
export function spaced<Row>(
  labels: readonly { readonly row: Row; readonly at: number }[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): [number, Row][] {
  let next = bottom;
  const upwards = [...labels]
    .sort((left, right) => right.at - left.at)
    .map(({ row, at }): [number, Row] => {
      const place = Math.min(at, next);
      next = place - labelStep;
      return [place, row];
    });
  let free = top;
  return upwards.reverse().map(([at, row]): [number, Row] => {
    const place = Math.max(at, free);
    free = place + labelStep;
    return [place, row];
  });
}
