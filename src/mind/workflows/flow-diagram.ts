import { pipeline } from './pipeline.ts';
import type { Recipe } from './recipe.ts';

/** These run from side to side and want a wide picture; the others grow downwards. */
const sideways = /^(?:flowchart|graph) (?:LR|RL)\b|^(?:sequenceDiagram|mindmap)\b/;

/** Boxes and arrows on white, with room around them. */
export const flowDiagram: Recipe = {
  id: 'flow-diagram',
  needs: 'diagram',
  build: ({ diagram, random }) => {
    const [width, height] = sideways.test(diagram) ? [960, 400] : [720, 880];
    const margin = 32;
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
