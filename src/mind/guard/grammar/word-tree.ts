import { Numbers } from '../numbers.ts';

/** A node of a tree, by its number; the root is 0. */
export type Node = number;

/** A tree as it is kept: the nodes that follow one stand behind each other, by their labels. */
export interface WordTreeTables {
  /** By node: the first of those that follow; behind the last node, how many nodes there are. */
  readonly following: Int32Array;
  /** By node: the label of the edge that leads to it. */
  readonly labels: Int32Array;
}

/** A tree of which no node is added any more. It takes two numbers a node. */
export class WordTree {
  readonly #following: Int32Array;
  readonly #labels: Int32Array;

  constructor({ following, labels }: WordTreeTables) {
    this.#following = following;
    this.#labels = labels;
  }

  /** Where an edge leads, found by halving; undefined where there is none with this label. */
  get(from: Node, label: number): Node | undefined {
    let first = this.#following[from] ?? 0;
    let behind = this.#following[from + 1] ?? 0;
    while (first < behind) {
      const middle = (first + behind) >>> 1;
      const found = this.#labels[middle] ?? 0;
      if (found === label) return middle;
      if (found < label) first = middle + 1;
      else behind = middle;
    }
    return undefined;
  }

  /** Whether any edge leads from a node. */
  leadsOn(from: Node): boolean {
    return this.#following[from] !== this.#following[from + 1];
  }
}

/** An edge of a tree whose nodes are numbered as they were made. */
export interface Edge {
  readonly label: number;
  readonly to: Node;
}

/**
 * Numbers the nodes of a tree anew, level by level, so that those that follow one stand behind each other.
 * @param edgesOf what leads from each node
 * @returns the tree, and for each node in its new order the number that it had
 */
export function layOut(edgesOf: readonly (readonly Edge[] | undefined)[]): {
  readonly tables: WordTreeTables;
  readonly order: readonly Node[];
} {
  const order: Node[] = [0];
  const [following, labels] = [new Numbers(), new Numbers()];
  labels.push(0);
  for (let place = 0; place < order.length; place += 1) {
    following.push(order.length);
    const edges = edgesOf[order[place] ?? 0] ?? [];
    for (const { label, to } of edges.toSorted((one, other) => one.label - other.label)) {
      order.push(to);
      labels.push(label);
    }
  }
  following.push(order.length);
  return { tables: { following: following.all(), labels: labels.all() }, order };
}
