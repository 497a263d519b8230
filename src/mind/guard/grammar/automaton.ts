import { type Element, type Entries, type Grammar, type Pattern, readPatterns } from './grammar.ts';
import { type Found, Lexicon } from './lexicon.ts';
import type { Unit } from './units.ts';

export type Weight = 'certain' | 'doubtful' | 'harmless';

/** A pattern that a text holds. */
export interface Match<Kind> {
  readonly kind: Kind;
  readonly weight: Weight;
  readonly language: string;
  /** From the first unit to the one behind the last. */
  readonly from: number;
  readonly to: number;
}

interface Accept<Kind> {
  readonly kind: Kind;
  readonly weight: Weight;
  readonly language: string;
  readonly toEnd: boolean;
}

/** Most states are the end of a pattern, so edges and ends take memory only where there are any. */
interface State<Kind> {
  edges: Map<number, State<Kind>> | null;
  any: State<Kind> | null;
  accepts: Accept<Kind>[] | null;
}

/** The states that patterns have come to, and where each pattern began. */
interface Active<Kind> {
  readonly states: State<Kind>[];
  readonly starts: number[];
}

/**
 * All patterns of all rules as one automaton over classes of words. A text is read once, and each of its words takes a
 * number of steps that the patterns bound and the text does not: no text takes longer than linear.
 */
export class Automaton<Kind> {
  readonly #lexicon = new Lexicon();
  readonly #anywhere: State<Kind> = state();
  readonly #atStart: State<Kind> = state();

  /** @param grammars with the kind that each is about */
  constructor(grammars: Iterable<readonly [kind: Kind, grammar: Grammar]>) {
    const classes = new Classes(this.#lexicon);
    for (const [kind, grammar] of grammars) this.#add(kind, grammar, classes);
  }

  #add(kind: Kind, grammar: Grammar, classes: Classes): void {
    const vocabulary = { words: grammar.words ?? {}, known: new Map<string, Entries>() };
    for (const weight of ['certain', 'doubtful', 'harmless'] as const) {
      for (const source of grammar[weight] ?? []) {
        for (const pattern of readPatterns(source, vocabulary)) {
          const accept = { kind, weight, language: grammar.language, toEnd: pattern.toEnd };
          this.#addPattern(pattern, accept, classes);
        }
      }
    }
  }

  #addPattern({ elements, fromStart }: Pattern, accept: Accept<Kind>, classes: Classes): void {
    let ends: State<Kind>[] = [fromStart ? this.#atStart : this.#anywhere];
    for (const element of elements) ends = extend(ends, element, classes);
    for (const end of ends) {
      end.accepts ??= [];
      end.accepts.push(accept);
    }
  }

  /** Every pattern that a text holds. */
  matches(units: readonly Unit[]): Match<Kind>[] {
    const reading = new Reading<Kind>(units);
    const found: Found = (wordClass, taken) => reading.beginsHere(wordClass, taken);
    for (const [place, { opens }] of units.entries()) {
      reading.goTo(place);
      this.#lexicon.at(units, place, found);
      reading.advance(this.#anywhere, place);
      if (opens) reading.advance(this.#atStart, place);
      reading.advanceAll();
    }
    return reading.found;
  }
}

/** Every state in which a pattern may be after one more of its elements. */
function extend<Kind>(from: readonly State<Kind>[], element: Element, classes: Classes): State<Kind>[] {
  if (element.kind === 'gap') {
    const all = new Set(from);
    let last = [...from];
    for (let words = 0; words < element.most; words += 1) {
      last = last.map((each) => {
        each.any ??= state();
        return each.any;
      });
      for (const each of last) all.add(each);
    }
    return [...all];
  }
  const wordClass = classes.of(element.entries);
  const next = from.map((each) => {
    each.edges ??= new Map();
    const known = each.edges.get(wordClass) ?? state<Kind>();
    each.edges.set(wordClass, known);
    return known;
  });
  return [...new Set(element.optional ? [...from, ...next] : next)];
}

/** The classes of words while an automaton is built; afterwards numbers are enough. */
class Classes {
  readonly #lexicon: Lexicon;
  readonly #byWords = new Map<string, number>();
  /** By the very list, which most patterns of a grammar share. */
  readonly #byList = new Map<Entries, number>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  of(entries: Entries): number {
    const seen = this.#byList.get(entries);
    if (seen !== undefined) return seen;
    const words = entries.map((entry) => entry.join(' ')).join('|');
    const known = this.#byWords.get(words);
    const wordClass = known ?? this.#byWords.size;
    this.#byList.set(entries, wordClass);
    if (known === undefined) {
      this.#byWords.set(words, wordClass);
      for (const entry of entries) this.#lexicon.add(entry, wordClass);
    }
    return wordClass;
  }
}

/** One text on its way through the automaton. Its lists are used again for each word, because texts have many. */
class Reading<Kind> {
  readonly found: Match<Kind>[] = [];
  readonly #units: readonly Unit[];
  readonly #waiting = new Map<number, Active<Kind>>();
  /** The classes of words that begin at this place, and how many units each takes. */
  readonly #classes: number[] = [];
  readonly #taken: number[] = [];
  #place = 0;

  constructor(units: readonly Unit[]) {
    this.#units = units;
  }

  goTo(place: number): void {
    this.#place = place;
    this.#classes.length = 0;
    this.#taken.length = 0;
  }

  beginsHere(wordClass: number, taken: number): void {
    this.#classes.push(wordClass);
    this.#taken.push(taken);
  }

  /** Goes on with every pattern that has come as far as this place. */
  advanceAll(): void {
    const active = this.#waiting.get(this.#place);
    if (active === undefined) return;
    this.#waiting.delete(this.#place);
    let index = 0;
    for (const from of active.states) {
      this.advance(from, active.starts[index] ?? this.#place);
      index += 1;
    }
  }

  /** @param start where the pattern began */
  advance(from: State<Kind>, start: number): void {
    if (from.edges !== null) {
      for (let index = 0; index < this.#classes.length; index += 1) {
        const to = from.edges.get(this.#classes[index] ?? -1);
        if (to !== undefined) this.#enter(to, this.#place + (this.#taken[index] ?? 1), start);
      }
    }
    if (from.any !== null) this.#enter(from.any, this.#place + 1, start);
  }

  #enter(to: State<Kind>, end: number, start: number): void {
    const ended = end >= this.#units.length || this.#units[end]?.opens === true;
    for (const { kind, weight, language, toEnd } of to.accepts ?? []) {
      if (!toEnd || ended) this.found.push({ kind, weight, language, from: start, to: end });
    }
    if (ended || (to.edges === null && to.any === null)) return;
    const active = this.#waiting.get(end) ?? { states: [], starts: [] };
    if (active.states.length === 0) this.#waiting.set(end, active);
    if (active.states.includes(to)) return;
    active.states.push(to);
    active.starts.push(start);
  }
}

function state<Kind>(): State<Kind> {
  return { edges: null, any: null, accepts: null };
}
