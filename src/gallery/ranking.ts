import { z } from 'zod';

/** The orders in which the gallery can be listed. */
export const sortSchema = z.enum(['recent', 'popular', 'trending']);
export type Sort = z.infer<typeof sortSchema>;

/** What a ranking needs to know of the things in it. */
interface Ranked {
  /** Rises with every new entry; decides between equal scores, newest first. */
  readonly sequence: number;
}

/**
 * A list that stays sorted, highest score first. Moving one entry costs a binary search and a shift of memory, so
 * that a request for a page never has to sort anything.
 */
export class Ranking<Entry extends Ranked> {
  readonly #entries: Entry[] = [];
  readonly #score: (entry: Entry) => number;

  constructor(score: (entry: Entry) => number) {
    this.#score = score;
  }

  add(entry: Entry): void {
    this.#entries.splice(this.#indexFor(entry), 0, entry);
  }

  /** Takes an entry out; call it before anything that its score depends on changes. */
  remove(entry: Entry): void {
    const index = this.#indexFor(entry);
    if (this.#entries[index] !== entry) throw new RangeError('The ranking lost track of an entry.');
    this.#entries.splice(index, 1);
  }

  page(offset: number, limit: number): readonly Entry[] {
    return this.#entries.slice(offset, offset + limit);
  }

  /** The place of the first entry that does not come before the given one. */
  #indexFor(entry: Entry): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.#entries[middle];
      if (other !== undefined && this.#comesBefore(other, entry)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #comesBefore(first: Entry, second: Entry): boolean {
    const difference = this.#score(first) - this.#score(second);
    return difference === 0 ? first.sequence > second.sequence : difference > 0;
  }
}
