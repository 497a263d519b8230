import { memoize } from '../../../lib/memoize.ts';
import { type LiteralTables, LiteralTree, LiteralTreeBuilder } from './literal-tree.ts';
import { literalForm, requiredLiterals } from './literals.ts';
import { spellCases } from './spell-cases.ts';
import { type Ranges, Starts } from './starts.ts';

/** Which prefilter: that of the patterns of all rules, which read the same few views of a text, or that of what views are made with. */
export type PrefilterName = 'ofRules' | 'ofViews';

/** The patterns of a prefilter, and their literals, as they are kept. */
export interface LiteralIndexTables {
  /** Each pattern as it is written; its place here is its number. */
  readonly patterns: readonly string[];
  /** The numbers of the patterns of which no literal is known. */
  readonly withoutLiterals: readonly number[];
  readonly tree: LiteralTables;
}

/**
 * Finds out without which literals patterns cannot match.
 * @throws {PatternSyntaxError} for syntax that is not read
 */
export function indexPatterns(patterns: readonly RegExp[]): LiteralIndexTables {
  const tree = new LiteralTreeBuilder();
  const withoutLiterals: number[] = [];
  for (const [number, pattern] of patterns.entries()) {
    const literals = requiredLiterals(spellCases(pattern));
    if (literals === null) withoutLiterals.push(number);
    for (const literal of literals ?? []) tree.add(literal, number);
  }
  return { patterns: patterns.map(String), withoutLiterals, tree: tree.tables };
}

/** Texts whose literals are kept: the rules ask one after the other about the few views of one text. */
const keptTexts = 12;

/** Says where in a text patterns may match, by the literals that they need. */
export class LiteralIndex {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #withoutLiterals: ReadonlySet<number>;
  readonly #tree: LiteralTree;
  readonly #startsIn: (form: string) => Starts;
  readonly #startsOfText: (text: string) => Starts;
  /** Rules ask for one pattern after the other: for the same text it is not even looked up. */
  #lastText = '';
  #lastStarts: Starts;

  constructor({ patterns, withoutLiterals, tree }: LiteralIndexTables) {
    this.#numbers = new Map(patterns.map((pattern, number) => [pattern, number]));
    this.#withoutLiterals = new Set(withoutLiterals);
    this.#tree = new LiteralTree(tree);
    // Views that differ in their capitals alone are read once.
    this.#startsIn = memoize((form) => this.#read(form), keptTexts);
    this.#startsOfText = memoize((text) => this.#readText(text), keptTexts);
    this.#lastStarts = this.#startsOfText(this.#lastText);
  }

  /** The number of a pattern here; undefined where it is not known. */
  numberOf(pattern: RegExp): number | undefined {
    return this.#numbers.get(String(pattern));
  }

  /** Where in a text matches of a pattern may start; null where no literal of it is known. */
  startsOf(text: string, number: number): Ranges | null {
    if (this.#withoutLiterals.has(number)) return null;
    if (text !== this.#lastText) [this.#lastText, this.#lastStarts] = [text, this.#startsOfText(text)];
    return this.#lastStarts.of(number);
  }

  #readText(text: string): Starts {
    const form = literalForm(text);
    // Where one character has become several, places are not those of the text.
    return form.length === text.length ? this.#startsIn(form) : this.#read(form).everywhere();
  }

  #read(form: string): Starts {
    const starts = new Starts(form.length);
    this.#tree.find(form, starts);
    return starts;
  }
}
