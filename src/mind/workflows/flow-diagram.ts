import { pipeline } from './pipeline.ts';
import type { Recipe } from './recipe.ts';

/** Boxes and arrows on white, with room around them. */
export const flowDiagram: Recipe = {
  id: 'flow-diagram',
  needs: 'diagram',
  build: ({ diagram, random }) => {
    const [width, height, margin] = [960, 640, 32];
    return pipeline(
      'mermaid',
      {
        code: diagram,
        theme: random.pick(['default', 'neutral', 'forest']),
        backgroundColor: '#ffffff',
        width,
        height,
      },
      [
        ['resize', { width, height, fit: 'contain' }],
        ['extend', { top: margin, bottom: margin, left: margin, right: margin, background: '#ffffff' }],
      ],
    );
  },
};
