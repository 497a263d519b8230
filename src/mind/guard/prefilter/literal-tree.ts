import { EdgeTable } from '../edge-table.ts';
import { type Literal, noLetterBefore, noLetterBehind } from './literals.ts';
import type { Starts } from './starts.ts';

/** A literal up to here, by its number. */
type Node = number;

const root: Node = 0;
/** Labels of edges beside the UTF-16 units: the literal goes on where no Latin letter stands right before, or right behind. */
const [before, behind] = [0x1_0000, 0x1_0001];
/** What a node has, as bits: an edge with one of these labels, and patterns. */
const [hasBefore, hasBehind, isComplete] = [1, 2, 4];

/**
 * The patterns that need a literal: of each its number, and how far behind the start of a match the literal begins, at
 * least and at most. They are one list of numbers, because thousands of them are gone through for each text.
 */
type Wanted = readonly number[];
const widthOfWanted = 3;
const nobody: Wanted = [];

/**
 * The literals of all patterns as one tree. The longest of them bounds the work at each place of a text. Nodes are
 * numbers and edges stand in one table, because there are tens of thousands.
 */
export class LiteralTree {
  readonly #edges = new EdgeTable();
  /** By node. */
  readonly #flags: number[] = [0];
  /** The patterns that want the literal that is complete in a node. */
  readonly #wanted = new Map<Node, Wanted>();
  /** What is read at the moment, and what of it was found: kept here because every character of every text is asked for. */
  #text = '';
  #starts: Starts | null = null;
  /** Where the literal begins that is read at the moment. */
  #place = 0;

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
    this.#wanted.set(end, [...(this.#wanted.get(end) ?? nobody), pattern, offset.least, offset.most]);
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
      const flags = this.#flags[current] ?? 0;
      if (flags !== 0) this.#readFlagged(current, flags, place);
      if (place >= this.#text.length) return;
      current = this.#edges.get(current, this.#text.charCodeAt(place));
    }
  }

  #readFlagged(node: Node, flags: number, place: number): void {
    if (flags & isComplete) this.#note(this.#wanted.get(node) ?? nobody);
    if (flags & hasBefore && !isLatinLetter(this.#text, place - 1))
      this.#read(this.#edges.get(node, before) ?? root, place);
    if (flags & hasBehind && !isLatinLetter(this.#text, place))
      this.#read(this.#edges.get(node, behind) ?? root, place);
  }

  #note(wanted: Wanted): void {
    for (let index = 0; index < wanted.length; index += widthOfWanted) {
      const [least, most] = [wanted[index + 1] ?? 0, wanted[index + 2] ?? 0];
      this.#starts?.add(wanted[index] ?? 0, this.#place - most, this.#place - least);
    }
  }
}

function isLatinLetter(text: string, place: number): boolean {
  const unit = text.charCodeAt(place);
  return unit >= 0x61 && unit <= 0x7a;
}
