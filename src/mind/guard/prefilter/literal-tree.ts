import { EdgeTable, type EdgeTables } from '../edge-table.ts';
import { type PackedLists, packLists } from '../packed-lists.ts';
import { type Literal, noLetterBefore, noLetterBehind } from './literals.ts';
import type { Starts } from './starts.ts';

/** A literal up to here, by its number. */
type Node = number;

const root: Node = 0;
/** Labels of edges beside the UTF-16 units: the literal goes on where no Latin letter stands right before, or right behind. */
const [before, behind] = [0x1_0000, 0x1_0001];
/** What a node has, as bits: an edge with one of these labels, and patterns; above them the number of their list. */
const [hasBefore, hasBehind, isComplete] = [1, 2, 4];
const flagBits = 3;

/** A list of those that want a literal has three numbers of each pattern. */
const widthOfWanted = 3;
/** Stands for any distance, which no text is long enough for. */
const anyDistance = 2 ** 30;

/** The literals of patterns as they are kept. */
export interface LiteralTables {
  readonly edges: EdgeTables;
  /** By node: its bits, and above them the number of the list of those that want it. */
  readonly nodes: Int32Array;
  /**
   * The patterns that want a literal: of each its number, and how far behind the start of a match the literal begins, at
   * least and at most.
   */
  readonly wanted: PackedLists;
}

/** Puts the literals of patterns together. */
export class LiteralTreeBuilder {
  readonly #edges = new EdgeTable();
  /** By node, as bits. */
  readonly #flags: number[] = [0];
  readonly #wanted = new Map<Node, number[]>();

  /** @param pattern the number of a pattern that needs this literal or another one */
  add({ text, offset }: Literal, pattern: number): void {
    let end = root;
    for (let place = 0; place < text.length; place += 1) {
      const sign = text.charAt(place);
      if (sign === noLetterBefore) end = this.#follow(end, before, hasBefore);
      else if (sign === noLetterBehind) end = this.#follow(end, behind, hasBehind);
      else end = this.#follow(end, text.charCodeAt(place), 0);
    }
    this.#flag(end, isComplete);
    const wanted = this.#wanted.get(end) ?? [];
    wanted.push(pattern, Math.min(offset.least, anyDistance), Math.min(offset.most, anyDistance));
    this.#wanted.set(end, wanted);
  }

  get tables(): LiteralTables {
    const nodes = Int32Array.from(this.#flags);
    for (const [list, node] of [...this.#wanted.keys()].entries())
      nodes[node] = (nodes[node] ?? 0) | (list << flagBits);
    return { edges: this.#edges.tables, nodes, wanted: packLists(this.#wanted.values()) };
  }

  #follow(from: Node, label: number, flag: number): Node {
    this.#flag(from, flag);
    const known = this.#edges.get(from, label);
    if (known !== undefined) return known;
    const added = this.#flags.push(0) - 1;
    this.#edges.add(from, label, added);
    return added;
  }

  #flag(node: Node, flag: number): void {
    this.#flags[node] = (this.#flags[node] ?? 0) | flag;
  }
}

/**
 * The literals of all patterns as one tree. The longest of them bounds the work at each place of a text. Nodes are
 * numbers and edges stand in one table, because there are tens of thousands.
 */
export class LiteralTree {
  readonly #edges: EdgeTable;
  readonly #nodes: Int32Array;
  readonly #wanted: PackedLists;
  /** What is read at the moment, and what of it was found: kept here because every character of every text is asked for. */
  #text = '';
  #starts: Starts | null = null;
  /** Where the literal begins that is read at the moment. */
  #place = 0;

  constructor({ edges, nodes, wanted }: LiteralTables) {
    this.#edges = EdgeTable.of(edges);
    this.#nodes = nodes;
    this.#wanted = wanted;
  }

  /** Notes where matches of each pattern may start, as far as literals in a text tell. */
  find(text: string, starts: Starts): void {
    this.#text = text;
    this.#starts = starts;
    for (this.#place = 0; this.#place < text.length; this.#place += 1) this.#read(root, this.#place);
  }

  /** Reads on from a node at a place of the text. */
  #read(start: Node, from: number): void {
    let current: Node | undefined = start;
    for (let place = from; current !== undefined; place += 1) {
      const bits = this.#nodes[current] ?? 0;
      if (bits !== 0) this.#readFlagged(current, bits, place);
      if (place >= this.#text.length) return;
      current = this.#edges.get(current, this.#text.charCodeAt(place));
    }
  }

  #readFlagged(node: Node, bits: number, place: number): void {
    if (bits & isComplete) this.#note(bits >>> flagBits);
    if (bits & hasBefore && !isLatinLetter(this.#text, place - 1))
      this.#read(this.#edges.get(node, before) ?? root, place);
    if (bits & hasBehind && !isLatinLetter(this.#text, place))
      this.#read(this.#edges.get(node, behind) ?? root, place);
  }

  #note(list: number): void {
    const { starts, values } = this.#wanted;
    const end = starts[list + 1] ?? 0;
    for (let index = starts[list] ?? 0; index < end; index += widthOfWanted) {
      const [least, most] = [values[index + 1] ?? 0, values[index + 2] ?? 0];
      this.#starts?.add(values[index] ?? 0, this.#place - most, this.#place - least);
    }
  }
}

function isLatinLetter(text: string, place: number): boolean {
  const unit = text.charCodeAt(place);
  return unit >= 0x61 && unit <= 0x7a;
}
