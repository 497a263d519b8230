import { drawFormat } from '../../canvas/format.ts';
import { translucent } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';
import { Sheet, setLabel } from '../../text/label.ts';
import { dataPage, tidyNumber } from './frame.ts';

/** One line over time from zero, its ends and its turning point written beside it. */
export const trendLine: Composition = {
  id: 'trend-line',
  family: 'data',
  about: 'One line from zero with its ends and its peak written beside it: area, dots, weight, ground vary',
  needs: 'chart',
  compose: (material) => {
    const { chart, random } = material;
    const values = chart.values;
    const [start, end] = [values[0] ?? 0, values.at(-1) ?? 0];
    const change = start === 0 ? 0 : Math.round(((end - start) / Math.abs(start)) * 100);
    const [from, to] = [chart.labels[0] ?? '', chart.labels.at(-1) ?? ''];
    const point =
      change === 0
        ? `${from} to ${to}: back where it began`
        : change > 0
          ? random.pick([`Up ${change} % from ${from} to ${to}`, `${to} ends ${change} % above ${from}`])
          : random.pick([`Down ${-change} % from ${from} to ${to}`, `${to} ends ${-change} % below ${from}`]);
    const page = dataPage(
      material,
      drawFormat(random, ['wide', 'cinema', 'square'], material.layout.shape),
      point,
    );
    const { canvas, left, top, width, height, ground, ink, quiet, strong, weak } = page;
    const [least, most] = [
      Math.min(0, ...values),
      Math.max(1e-9, ...values) * random.pick([1, 1.12, 1.3, 1.6]),
    ];
    const plot = { left: left + 8, top: top + 46, width: width - 110, height: height - 92 };
    const at = (index: number) => ({
      x: plot.left + (plot.width * index) / Math.max(1, values.length - 1),
      y: plot.top + plot.height * (1 - ((values[index] ?? 0) - least) / (most - least)),
    });
    const rule = canvas.rectLayer(plot.width, 1, weak);
    for (const share of [0, 0.25, 0.5, 0.75]) canvas.place(rule, plot.left, plot.top + plot.height * share);
    canvas.rect(plot.left, plot.top + plot.height, plot.width, 2, ink);
    const points = values.map((_, index) => at(index)).map(({ x, y }) => [x, y] as const);
    const floor = plot.top + plot.height;
    const area = random.chance(0.6);
    const dots = random.chance(0.6);
    canvas.paths([
      ...(area
        ? [
            {
              points: [[plot.left, floor] as const, ...points, [plot.left + plot.width, floor] as const],
              fill: translucent(strong, 0.18),
            },
          ]
        : []),
      { points, stroke: strong, width: random.pick([4, 6, 8]) },
    ]);
    const last = values.length - 1;
    const peak = values.indexOf(Math.max(...values));
    const marked = new Set([0, last, peak]);
    const dot = canvas.discLayer(dots ? 9 : 7, strong, { stroke: ground, strokeWidth: 3 });
    for (const index of marked) canvas.placeAt(dot, at(index).x, at(index).y);
    const sheet = new Sheet(canvas, left, top, width, height);
    const write = (
      text: string,
      x: number,
      y: number,
      room: number,
      align: 'left' | 'center' | 'right',
      size: number,
      bold = false,
    ) =>
      setLabel(canvas, {
        text,
        left: x,
        top: y,
        width: room,
        size,
        smallest: 13,
        align,
        bold,
        color: bold ? ink : quiet,
        grounds: [ground],
        sheet,
      });
    write(tidyNumber(end), at(last).x + 16, at(last).y - 18, 92, 'left', 36, true);
    if (peak !== last && peak !== 0)
      write(`peak ${tidyNumber(values[peak] ?? 0)}`, at(peak).x - 90, at(peak).y - 44, 180, 'center', 23);
    write(tidyNumber(start), plot.left + 4, Math.max(top, at(0).y - 44), 90, 'left', 25);
    const every = Math.ceil(values.length / 7);
    chart.labels.forEach((label, index) => {
      if (index % every === 0 || index === last)
        write(label, Math.max(left, at(index).x - 46), floor + 12, 92, index === 0 ? 'left' : 'center', 21);
    });
    sheet.place();
    return canvas;
  },
};
