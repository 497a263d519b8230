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

  /**
   * Finds every class that begins at a place, beside the number of units that it takes. The longest entry bounds the
   * work, whatever the text.
   */
  at(units: readonly Unit[], place: number, found: Found): void {
    visit(this.#root, { units, found }, place, 1);
  }
}

interface Visit {
  readonly units: readonly Unit[];
  readonly found: Found;
}

/** @param taken how many units there are with the one at this place */
function visit(from: Node, text: Visit, place: number, taken: number): void {
  const unit = text.units[place];
  // A phrase does not reach into the next sentence.
  if (unit === undefined || (unit.opens && taken > 1)) return;
  for (const form of unit.forms) {
    const exact = from.exact.get(form);
    if (exact !== undefined) enter(exact, text, place, taken);
    for (const length of from.stemLengths) {
      if (length > form.length) continue;
      const stem = from.stems.get(form.slice(0, length));
      if (stem !== undefined) enter(stem, text, place, taken);
    }
  }
}

function enter(to: Node, text: Visit, place: number, taken: number): void {
  for (const wordClass of to.classes) text.found(wordClass, taken);
  if (to.exact.size > 0 || to.stemLengths.length > 0) visit(to, text, place + 1, taken + 1);
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
