import { memoize } from '../../../lib/memoize.ts';
import type { Beginning, Lexicon } from './lexicon.ts';
import type { Accept, Match } from './match.ts';
import { follow, type State } from './states.ts';
import type { Unit } from './units.ts';

/** Where patterns begin, and how many states the automaton has. */
export interface Beginnings<Kind> {
  readonly anywhere: State<Accept<Kind>>;
  readonly atStart: State<Accept<Kind>>;
  readonly states: number;
}

/** What begins with a word, and the states to which it leads from where patterns begin. */
interface Word<Kind> extends Beginning {
  readonly isOfClass: ReadonlySet<number>;
  readonly fromAnywhere: readonly State<Accept<Kind>>[];
  readonly fromStart: readonly State<Accept<Kind>>[];
}

/** The states that patterns have come to, and where each pattern began. */
interface Active<Kind> {
  readonly states: State<Accept<Kind>>[];
  readonly starts: number[];
}

/** From here on the numbers of places begin anew, well before they would be too large for an array of them. */
const mostPlaces = 2 ** 30;

/** Words of which is kept what begins with them: most texts are made of the same few thousand. */
const keptWords = 10_000;

/**
 * Reads texts, one after the other, with arrays that are used again for each: what was seen at which place is written
 * down beside a number that no other place of any text has, so that nothing has to be cleared.
 */
export class Reading<Kind> {
  readonly #lexicon: Lexicon;
  readonly #anywhere: State<Accept<Kind>>;
  readonly #atStart: State<Accept<Kind>>;
  readonly #wordOf: (form: string) => Word<Kind>;
  /** By state: the place for which it was written down last, and the one at which it was gone on with. */
  readonly #stateAhead: Int32Array;
  readonly #stateDone: Int32Array;
  /** The word of this place, in each of its forms. */
  readonly #words: Word<Kind>[] = [];
  /** The classes of phrases that begin at this place, and how many units each takes. */
  readonly #classes: number[] = [];
  readonly #taken: number[] = [];
  /** By place, where any wait for it. */
  #waiting: (Active<Kind> | undefined)[] = [];
  /** For each place whether nothing goes on there: the text has ended, or another sentence begins. */
  #ended: Uint8Array = new Uint8Array(1);
  #units: readonly Unit[] = [];
  #found: Match<Kind>[] = [];
  #place = 0;
  /** What is added to a place of this text to make a number that no other text has. */
  #offset = 1;

