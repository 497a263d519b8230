import type { Steps } from '../../../lib/steps.ts';
import { Beginnings } from './beginnings.ts';
import { type Element, type Grammar, type Pattern, readPatterns, unitsOfEntries } from './grammar.ts';
import { Lexicon } from './lexicon.ts';
import { type Accept, type Match, weights } from './match.ts';
import { Reading } from './reading.ts';
import { type Draft, draft, States } from './states.ts';
import type { Unit } from './units.ts';

/**
 * All patterns of all rules as one automaton over classes of words. A text is read once, and each of its words takes a
 * number of steps that the patterns bound and the text does not: no text takes longer than linear.
 */
export class Automaton<Kind> {
  readonly #reading: Reading<Kind>;

  private constructor(reading: Reading<Kind>) {
    this.#reading = reading;
  }

  /**
   * Builds it; the project's own takes a second of CPU.
   * @param grammars with the kind that each is about
   */
  static *stepsTo<Kind>(grammars: Iterable<readonly [kind: Kind, grammar: Grammar]>): Steps<Automaton<Kind>> {
    const [automaton] = yield* Automaton.stepsToBoth(grammars, []);
    return automaton;
  }

  /** Builds two of them that know the same words, because words take most of the memory. */
  static *stepsToBoth<Kind>(
    some: Iterable<readonly [kind: Kind, grammar: Grammar]>,
    others: Iterable<readonly [kind: Kind, grammar: Grammar]>,
  ): Steps<readonly [some: Automaton<Kind>, others: Automaton<Kind>]> {
    const lexicon = new Lexicon();
    const classes = new Classes(lexicon);
    const built = [
      yield* Automaton.#stepsWith(lexicon, classes, some),
      yield* Automaton.#stepsWith(lexicon, classes, others),
    ] as const;
    lexicon.close();
    return built;
  }

  static *#stepsWith<Kind>(
    lexicon: Lexicon,
    classes: Classes,
    grammars: Iterable<readonly [kind: Kind, grammar: Grammar]>,
  ): Steps<Automaton<Kind>> {
    const states = new States<Accept<Kind>>();
    const [anywhere, atStart] = [new Beginnings(), new Beginnings()];
    // One grammar after the other: what is drafted takes many times the memory of what comes out of it.
    for (const [kind, grammar] of grammars) {
      const drafts = new Drafts<Kind>(classes);
      yield* drafts.stepsToAdd(kind, grammar);
      yield* states.stepsToBegin(drafts.anywhere, anywhere);
      yield* states.stepsToBegin(drafts.atStart, atStart);
    }
    return new Automaton(new Reading(lexicon, { anywhere, atStart, states: states.table() }));
  }

  /** Every pattern that a text holds. */
  matches(units: readonly Unit[]): Match<Kind>[] {
    return this.#reading.read(units);
  }
}

/** The patterns of a grammar as trees of what follows what. */
class Drafts<Kind> {
  readonly anywhere: Draft<Accept<Kind>> = draft();
  readonly atStart: Draft<Accept<Kind>> = draft();
  readonly #classes: Classes;

  constructor(classes: Classes) {
    this.#classes = classes;
  }

  *stepsToAdd(kind: Kind, { words = {}, language, ...patterns }: Grammar): Steps<void> {
    const vocabulary = { words, known: new Map<string, readonly string[]>() };
    for (const weight of weights) {
      const toEnd: Accept<Kind> = { kind, weight, language, toEnd: true };
      const anywhere: Accept<Kind> = { ...toEnd, toEnd: false };
      for (const source of patterns[weight] ?? []) {
        for (const pattern of readPatterns(source, vocabulary))
          this.#addPattern(pattern, pattern.toEnd ? toEnd : anywhere);
        yield;
      }
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
  const next = element.entries.flatMap((entries) => {
    const wordClass = classes.of(entries);
    return from.map((each) => {
      each.edges ??= new Map();
      const known = each.edges.get(wordClass) ?? draft<Accept>();
      each.edges.set(wordClass, known);
      return known;
    });
  });
  return [...new Set(element.optional ? [...from, ...next] : next)];
}

/** The classes of words while an automaton is built; afterwards numbers are enough. */
class Classes {
  readonly #lexicon: Lexicon;
  readonly #byEntries = new Map<string, number>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  of(entries: string): number {
    const known = this.#byEntries.get(entries);
    if (known !== undefined) return known;
    const wordClass = this.#byEntries.size;
    this.#byEntries.set(entries, wordClass);
    for (const units of unitsOfEntries(entries)) this.#lexicon.add(units, wordClass);
    return wordClass;
  }
}
