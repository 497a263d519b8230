import { tag } from '../svg.ts';
import type { DiagramSyntax } from './syntax.ts';

/** How boxes and arrows are drawn, in the pixels of the finished diagram. */
export interface DiagramLines {
  /** Radius of a box's corners. */
  readonly corner: number;
  readonly nodeStroke: number;
  readonly linkStroke: number;
  /** From box to box within a row, and from row to row. */
  readonly nodeSpacing: number;
  readonly rankSpacing: number;
  readonly curve: string;
}

/** What the rules of style and the settings of a diagram say of its lines; Mermaid's own values where they say nothing. */
export function linesOf({ themeCss, flowchart }: DiagramSyntax): DiagramLines {
  return {
    ...flowchart,
    corner: pixelsIn(themeCss, '.node rect', 'rx') ?? 0,
    nodeStroke: pixelsIn(themeCss, '.node rect', 'stroke-width') ?? 1,
    linkStroke: pixelsIn(themeCss, '.flowchart-link', 'stroke-width') ?? 2,
  };
}

/** A length that a rule of style gives the elements of a selector. */
function pixelsIn(css: string, selector: string, property: string): number | undefined {
  for (const [, selectors = '', rules = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!selectors.split(',').some((one) => one.trim() === selector)) continue;
    for (const rule of rules.split(';')) {
      const [name, value = ''] = rule.split(':').map((part) => part.trim());
      const [, pixels] = name === property ? (/^(\d{1,3}(?:\.\d+)?)px$/.exec(value) ?? []) : [];
      if (pixels !== undefined) return Number(pixels);
    }
  }
  return undefined;
}

/** Gives what the renderer has drawn these lines. @param scale pixels of the finished diagram in one of the renderer's */
export function withLines(svg: string, lines: DiagramLines, scale: number): string {
  const own = (pixels: number): string => String(Math.round((pixels / scale) * 100) / 100);
  return svg
    .replaceAll('<marker ', '<marker markerUnits="userSpaceOnUse" ')
    .replace(/<g class="node"[\s\S]*?<\/g>/g, (node) =>
      node
        .replace(/ rx="0" ry="0"/, ` rx="${own(lines.corner)}" ry="${own(lines.corner)}"`)
        .replace(/ stroke-width="[\d.]+"/, ` stroke-width="${own(lines.nodeStroke)}"`),
    )
    .replace(/<g class="edge-label"[\s\S]*?<\/g>/g, (label) =>
      label
        .replace(/(<rect\b[^>]*) stroke="[^"]*" stroke-width="[^"]*"/, '$1')
        .replace(/ font-size="11"/, ' font-size="13"'),
    )
    .replace(/<polyline class="edge"[^>]*\/>/g, (edge) =>
      withCurve(edge, lines.curve, own(lines.linkStroke)),
    );
}

/** A link as a path of its own width; its corners are round where the diagram wants curves. */
function withCurve(edge: string, curve: string, width: string): string {
  const attribute = (name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(edge)?.[1];
  const points = (attribute('points') ?? '').split(' ').map((point) => point.split(',').map(Number));
  const [first, ...rest] = points.map(([x = 0, y = 0]) => ({ x, y }));
  if (first === undefined) return edge;
  const ends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? point;
    return ` Q${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`;
  });
  const straight = rest.map(({ x, y }) => ` L${x} ${y}`).join('');
  const last = rest.at(-1) ?? first;
  const isRound = curve === 'basis' && rest.length > 2;
  const dashes = attribute('stroke-dasharray');
  const markers = ['marker-start', 'marker-end'].flatMap((name) => {
    const marker = attribute(name);
    return marker === undefined ? [] : [[name, marker] as const];
  });
  return tag('path', {
    d: `M${first.x} ${first.y}${isRound ? `${ends.join('')} L${last.x} ${last.y}` : straight}`,
    fill: 'none',
    stroke: attribute('stroke') ?? 'none',
    'stroke-width': width,
    ...(dashes === undefined ? {} : { 'stroke-dasharray': dashes }),
    ...Object.fromEntries(markers),
  });
}
