import { memoizeByObject } from '../../../lib/memoize.ts';
import { compiledGuard } from '../compiled/compiled-guard.ts';
import { indexPatterns, LiteralIndex, type PrefilterName } from './literal-index.ts';
import { spellCases } from './spell-cases.ts';
import { countOf, type Ranges } from './starts.ts';

/** A pattern that is tried at such places alone as have a literal near them without which it cannot match. */
export interface Prefiltered {
  /** As its rule has it; `spelled` is what is looked for. */
  readonly written: RegExp;
  readonly prefilter: Prefilter;
  /** From 0, in the order in which patterns were given to the prefilter. */
  readonly number: number;
}

/** As many places of a text as this are tried one by one; more of them only where that is a small part of the text. */
const fewPlaces = 24;
const smallPart = 0.25;

/** A pattern's index of literals, and its number there. */
interface Place {
  readonly index: LiteralIndex;
  readonly number: number;
}

/**
 * Patterns, and one tree of their literals: a text is read once, and most patterns are never tried on it, so that one
 * more of them costs next to nothing.
 */
class Prefilter {
  readonly #name: PrefilterName;
  readonly #all: Prefiltered[] = [];
  /** By pattern, where it was looked up already. */
  readonly #places: Place[] = [];

  constructor(name: PrefilterName) {
    this.#name = name;
  }

  add(written: RegExp): Prefiltered {
    const added = { written, prefilter: this, number: this.#all.length };
    this.#all.push(added);
    return added;
  }

  get all(): readonly Prefiltered[] {
    return this.#all;
  }

  /** Where in a text matches of a pattern may start; null where that may be anywhere. */
  startsOf(text: string, wanted: Prefiltered): Ranges | null {
    const { index, number } = this.#places[wanted.number] ?? this.#lookUp(wanted);
    const ranges = index.startsOf(text, number);
    if (ranges === null) return null;
    const count = countOf(ranges);
    return count <= fewPlaces || count <= text.length * smallPart ? ranges : null;
  }

  #lookUp({ written, number }: Prefiltered): Place {
    const compiled = compiledGuard().literals[this.#name];
    const known = compiled.numberOf(written);
    // A pattern that is none of the guard's own has an index for itself.
    const place =
      known === undefined
        ? { index: new LiteralIndex(indexPatterns([written])), number: 0 }
        : { index: compiled, number: known };
    this.#places[number] = place;
    return place;
  }
}

const prefilters: Readonly<Record<PrefilterName, Prefilter>> = {
  ofRules: new Prefilter('ofRules'),
  ofViews: new Prefilter('ofViews'),
};

/** Adds a pattern to those of all rules. It has the flags `g` and `u` or `v`. */
export function prefiltered(pattern: RegExp): Prefiltered {
  return prefilters.ofRules.add(pattern);
}

/** Adds a pattern to those that views of a text are made with: most views are read by few of them, and by no rule. */
export function prefilteredForViews(pattern: RegExp): Prefiltered {
  return prefilters.ofViews.add(pattern);
}

/** Every pattern that has been loaded. */
export function allPrefiltered(name: PrefilterName): readonly Prefiltered[] {
  return prefilters[name].all;
}

const nothing: readonly RegExpExecArray[] = [];

/** Every place of a text where the pattern matches. */
export function matchesOf(text: string, wanted: Prefiltered): readonly RegExpExecArray[] {
  const starts = wanted.prefilter.startsOf(text, wanted);
  if (starts === null) return [...text.matchAll(spelled(wanted.written))];
  return starts.length === 0 ? nothing : matchesAt(text, stickyForm(wanted.written), starts);
}

/** What is looked for, made for the first text that may hold it: most patterns are never needed, and each takes time to make. */
const spelled = memoizeByObject(spellCases);

const stickyForm = memoizeByObject((written: RegExp) => {
  const { source, flags } = spelled(written);
  return new RegExp(source, flags.replace('g', 'y'));
});

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
