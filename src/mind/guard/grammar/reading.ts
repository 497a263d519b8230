import { memoize } from '../../../lib/memoize.ts';
import type { Beginnings } from './beginnings.ts';
import type { Beginning, Lexicon } from './lexicon.ts';
import type { Accept, Match } from './match.ts';
import { nowhere, type State } from './state.ts';
import type { StateTable } from './state-table.ts';
import type { Unit } from './units.ts';

/** An automaton's states, and where patterns begin: anywhere, and at the beginning of a sentence. */
export interface Patterns<Kind> {
  readonly anywhere: Beginnings;
  readonly atStart: Beginnings;
  readonly states: StateTable<Accept<Kind>>;
}

/** What begins with a word, and the states to which it leads from where patterns begin. */
interface Word extends Beginning {
  readonly fromAnywhere: readonly State[];
  readonly fromStart: readonly State[];
}

/** The states that patterns have come to, and where each pattern began. */
interface Active {
  readonly states: State[];
  readonly starts: number[];
}

/** No class. */
const none = -1;

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
  readonly #states: StateTable<Accept<Kind>>;
  readonly #anywhere: Beginnings;
  readonly #atStart: Beginnings;
  readonly #wordOf: (form: string) => Word;
  /** By state: the place for which it was written down last, and the one at which it was gone on with. */
  readonly #stateAhead: Int32Array;
  readonly #stateDone: Int32Array;
  /** The classes of words and phrases that begin at this place, and how many units each takes. */
  readonly #classes: number[] = [];
  readonly #taken: number[] = [];
  /** By class: the place at which it began last, and the last one of these there; by each of these, the one before it. */
  readonly #marks: Int32Array;
  readonly #lastOfClass: Int32Array;
  readonly #beforeInClass: number[] = [];
  /** By place, where any wait for it. */
  #waiting: (Active | undefined)[] = [];
  /** For each place whether nothing goes on there: the text has ended, or another sentence begins. */
  #ended: Uint8Array = new Uint8Array(1);
  #units: readonly Unit[] = [];
  #found: Match<Kind>[] = [];
  #place = 0;
  /** What is added to a place of this text to make a number that no other text has. */
  #offset = 1;

  constructor(lexicon: Lexicon, { anywhere, atStart, states }: Patterns<Kind>) {
    this.#lexicon = lexicon;
    this.#states = states;
    this.#anywhere = anywhere;
    this.#atStart = atStart;
    this.#wordOf = memoize((form) => {
      const { classes: all, phrases } = lexicon.beginningWith(form);
      const classes = all.filter((wordClass) => wordClass < states.classCount);
      return { classes, phrases, fromAnywhere: statesOf(anywhere, all), fromStart: statesOf(atStart, all) };
    }, keptWords);
    this.#stateAhead = new Int32Array(states.count);
    this.#stateDone = new Int32Array(states.count);
    this.#marks = new Int32Array(states.classCount);
    this.#lastOfClass = new Int32Array(states.classCount);
  }

  /** Every pattern that a text holds. */
  read(units: readonly Unit[]): Match<Kind>[] {
    this.#begin(units);
    for (const [place, unit] of units.entries()) {
      this.#place = place;
      this.#classes.length = 0;
      const active = this.#waiting[place];
      for (const form of unit.forms) this.#readWord(this.#wordOf(form), { opens: unit.opens, active });
      for (const to of this.#anywhere.any) this.#enter(to, place + 1, place);
      if (unit.opens) for (const to of this.#atStart.any) this.#enter(to, place + 1, place);
      if (active !== undefined) this.#advanceAll(active);
    }
    this.#waiting = [];
    return this.#found;
  }

  /** Begins every pattern that begins with a word, and notes its classes where patterns wait for them. */
  #readWord(
    word: Word,
    { opens, active }: { readonly opens: boolean; readonly active: Active | undefined },
  ): void {
    const { phrases, fromAnywhere, fromStart } = word;
    const place = this.#place;
    for (const to of fromAnywhere) this.#enter(to, place + 1, place);
    if (opens) for (const to of fromStart) this.#enter(to, place + 1, place);
    if (active !== undefined) for (const wordClass of word.classes) this.#beginsHere(wordClass, 1);
    if (phrases.length === 0) return;
    const found = (wordClass: number, taken: number): void => {
      const enter = (to: State): void => this.#enter(to, place + taken, place);
      this.#anywhere.each(wordClass, enter);
      if (opens) this.#atStart.each(wordClass, enter);
      if (active !== undefined) this.#beginsHere(wordClass, taken);
    };
    for (const phrase of phrases) this.#lexicon.goOn(phrase, { units: this.#units, found }, place + 1, 1);
  }

  #begin(units: readonly Unit[]): void {
    this.#offset += this.#units.length + 1;
    if (this.#offset > mostPlaces - units.length) {
      for (const seen of [this.#stateAhead, this.#stateDone, this.#marks]) seen.fill(0);
      this.#offset = 1;
    }
    this.#units = units;
    this.#waiting = new Array<undefined>(units.length + 1).fill(undefined);
    this.#ended = new Uint8Array(units.length + 1);
    for (const [place, { opens }] of units.entries()) this.#ended[place] = opens ? 1 : 0;
    this.#ended[units.length] = 1;
    this.#found = [];
  }

  /** Notes that a word or a phrase of a class begins at this place. */
  #beginsHere(wordClass: number, taken: number): void {
    const here = this.#place + this.#offset;
    const index = this.#classes.push(wordClass) - 1;
    this.#taken[index] = taken;
    this.#beforeInClass[index] =
      this.#marks[wordClass] === here ? (this.#lastOfClass[wordClass] ?? none) : none;
    this.#marks[wordClass] = here;
    this.#lastOfClass[wordClass] = index;
  }

  /** Goes on with every pattern that has come as far as this place. */
  #advanceAll({ states, starts }: Active): void {
    this.#waiting[this.#place] = undefined;
    const here = this.#place + this.#offset;
    for (let index = 0; index < states.length; index += 1) {
      const from = states[index];
      if (from === undefined || this.#stateDone[from] === here) continue;
      this.#stateDone[from] = here;
      this.#advance(from, starts[index] ?? this.#place);
    }
  }

  /** @param start where the pattern began */
  #advance(from: State, start: number): void {
    if (this.#classes.length < this.#states.edges(from)) this.#advanceByClasses(from, start);
    else this.#advanceByEdges(from, start);
    this.#enter(this.#states.any(from), this.#place + 1, start);
  }

  /** Looks each class that begins here up among many that lead on. */
  #advanceByClasses(from: State, start: number): void {
    for (let index = 0; index < this.#classes.length; index += 1) {
      const to = this.#states.follow(from, this.#classes[index] ?? none);
      this.#enter(to, this.#place + (this.#taken[index] ?? 1), start);
    }
  }

  /** Looks each of the few classes that lead on up among those that begin here. */
  #advanceByEdges(from: State, start: number): void {
    const states = this.#states;
    const marked = { marks: this.#marks, mark: this.#place + this.#offset };
    const edges = states.edges(from);
    for (
      let edge = states.nextMarked(from, 0, marked);
      edge < edges;
      edge = states.nextMarked(from, edge + 1, marked)
    ) {
      const to = states.targetOf(from, edge);
      let index = this.#lastOfClass[states.classOf(from, edge)] ?? none;
      for (; index !== none; index = this.#beforeInClass[index] ?? none)
        this.#enter(to, this.#place + (this.#taken[index] ?? 1), start);
    }
  }

  /** Notes that a pattern has come to a state behind a word; where nothing leads to, nothing happens. */
  #enter(to: State, end: number, start: number): void {
    if (to === nowhere) return;
    const ended = this.#ended[end] !== 0;
    if (this.#states.isComplete(to)) this.#accept(this.#states.accepts(to), { from: start, to: end, ended });
    if (ended || !this.#states.leadsOn(to)) return;
    const ahead = end + this.#offset;
    if (this.#stateAhead[to] === ahead) return;
    this.#stateAhead[to] = ahead;
    const active = this.#waiting[end];
    if (active === undefined) {
      this.#waiting[end] = { states: [to], starts: [start] };
      return;
    }
    active.states.push(to);
    active.starts.push(start);
  }

  #accept(
    accepts: readonly Accept<Kind>[],
    { from, to, ended }: { readonly from: number; readonly to: number; readonly ended: boolean },
  ): void {
    for (const { kind, weight, language, toEnd } of accepts) {
      if (!toEnd || ended) this.#found.push({ kind, weight, language, from, to });
    }
  }
}

/** Where words of these classes lead, class by class. */
function statesOf(beginnings: Beginnings, classes: readonly number[]): readonly State[] {
  const states: State[] = [];
  for (const wordClass of classes) beginnings.each(wordClass, (state) => states.push(state));
  return states;
}
