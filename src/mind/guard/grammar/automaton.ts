import { Beginnings, type BeginningTables } from './beginnings.ts';
import type { Lexicon } from './lexicon.ts';
import type { Accept, Match } from './match.ts';
import { Reading } from './reading.ts';
import { StateTable, type StateTables } from './state-table.ts';
import type { Unit } from './units.ts';

/** An automaton as it is kept. */
export interface AutomatonTables<Kind> {
  readonly states: StateTables<Accept<Kind>>;
  /** Where patterns begin anywhere, and where only at the beginning of a sentence. */
  readonly anywhere: BeginningTables;
  readonly atStart: BeginningTables;
}

/**
 * All patterns of all rules as one automaton over classes of words. A text is read once, and each of its words takes a
 * number of steps that the patterns bound and the text does not: no text takes longer than linear.
 */
export class Automaton<Kind> {
  readonly #reading: Reading<Kind>;

  /** @param lexicon the words that the automaton was compiled with */
  constructor(lexicon: Lexicon, { states, anywhere, atStart }: AutomatonTables<Kind>) {
    this.#reading = new Reading(lexicon, {
      anywhere: new Beginnings(anywhere),
      atStart: new Beginnings(atStart),
      states: new StateTable(states),
    });
  }

  /** Every pattern that a text holds. */
  matches(units: readonly Unit[]): Match<Kind>[] {
    return this.#reading.read(units);
  }
}
