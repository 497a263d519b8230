import { chartParams } from './charts.ts';
import { pictureText } from './material.ts';
import { pipeline } from './pipeline.ts';
import type { Recipe } from './recipe.ts';

/** A line over time, with what it comes to written underneath. */
export const trendLine: Recipe = {
  id: 'trend-line',
  needs: 'chart',
  build: (material) => {
    const { chart, palette, random } = material;
    const [width, height] = [1000, 560];
    const style = {
      borderColor: palette.accent,
      backgroundColor: `${palette.accent}33`,
      borderWidth: 4,
      fill: random.chance(0.5),
      // A curve would pass the points by.
      tension: 0,
    };
    return pipeline(
      'quickchart',
      chartParams(material, { type: 'line', width, height, style, legend: false }),
      [
        ['resize', { width, height, fit: 'contain' }],
        [
          'addCaption',
          {
            text: pictureText(summaryOf(chart.labels, chart.values), 70),
            position: 'bottom',
            fontSize: 24,
            padding: 18,
            backgroundColor: palette.ink,
            textColor: palette.paper,
          },
        ],
      ],
    );
  },
};

function summaryOf(labels: readonly string[], values: readonly number[]): string {
  const [first = 0] = values;
  const last = values.at(-1) ?? 0;
  const direction = last > first ? 'up' : last < first ? 'down' : 'level';
  return `${labels[0]} to ${labels.at(-1)}: ${direction} from ${tidyNumber(first)} to ${tidyNumber(last)}`;
}

function tidyNumber(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
}
