/** How a box is drawn: a question is where the way parts. */
export type NodeShape = 'box' | 'round' | 'question';

export interface DiagramNode {
  /** '' where nothing may stand in it: it is drawn as its number. */
  readonly label: string;
  readonly shape: NodeShape;
}

/** From and to are places in the list of nodes. */
export interface DiagramEdge {
  readonly from: number;
  readonly to: number;
  readonly line: 'plain' | 'dotted' | 'thick';
  /** '' where none stands on it. */
  readonly label: string;
}

/** A diagram as what it is made of: nothing else of a source is ever drawn. */
export interface Diagram {
  readonly direction: 'TD' | 'BT' | 'LR' | 'RL';
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
}

/** Everything in a diagram that people read. */
export function diagramLabels({ nodes, edges }: Diagram): string[] {
  return [...nodes, ...edges].map(({ label }) => label).filter((label) => label !== '');
}

/** The same diagram with other words. */
export function relabelled(diagram: Diagram, change: (label: string) => string): Diagram {
  return {
    ...diagram,
    nodes: diagram.nodes.map((node) => ({ ...node, label: change(node.label) })),
    edges: diagram.edges.map((edge) => ({ ...edge, label: edge.label === '' ? '' : change(edge.label) })),
  };
}

const lines = { plain: '-->', dotted: '-.->', thick: '==>' } as const;
/** What begins an entity, an icon or a quotation in Mermaid, or could be markup. */
const unsafe = /[#;"'`<>&{}[\]()|\\]|\bfa[a-z]?:(?=\S)/giu;

/** Mermaid's source of a diagram, made anew from its parts. */
export function diagramSource({ direction, nodes, edges }: Diagram): string {
  return [
    `flowchart ${direction}`,
    ...nodes.map(
      ({ label, shape }, place) => `  N${place}${boxed(labelText(label) || `${place + 1}`, shape)}`,
    ),
    ...edges.map(({ from, to, line, label }) => {
      const words = labelText(label);
      return `  N${from} ${lines[line]}${words === '' ? '' : `|"${words}"|`} N${to}`;
    }),
  ].join('\n');
}

function labelText(label: string): string {
  return label.replace(unsafe, ' ').replace(/\s+/gu, ' ').trim();
}

function boxed(words: string, shape: NodeShape): string {
  if (shape === 'question') return `{"${words}"}`;
  return shape === 'round' ? `("${words}")` : `["${words}"]`;
}
