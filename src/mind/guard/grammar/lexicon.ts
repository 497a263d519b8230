import type { PackedLists } from '../packed-lists.ts';
import { StringTable, type StringTables } from '../string-table.ts';
import type { Unit } from './units.ts';
import { WordTree, type WordTreeTables } from './word-tree.ts';

/** A phrase of which the first units are known: a node of the tree of words, by its number. */
export type Phrase = number;

export const rootOfWords: Phrase = 0;
const nothing: readonly Phrase[] = [];

/** Lengths of stems are kept as bits of one number. */
export const longestStem = 30;

/** Words and phrases as they are kept. */
export interface LexiconTables {
  /** The units that stand in entries. */
  readonly units: StringTables;
  readonly tree: WordTreeTables;
  /** By node: the number of the list of classes that are complete there. */
  readonly classes: Int32Array;
  readonly lists: PackedLists;
  /** By node: the lengths of the stems that follow, each as a bit, so that a word is cut only where a stem can end. */
  readonly stemLengths: Int32Array;
}

/** What may begin with a word: the classes that it is of by itself, and phrases. */
export interface Beginning {
  readonly classes: readonly number[];
  readonly phrases: readonly Phrase[];
}

export interface PhraseReading {
  readonly units: readonly Unit[];
  /** Called for each class of phrases that is complete, with the number of units that it takes. */
  readonly found: (wordClass: number, units: number) => void;
}

/**
 * Knows which classes of words begin at each place of a text. There are some hundred thousand words and phrases: nodes and
 * units are numbers.
 */
export class Lexicon {
  readonly #units: StringTable;
  readonly #tree: WordTree;
  readonly #classes: Int32Array;
  readonly #lists: PackedLists;
  readonly #stemLengths: Int32Array;

  constructor({ units, tree, classes, lists, stemLengths }: LexiconTables) {
    this.#units = new StringTable(units);
    this.#tree = new WordTree(tree);
    this.#classes = classes;
    this.#lists = lists;
    this.#stemLengths = stemLengths;
  }

  /** What begins with a word, by one of its forms. */
  beginningWith(form: string): Beginning {
    const classes = new Set<number>();
    const phrases: Phrase[] = [];
    for (const to of this.#following(rootOfWords, form)) {
      this.#eachClass(to, (wordClass) => classes.add(wordClass));
      if (this.#tree.leadsOn(to)) phrases.push(to);
    }
    return { classes: [...classes], phrases };
  }

  /**
   * Goes on with a phrase whose first units have been read. The longest entry bounds the work, whatever the text.
   * @param taken how many units there are before this place
   */
  goOn(from: Phrase, reading: PhraseReading, place: number, taken: number): void {
    const unit = reading.units[place];
    // A phrase does not reach into the next sentence.
    if (unit === undefined || unit.opens) return;
    for (const form of unit.forms) {
      for (const to of this.#following(from, form)) {
        this.#eachClass(to, (wordClass) => reading.found(wordClass, taken + 1));
        if (this.#tree.leadsOn(to)) this.goOn(to, reading, place + 1, taken + 1);
      }
    }
  }

  #eachClass(node: Phrase, visit: (wordClass: number) => void): void {
    const list = this.#classes[node] ?? 0;
    const { starts, values } = this.#lists;
    const end = starts[list + 1] ?? 0;
    for (let place = starts[list] ?? 0; place < end; place += 1) visit(values[place] ?? 0);
  }

  /** What a word leads to, by itself and by what it begins with. */
  #following(from: Phrase, form: string): readonly Phrase[] {
    let following = nothing;
    const exact = this.#target(from, this.#units.numberOf(form), false);
    if (exact !== undefined) following = [exact];
    const lengths = this.#stemLengths[from] ?? 0;
    if (lengths === 0) return following;
    const longest = Math.min(form.length, longestStem);
    for (let length = 1; length <= longest; length += 1) {
      if ((lengths & (1 << length)) === 0) continue;
      const stem = this.#target(from, this.#units.numberOf(form, length), true);
      if (stem !== undefined) following = [...following, stem];
    }
    return following;
  }

  #target(from: Phrase, unit: number | undefined, isStem: boolean): Phrase | undefined {
    return unit === undefined ? undefined : this.#tree.get(from, labelOf(unit, isStem));
  }
}

/** What stands at an edge: a unit by itself, or as the beginning of longer ones. */
export function labelOf(unit: number, isStem: boolean): number {
  return unit * 2 + (isStem ? 1 : 0);
}
