/** A free place has this in place of the node from which an edge leads. */
const free = -1;
const firstCapacity = 2 ** 12;
/** A fuller table is doubled: places that hold another edge have to be passed by. */
const fullest = 0.6;
/** An edge is three numbers side by side, so that the processor fetches them together. */
const width = 3;
const [labelPart, toPart] = [1, 2];

/**
 * Edges of a tree, by the node that they lead from and their label: a hash table with open addressing in an array of
 * numbers (https://en.wikipedia.org/wiki/Open_addressing), which takes a fifth of what maps of objects do.
 */
export class EdgeTable {
  #size = 0;
  #capacity = firstCapacity;
  #edges = new Int32Array(firstCapacity * width).fill(free);

  get(from: number, label: number): number | undefined {
    const place = this.#placeOf(from, label);
    return this.#edges[place] === free ? undefined : this.#edges[place + toPart];
  }

  /** Adds an edge, or lets it lead elsewhere. */
  set(from: number, label: number, to: number): void {
    if (this.#size >= this.#capacity * fullest) this.#grow();
    const place = this.#placeOf(from, label);
    if (this.#edges[place] === free) this.#size += 1;
    this.#edges[place] = from;
    this.#edges[place + labelPart] = label;
    this.#edges[place + toPart] = to;
  }

  /** Where an edge stands, or would stand. */
  #placeOf(from: number, label: number): number {
    const edges = this.#edges;
    const last = this.#capacity - 1;
    let number = mixed(from, label) & last;
    for (;;) {
      const place = number * width;
      const node = edges[place];
      if (node === free || (node === from && edges[place + labelPart] === label)) return place;
      number = (number + 1) & last;
    }
  }

  #grow(): void {
    const edges = this.#edges;
    this.#size = 0;
    this.#capacity *= 2;
    this.#edges = new Int32Array(this.#capacity * width).fill(free);
    for (let place = 0; place < edges.length; place += width) {
      const from = edges[place] ?? free;
      if (from !== free) this.set(from, edges[place + labelPart] ?? 0, edges[place + toPart] ?? 0);
    }
  }
}

/** Both numbers in all bits, as MurmurHash3 ends. */
function mixed(from: number, label: number): number {
  let bits = Math.imul(from, 0x9e3779b1) ^ Math.imul(label, 0x85ebca6b);
  bits ^= bits >>> 15;
  bits = Math.imul(bits, 0xc2b2ae35);
  return bits ^ (bits >>> 13);
}
