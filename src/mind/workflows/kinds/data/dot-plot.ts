import { drawFormat } from '../../canvas/format.ts';
import { spread } from '../../canvas/noise.ts';
import { translucent } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';
import { Sheet, setLabel } from '../../text/label.ts';
import { dataPage } from './frame.ts';

/** Every single value as a dot in a row for each thing, with the middle marked: spread before average. */
export const dotPlot: Composition = {
  id: 'dot-plot',
  family: 'data',
  about: 'Every value as a dot, with the middle marked: rows, spread, size, ground and colours vary',
  needs: 'chart',
  compose: (material) => {
    const { chart, random } = material;
    const rows = chart.labels.slice(0, 6).map((label, index) => ({
      label,
      middle: Math.abs(chart.values[index] ?? 0),
      spread: spread(random, 0.05, 0.2),
    }));
    const widest = [...rows].sort((left, right) => right.spread - left.spread)[0];
    const page = dataPage(
      material,
      drawFormat(random, ['wide', 'square', 'tall'], material.layout.shape),
      random.pick([
        `Widest spread: ${widest?.label}`,
        `No two alike: ${widest?.label}`,
        `Anything but average: ${widest?.label}`,
      ]),
    );
    const { canvas, left, top, width, height, ground, ink, quiet, strong, weak } = page;
    const most = Math.max(1e-9, ...rows.map(({ middle }) => middle)) * 1.25;
    const names = width * 0.24;
    const [x0, room] = [left + names, width - names - 10];
    const step = (height - 30) / rows.length;
    const radius = Math.min(13, step * random.pick([0.11, 0.15, 0.19]));
    const each = Math.floor(130 / rows.length);
    const rule = canvas.rectLayer(room, 1, weak);
    const sheet = new Sheet(canvas, left, top, width, height);
    const layers = rows.map((row, index) => {
      const y = top + step * (index + 0.5);
      canvas.place(rule, x0, y);
      const dots = Array.from({ length: each }, (): readonly [number, number, number] => {
        const away = (random.next() + random.next() + random.next() - 1.5) * row.spread * 1.6;
        const share = Math.min(0.99, Math.max(0.01, row.middle / most + away));
        return [x0 + room * share, y + spread(random, -0.22, 0.22) * step, radius];
      });
      setLabel(canvas, {
        text: row.label,
        left,
        top: y - 12,
        width: names - 20,
        size: 21,
        smallest: 14,
        align: 'right',
        bold: row === widest,
        color: row === widest ? ink : quiet,
        grounds: [ground],
        sheet,
      });
      return { dots, color: translucent(row === widest ? strong : quiet, 0.55) };
    });
    canvas.dots(layers);
    const mark = canvas.rectLayer(5, Math.round(step * 0.62), ink);
    rows.forEach((row, index) => {
      canvas.placeAt(mark, x0 + room * Math.min(0.99, row.middle / most), top + step * (index + 0.5));
    });
    setLabel(canvas, {
      text: 'less',
      left: x0,
      top: top + height - 22,
      width: 120,
      size: 17,
      color: quiet,
      grounds: [ground],
      sheet,
    });
    setLabel(canvas, {
      text: 'more',
      left: x0 + room - 120,
      top: top + height - 22,
      width: 120,
      size: 17,
      align: 'right',
      color: quiet,
      grounds: [ground],
      sheet,
    });
    sheet.place();
    return canvas;
  },
};
