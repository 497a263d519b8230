import type { Unit } from './units.ts';

/** A node of the tree of words: what follows word for word, what follows by its beginning, what is complete here. */
interface Node {
  readonly exact: Map<string, Node>;
  readonly stems: Map<string, Node>;
  /** The lengths of the stems, so that a word is cut only where a stem can end. */
  readonly stemLengths: number[];
  readonly classes: number[];
}

/** Called for each class of words that begins at a place, with the number of units that it takes. */
export type Found = (wordClass: number, units: number) => void;

/** Knows which classes of words begin at each place of a text. */
export class Lexicon {
  readonly #root = node();

  /**
   * @param entry the units of a word or phrase as `wordKey` gives them; one that ends in `*` stands for all words that
   *   begin so
   */
  add(entry: readonly string[], wordClass: number): void {
    let current = this.#root;
    for (const unit of entry) current = step(current, unit);
    if (!current.classes.includes(wordClass)) current.classes.push(wordClass);
  }

  /** Finds every class that begins at a place. The longest entry bounds the work, whatever the text. */
  at(units: readonly Unit[], place: number, found: Found): void {
    visit(this.#root, { units, place, taken: 0, found });
  }
}

interface Visit {
  readonly units: readonly Unit[];
  readonly place: number;
  readonly taken: number;
  readonly found: Found;
}

function visit(from: Node, at: Visit): void {
  const unit = at.units[at.place + at.taken];
  // A phrase does not reach into the next sentence.
  if (unit === undefined || (unit.opens && at.taken > 0)) return;
  for (const form of unit.forms) {
    const exact = from.exact.get(form);
    if (exact !== undefined) enter(exact, at);
    for (const length of from.stemLengths) {
      if (length > form.length) continue;
      const stem = from.stems.get(form.slice(0, length));
      if (stem !== undefined) enter(stem, at);
    }
  }
}

function enter(to: Node, at: Visit): void {
  const taken = at.taken + 1;
  for (const wordClass of to.classes) at.found(wordClass, taken);
  if (to.exact.size > 0 || to.stemLengths.length > 0) visit(to, { ...at, taken });
}

function step(from: Node, unit: string): Node {
  const isStem = unit.endsWith('*');
  const key = isStem ? unit.slice(0, -1) : unit;
  const branches = isStem ? from.stems : from.exact;
  const known = branches.get(key);
  if (known !== undefined) return known;
  const created = node();
  branches.set(key, created);
  if (isStem && !from.stemLengths.includes(key.length)) from.stemLengths.push(key.length);
  return created;
}

function node(): Node {
  return { exact: new Map(), stems: new Map(), stemLengths: [], classes: [] };
}
