import { memoize } from '../../../lib/memoize.ts';
import { finished, type Steps } from '../../../lib/steps.ts';
import { LiteralTree } from './literal-tree.ts';
import { literalForm, requiredLiterals } from './literals.ts';

/** A pattern that is tried on such texts alone as hold a literal without which it cannot match. */
export interface Prefiltered {
  readonly pattern: RegExp;
  /** From 0, in the order in which patterns were given. */
  readonly number: number;
}

/** Texts whose literals are kept: the rules ask one after the other about the few views of one text. */
const keptTexts = 12;

/**
 * All patterns of all rules, and one tree of their literals: a text is read once, and most patterns are never tried on it,
 * so that one more of them costs next to nothing.
 */
class Prefilter {
  readonly #tree = new LiteralTree();
  readonly #always: number[] = [];
  readonly #all: Prefiltered[] = [];
  /** How many of them are in the tree: the first text brings them in, and not the start of a process. */
  #indexed = 0;
  readonly #mayMatch = memoize((text) => this.#read(text), keptTexts);

  add(pattern: RegExp): Prefiltered {
    const added = { pattern, number: this.#all.length };
    this.#all.push(added);
    return added;
  }

  get all(): readonly Prefiltered[] {
    return this.#all;
  }

  mayMatch(text: string, { number }: Prefiltered): boolean {
    return this.#mayMatch(text)[number] !== 0;
  }

  /** Brings all patterns into the tree. */
  *stepsToIndex(): Steps<void> {
    while (this.#indexed < this.#all.length) {
      const fresh = this.#all[this.#indexed];
      this.#indexed += 1;
      if (fresh !== undefined) this.#index(fresh);
      yield;
    }
  }

  /** For each pattern whether it may match: 0 where it cannot. */
  #read(text: string): Uint8Array {
    finished(this.stepsToIndex());
    const may = new Uint8Array(this.#all.length);
    for (const number of this.#always) may[number] = 1;
    this.#tree.find(literalForm(text), may);
    return may;
  }

  #index({ pattern, number }: Prefiltered): void {
    const literals = requiredLiterals(pattern);
    if (literals === null) this.#always.push(number);
    for (const literal of literals ?? []) this.#tree.add(literal, number);
  }
}

const prefilter = new Prefilter();

/** Adds a pattern to those of all rules. It has the flags `g` and `u` or `v`. */
export function prefiltered(pattern: RegExp): Prefiltered {
  return prefilter.add(pattern);
}

/** Brings the patterns of all rules that have been loaded into the tree of their literals. */
export function stepsToPrefilter(): Steps<void> {
  return prefilter.stepsToIndex();
}

/** Every pattern of every rule that has been loaded. */
export function allPrefiltered(): readonly Prefiltered[] {
  return prefilter.all;
}

/** Every place of a text where the pattern matches. */
export function matchesOf(text: string, wanted: Prefiltered): Iterable<RegExpExecArray> {
  return prefilter.mayMatch(text, wanted) ? text.matchAll(wanted.pattern) : [];
}
