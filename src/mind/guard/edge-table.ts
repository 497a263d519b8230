/** A free place has this in place of the node from which an edge leads. */
const free = -1;
const firstCapacity = 2 ** 12;
/** A fuller table is doubled: places that hold another edge have to be passed by. */
const fullest = 0.6;

/**
 * Edges of a tree, by the node that they lead from and their label: a hash table with open addressing in arrays of
 * numbers (https://en.wikipedia.org/wiki/Open_addressing), which takes a fifth of what maps of objects do.
 */
export class EdgeTable {
  #size = 0;
  #from = new Int32Array(firstCapacity).fill(free);
  #label = new Int32Array(firstCapacity);
  #to = new Int32Array(firstCapacity);

  get(from: number, label: number): number | undefined {
    const place = this.#placeOf(from, label);
    return this.#from[place] === free ? undefined : this.#to[place];
  }

  /** Adds an edge, or lets it lead elsewhere. */
  set(from: number, label: number, to: number): void {
    if (this.#size >= this.#from.length * fullest) this.#grow();
    const place = this.#placeOf(from, label);
    if (this.#from[place] === free) this.#size += 1;
    this.#from[place] = from;
    this.#label[place] = label;
    this.#to[place] = to;
  }

  /** Where an edge stands, or would stand. */
  #placeOf(from: number, label: number): number {
    const last = this.#from.length - 1;
    let place = mixed(from, label) & last;
    while (this.#from[place] !== free && (this.#from[place] !== from || this.#label[place] !== label))
      place = (place + 1) & last;
    return place;
  }

  #grow(): void {
    const [from, label, to] = [this.#from, this.#label, this.#to];
    this.#from = new Int32Array(from.length * 2).fill(free);
    this.#label = new Int32Array(from.length * 2);
    this.#to = new Int32Array(from.length * 2);
    this.#size = 0;
    for (const [place, node] of from.entries())
      if (node !== free) this.set(node, label[place] ?? 0, to[place] ?? 0);
  }
}

/** Both numbers in all bits, as MurmurHash3 ends. */
function mixed(from: number, label: number): number {
  let bits = Math.imul(from, 0x9e3779b1) ^ Math.imul(label, 0x85ebca6b);
  bits ^= bits >>> 15;
  bits = Math.imul(bits, 0xc2b2ae35);
  return bits ^ (bits >>> 13);
}
