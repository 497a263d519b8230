import { chartParams, seriesColors } from './charts.ts';
import { pipeline } from './pipeline.ts';
import type { Recipe } from './recipe.ts';

/** Parts of a whole in a ring (or a pie, where the idea asks for one), on a card with round corners. */
export const shareDonut: Recipe = {
  id: 'share-donut',
  needs: 'chart',
  build: (given) => {
    const side = 800;
    // A share cannot be negative, whatever was answered.
    const material = { ...given, chart: { ...given.chart, values: given.chart.values.map(Math.abs) } };
    const type = material.chart.type === 'pie' ? 'pie' : 'doughnut';
    const style = {
      backgroundColor: seriesColors(material),
      borderColor: material.palette.paper,
      borderWidth: 4,
    };
    return pipeline(
      'quickchart',
      chartParams(material, { type, width: side, height: side, style, legend: true }),
      [
        ['resize', { width: side, height: side, fit: 'contain' }],
        ['roundCorners', { radius: 48 }],
      ],
    );
  },
};
