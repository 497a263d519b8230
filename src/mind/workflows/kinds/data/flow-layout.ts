import type { Diagram, DiagramEdge } from '../../../../actions/post/diagram/diagram.ts';

/** How a diagram wants to lie, as far as its nodes and edges say: the engine alone knows its size. */
export interface FlowLayout {
  /** Turned so that what it shows stays large enough to read. */
  readonly diagram: Diagram;
  /** Whether it is wider than high. */
  readonly wide: boolean;
  /** About how wide it is for its height. */
  readonly aspect: number;
  /** Places of the nodes where the way parts, and of the one where it begins. */
  readonly questions: readonly number[];
  readonly first: number | null;
}

/** Pixels that Mermaid gives a node, in relation to each other: across and along a row, and down it. */
const node = { wide: 190, high: 100 } as const;
/** A row of more nodes than this would be too small to read. */
const longestRow = 4;

/** Reads how a diagram lies; a long row is turned into a column. */
export function layoutOf(diagram: Diagram): FlowLayout {
  const ranks = ranksOf(diagram.edges);
  const [deep, broad] = [Math.max(1, ranks.length), Math.max(1, ...ranks)];
  const lies = diagram.direction === 'LR' || diagram.direction === 'RL';
  const across = lies && deep <= longestRow;
  const [width, height] = across
    ? [deep * node.wide, broad * node.high]
    : [broad * node.wide, deep * node.high];
  return {
    diagram: lies && !across ? { ...diagram, direction: 'TD' } : diagram,
    wide: width > height,
    aspect: width / height,
    questions: diagram.nodes.flatMap(({ shape }, place) => (shape === 'question' ? [place] : [])),
    first: diagram.edges[0]?.from ?? null,
  };
}

/** How many nodes stand side by side at each distance from the start; ways back count for nothing. */
function ranksOf(edges: readonly DiagramEdge[]): number[] {
  const rank = new Map<number, number>();
  for (const { from, to } of edges) {
    const before = rank.get(from) ?? 0;
    rank.set(from, before);
    if (!rank.has(to)) rank.set(to, before + 1);
  }
  const counts: number[] = [];
  for (const place of rank.values()) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}
