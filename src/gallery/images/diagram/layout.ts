import type { Point, Size } from '../svg.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { fontSize, sizeOf } from './measure.ts';
import { rankNodes } from './rank.ts';

/** A node with its place; `x` and `y` are its middle, in pixels. */
export interface PlacedNode extends Size, Point {
  readonly node: GraphNode;
}

/** An edge with the points that it passes, from one border to the other. */
export interface PlacedEdge {
  readonly edge: GraphEdge;
  readonly points: readonly Point[];
}

export interface Layout extends Size {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

const rankGap = fontSize * 4;
const nodeGap = fontSize * 2.2;
const passes = 8;

/** A node, or the place where a long edge passes a rank; `main` runs along the arrows and `cross` across them. */
interface Slot {
  readonly key: string;
  readonly node: GraphNode | undefined;
  readonly mainSize: number;
  readonly crossSize: number;
  readonly before: Slot[];
  readonly after: Slot[];
  main: number;
  cross: number;
}

/**
 * Places a graph in ranks, after Sugiyama: ranks by longest path, each rank ordered by the middle of its neighbours,
 * long edges led through the ranks that they pass.
 */
export function layOut(graph: Graph): Layout {
  const ranks = rankNodes(graph);
  const rows: Slot[][] = Array.from({ length: Math.max(0, ...ranks.values()) + 1 }, () => []);
  const slots = new Map<string, Slot>();
  for (const node of graph.nodes) {
    const size = sizeOf(node);
    const [mainSize, crossSize] =
      graph.direction === 'right' ? [size.width, size.height] : [size.height, size.width];
    const slot = newSlot(node.id, node, mainSize, crossSize);
    slots.set(node.id, slot);
    rows[ranks.get(node.id) ?? 0]?.push(slot);
  }
  const chains = graph.edges.map((edge) => chainOf(edge, slots, ranks, rows));
  order(rows);
  place(rows);
  return finish(graph, rows, chains);
}

function newSlot(key: string, node: GraphNode | undefined, mainSize: number, crossSize: number): Slot {
  return { key, node, mainSize, crossSize, before: [], after: [], main: 0, cross: 0 };
}

/** The slots that an edge passes, in the edge's own direction, linked to each other. */
function chainOf(
  edge: GraphEdge,
  slots: ReadonlyMap<string, Slot>,
  ranks: ReadonlyMap<string, number>,
  rows: Slot[][],
): { edge: GraphEdge; chain: readonly Slot[] } {
  const from = slots.get(edge.from);
  const to = slots.get(edge.to);
  if (from === undefined || to === undefined) return { edge, chain: [] };
  const [start, end] = [ranks.get(edge.from) ?? 0, ranks.get(edge.to) ?? 0];
  const step = Math.sign(end - start);
  const chain = [from];
  for (let rank = start + step; step !== 0 && rank !== end; rank += step) {
    const passing = newSlot(`${edge.from} ${edge.to} ${rank}`, undefined, 0, fontSize);
    rows[rank]?.push(passing);
    chain.push(passing);
  }
  chain.push(to);
  for (const [index, slot] of chain.entries()) {
    const next = chain[index + 1];
    if (next === undefined || step === 0) continue;
    const [upper, lower] = step > 0 ? [slot, next] : [next, slot];
    upper.after.push(lower);
    lower.before.push(upper);
  }
  return { edge, chain };
}

/** Brings neighbours close to each other, so that few edges cross. */
function order(rows: Slot[][]): void {
  for (const row of rows) for (const [index, slot] of row.entries()) slot.cross = index;
  for (let pass = 0; pass < passes; pass += 1) {
    const downwards = pass % 2 === 0;
    for (const row of downwards ? rows : rows.toReversed()) {
      const wanted = new Map(
        row.map((slot) => [slot, middleOf(downwards ? slot.before : slot.after, slot.cross)]),
      );
      row.sort((first, second) => (wanted.get(first) ?? 0) - (wanted.get(second) ?? 0));
      for (const [index, slot] of row.entries()) slot.cross = index;
    }
  }
}

function place(rows: Slot[][]): void {
  let main = 0;
  for (const row of rows) {
    const depth = Math.max(0, ...row.map((slot) => slot.mainSize));
    let cross = 0;
    for (const slot of row) {
      slot.main = main + depth / 2;
      slot.cross = cross + slot.crossSize / 2;
      cross += slot.crossSize + nodeGap;
    }
    for (const slot of row) slot.cross -= (cross - nodeGap) / 2;
    main += depth + rankGap;
  }
  for (let pass = 0; pass < passes; pass += 1) {
    for (const row of pass % 2 === 0 ? rows : rows.toReversed())
      pull(row, pass % 2 === 0 ? 'before' : 'after');
  }
}

/** Moves a row's slots towards their neighbours, keeping their order and distances. */
function pull(row: readonly Slot[], side: 'before' | 'after'): void {
  const wanted = row.map((slot) => middleOf(slot[side], slot.cross));
  let edge = Number.NEGATIVE_INFINITY;
  for (const [index, slot] of row.entries()) {
    slot.cross = Math.max(wanted[index] ?? slot.cross, edge + slot.crossSize / 2);
    edge = slot.cross + slot.crossSize / 2 + nodeGap;
  }
  const drift =
    row.reduce((sum, slot, index) => sum + slot.cross - (wanted[index] ?? slot.cross), 0) / row.length;
  for (const slot of row) slot.cross -= drift;
}

function middleOf(neighbours: readonly Slot[], otherwise: number): number {
  if (neighbours.length === 0) return otherwise;
  return neighbours.reduce((sum, { cross }) => sum + cross, 0) / neighbours.length;
}

function finish(
  { direction }: Graph,
  rows: readonly (readonly Slot[])[],
  chains: readonly { readonly edge: GraphEdge; readonly chain: readonly Slot[] }[],
): Layout {
  const all = rows.flat();
  const least = Math.min(...all.map((slot) => slot.cross - slot.crossSize / 2));
  const most = Math.max(...all.map((slot) => slot.cross + slot.crossSize / 2));
  const length = Math.max(...all.map((slot) => slot.main + slot.mainSize / 2));
  const turn = (main: number, cross: number): Point =>
    direction === 'right' ? { x: main, y: cross - least } : { x: cross - least, y: main };
  const nodes = all.flatMap(({ node, main, cross, mainSize, crossSize }): PlacedNode[] => {
    if (node === undefined) return [];
    const [width, height] = direction === 'right' ? [mainSize, crossSize] : [crossSize, mainSize];
    return [{ node, ...turn(main, cross), width, height }];
  });
  const edges = chains
    .filter(({ chain }) => chain.length > 1)
    .map(({ edge, chain }): PlacedEdge => ({ edge, points: route(chain).map(({ x, y }) => turn(x, y)) }));
  const [width, height] = direction === 'right' ? [length, most - least] : [most - least, length];
  return { nodes, edges, width, height };
}

/** The points of an edge as main (`x`) and cross (`y`): out of one border, through the passed slots, into the other. */
function route(chain: readonly Slot[]): readonly Point[] {
  const [first, ...rest] = chain;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return [];
  if (first === last || first.main === last.main) return sideways(first, last);
  const direction = Math.sign(last.main - first.main);
  const start = { x: first.main + (direction * first.mainSize) / 2, y: first.cross };
  const end = { x: last.main - (direction * last.mainSize) / 2, y: last.cross };
  const passed = rest.slice(0, -1).map((slot) => ({ x: slot.main, y: slot.cross }));
  // An arrow back would lie on the one forth if it did not swing out.
  const swing = direction < 0 && passed.length === 0 ? fontSize * 2.4 : 0;
  const lead = rankGap * 0.35 * direction;
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 + swing };
  const between = passed.length > 0 ? passed : swing === 0 ? [] : [middle];
  return [
    start,
    { x: start.x + lead, y: start.y + swing / 2 },
    ...between,
    { x: end.x - lead, y: end.y + swing / 2 },
    end,
  ];
}

/** Between neighbours in one rank, or from a node to itself: a bow on the far side. */
function sideways(first: Slot, last: Slot): readonly Point[] {
  const reach = Math.max(first.mainSize, last.mainSize) / 2;
  const bow = first.main + reach + rankGap * 0.4;
  const spread = first === last ? first.crossSize * 0.25 : 0;
  return [
    { x: first.main + first.mainSize / 2, y: first.cross - spread },
    { x: bow, y: first.cross - spread },
    { x: bow, y: last.cross + spread },
    { x: last.main + last.mainSize / 2, y: last.cross + spread },
  ];
}
