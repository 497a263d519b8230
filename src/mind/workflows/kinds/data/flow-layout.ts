/** How a diagram wants to lie, as far as its source tells: the engine alone knows its size. */
export interface FlowLayout {
  /** The source, turned so that what it shows stays large enough to read. */
  readonly source: string;
  /** Whether it is wider than high. */
  readonly wide: boolean;
  /** About how wide it is for its height. */
  readonly aspect: number;
  /** Ids of nodes where the way parts, and of the one where it begins. */
  readonly questions: readonly string[];
  readonly first: string | null;
}

const flow = /^(flowchart|graph)\s+(TB|TD|BT|RL|LR)\b/;
const edge =
  /([A-Za-z]\w*)\s*(?:[[({>][^\n]*?[\])}]\s*)?(?:-->|---|-\.->|==>)(?:\|[^|\n]*\|)?\s*([A-Za-z]\w*)/g;
/** Pixels that Mermaid gives a node, in relation to each other: across and along a row, and down it. */
const node = { wide: 190, high: 100 } as const;
/** A row of more nodes than this would be too small to read. */
const longestRow = 4;

/** Reads how a diagram lies; a long row is turned into a column. */
export function layoutOf(diagram: string): FlowLayout {
  const [, kind, direction = ''] = flow.exec(diagram) ?? [];
  if (kind === undefined) {
    const wide = /^(?:sequenceDiagram|mindmap)\b/.test(diagram);
    return { source: diagram, wide, aspect: wide ? 1.6 : 0.6, questions: [], first: null };
  }
  const edges = [...diagram.matchAll(edge)].map(([, from = '', to = '']) => [from, to] as const);
  const ranks = ranksOf(edges);
  const [deep, broad] = [Math.max(1, ranks.length), Math.max(1, ...ranks)];
  const lies = direction === 'LR' || direction === 'RL';
  const across = lies && deep <= longestRow;
  const turned = lies && !across;
  const [width, height] = across
    ? [deep * node.wide, broad * node.high]
    : [broad * node.wide, deep * node.high];
  return {
    source: turned ? diagram.replace(flow, `${kind} TD`) : diagram,
    wide: width > height,
    aspect: width / height,
    questions: [...new Set([...diagram.matchAll(/([A-Za-z]\w*)\{/g)].map(([, id = '']) => id))],
    first: edges[0]?.[0] ?? null,
  };
}

/** How many nodes stand side by side at each distance from the start; ways back count for nothing. */
function ranksOf(edges: readonly (readonly [from: string, to: string])[]): number[] {
  const rank = new Map<string, number>();
  for (const [from, to] of edges) {
    const before = rank.get(from) ?? 0;
    rank.set(from, before);
    if (!rank.has(to)) rank.set(to, before + 1);
  }
  const counts: number[] = [];
  for (const place of rank.values()) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}
