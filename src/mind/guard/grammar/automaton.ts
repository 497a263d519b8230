import { type Element, type Entries, type Grammar, type Pattern, readPatterns } from './grammar.ts';
import { type Found, Lexicon } from './lexicon.ts';
import { type Draft, draft, follow, type State, States } from './states.ts';
import type { Unit } from './units.ts';

const weights = ['certain', 'doubtful', 'harmless'] as const;
export type Weight = (typeof weights)[number];

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

/** The states that patterns have come to, and where each pattern began. */
interface Active<Kind> {
  readonly states: State<Accept<Kind>>[];
  readonly starts: number[];
}

/**
 * All patterns of all rules as one automaton over classes of words. A text is read once, and each of its words takes a
 * number of steps that the patterns bound and the text does not: no text takes longer than linear.
 */
export class Automaton<Kind> {
  readonly #lexicon = new Lexicon();
  readonly #anywhere: State<Accept<Kind>>;
  readonly #atStart: State<Accept<Kind>>;

  /** @param grammars with the kind that each is about */
  constructor(grammars: Iterable<readonly [kind: Kind, grammar: Grammar]>) {
    const drafts = new Drafts<Kind>(this.#lexicon);
    for (const [kind, grammar] of grammars) drafts.add(kind, grammar);
    const states = new States<Accept<Kind>>();
    this.#anywhere = states.of(drafts.anywhere);
    this.#atStart = states.of(drafts.atStart);
    this.#lexicon.close();
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

/** The patterns of all grammars as trees of what follows what. */
class Drafts<Kind> {
  readonly anywhere: Draft<Accept<Kind>> = draft();
  readonly atStart: Draft<Accept<Kind>> = draft();
  readonly #classes: Classes;

  constructor(lexicon: Lexicon) {
    this.#classes = new Classes(lexicon);
  }

  add(kind: Kind, { words = {}, language, ...patterns }: Grammar): void {
    const vocabulary = { words, known: new Map<string, Entries>() };
    for (const weight of weights) {
      const toEnd: Accept<Kind> = { kind, weight, language, toEnd: true };
      const anywhere: Accept<Kind> = { ...toEnd, toEnd: false };
      for (const pattern of (patterns[weight] ?? []).flatMap((source) => readPatterns(source, vocabulary)))
        this.#addPattern(pattern, pattern.toEnd ? toEnd : anywhere);
    }
  }

  #addPattern({ elements, fromStart }: Pattern, accept: Accept<Kind>): void {
    let ends: Draft<Accept<Kind>>[] = [fromStart ? this.atStart : this.anywhere];
    for (const element of elements) ends = extend(ends, element, this.#classes);
    for (const end of ends) {
      end.accepts ??= [];
      if (!end.accepts.includes(accept)) end.accepts.push(accept);
    }
  }
}

/** Every state in which a pattern may be after one more of its elements. */
function extend<Accept>(from: readonly Draft<Accept>[], element: Element, classes: Classes): Draft<Accept>[] {
  if (element.kind === 'gap') {
    const all = new Set(from);
    let last = [...from];
    for (let words = 0; words < element.most; words += 1) {
      last = last.map((each) => {
        each.any ??= draft();
        return each.any;
      });
      for (const each of last) all.add(each);
    }
    return [...all];
  }
  const wordClass = classes.of(element.entries);
  const next = from.map((each) => {
    each.edges ??= new Map();
    const known = each.edges.get(wordClass) ?? draft<Accept>();
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
  advance(from: State<Accept<Kind>>, start: number): void {
    if (from.classes.length > 0) {
      for (let index = 0; index < this.#classes.length; index += 1) {
        const to = follow(from, this.#classes[index] ?? -1);
        if (to !== undefined) this.#enter(to, this.#place + (this.#taken[index] ?? 1), start);
      }
    }
    if (from.any !== null) this.#enter(from.any, this.#place + 1, start);
  }

  #enter(to: State<Accept<Kind>>, end: number, start: number): void {
    const ended = end >= this.#units.length || this.#units[end]?.opens === true;
    for (const { kind, weight, language, toEnd } of to.accepts) {
      if (!toEnd || ended) this.found.push({ kind, weight, language, from: start, to: end });
    }
    if (ended || (to.classes.length === 0 && to.any === null)) return;
    const active = this.#waiting.get(end) ?? { states: [], starts: [] };
    if (active.states.length === 0) this.#waiting.set(end, active);
    if (active.states.includes(to)) return;
    active.states.push(to);
    active.starts.push(start);
  }
}
