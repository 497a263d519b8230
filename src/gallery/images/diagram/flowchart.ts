import { type Graph, GraphBuilder, type GraphEdge, type NodeShape, plainLabel } from './graph.ts';

/** What opens and closes a label; the longer ones first, because they begin with the shorter ones. */
const brackets: readonly { readonly open: string; readonly close: string; readonly shape: NodeShape }[] = [
  { open: '(((', close: ')))', shape: 'circle' },
  { open: '([', close: '])', shape: 'stadium' },
  { open: '[[', close: ']]', shape: 'subroutine' },
  { open: '[(', close: ')]', shape: 'cylinder' },
  { open: '((', close: '))', shape: 'circle' },
  { open: '{{', close: '}}', shape: 'hexagon' },
  { open: '[/', close: '/]', shape: 'slanted' },
  { open: '[\\', close: '\\]', shape: 'slanted' },
  { open: '[', close: ']', shape: 'box' },
  { open: '(', close: ')', shape: 'round' },
  { open: '{', close: '}', shape: 'diamond' },
  { open: '>', close: ']', shape: 'slanted' },
];

const identifier = /^[\p{L}\p{N}_]+(?:[-.][\p{L}\p{N}_]+)*/u;
const labelledLink = /^[<xo]?(--|==|-\.)\s+([^->=|\s][^|]*?)\s+((?:-{2,}|={2,}|-?\.-+)[>xo]?)/;
const plainLink = /^[<xo]?((?:-{2,}|={2,}|-\.+-)[>xo]?)(?:\s*\|([^|]*)\|)?/;

/** Statements that say how things look, or that only group. */
const decoration = /^(?:style|classDef|class|click|linkStyle|subgraph|end|direction)\b/;

/** Reads `graph` and `flowchart` sources: nodes of all shapes, chains, `&` and labelled edges; groups are dissolved. */
export function readFlowchart(header: string, lines: readonly string[]): Graph {
  const graph = new GraphBuilder();
  const statements = lines.flatMap((line) => line.split(';')).map((statement) => statement.trim());
  for (const statement of statements) {
    if (statement !== '' && !decoration.test(statement)) readStatement(statement, graph);
  }
  return graph.build(/\b(?:LR|RL)\b/.test(header) ? 'right' : 'down');
}

function readStatement(statement: string, graph: GraphBuilder): void {
  let group = readGroup(statement, graph);
  while (group !== undefined) {
    const link = readLink(group.rest);
    const next = link === undefined ? undefined : readGroup(link.rest, graph);
    if (link === undefined || next === undefined) return;
    for (const from of group.ids) {
      for (const to of next.ids) graph.edge({ from, to, ...link.edge });
    }
    group = next;
  }
}

interface Group {
  readonly ids: readonly string[];
  readonly rest: string;
}

/** One node, or several joined by `&`. */
function readGroup(source: string, graph: GraphBuilder): Group | undefined {
  const ids: string[] = [];
  let rest = source.trimStart();
  for (;;) {
    const node = readNode(rest, graph);
    if (node === undefined) return undefined;
    ids.push(node.id);
    rest = node.rest;
    if (!rest.startsWith('&')) return { ids, rest };
    rest = rest.slice(1).trimStart();
  }
}

function readNode(source: string, graph: GraphBuilder): { id: string; rest: string } | undefined {
  const id = identifier.exec(source)?.[0];
  if (id === undefined) return undefined;
  const labelled = readLabel(source.slice(id.length));
  graph.node(id, labelled?.described);
  const rest = labelled?.rest ?? source.slice(id.length);
  return { id, rest: rest.replace(/^:::[\w-]+/, '').trimStart() };
}

function readLabel(source: string) {
  const bracket = brackets.find(({ open }) => source.startsWith(open));
  if (bracket === undefined) return undefined;
  const { open, close, shape } = bracket;
  const quoted = source.startsWith('"', open.length) ? source.indexOf('"', open.length + 1) : -1;
  const end = source.indexOf(close, quoted === -1 ? open.length : quoted);
  if (end === -1) return undefined;
  const label = plainLabel(source.slice(open.length, end));
  return { described: { label, shape }, rest: source.slice(end + close.length) };
}

function readLink(source: string): { edge: Omit<GraphEdge, 'from' | 'to'>; rest: string } | undefined {
  const labelled = labelledLink.exec(source);
  if (labelled !== null) {
    const [whole, opening = '', label = '', closing = ''] = labelled;
    return { edge: edgeOf(opening + closing, label), rest: source.slice(whole.length).trimStart() };
  }
  const plain = plainLink.exec(source);
  if (plain === null) return undefined;
  const [whole, line = '', label = ''] = plain;
  return { edge: edgeOf(line, label), rest: source.slice(whole.length).trimStart() };
}

function edgeOf(line: string, label: string): Omit<GraphEdge, 'from' | 'to'> {
  return {
    label: plainLabel(label),
    line: line.includes('.') ? 'dotted' : line.includes('=') ? 'thick' : 'solid',
    arrow: /[>xo]$/.test(line),
  };
}
