import { nameForm, numberForm, wordKey } from './units.ts';

/**
 * What one language says of one kind, as patterns over classes of words: who, does what, to what.
 *
 * A pattern is a row of elements with spaces between them:
 * - `word` or `one|two|three`: one of these words; `wor*` is every word that begins so, `two_words` is a phrase;
 * - `<name>`: a class of `words`; it may stand among alternatives: `my|<owner>`;
 * - `<Name>` is a word with a capital letter inside a sentence, `<Number>` one of digits;
 * - an element with `?` behind it may be missing; `..3` stands for up to three words, whatever they are;
 * - `^` in front: only where a sentence begins; `$` at the end, also among alternatives: only where it ends.
 *
 * A pattern never reaches over the end of a sentence.
 */
export interface Grammar {
  /** BCP 47. */
  readonly language: string;
  readonly words?: Words;
  /** Says what the rule is about, without a doubt. */
  readonly certain?: readonly string[];
  /** May say it: the text is asked for once more. */
  readonly doubtful?: readonly string[];
  /** May say it, whatever its words mean elsewhere: "none of them deserves respect", where "deserves respect" is harmless. */
  readonly despite?: readonly string[];
  /** The same words in a harmless sense: a finding that they touch does not count. */
  readonly harmless?: readonly string[];
}

/** Classes of words by their names, each with its words as a text. */
export type Words = Readonly<Record<string, string>>;

/** The classes of words of a grammar, and which alternatives of its patterns were read: most stand in many of them. */
export interface Vocabulary {
  readonly words: Words;
  readonly known: Map<string, readonly string[]>;
}

/** One place of a pattern. */
export type Element =
  /**
   * The words and phrases of its alternatives, with spaces between them: there are too many to keep each cut up. Large classes
   * stand by themselves, so that the words of one that many patterns name are known once.
   */
  | { readonly kind: 'words'; readonly entries: readonly string[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number };

export interface Pattern {
  readonly elements: readonly Element[];
  readonly fromStart: boolean;
  readonly toEnd: boolean;
}

/** A grammar that cannot be read is a mistake of whoever wrote it, found by the first test that loads it. */
export class GrammarError extends Error {
  readonly code = 'GUARD_GRAMMAR_INVALID';
}

const letterByLetter = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}ー]/u;
const unitsOfEntry =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}ー]\p{M}*|[^_]/gu;

/**
 * The patterns that a line of a grammar stands for: two where the end of the sentence is one of the last alternatives.
 * @throws GrammarError
 */
export function readPatterns(source: string, vocabulary: Vocabulary): Pattern[] {
  const parts = source.trim().split(/\s+/);
  const fromStart = parts[0] === '^';
  const inner = parts.slice(fromStart ? 1 : 0);
  const last = inner.at(-1) ?? '';
  const choices = last.split('|');
  const read = (elements: readonly string[], toEnd: boolean): Pattern => ({
    elements: elements.map((part) => readElement(part, vocabulary)),
    fromStart,
    toEnd,
  });
  if (!choices.includes('$')) return [read(inner, false)];
  const others = choices.filter((choice) => choice !== '$').join('|');
  const head = inner.slice(0, -1);
  return [read(head, true), ...(others === '' ? [] : [read([...head, others], false)])];
}

function readElement(part: string, vocabulary: Vocabulary): Element {
  const gap = /^\.\.(\d)$/.exec(part)?.[1];
  if (gap !== undefined) return { kind: 'gap', most: Number(gap) };
  const optional = part.endsWith('?');
  return { kind: 'words', entries: alternatives(optional ? part.slice(0, -1) : part, vocabulary), optional };
}

/** From so many UTF-16 units on a class is a large one. */
const largeClass = 1_500;

function alternatives(body: string, { words, known }: Vocabulary): readonly string[] {
  const before = known.get(body);
  if (before !== undefined) return before;
  const large: string[] = [];
  const others: string[] = [];
  for (const choice of body.split('|')) {
    const entries = entriesOf(choice, words);
    const isLarge = entries.length >= largeClass && aClass.test(choice);
    (isLarge ? large : others).push(entries);
  }
  const rest = others.join(' ').trim();
  if (rest === '' && large.length === 0) throw new GrammarError(`A pattern has an empty element: ${body}`);
  const entries = rest === '' ? large : [...large, rest];
  known.set(body, entries);
  return entries;
}

const className = /<(\w+)>/gu;
const aClass = /^<\w+>$/;

/** An alternative, with the words of a class in place of its name. */
function entriesOf(choice: string, words: Words): string {
  if (!choice.includes('<') || choice === nameForm || choice === numberForm) return choice;
  return choice.replace(className, (whole, name: string) => {
    if (whole === nameForm || whole === numberForm) return whole;
    const known = words[name];
    if (known === undefined) throw new GrammarError(`No class of words has the name ${name}.`);
    return entriesOf(known, words);
  });
}

/** Words and phrases one after the other, each cut into its units. */
export function* unitsOfEntries(entries: string): Iterable<readonly string[]> {
  for (const [entry] of entries.matchAll(/\S+/gu)) {
    const units = entry === nameForm || entry === numberForm ? [entry] : entryUnits(entry);
    if (units.length > 0) yield units;
  }
}

const oneWord = /^[a-z]+\*?$/;
const betweenWords = /[_'’\u02bb\u02bc\s-]+/;

/** The units of a word or of a phrase with `_` between its words, as `unitsOf` would cut them from a text. */
function entryUnits(entry: string): string[] {
  if (oneWord.test(entry)) return [entry];
  // As the plain view of a text writes it: a letter such as the Thai ำ is two there.
  const units: string[] = [];
  for (const word of entry.normalize('NFKC').split(betweenWords)) {
    if (word === '') continue;
    if (letterByLetter.test(word)) for (const [unit] of word.matchAll(unitsOfEntry)) units.push(unit);
    else units.push(word.endsWith('*') ? `${wordKey(word.slice(0, -1))}*` : wordKey(word));
  }
  return units;
}
