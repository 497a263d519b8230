import type { AutomatonTables } from './automaton.ts';
import { BeginningsBuilder } from './beginnings.ts';
import { type Element, type Grammar, type Pattern, readPatterns, unitsOfEntries } from './grammar.ts';
import type { LexiconTables } from './lexicon.ts';
import { LexiconBuilder } from './lexicon-builder.ts';
import { type Accept, weights } from './match.ts';
import { type Draft, draft, States } from './states.ts';

/** Compiles sets of grammars to automata over the same words, which take most of the memory. */
export class GrammarCompiler<Kind> {
  readonly #words = new LexiconBuilder();
  readonly #classes = new Classes(this.#words);

  /**
   * Compiles one set; the project's own take two seconds of CPU.
   * @throws {GrammarError} for a grammar that cannot be read
   */
  compile(grammars: Iterable<readonly [kind: Kind, grammar: Grammar]>): AutomatonTables<Kind> {
    const states = new States<Accept<Kind>>();
    const [anywhere, atStart] = [new BeginningsBuilder(), new BeginningsBuilder()];
    // One grammar after the other: what is drafted takes many times the memory of what comes out of it.
    for (const [kind, grammar] of grammars) {
      const drafts = new Drafts<Kind>(this.#classes);
      drafts.add(kind, grammar);
      states.begin(drafts.anywhere, anywhere);
      states.begin(drafts.atStart, atStart);
    }
    return { states: states.tables, anywhere: anywhere.tables, atStart: atStart.tables };
  }

  /** The words of all sets so far. */
  get lexicon(): LexiconTables {
    return this.#words.tables;
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

  add(kind: Kind, { words = {}, language, ...patterns }: Grammar): void {
    const vocabulary = { words, known: new Map<string, readonly string[]>() };
    for (const weight of weights) {
      const toEnd: Accept<Kind> = { kind, weight, language, toEnd: true };
      const anywhere: Accept<Kind> = { ...toEnd, toEnd: false };
      for (const source of patterns[weight] ?? []) {
        for (const pattern of readPatterns(source, vocabulary))
          this.#addPattern(pattern, pattern.toEnd ? toEnd : anywhere);
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
  readonly #lexicon: LexiconBuilder;
  readonly #byEntries = new Map<string, number>();

  constructor(lexicon: LexiconBuilder) {
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
