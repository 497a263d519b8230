import { drawFormat } from '../../canvas/format.ts';
import { between } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';
import { Sheet, setLabel } from '../../text/label.ts';
import { dataPage } from './frame.ts';

/** Parts of a whole in a ring, with the largest in its middle and every part named once. */
export const shareDonut: Composition = {
  id: 'share-donut',
  family: 'data',
  about:
    'Parts of a whole in a ring with the largest named inside: width, turn, side of the key, ground vary',
  needs: 'chart',
  compose: (material) => {
    const { chart, random, palette } = material;
    const parts = chart.labels
      .map((label, index) => ({ label, value: Math.abs(chart.values[index] ?? 0) }))
      .sort((left, right) => right.value - left.value);
    const shown = parts.slice(0, 5);
    const rest = parts.slice(5).reduce((sum, { value }) => sum + value, 0);
    if (rest > 0) shown.push({ label: 'Others', value: rest });
    const total = Math.max(
      1e-9,
      shown.reduce((sum, { value }) => sum + value, 0),
    );
    const percent = (value: number) => `${Math.round((value / total) * 100)} %`;
    const [first] = shown;
    const point = random.pick([
      `${first?.label}, ${percent(first?.value ?? 0)}`,
      `${percent(first?.value ?? 0)} for ${first?.label}`,
    ]);
    const page = dataPage(
      material,
      drawFormat(random, ['wide', 'square', 'tall'], material.layout.shape),
      point,
    );
    const { canvas, left, top, width, height, ground, ink, strong } = page;
    const wide = width > height;
    const side = Math.round(
      Math.max(180, Math.min(wide ? width * 0.52 : width * 0.72, wide ? height : height * 0.62)),
    );
    const flip = random.chance(0.5);
    // Below the ring the key stands in two columns; both together keep to the middle.
    const keyHeight = 26 + Math.ceil(shown.length / 2) * 40;
    const [x, y] = wide
      ? [flip ? left + width - side : left, top + (height - side) / 2]
      : [left + (width - side) / 2, top + Math.max(0, (height - side - keyHeight) / 2)];
    const colors = [strong, ...palette.series.filter((color) => color !== strong)].map((color, index) =>
      index === 0 ? color : between(color, ground, 0.12),
    );
    const cutout = random.pick([52, 62, 74]);
    canvas.place(
      canvas.layer(
        'quickchart',
        {
          type: 'doughnut',
          data: {
            datasets: [
              {
                data: shown.map(({ value }) => Number(value.toPrecision(6))),
                backgroundColor: shown.map((_, index) => colors[index % colors.length]),
                borderColor: ground,
                borderWidth: 5,
              },
            ],
          },
          options: {
            legend: { display: false },
            cutoutPercentage: cutout,
            cutout: `${cutout}%`,
            rotation: random.pick([-Math.PI / 2, 0, Math.PI / 2].map((angle) => Number(angle.toFixed(3)))),
            plugins: { legend: { display: false }, datalabels: { display: false } },
          },
          width: side,
          height: side,
          backgroundColor: 'transparent',
        },
        side,
        side,
      ),
      x,
      y,
    );
    const hole = side * (cutout / 100) * 0.8;
    const sheet = new Sheet(canvas, left, top, width, height);
    setLabel(canvas, {
      text: percent(first?.value ?? 0),
      left: x + (side - hole) / 2,
      top: y + side / 2 - hole * 0.19,
      width: hole,
      size: hole * 0.32,
      smallest: 18,
      align: 'center',
      bold: true,
      color: ink,
      grounds: [ground],
      sheet,
    });
    const [keyLeft, keyTop] = wide
      ? [flip ? left : left + side + 40, top + Math.max(0, (height - shown.length * 52) / 2)]
      : [left, y + side + 26];
    const columns = wide ? 1 : 2;
    const room = wide ? width - side - 40 : width / 2 - 10;
    shown.forEach(({ label, value }, index) => {
      const [keyX, keyY] = [
        keyLeft + (index % columns) * (room + 20),
        keyTop + Math.floor(index / columns) * (wide ? 52 : 40),
      ];
      if (keyY + 30 > top + height) return;
      canvas.rect(keyX, keyY + 4, 22, 22, colors[index % colors.length] ?? strong, { radius: 5 });
      setLabel(canvas, {
        text: `${label}, ${percent(value)}`,
        left: keyX + 34,
        top: keyY + 2,
        width: room - 36,
        size: 21,
        smallest: 14,
        color: ink,
        grounds: [ground],
        sheet,
      });
    });
    sheet.place();
    return canvas;
  },
};
