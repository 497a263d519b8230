import type { Automaton } from './automaton.ts';
import type { Match } from './match.ts';
import type { Unit } from './units.ts';

/** Reads the views of one text sentence by sentence: one that stands in several of them is read once. */
export class Sentences<Kind> {
  readonly #automaton: Automaton<Kind>;
  /** By sentence: its matches, whose places are counted from its beginning. */
  readonly #known = new Map<string, readonly Match<Kind>[]>();

  constructor(automaton: Automaton<Kind>) {
    this.#automaton = automaton;
  }

  /**
   * Every pattern that a view holds within a sentence.
   * @param units those of the view's text
   */
  matches(text: string, units: readonly Unit[]): Match<Kind>[] {
    const found: Match<Kind>[] = [];
    for (let first = 0; first < units.length; ) {
      const behind = endOfSentence(units, first);
      for (const match of this.#read(text, units.slice(first, behind)))
        found.push({ ...match, from: match.from + first, to: match.to + first });
      first = behind;
    }
    return found;
  }

  #read(text: string, units: readonly Unit[]): readonly Match<Kind>[] {
    const sentence = text.slice(units.at(0)?.start, units.at(-1)?.end);
    const known = this.#known.get(sentence) ?? this.#automaton.matches(units);
    this.#known.set(sentence, known);
    return known;
  }
}

/** The unit with which the next sentence begins. */
function endOfSentence(units: readonly Unit[], first: number): number {
  let end = first + 1;
  while (end < units.length && units[end]?.opens === false) end += 1;
  return end;
}
