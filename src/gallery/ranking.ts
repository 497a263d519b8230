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
  readonly #entries: Entry[];
  readonly #score: (entry: Entry) => number;

  /** @param entries with which it begins, in any order */
  constructor(score: (entry: Entry) => number, entries: Iterable<Entry> = []) {
    this.#score = score;
    this.#entries = [...entries].sort(
      (one, other) => score(other) - score(one) || other.sequence - one.sequence,
    );
  }

  add(entry: Entry): void {
    this.#entries.splice(this.#indexFor(entry), 0, entry);
  }

  /** Takes an entry out; call it before anything that its score depends on changes. */
  remove(entry: Entry): void {
    this.#entries.splice(this.placeOf(entry), 1);
  }

  /**
   * Where an entry stands; call it before anything that its score depends on changes.
   * @throws {RangeError} when it is not where its score says
   */
  placeOf(entry: Entry): number {
    const place = this.#indexFor(entry);
    if (this.#entries[place] !== entry) throw new RangeError('The ranking lost track of an entry.');
    return place;
  }

  /** Moves the entry that stands at a place to where it belongs by its new score; what lies elsewhere is not touched. */
  settle(place: number): void {
    const entry = this.#entries[place];
    if (entry === undefined) return;
    const higher = this.#indexFor(entry, 0, place);
    if (higher < place) {
      this.#entries.copyWithin(higher + 1, higher, place);
      this.#entries[higher] = entry;
      return;
    }
    const lower = this.#indexFor(entry, place + 1, this.#entries.length) - 1;
    this.#entries.copyWithin(place, place + 1, lower + 1);
    this.#entries[lower] = entry;
  }

  page(offset: number, limit: number): readonly Entry[] {
    return this.#entries.slice(offset, offset + limit);
  }

  /** The place of the first entry, of those from one place up to another, that does not come before the given one. */
  #indexFor(entry: Entry, from = 0, until = this.#entries.length): number {
    let low = from;
    let high = until;
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
