import { type Graph, GraphBuilder, plainLabel } from './graph.ts';

const relation =
  /^(\[\*\]|[\p{L}\p{N}_."-]+?)\s*(?:"[^"]*"\s*)?((?:<\|?|[|}{o*]{1,2})?(?:--|\.\.)(?:\|?>|[|}{o*]{1,2})?)\s*(?:"[^"]*"\s*)?(\[\*\]|[\p{L}\p{N}_."-]+)(?:\s*:\s*(.+))?$/u;
const stateName = /^state\s+"([^"]+)"\s+as\s+([\p{L}\p{N}_]+)/u;

/** Reads state, class and entity diagrams for what they have in common: things, and the relations between them. */
export function readRelations(header: string, lines: readonly string[]): Graph {
  const graph = new GraphBuilder();
  const isState = header.startsWith('state');
  for (const line of lines) {
    const named = stateName.exec(line);
    if (named !== null) {
      const [, label = '', id = ''] = named;
      graph.node(id, { label, shape: 'round' });
      continue;
    }
    const parsed = relation.exec(line);
    if (parsed === null) continue;
    const [, first = '', link = '', second = '', label = ''] = parsed;
    const from = addNode(first, 'start', isState, graph);
    const to = addNode(second, 'end', isState, graph);
    graph.edge({
      from,
      to,
      label: plainLabel(label),
      line: link.includes('..') ? 'dotted' : 'solid',
      arrow: link.includes('>') || link.includes('<'),
    });
  }
  return graph.build(lines.some((line) => /^direction\s+(?:LR|RL)/.test(line)) ? 'right' : 'down');
}

/** `[*]` is where a state diagram begins on the left of an arrow, and where it ends on the right of one. */
function addNode(name: string, terminal: 'start' | 'end', isState: boolean, graph: GraphBuilder): string {
  if (name === '[*]') {
    graph.node(`[*] ${terminal}`, { label: '', shape: 'dot' });
    return `[*] ${terminal}`;
  }
  const id = plainLabel(name);
  if (isState) graph.node(id);
  else graph.node(id, { label: id, shape: 'box' });
  return id;
}

/** Reads a mind map: what is indented deeper hangs on what stands above it. */
export function readMindmap(lines: readonly string[]): Graph {
  const graph = new GraphBuilder();
  const path: { readonly id: string; readonly depth: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const depth = line.length - line.trimStart().length;
    const label = plainLabel(
      line.trim().replace(/^[\w-]*?(?:\(\(|\[|\(|\{\{|\))(.*?)(?:\)\)|\]|\)|\}\}|\()$/, '$1'),
    );
    if (label === '' || label.startsWith('::')) continue;
    const id = `${index}`;
    while ((path.at(-1)?.depth ?? -1) >= depth) path.pop();
    const parent = path.at(-1);
    graph.node(id, { label, shape: parent === undefined ? 'stadium' : 'round' });
    if (parent !== undefined) graph.edge({ from: parent.id, to: id, label: '', line: 'solid', arrow: false });
    path.push({ id, depth });
  }
  return graph.build('right');
}
