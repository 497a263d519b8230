import type { Unit } from './units.ts';

/** Classes of words; the same list for all words that are of the same ones. */
type ClassList = readonly number[];

/** A node of the tree of words: what is complete here, what follows word for word, what follows by its beginning. */
interface Node {
  classes: ClassList;
  readonly exact: Map<string, Node | ClassList>;
  stems: Map<string, Node | ClassList> | null;
  /** The lengths of the stems, so that a word is cut only where a stem can end. */
  stemLengths: readonly number[];
}

const none: ClassList = [];

/** A phrase of which the first units are known. */
export type Phrase = Node;

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
 * Knows which classes of words begin at each place of a text. Most of the tens of thousands of words lead to no other, so
 * they are no nodes but the list of their classes.
 */
export class Lexicon {
  readonly #root = node(none);
  readonly #lists = new Map<string, ClassList>();

  /**
   * @param entry the units of a word or phrase as `wordKey` gives them; one that ends in `*` stands for all words that
   *   begin so
   */
  add(entry: readonly string[], wordClass: number): void {
    let current = this.#root;
    const last = entry.length - 1;
    for (const [index, unit] of entry.entries()) {
      const { into, key } = placeOf(current, unit);
      const known = into.get(key);
      if (index < last) {
        current = isNode(known) ? known : node(known ?? none);
        into.set(key, current);
      } else if (isNode(known)) known.classes = this.#with(known.classes, wordClass);
      else into.set(key, this.#with(known ?? none, wordClass));
    }
  }

  /** No word will be added any more. */
  close(): void {
    this.#lists.clear();
  }

  /** What begins with a word, by one of its forms. */
  beginningWith(form: string): Beginning {
    const classes = new Set<number>();
    const phrases: Phrase[] = [];
    for (const to of following(this.#root, form)) {
      for (const wordClass of isNode(to) ? to.classes : to) classes.add(wordClass);
      if (isNode(to)) phrases.push(to);
    }
    return { classes: [...classes], phrases };
  }

  #with(classes: ClassList, wordClass: number): ClassList {
    if (classes.includes(wordClass)) return classes;
    const list = [...classes, wordClass];
    const key = list.join();
    const known = this.#lists.get(key) ?? list;
    this.#lists.set(key, known);
    return known;
  }
}

/**
 * Goes on with a phrase whose first units have been read. The longest entry bounds the work, whatever the text.
 * @param taken how many units there are before this place
 */
export function goOn(from: Phrase, { units, found }: PhraseReading, place: number, taken: number): void {
  const unit = units[place];
  // A phrase does not reach into the next sentence.
  if (unit === undefined || unit.opens) return;
  for (const form of unit.forms) {
    for (const to of following(from, form)) {
      for (const wordClass of isNode(to) ? to.classes : to) found(wordClass, taken + 1);
      if (isNode(to)) goOn(to, { units, found }, place + 1, taken + 1);
    }
  }
}

/** What a word leads to, by itself and by what it begins with. */
function* following(from: Node, form: string): Iterable<Node | ClassList> {
  const exact = from.exact.get(form);
  if (exact !== undefined) yield exact;
  for (const length of from.stemLengths) {
    if (length > form.length) continue;
    const stem = from.stems?.get(form.slice(0, length));
    if (stem !== undefined) yield stem;
  }
}

/** Where a unit of an entry stands among what follows a node. */
function placeOf(from: Node, unit: string): { into: Map<string, Node | ClassList>; key: string } {
  if (!unit.endsWith('*')) return { into: from.exact, key: unit };
  const key = unit.slice(0, -1);
  if (!from.stemLengths.includes(key.length)) from.stemLengths = [...from.stemLengths, key.length];
  from.stems ??= new Map();
  return { into: from.stems, key };
}

function isNode(value: Node | ClassList | undefined): value is Node {
  return value !== undefined && 'exact' in value;
}

function node(classes: ClassList): Node {
  return { classes, exact: new Map(), stems: null, stemLengths: none };
}
