import { drawFormat } from '../../canvas/format.ts';
import type { Path, Point } from '../../canvas/vector.ts';
import { between, translucent } from '../../color/oklch.ts';
import type { Composition } from '../../composition.ts';
import { type Label, Sheet, setLabel } from '../../text/label.ts';
import { dataPage, type Page } from './frame.ts';

/** A web of fewer corners is a splinter whose form says nothing. */
const leastCorners = 5;

/** Strengths around a circle, from zero in the middle, with the strongest named. */
export const radarProfile: Composition = {
  id: 'radar-profile',
  family: 'data',
  about: 'Strengths around a circle from zero, petals or a web, the strongest named: form, turn, ground vary',
  needs: 'chart',
  compose: (material) => {
    const { chart, random, palette } = material;
    const rows = chart.labels
      .slice(0, 8)
      .map((label, index) => ({ label, value: Math.abs(chart.values[index] ?? 0) }));
    const strongest = [...rows].sort((left, right) => right.value - left.value)[0];
    const page = dataPage(
      material,
      drawFormat(random, ['square', 'tall', 'wide'], material.layout.shape),
      random.pick([
        `Strongest in ${strongest?.label}`,
        `Above all, ${strongest?.label}`,
        `A profile that leans to ${strongest?.label}`,
      ]),
    );
    const { canvas, left, top, width, height, ground, ink, quiet, strong, weak } = page;
    const [x0, y0] = [left + width / 2, top + height / 2];
    const radius = Math.min(width * 0.34, height / 2 - 34);
    const most = Math.max(1e-9, ...rows.map(({ value }) => value));
    const turn = random.next() * 0.8 - Math.PI / 2;
    const angle = (index: number) => turn + (index / rows.length) * Math.PI * 2;
    const at = (index: number, share: number): Point => [
      x0 + Math.cos(angle(index)) * radius * share,
      y0 + Math.sin(angle(index)) * radius * share,
    ];
    for (const share of [1, 0.66, 0.33])
      canvas.disc(x0, y0, radius * share, '#00000000', { stroke: weak, strokeWidth: 2 });
    const petals = rows.length < leastCorners || random.chance(0.4);
    const colors = palette.series;
    const paths: Path[] = petals
      ? rows.map(({ value, label }, index) =>
          petal(
            x0,
            y0,
            angle(index),
            (Math.PI / rows.length) * 0.92,
            radius * Math.sqrt(value / most),
            label === strongest?.label
              ? strong
              : between(colors[index % colors.length] ?? strong, ground, 0.3),
          ),
        )
      : [
          {
            points: rows.map(({ value }, index) => at(index, value / most)),
            fill: translucent(strong, 0.35),
          },
          {
            points: [
              ...rows.map(({ value }, index) => at(index, value / most)),
              at(0, (rows[0]?.value ?? 0) / most),
            ],
            stroke: strong,
            width: 5,
          },
        ];
    canvas.paths(paths);
    const sheet = new Sheet(canvas, left, top, width, height);
    rows.forEach(({ label }, index) => {
      const [x, y] = at(index, 1.1);
      const first = label === strongest?.label;
      setLabel(canvas, {
        ...roomAround(x, Math.cos(angle(index)), page),
        text: label,
        top: Math.min(top + height - 24, Math.max(top, y - 12)),
        size: 20,
        smallest: 14,
        bold: first,
        color: first ? ink : quiet,
        grounds: [ground],
        sheet,
      });
    });
    sheet.place();
    return canvas;
  },
};

/** Where a name beside the circle may go: away from it at its sides, centred above and below it. */
function roomAround(x: number, cos: number, { left, width }: Page): Pick<Label, 'left' | 'width' | 'align'> {
  if (cos > 0.35) return { left: x, width: left + width - x, align: 'left' };
  if (cos < -0.35) return { left, width: x - left, align: 'right' };
  const room = Math.min(180, width * 0.4);
  return { left: x - room / 2, width: room, align: 'center' };
}

/** A sector whose area, and not its length alone, stands for the value. */
function petal(x: number, y: number, middle: number, reach: number, radius: number, fill: string): Path {
  const arc = [-1, -0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8, 1].map(
    (share): Point => [
      x + Math.cos(middle + share * reach) * radius,
      y + Math.sin(middle + share * reach) * radius,
    ],
  );
  return { points: [[x, y], ...arc], fill };
}