  constructor(lexicon: Lexicon, { anywhere, atStart, states }: Beginnings<Kind>) {
    this.#lexicon = lexicon;
    this.#anywhere = anywhere;
    this.#atStart = atStart;
    this.#wordOf = memoize((form) => {
      const beginning = lexicon.beginningWith(form);
      const from = (state: State<Accept<Kind>>) =>
        beginning.classes.flatMap((wordClass) => follow(state, wordClass) ?? []);
      return {
        ...beginning,
        isOfClass: new Set(beginning.classes),
        fromAnywhere: from(anywhere),
        fromStart: from(atStart),
      };
    }, keptWords);
    this.#stateAhead = new Int32Array(states);
    this.#stateDone = new Int32Array(states);
  }

  /** Every pattern that a text holds. */
  read(units: readonly Unit[]): Match<Kind>[] {
    this.#begin(units);
    for (const [place, unit] of units.entries()) {
      this.#place = place;
      this.#classes.length = 0;
      this.#words.length = 0;
      const active = this.#waiting[place];
      for (const form of unit.forms) this.#readWord(this.#wordOf(form), { opens: unit.opens, active });
      if (this.#anywhere.any !== null) this.#enter(this.#anywhere.any, place + 1, place);
      if (unit.opens && this.#atStart.any !== null) this.#enter(this.#atStart.any, place + 1, place);
      if (active !== undefined) this.#advanceAll(active);
    }
    this.#waiting = [];
    return this.#found;
  }

  /** Begins every pattern that begins with a word, and notes its classes where patterns wait for them. */
  #readWord(
    word: Word<Kind>,
    { opens, active }: { readonly opens: boolean; readonly active: Active<Kind> | undefined },
  ): void {
    const { phrases, fromAnywhere, fromStart } = word;
    const place = this.#place;
    for (const to of fromAnywhere) this.#enter(to, place + 1, place);
    if (opens) for (const to of fromStart) this.#enter(to, place + 1, place);
    if (active !== undefined) this.#words.push(word);
    if (phrases.length === 0) return;
    const found = (wordClass: number, taken: number): void => {
      this.#beginWith(follow(this.#anywhere, wordClass), taken);
      if (opens) this.#beginWith(follow(this.#atStart, wordClass), taken);
      if (active !== undefined) this.#beginsHere(wordClass, taken);
    };
    for (const phrase of phrases) this.#lexicon.goOn(phrase, { units: this.#units, found }, place + 1, 1);
  }

  #beginWith(to: State<Accept<Kind>> | undefined, taken: number): void {
    if (to !== undefined) this.#enter(to, this.#place + taken, this.#place);
  }

  #begin(units: readonly Unit[]): void {
    this.#offset += this.#units.length + 1;
    if (this.#offset > mostPlaces - units.length) {
      for (const seen of [this.#stateAhead, this.#stateDone]) seen.fill(0);
      this.#offset = 1;
    }
    this.#units = units;
    this.#waiting = new Array<undefined>(units.length + 1).fill(undefined);
    this.#ended = new Uint8Array(units.length + 1);
    for (const [place, { opens }] of units.entries()) this.#ended[place] = opens ? 1 : 0;
    this.#ended[units.length] = 1;
    this.#found = [];
  }

  #beginsHere(wordClass: number, taken: number): void {
    this.#classes.push(wordClass);
    this.#taken[this.#classes.length - 1] = taken;
  }

  /** Goes on with every pattern that has come as far as this place. */
  #advanceAll({ states, starts }: Active<Kind>): void {
    this.#waiting[this.#place] = undefined;
    const here = this.#place + this.#offset;
    for (let index = 0; index < states.length; index += 1) {
      const from = states[index];
      if (from === undefined || this.#stateDone[from.number] === here) continue;
      this.#stateDone[from.number] = here;
      this.#advance(from, starts[index] ?? this.#place);
    }
  }

  /** @param start where the pattern began */
  #advance(from: State<Accept<Kind>>, start: number): void {
    for (const word of this.#words) {
      if (word.classes.length < from.classes.length) this.#advanceByWord(from, word, start);
      else this.#advanceByEdges(from, word, start);
    }
    for (let index = 0; index < this.#classes.length; index += 1) {
      const to = follow(from, this.#classes[index] ?? -1);
      if (to !== undefined) this.#enter(to, this.#place + (this.#taken[index] ?? 1), start);
    }
    if (from.any !== null) this.#enter(from.any, this.#place + 1, start);
  }

  /** Looks each class of the word up among many that lead on. */
  #advanceByWord(from: State<Accept<Kind>>, { classes }: Word<Kind>, start: number): void {
    for (const wordClass of classes) {
      const to = follow(from, wordClass);
      if (to !== undefined) this.#enter(to, this.#place + 1, start);
    }
  }

  /** Looks each of the few classes that lead on up among those of the word. */
  #advanceByEdges({ classes, targets }: State<Accept<Kind>>, { isOfClass }: Word<Kind>, start: number): void {
    for (let edge = 0; edge < classes.length; edge += 1) {
      const to = isOfClass.has(classes[edge] ?? -1) ? targets[edge] : undefined;
      if (to !== undefined) this.#enter(to, this.#place + 1, start);
    }
  }

  #enter(to: State<Accept<Kind>>, end: number, start: number): void {
    const ended = this.#ended[end] !== 0;
    if (to.accepts.length > 0) this.#accept(to, { from: start, to: end, ended });
    if (ended || (to.classes.length === 0 && to.any === null)) return;
    const ahead = end + this.#offset;
    if (this.#stateAhead[to.number] === ahead) return;
    this.#stateAhead[to.number] = ahead;
    const active = this.#waiting[end];
    if (active === undefined) {
      this.#waiting[end] = { states: [to], starts: [start] };
      return;
    }
    active.states.push(to);
    active.starts.push(start);
  }

  #accept(
    { accepts }: State<Accept<Kind>>,
    { from, to, ended }: { readonly from: number; readonly to: number; readonly ended: boolean },
  ): void {
    for (const { kind, weight, language, toEnd } of accepts) {
      if (!toEnd || ended) this.#found.push({ kind, weight, language, from, to });
    }
  }
}
