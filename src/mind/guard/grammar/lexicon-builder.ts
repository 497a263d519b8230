import { EdgeTable } from '../edge-table.ts';
import { Numbers } from '../numbers.ts';
import { packLists } from '../packed-lists.ts';
import { tablesOfStrings } from '../string-table.ts';
import { GrammarError } from './grammar.ts';
import { type LexiconTables, labelOf, longestStem, type Phrase, rootOfWords } from './lexicon.ts';
import { type Edge, layOut } from './word-tree.ts';

/** Classes of words; the same list for all words that are of the same ones. */
type ClassList = readonly number[];

const none: ClassList = [];

/** The project's own words are somewhat more. */
const expectedWords = 2 ** 18;

/** Puts words and phrases together for a lexicon. */
export class LexiconBuilder {
  /** Each unit that stands in an entry, and its number. */
  readonly #units = new Map<string, number>();
  readonly #edges = new EdgeTable(expectedWords);
  /** By node: the edges that lead from it. */
  readonly #edgesOf: Edge[][] = [];
  /** By node: what is complete there. */
  readonly #classes: ClassList[] = [none];
  readonly #stemLengths = new Map<Phrase, number>();
  readonly #lists = new Map<string, ClassList>();
  readonly #alone: ClassList[] = [];

  /**
   * @param entry the units of a word or phrase as `wordKey` gives them; one that ends in `*` stands for all words that
   *   begin so
   * @throws {GrammarError} for the beginning of a word that is longer than words are
   */
  add(entry: readonly string[], wordClass: number): void {
    let current = rootOfWords;
    for (const unit of entry) current = this.#follow(current, unit);
    this.#classes[current] = this.#with(this.#classes[current] ?? none, wordClass);
  }

  get tables(): LexiconTables {
    const { tables: tree, order } = layOut(this.#edgesOf);
    const numbers = new Map<ClassList, number>([[none, 0]]);
    const classes = new Numbers();
    for (const node of order) {
      const list = this.#classes[node] ?? none;
      const number = numbers.get(list) ?? numbers.size;
      numbers.set(list, number);
      classes.push(number);
    }
    return {
      units: tablesOfStrings(this.#units.keys()),
      tree,
      classes: classes.all(),
      lists: packLists(numbers.keys()),
      stemLengths: Int32Array.from(order, (node) => this.#stemLengths.get(node) ?? 0),
    };
  }

  /** The node to which a unit of an entry leads. */
  #follow(from: Phrase, unit: string): Phrase {
    const isStem = unit.endsWith('*');
    const text = isStem ? unit.slice(0, -1) : unit;
    if (isStem) this.#noteStem(from, text);
    const number = this.#units.get(text) ?? this.#units.size;
    this.#units.set(text, number);
    const label = labelOf(number, isStem);
    const known = this.#edges.get(from, label);
    if (known !== undefined) return known;
    const made = this.#classes.push(none) - 1;
    this.#edges.add(from, label, made);
    const edges = this.#edgesOf[from];
    if (edges === undefined) this.#edgesOf[from] = [{ label, to: made }];
    else edges.push({ label, to: made });
    return made;
  }

  #noteStem(from: Phrase, text: string): void {
    if (text.length > longestStem)
      throw new GrammarError(`${text}* is longer than ${longestStem} characters.`);
    this.#stemLengths.set(from, (this.#stemLengths.get(from) ?? 0) | (1 << text.length));
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
