export type NodeShape =
  | 'box'
  | 'round'
  | 'stadium'
  | 'subroutine'
  | 'cylinder'
  | 'circle'
  | 'diamond'
  | 'hexagon'
  | 'slanted'
  | 'dot';

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly shape: NodeShape;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly line: 'solid' | 'dotted' | 'thick';
  readonly arrow: boolean;
}

/** Boxes and the lines between them, before anything has a place. */
export interface Graph {
  /** Which way the arrows mostly point. */
  readonly direction: 'down' | 'right';
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Collects nodes and edges while a source is read; a node gets its label and shape where it first has one. */
export class GraphBuilder {
  readonly #nodes = new Map<string, GraphNode>();
  readonly #edges: GraphEdge[] = [];

  node(id: string, described?: Pick<GraphNode, 'label' | 'shape'>): void {
    if (described !== undefined) this.#nodes.set(id, { id, ...described });
    else if (!this.#nodes.has(id)) this.#nodes.set(id, { id, label: id, shape: 'box' });
  }

  edge(edge: GraphEdge): void {
    this.#edges.push(edge);
  }

  build(direction: Graph['direction']): Graph {
    return { direction, nodes: [...this.#nodes.values()], edges: this.#edges };
  }
}

/** A label as it is shown: without quotes, markup and entities; line breaks become spaces. */
export function plainLabel(raw: string): string {
  return raw
    .trim()
    .replace(/^["'`]+|["'`]+$/g, '')
    .replace(/<br\s*\/?>|\\n/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;|#quot;/g, '"')
    .replace(/&amp;|#amp;/g, '&')
    .trim();
}
