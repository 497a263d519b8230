/** A free place has this in place of the node from which an edge leads. */
const free = -1;
const firstCapacity = 2 ** 12;
/** A fuller table is doubled: places that hold another edge have to be passed by. */
const fullest = 0.6;
/** An edge is three numbers side by side, so that the processor fetches them together. */
const width = 3;
const [labelPart, toPart] = [1, 2];

/** The edges of a tree as they are kept. */
export interface EdgeTables {
  /** By node: the label of its first edge, and where that leads, doubled, and one more where the node has others. */
  readonly firsts: Int32Array;
  /** The other edges. Their number is a power of two. */
  readonly others: Int32Array;
}

/**
 * Edges of a tree, by the node that they lead from and their label. Most nodes have one edge, which stands by itself: it
 * is found without a search. Further ones stand in a hash table with open addressing
 * (https://en.wikipedia.org/wiki/Open_addressing). Both are arrays of numbers, which take a fifth of what maps of objects
 * do.
 */
export class EdgeTable {
  #firsts: Int32Array;
  #others: Int32Array;
  #capacity: number;
  /** How many there are beside the first ones. */
  #size = 0;
  #nodes = 0;

  /** @param capacity a power of two: so many nodes, and further edges, there is room for before the first move */
  constructor(capacity = firstCapacity) {
    this.#capacity = capacity;
    this.#firsts = new Int32Array(capacity * 2).fill(free);
    this.#others = new Int32Array(capacity * width).fill(free);
  }

  /** Edges that were kept. No more are added to them. */
  static of({ firsts, others }: EdgeTables): EdgeTable {
    const table = new EdgeTable(0);
    table.#firsts = firsts;
    table.#others = others;
    table.#capacity = others.length / width;
    return table;
  }

  get tables(): EdgeTables {
    return { firsts: this.#firsts.slice(0, this.#nodes * 2), others: this.#others };
  }

  get(from: number, label: number): number | undefined {
    const to = this.#firsts[from * 2 + 1] ?? free;
    if (to === free) return undefined;
    if (this.#firsts[from * 2] === label) return to >>> 1;
    if ((to & 1) === 0) return undefined;
    const place = this.#placeOf(from, label);
    return this.#others[place] === free ? undefined : this.#others[place + toPart];
  }

  /** Adds an edge to a node that has none with this label. */
  add(from: number, label: number, to: number): void {
    while (from * 2 >= this.#firsts.length) this.#firsts = grown(this.#firsts);
    this.#nodes = Math.max(this.#nodes, from + 1);
    const first = this.#firsts[from * 2 + 1] ?? free;
    if (first === free) {
      this.#firsts[from * 2] = label;
      this.#firsts[from * 2 + 1] = to * 2;
      return;
    }
    this.#firsts[from * 2 + 1] = first | 1;
    if (this.#size >= this.#capacity * fullest) this.#spread();
    this.#addOther(from, label, to);
  }

  #addOther(from: number, label: number, to: number): void {
    const place = this.#placeOf(from, label);
    this.#size += 1;
    this.#others[place] = from;
    this.#others[place + labelPart] = label;
    this.#others[place + toPart] = to;
  }

  /** Where one of the further edges stands, or would stand. */
  #placeOf(from: number, label: number): number {
    const others = this.#others;
    const last = this.#capacity - 1;
    let number = mixed(from, label) & last;
    for (;;) {
      const place = number * width;
      const node = others[place];
      if (node === free || (node === from && others[place + labelPart] === label)) return place;
      number = (number + 1) & last;
    }
  }

  #spread(): void {
    const others = this.#others;
    this.#size = 0;
    this.#capacity *= 2;
    this.#others = new Int32Array(this.#capacity * width).fill(free);
    for (let place = 0; place < others.length; place += width) {
      const from = others[place] ?? free;
      if (from !== free) this.#addOther(from, others[place + labelPart] ?? 0, others[place + toPart] ?? 0);
    }
  }
}

/** Twice as long. */
function grown(numbers: Int32Array): Int32Array {
  const longer = new Int32Array(numbers.length * 2).fill(free);
  longer.set(numbers);
  return longer;
}

/** Both numbers in all bits, as MurmurHash3 ends. */
function mixed(from: number, label: number): number {
  let bits = Math.imul(from, 0x9e3779b1) ^ Math.imul(label, 0x85ebca6b);
  bits ^= bits >>> 15;
  bits = Math.imul(bits, 0xc2b2ae35);
  return bits ^ (bits >>> 13);
}
