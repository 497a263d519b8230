import { chartParams, seriesColors } from './charts.ts';
import { pipeline } from './pipeline.ts';
import type { Recipe } from './recipe.ts';

/** Bars (or a radar, where the idea asks for one) in a plain margin. */
export const barChart: Recipe = {
  id: 'bar-chart',
  needs: 'chart',
  build: (material) => {
    const [width, height, margin] = [960, 600, 32];
    const radar = material.chart.type === 'radar';
    const style = radar
      ? { borderColor: material.palette.accent, backgroundColor: `${material.palette.accent}44` }
      : { backgroundColor: seriesColors(material) };
    return pipeline(
      'quickchart',
      chartParams(material, { type: radar ? 'radar' : 'bar', width, height, style, legend: false }),
      [
        ['resize', { width, height, fit: 'contain' }],
        [
          'extend',
          { top: margin, bottom: margin, left: margin, right: margin, background: material.palette.paper },
        ],
      ],
    );
  },
};
