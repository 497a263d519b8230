/** Places from the first to the last, one pair of numbers after the other, in their order and apart from each other. */
export type Ranges = readonly number[];

const nowhere: Ranges = [];

/** Where in one text matches of each pattern may start. */
export class Starts {
  readonly #last: number;
  /** By the number of a pattern. */
  readonly #ranges: (number[] | undefined)[] = [];

  /** @param length that of the text: a match of nothing may start behind its end */
  constructor(length: number) {
    this.#last = length;
  }

  /** Adds places, as far as the text has them, and those between them and others that come later in it. */
  add(pattern: number, first: number, last: number): void {
    let [from, to] = [Math.max(first, 0), Math.min(last, this.#last)];
    if (from > to) return;
    const ranges = this.#ranges[pattern];
    if (ranges === undefined) {
      this.#ranges[pattern] = [from, to];
      return;
    }
    for (let end = ranges.at(-1); end !== undefined && end >= from - 1; end = ranges.at(-1)) {
      to = Math.max(to, end);
      from = Math.min(from, ranges.at(-2) ?? from);
      ranges.length -= 2;
    }
    ranges.push(from, to);
  }

  /** These, with every place as one of each pattern that has any. */
  everywhere(): Starts {
    const all = new Starts(this.#last);
    for (const [pattern, ranges] of this.#ranges.entries())
      if (ranges !== undefined) all.add(pattern, 0, this.#last);
    return all;
  }

  of(pattern: number): Ranges {
    return this.#ranges[pattern] ?? nowhere;
  }
}

/** How many places there are. */
export function countOf(ranges: Ranges): number {
  let count = 0;
  for (let place = 0; place < ranges.length; place += 2)
    count += (ranges[place + 1] ?? 0) - (ranges[place] ?? 0) + 1;
  return count;
}
