import { memoize, memoizeByObject } from '../../../lib/memoize.ts';
import { finished, type Steps } from '../../../lib/steps.ts';
import { LiteralTree } from './literal-tree.ts';
import { literalForm, requiredLiterals } from './literals.ts';
import { spellCases } from './spell-cases.ts';
import { countOf, type Ranges, Starts } from './starts.ts';

/** A pattern that is tried at such places alone as have a literal near them without which it cannot match. */
export interface Prefiltered {
  readonly pattern: RegExp;
  readonly prefilter: Prefilter;
  /** From 0, in the order in which patterns were given to the prefilter. */
  readonly number: number;
}

/** As many places of a text as this are tried one by one; more of them only where that is a small part of the text. */
const fewPlaces = 24;
const smallPart = 0.25;

/** Texts whose literals are kept: the rules ask one after the other about the few views of one text. */
const keptTexts = 12;

/**
 * Patterns, and one tree of their literals: a text is read once, and most patterns are never tried on it, so that one
 * more of them costs next to nothing.
 */
class Prefilter {
  readonly #tree = new LiteralTree();
  /** The patterns of which no literal is known. */
  readonly #always = new Set<number>();
  readonly #all: Prefiltered[] = [];
  /** How many of them are in the tree: the first text brings them in, and not the start of a process. */
  #indexed = 0;
  #starts = this.#reader();

  add(written: RegExp): Prefiltered {
    const pattern = spellCases(written);
    const added = { pattern, prefilter: this, number: this.#all.length };
    this.#all.push(added);
    return added;
  }

  get all(): readonly Prefiltered[] {
    return this.#all;
  }

  /** Where in a text matches of a pattern may start; null where that may be anywhere. */
  startsOf(text: string, { number }: Prefiltered): Ranges | null {
    if (this.#indexed < this.#all.length) {
      finished(this.stepsToIndex());
      this.#starts = this.#reader();
    }
    if (this.#always.has(number)) return null;
    const ranges = this.#starts(text).of(number);
    const count = countOf(ranges);
    return count <= fewPlaces || count <= text.length * smallPart ? ranges : null;
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

  #reader(): (text: string) => Starts {
    // Views that differ in their capitals alone are read once.
    const startsIn = memoize((form) => this.#read(form), keptTexts);
    const startsOfText = memoize((text) => {
      const form = literalForm(text);
      // Where one character has become several, places are not those of the text.
      return form.length === text.length ? startsIn(form) : this.#read(form).everywhere();
    }, keptTexts);
    // Rules ask for one pattern after the other: for the same text it is not even looked up.
    let last = '';
    let starts = startsOfText(last);
    return (text) => {
      if (text !== last) [last, starts] = [text, startsOfText(text)];
      return starts;
    };
  }

  #read(form: string): Starts {
    const starts = new Starts(form.length);
    this.#tree.find(form, starts);
    return starts;
  }

  #index({ pattern, number }: Prefiltered): void {
    const literals = requiredLiterals(pattern);
    if (literals === null) this.#always.add(number);
    for (const literal of literals ?? []) this.#tree.add(literal, number);
  }
}

/** That of the patterns of all rules, which read the same few views of a text. */
const ofRules = new Prefilter();
/** That of the patterns that views are made with: most views of a text are read by few of them, and by no rule. */
const ofViews = new Prefilter();

/** Adds a pattern to those of all rules. It has the flags `g` and `u` or `v`. */
export function prefiltered(pattern: RegExp): Prefiltered {
  return ofRules.add(pattern);
}

/** Adds a pattern to those that views of a text are made with. */
export function prefilteredForViews(pattern: RegExp): Prefiltered {
  return ofViews.add(pattern);
}

/** Brings all patterns that have been loaded into the trees of their literals. */
export function* stepsToPrefilter(): Steps<void> {
  yield* ofRules.stepsToIndex();
  yield* ofViews.stepsToIndex();
}

/** Every pattern that has been loaded. */
export function allPrefiltered(): readonly Prefiltered[] {
  return [...ofRules.all, ...ofViews.all];
}

/** Every place of a text where the pattern matches. */
export function matchesOf(text: string, wanted: Prefiltered): readonly RegExpExecArray[] {
  const starts = wanted.prefilter.startsOf(text, wanted);
  return starts === null
    ? [...text.matchAll(wanted.pattern)]
    : matchesAt(text, stickyForm(wanted.pattern), starts);
}

const stickyForm = memoizeByObject(
  ({ source, flags }: RegExp) => new RegExp(source, flags.replace('g', 'y')),
);

/** What a sticky pattern matches where it is tried at places of these ranges, one behind the other. */
function matchesAt(text: string, pattern: RegExp, ranges: Ranges): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (let range = 0; range < ranges.length; range += 2) {
    const last = ranges[range + 1] ?? 0;
    for (let start = Math.max(end, ranges[range] ?? 0); start <= last; start = Math.max(end, start + 1)) {
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      // Between the two halves of a character it is tried at the first one, again.
      if (match === null || match.index < end) continue;
      found.push(match);
      end = match.index + Math.max(match[0].length, 1);
    }
  }
  return found;
}
