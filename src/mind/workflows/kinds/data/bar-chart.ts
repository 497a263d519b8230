import { drawFormat } from '../../canvas/format.ts';
import type { Composition } from '../../composition.ts';
import { Sheet, setLabel } from '../../text/label.ts';
import { dataPage, tidyNumber } from './frame.ts';

/** Sorted bars from zero with their values beside them; the one that matters has the colour. */
export const barChart: Composition = {
  id: 'bar-chart',
  family: 'data',
  about:
    'Sorted bars with values beside them and one that matters: direction, weight, ground and colours vary',
  needs: 'chart',
  compose: (material) => {
    const { chart, random } = material;
    const rows = chart.labels
      .map((label, index) => ({ label, value: Math.max(0, chart.values[index] ?? 0) }))
      .sort((left, right) => right.value - left.value)
      .slice(0, 7);
    const [first, second] = rows;
    const lead = (first?.value ?? 0) / Math.max(1e-9, second?.value ?? 1);
    const point =
      lead >= 1.8 && second !== undefined
        ? `${tidyNumber(Math.round(lead * 10) / 10)} times ${second.label}: ${first?.label}`
        : random.pick([
            `${first?.label}, ahead of the rest`,
            `In front: ${first?.label}`,
            `Most of all: ${first?.label}`,
          ]);
    const page = dataPage(
      material,
      drawFormat(random, ['wide', 'square', 'tall'], material.layout.shape),
      point,
    );
    const { canvas, left, top, width, height, ground, ink, strong, weak } = page;
    const most = Math.max(1e-9, ...rows.map(({ value }) => value));
    const upright = random.chance(0.4) && rows.length <= 6;
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
        smallest: 15,
        align,
        bold,
        color: ink,
        grounds: [ground],
        sheet,
      });
    if (upright) {
      const step = width / rows.length;
      const share = random.pick([0.56, 0.7, 0.86]);
      rows.forEach(({ label, value }, index) => {
        const tall = Math.max(2, (height - 96) * (value / most));
        const x = left + index * step + (step * (1 - share)) / 2;
        canvas.rect(x, top + height - 44 - tall, step * share, tall, index === 0 ? strong : weak);
        write(
          tidyNumber(value),
          left + index * step,
          top + height - 44 - tall - 34,
          step,
          'center',
          30,
          index === 0,
        );
        write(label, left + index * step + 4, top + height - 34, step - 8, 'center', 23);
      });
      canvas.rect(left, top + height - 44, width, 2, ink);
    } else {
      const step = height / rows.length;
      const names = width * 0.3;
      const room = width - names - 90;
      const thick = Math.min(120, step * random.pick([0.5, 0.62, 0.74]));
      rows.forEach(({ label, value }, index) => {
        const middle = top + index * step + step / 2;
        const long = Math.max(2, room * (value / most));
        canvas.rect(left + names, middle - thick / 2, long, thick, index === 0 ? strong : weak);
        write(label, left, middle - 14, names - 16, 'right', 26);
        write(tidyNumber(value), left + names + long + 12, middle - 16, 78, 'left', 30, index === 0);
      });
      canvas.rect(left + names - 2, top, 2, height, ink);
    }
    sheet.place();
    return canvas;
  },
};
