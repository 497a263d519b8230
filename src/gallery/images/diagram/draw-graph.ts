import { polyline, type Size, smoothLine, tag, text } from '../svg.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { type Layout, layOut, type PlacedEdge, type PlacedNode } from './layout.ts';
import { fontSize, labelLines, lineHeight, widthOf } from './measure.ts';
import type { Theme } from './themes.ts';

/** Something drawn at its natural size, to be scaled to the size that was asked for. */
export interface Drawing extends Size {
  readonly svg: string;
}

/** Room for arrows that swing out beyond the nodes. */
const bleed = fontSize * 1.5;

export function drawGraph(graph: Graph, theme: Theme): Drawing {
  const layout: Layout = layOut(graph);
  const svg =
    layout.edges.map((edge) => drawEdge(edge, theme)).join('') +
    layout.nodes.map((node) => drawNode(node, theme)).join('') +
    layout.edges.map((edge) => drawEdgeLabel(edge, theme)).join('');
  return {
    width: layout.width + 2 * bleed,
    height: layout.height + 2 * bleed,
    svg: tag('g', { transform: `translate(${bleed} ${bleed})` }, svg),
  };
}

const dashes: Readonly<Record<GraphEdge['line'], string | undefined>> = {
  solid: undefined,
  thick: undefined,
  dotted: '5 5',
};

function drawEdge({ edge, points }: PlacedEdge, theme: Theme): string {
  return (
    tag('path', {
      d: smoothLine(points),
      fill: 'none',
      stroke: theme.line,
      'stroke-width': edge.line === 'thick' ? 3.2 : 1.8,
      'stroke-dasharray': dashes[edge.line],
    }) + (edge.arrow ? arrowHead(points, theme.line) : '')
  );
}

/** A triangle at the last point, along the last stretch. */
export function arrowHead(
  points: readonly { readonly x: number; readonly y: number }[],
  color: string,
): string {
  const tip = points.at(-1);
  const from = points.at(-2);
  if (tip === undefined || from === undefined) return '';
  const angle = (Math.atan2(tip.y - from.y, tip.x - from.x) * 180) / Math.PI;
  return tag('path', {
    d: 'M0 0L-10 -5L-8 0L-10 5Z',
    fill: color,
    stroke: color,
    'stroke-linejoin': 'round',
    transform: `translate(${tip.x.toFixed(1)} ${tip.y.toFixed(1)}) rotate(${angle.toFixed(1)})`,
  });
}

function drawEdgeLabel({ edge, points }: PlacedEdge, theme: Theme): string {
  const first = points[Math.floor((points.length - 1) / 2)];
  const second = points[Math.ceil((points.length - 1) / 2)];
  if (edge.label === '' || first === undefined || second === undefined) return '';
  const [x, y] = [(first.x + second.x) / 2, (first.y + second.y) / 2];
  const size = fontSize * 0.85;
  const width = widthOf([edge.label]) * 0.85 + size;
  return (
    tag('rect', {
      x: x - width / 2,
      y: y - size * 0.8,
      width,
      height: size * 1.6,
      rx: size * 0.4,
      fill: theme.ground,
      'fill-opacity': 0.92,
    }) +
    text(edge.label, {
      x,
      y: y + size * 0.35,
      'text-anchor': 'middle',
      'font-size': size,
      fill: theme.text,
    })
  );
}

function drawNode(placed: PlacedNode, theme: Theme): string {
  const { node, x, y } = placed;
  const lines = labelLines(node);
  const label = lines.map((line, index) =>
    text(line, {
      x,
      y: y + fontSize * 0.35 + (index - (lines.length - 1) / 2) * lineHeight,
      'text-anchor': 'middle',
      'font-size': fontSize,
      'font-weight': 500,
      fill: theme.text,
    }),
  );
  return outline(placed, theme) + label.join('');
}

const accented: ReadonlySet<GraphNode['shape']> = new Set(['diamond', 'hexagon', 'circle', 'stadium']);

function outline({ node, x, y, width, height }: PlacedNode, theme: Theme): string {
  const accent = accented.has(node.shape);
  const style = {
    fill: accent ? theme.accentFill : theme.fill,
    stroke: accent ? theme.accentBorder : theme.border,
    'stroke-width': 1.8,
    'stroke-linejoin': 'round',
  };
  const [left, top, right, bottom] = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
  const rect = (rx: number) => tag('rect', { x: left, y: top, width, height, rx, ...style });
  const corners = (...points: readonly [number, number][]) =>
    tag('path', { d: `${polyline(points.map(([px, py]) => ({ x: px, y: py })))}Z`, ...style });
  switch (node.shape) {
    case 'box':
      return rect(5);
    case 'round':
      return rect(14);
    case 'stadium':
      return rect(height / 2);
    case 'subroutine':
      return (
        rect(3) +
        corners([left + 8, top], [left + 8, bottom]) +
        corners([right - 8, top], [right - 8, bottom])
      );
    case 'circle':
      return tag('circle', { cx: x, cy: y, r: width / 2, ...style });
    case 'dot':
      return tag('circle', { cx: x, cy: y, r: width / 2, fill: theme.line });
    case 'diamond':
      return corners([x, top], [right, y], [x, bottom], [left, y]);
    case 'hexagon':
      return corners(
        [left + 16, top],
        [right - 16, top],
        [right, y],
        [right - 16, bottom],
        [left + 16, bottom],
        [left, y],
      );
    case 'slanted':
      return corners([left + 14, top], [right, top], [right - 14, bottom], [left, bottom]);
    case 'cylinder': {
      const lid = fontSize * 0.5;
      const side = `M${left} ${top + lid}V${bottom - lid}A${width / 2} ${lid} 0 0 0 ${right} ${bottom - lid}V${top + lid}`;
      return (
        tag('path', { d: side, ...style }) +
        tag('ellipse', { cx: x, cy: top + lid, rx: width / 2, ry: lid, ...style })
      );
    }
  }
}
