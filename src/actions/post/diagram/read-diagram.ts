import type { Diagram, DiagramEdge, DiagramNode, NodeShape } from './diagram.ts';

/** More of a source than this is not looked at, and more than this is not drawn. */
const most = { letters: 4_000, statements: 40, line: 300, nodes: 24, edges: 40, label: 80 } as const;

const header = /^(?:flowchart|graph)(?:\s+(TB|TD|BT|RL|LR))?$/i;
/** Statements about the renderer, about styles, scripts and links, and frames around nodes. */
const noStatement =
  /^(?:%%|---|click|links?|href|style|classDef|class|linkStyle|init|subgraph|end|direction|accTitle|accDescr|title)(?![\p{L}\p{N}_])/iu;

/** Mermaid's own way to write a character as a number or name, and tags, which it may draw as HTML. */
const entityOrTag = /#[\p{L}\p{N}]+;|<\/?[a-z][^<>]*>/giu;

const id = /[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*/uy;
const box = /\s*(?:([[({>]{1,3}[/\\]?)\s*(?:"([^"]*)"|([^\])}"]*?))\s*[/\\]?[\])}]{1,3})/uy;
/** Arrows with words between their halves, or behind them between bars. */
const worded = /\s*<?(--|==|-\.)\s+([^\s|>=-][^|>=]*?)\s*(?:[-=.]+[>ox]?)(?=\s)/uy;
const arrow = /\s*<?(--+|==+|-\.+-)[>ox]?(?:\s*\|\s*"?([^|"]*)"?\s*\|)?/uy;
const and = /\s*&\s*/uy;
const classOf = /:::[\w-]+/uy;

/** What is known of a diagram while it is read. */
interface Sheet {
  readonly nodes: DiagramNode[];
  readonly places: Map<string, number>;
  readonly edges: DiagramEdge[];
}

/**
 * Reads a Mermaid flowchart as its nodes, edges and labels. What is neither is left out.
 * @returns null for what is no flowchart, or has no node
 */
export function readDiagram(source: string): Diagram | null {
  const [first = '', ...rest] = source
    .slice(0, most.letters)
    .replace(entityOrTag, ' ')
    .split(/[\r\n;]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('%%'));
  const named = header.exec(first);
  if (named === null) return null;
  const sheet: Sheet = { nodes: [], places: new Map(), edges: [] };
  for (const statement of rest.slice(0, most.statements))
    if (!noStatement.test(statement)) readStatement(statement.slice(0, most.line), sheet);
  if (sheet.nodes.length === 0) return null;
  return { direction: directionFrom(named[1]), nodes: sheet.nodes, edges: sheet.edges };
}

function directionFrom(name: string | undefined): Diagram['direction'] {
  const given = name?.toUpperCase();
  return given === 'LR' || given === 'RL' || given === 'BT' ? given : 'TD';
}

/** Nodes with arrows between them; what follows the first thing that is neither is left out. */
function readStatement(statement: string, sheet: Sheet): void {
  const reader = new Reader(statement);
  let left = readNodes(reader, sheet);
  while (left.length > 0) {
    const line = readArrow(reader);
    if (line === null) return;
    const right = readNodes(reader, sheet);
    for (const from of left)
      for (const to of right) if (sheet.edges.length < most.edges) sheet.edges.push({ from, to, ...line });
    left = right;
  }
}

function readNodes(reader: Reader, sheet: Sheet): number[] {
  const places: number[] = [];
  do {
    const place = readNode(reader, sheet);
    if (place === null) break;
    places.push(place);
  } while (reader.take(and) !== null);
  return places;
}

function readNode(reader: Reader, { nodes, places }: Sheet): number | null {
  const name = reader.take(id)?.[0];
  if (name === undefined) return null;
  const shaped = reader.take(box);
  reader.take(classOf);
  const known = places.get(name);
  const label = (shaped?.[2] ?? shaped?.[3])?.slice(0, most.label);
  const shape = shapeFrom(shaped?.[1]);
  if (known !== undefined) {
    if (label !== undefined) nodes[known] = { label, shape };
    return known;
  }
  if (nodes.length === most.nodes) return null;
  places.set(name, nodes.length);
  return nodes.push({ label: label ?? name.slice(0, most.label), shape }) - 1;
}

function shapeFrom(bracket: string | undefined): NodeShape {
  if (bracket?.startsWith('{') === true) return 'question';
  return bracket?.startsWith('(') === true ? 'round' : 'box';
}

function readArrow(reader: Reader): Pick<DiagramEdge, 'line' | 'label'> | null {
  const found = reader.take(worded) ?? reader.take(arrow);
  if (found === null) return null;
  const [, stroke = '', label = ''] = found;
  reader.skipSpaces();
  return {
    line: stroke.startsWith('=') ? 'thick' : stroke.startsWith('-.') ? 'dotted' : 'plain',
    label: label.trim().slice(0, most.label),
  };
}

/** Reads a statement from left to right. */
class Reader {
  readonly #text: string;
  #place = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** What a sticky pattern finds here; null where it does not. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#place;
    const found = pattern.exec(this.#text);
    if (found !== null) this.#place = pattern.lastIndex;
    return found;
  }

  skipSpaces(): void {
    this.take(/\s+/uy);
  }
}
