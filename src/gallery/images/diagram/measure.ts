import { type Size, wrapText } from '../svg.ts';
import type { GraphNode } from './graph.ts';

/** Pixels, before a diagram is scaled to the size that was asked for. */
export const fontSize = 16;
export const lineHeight = fontSize * 1.3;

/** Longer labels are broken into lines. */
const labelLength = 22;
const letterWidth = fontSize * 0.56;

export function labelLines({ label }: Pick<GraphNode, 'label'>): readonly string[] {
  return wrapText(label, labelLength);
}

/** How wide the longest of the lines is, about. */
export function widthOf(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => line.length)) * letterWidth;
}

export function sizeOf(node: GraphNode): Size {
  const lines = labelLines(node);
  const width = Math.max(fontSize * 2.5, widthOf(lines)) + fontSize * 2;
  const height = Math.max(1, lines.length) * lineHeight + fontSize * 1.4;
  switch (node.shape) {
    case 'dot':
      return { width: fontSize * 1.2, height: fontSize * 1.2 };
    case 'circle': {
      const side = Math.max(width, height);
      return { width: side, height: side };
    }
    case 'diamond':
      return { width: width * 1.35, height: height * 1.7 };
    case 'hexagon':
    case 'slanted':
      return { width: width + fontSize * 2, height };
    case 'cylinder':
      return { width, height: height + fontSize };
    default:
      return { width, height };
  }
}
