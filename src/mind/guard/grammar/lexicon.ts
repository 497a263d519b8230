import { EdgeTable } from '../edge-table.ts';
import type { Unit } from './units.ts';

/** Classes of words; the same list for all words that are of the same ones. */
type ClassList = readonly number[];

const none: ClassList = [];

/** A phrase of which the first units are known: a node of the tree of words, by its number. */
export type Phrase = number;

/** The project's own words are somewhat more. */
const expectedWords = 2 ** 18;

const root: Phrase = 0;
const nothing: readonly Phrase[] = [];

/** What may begin with a word: the classes that it is of by itself, and phrases. */
export interface Beginning {
  readonly classes: ClassList;
  readonly phrases: readonly Phrase[];
}

export interface PhraseReading {
  readonly units: readonly Unit[];
  /** Called for each class of phrases that is complete, with the number of units that it takes. */
  readonly found: (wordClass: number, units: number) => void;
}

/**
 * Knows which classes of words begin at each place of a text. There are some hundred thousand words and phrases: nodes and
 * units are numbers, and what leads from node to node stands in one table.
 */
export class Lexicon {
  /** Each unit that stands in an entry, and its number. */
  readonly #units = new Map<string, number>();
  readonly #edges = new EdgeTable(expectedWords);
  /** By node: what is complete there, and whether anything follows. */
  readonly #classes: ClassList[] = [none];
  readonly #goesOn: boolean[] = [true];
  /** Of the nodes that stems follow: their lengths, so that a word is cut only where a stem can end. */
  readonly #stemLengths = new Map<Phrase, readonly number[]>();
  readonly #lists = new Map<string, ClassList>();
  readonly #alone: ClassList[] = [];

  /**
   * @param entry the units of a word or phrase as `wordKey` gives them; one that ends in `*` stands for all words that
   *   begin so
   */
  add(entry: readonly string[], wordClass: number): void {
    let current = root;
    for (const unit of entry) current = this.#follow(current, unit);
    this.#classes[current] = this.#with(this.#classes[current] ?? none, wordClass);
  }

  /** No word will be added any more. */
  close(): void {
    this.#lists.clear();
  }

  /** What begins with a word, by one of its forms. */
  beginningWith(form: string): Beginning {
    const classes = new Set<number>();
    const phrases: Phrase[] = [];
    for (const to of this.#following(root, form)) {
      for (const wordClass of this.#classes[to] ?? none) classes.add(wordClass);
      if (this.#goesOn[to] === true) phrases.push(to);
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
        for (const wordClass of this.#classes[to] ?? none) reading.found(wordClass, taken + 1);
        if (this.#goesOn[to] === true) this.goOn(to, reading, place + 1, taken + 1);
      }
    }
  }

  /** The node to which a unit of an entry leads. */
  #follow(from: Phrase, unit: string): Phrase {
    const isStem = unit.endsWith('*');
    const text = isStem ? unit.slice(0, -1) : unit;
    if (isStem) {
      const lengths = this.#stemLengths.get(from) ?? [];
      if (!lengths.includes(text.length)) this.#stemLengths.set(from, [...lengths, text.length]);
    }
    let number = this.#units.get(text);
    if (number === undefined) {
      number = this.#units.size;
      this.#units.set(text, number);
    }
    const label = labelOf(number, isStem);
    const known = this.#edges.get(from, label);
    if (known !== undefined) return known;
    const made = this.#classes.length;
    this.#classes.push(none);
    this.#goesOn.push(false);
    this.#goesOn[from] = true;
    this.#edges.add(from, label, made);
    return made;
  }

  /** What a word leads to, by itself and by what it begins with. */
  #following(from: Phrase, form: string): readonly Phrase[] {
    let following = nothing;
    const exact = this.#target(from, form, false);
    if (exact !== undefined) following = [exact];
    for (const length of this.#stemLengths.get(from) ?? none) {
      if (length > form.length) continue;
      const stem = this.#target(from, form.slice(0, length), true);
      if (stem !== undefined) following = [...following, stem];
    }
    return following;
  }

  #target(from: Phrase, unit: string, isStem: boolean): Phrase | undefined {
    const number = this.#units.get(unit);
    return number === undefined ? undefined : this.#edges.get(from, labelOf(number, isStem));
  }

  #with(classes: ClassList, wordClass: number): ClassList {
    if (classes.length === 0) {
      // Most words are of one class.
      const alone = this.#alone[wordClass] ?? [wordClass];
      this.#alone[wordClass] = alone;
      return alone;
    }
    if (classes.includes(wordClass)) return classes;
    const list = [...classes, wordClass];
    const key = list.join();
    const known = this.#lists.get(key) ?? list;
    this.#lists.set(key, known);
    return known;
  }
}

/** What stands at an edge: a unit by itself, or as the beginning of longer ones. */
function labelOf(unit: number, isStem: boolean): number {
  return unit * 2 + (isStem ? 1 : 0);
}
