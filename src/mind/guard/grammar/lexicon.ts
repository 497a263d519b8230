import type { Unit } from './units.ts';

/**
 * A node of the tree of words: what follows word for word, what follows by its beginning, what is complete here. Most of
 * the tens of thousands are leaves, so what a node does not have takes no memory.
 */
interface Node {
  exact: Map<string, Node> | null;
  stems: Map<string, Node> | null;
  /** The lengths of the stems, so that a word is cut only where a stem can end. */
  stemLengths: readonly number[];
  classes: readonly number[];
}

const none: readonly number[] = [];

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
    if (!current.classes.includes(wordClass)) current.classes = [...current.classes, wordClass];
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
    const exact = from.exact?.get(form);
    if (exact !== undefined) enter(exact, text, place, taken);
    for (const length of from.stemLengths) {
      if (length > form.length) continue;
      const stem = from.stems?.get(form.slice(0, length));
      if (stem !== undefined) enter(stem, text, place, taken);
    }
  }
}

function enter(to: Node, text: Visit, place: number, taken: number): void {
  for (const wordClass of to.classes) text.found(wordClass, taken);
  if (to.exact !== null || to.stems !== null) visit(to, text, place + 1, taken + 1);
}

function step(from: Node, unit: string): Node {
  return unit.endsWith('*') ? stepByStem(from, unit.slice(0, -1)) : stepByWord(from, unit);
}

function stepByWord(from: Node, word: string): Node {
  from.exact ??= new Map();
  const to = from.exact.get(word) ?? node();
  from.exact.set(word, to);
  return to;
}

function stepByStem(from: Node, stem: string): Node {
  from.stems ??= new Map();
  const to = from.stems.get(stem) ?? node();
  from.stems.set(stem, to);
  if (!from.stemLengths.includes(stem.length)) from.stemLengths = [...from.stemLengths, stem.length];
  return to;
}

function node(): Node {
  return { exact: null, stems: null, stemLengths: none, classes: none };
}
