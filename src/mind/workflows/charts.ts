import { pictureText } from './material.ts';
import type { Material } from './recipe.ts';

type Params = Readonly<Record<string, unknown>>;
type ChartKind = Material['chart']['type'];

export interface ChartFrame {
  readonly type: ChartKind;
  readonly width: number;
  readonly height: number;
  /** Fields of the one data set beyond its values. */
  readonly style: Params;
  readonly legend: boolean;
}

/**
 * Parameters of the `quickchart` generator. Title and legend are given in both places where Chart.js looks for them,
 * depending on its major version. The one data set has no label: the title says what it is.
 */
export function chartParams({ subject, chart, palette }: Material, frame: ChartFrame): Params {
  const title = { display: true, text: pictureText(subject, 70), fontSize: 18, font: { size: 18 } };
  const legend = { display: frame.legend, position: 'bottom' };
  return {
    type: frame.type,
    data: {
      labels: chart.labels,
      datasets: [{ label: '', data: chart.values, ...frame.style }],
    },
    options: { title, legend, plugins: { title, legend } },
    width: frame.width,
    height: frame.height,
    backgroundColor: palette.paper,
  };
}

/** One colour for each value. */
export function seriesColors({ chart, palette }: Material): string[] {
  return chart.values.map((_, index) => palette.series[index % palette.series.length] ?? palette.accent);
}
