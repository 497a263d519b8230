import { type Element, type Grammar, type Pattern, readPatterns } from './grammar.ts';
import { Lexicon } from './lexicon.ts';
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

interface State<Kind> {
  readonly edges: Map<number, State<Kind>>;
  any: State<Kind> | null;
  readonly accepts: Accept<Kind>[];
}

/** Where a pattern has begun that has come as far as a state. */
type Active<Kind> = Map<State<Kind>, number>;

/**
 * All patterns of all rules as one automaton over classes of words. A text is read once, and each of its words takes a
 * number of steps that the patterns bound and the text does not: no text takes longer than linear.
 */
export class Automaton<Kind> {
  readonly #lexicon = new Lexicon();
  readonly #anywhere: State<Kind> = state();
  readonly #atStart: State<Kind> = state();
  readonly #classes = new Map<string, number>();

  add(kind: Kind, grammar: Grammar): void {
    for (const weight of ['certain', 'doubtful', 'harmless'] as const) {
      for (const source of grammar[weight] ?? []) {
        for (const pattern of readPatterns(source, grammar.words ?? {}))
          this.#addPattern(pattern, { kind, weight, language: grammar.language, toEnd: pattern.toEnd });
      }
    }
  }

  #addPattern({ elements, fromStart }: Pattern, accept: Accept<Kind>): void {
    let ends: State<Kind>[] = [fromStart ? this.#atStart : this.#anywhere];
    for (const element of elements) ends = this.#extend(ends, element);
    for (const end of ends) end.accepts.push(accept);
  }

  /** Every state in which a pattern may be after one more of its elements. */
  #extend(from: readonly State<Kind>[], element: Element): State<Kind>[] {
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
    const wordClass = this.#classOf(element);
    const next = from.map((each) => {
      const known = each.edges.get(wordClass) ?? state<Kind>();
      each.edges.set(wordClass, known);
      return known;
    });
    return [...new Set(element.optional ? [...from, ...next] : next)];
  }

  #classOf(element: Exclude<Element, { kind: 'gap' }>): number {
    const key = element.entries.map((entry) => entry.join(' ')).join('|');
    const known = this.#classes.get(key);
    if (known !== undefined) return known;
    const created = this.#classes.size;
    this.#classes.set(key, created);
    for (const entry of element.entries) this.#lexicon.add(entry, created);
    return created;
  }

  /** Every pattern that a text holds. */
  matches(units: readonly Unit[]): Match<Kind>[] {
    const reading = new Reading<Kind>(units);
    for (const [place, { opens }] of units.entries()) {
      const classes = this.#classesAt(units, place);
      reading.advance(this.#anywhere, { start: place, place, classes });
      if (opens) reading.advance(this.#atStart, { start: place, place, classes });
      for (const [from, start] of reading.arrivedAt(place)) reading.advance(from, { start, place, classes });
    }
    return reading.found;
  }

  #classesAt(units: readonly Unit[], place: number): ClassAt[] {
    const classes: ClassAt[] = [];
    this.#lexicon.at(units, place, (wordClass, taken) => classes.push([wordClass, taken]));
    return classes;
  }
}

/** A class of words that begins at a place, and how many units it takes. */
type ClassAt = readonly [wordClass: number, units: number];

interface Step {
  /** Where the pattern began. */
  readonly start: number;
  readonly place: number;
  readonly classes: readonly ClassAt[];
}

/** One text on its way through the automaton. */
class Reading<Kind> {
  readonly found: Match<Kind>[] = [];
  readonly #units: readonly Unit[];
  readonly #waiting = new Map<number, Active<Kind>>();

  constructor(units: readonly Unit[]) {
    this.#units = units;
  }

  /** The states that patterns have reached before a place, which need not be remembered any longer. */
  arrivedAt(place: number): Active<Kind> {
    const active = this.#waiting.get(place);
    this.#waiting.delete(place);
    return active ?? new Map();
  }

  advance(from: State<Kind>, { start, place, classes }: Step): void {
    for (const [wordClass, taken] of classes) {
      const to = from.edges.get(wordClass);
      if (to !== undefined) this.#enter(to, place + taken, start);
    }
    if (from.any !== null) this.#enter(from.any, place + 1, start);
  }

  #enter(to: State<Kind>, end: number, start: number): void {
    const ended = end >= this.#units.length || this.#units[end]?.opens === true;
    for (const { kind, weight, language, toEnd } of to.accepts) {
      if (!toEnd || ended) this.found.push({ kind, weight, language, from: start, to: end });
    }
    if (ended || (to.edges.size === 0 && to.any === null)) return;
    const active: Active<Kind> = this.#waiting.get(end) ?? new Map();
    if (!active.has(to)) active.set(to, start);
    this.#waiting.set(end, active);
  }
}

function state<Kind>(): State<Kind> {
  return { edges: new Map(), any: null, accepts: [] };
}
