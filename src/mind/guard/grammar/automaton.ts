import { type Element, type Grammar, type Pattern, readPatterns } from './grammar.ts';
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

interface State<Kind> {
  readonly edges: Map<number, State<Kind>>;
  any: State<Kind> | null;
  readonly accepts: Accept<Kind>[];
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
    if (from.edges.size > 0) {
      for (let index = 0; index < this.#classes.length; index += 1) {
        const to = from.edges.get(this.#classes[index] ?? -1);
        if (to !== undefined) this.#enter(to, this.#place + (this.#taken[index] ?? 1), start);
      }
    }
    if (from.any !== null) this.#enter(from.any, this.#place + 1, start);
  }

  #enter(to: State<Kind>, end: number, start: number): void {
    const ended = end >= this.#units.length || this.#units[end]?.opens === true;
    for (const { kind, weight, language, toEnd } of to.accepts) {
      if (!toEnd || ended) this.found.push({ kind, weight, language, from: start, to: end });
    }
    if (ended || (to.edges.size === 0 && to.any === null)) return;
    const active = this.#waiting.get(end) ?? { states: [], starts: [] };
    if (active.states.length === 0) this.#waiting.set(end, active);
    if (active.states.includes(to)) return;
    active.states.push(to);
    active.starts.push(start);
  }
}

function state<Kind>(): State<Kind> {
  return { edges: new Map(), any: null, accepts: [] };
}
