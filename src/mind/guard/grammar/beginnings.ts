import type { State } from './state.ts';

const nothing: readonly State[] = [];

/** The states to which the first word of a pattern leads, by its class; patterns of several grammars may begin alike. */
export class Beginnings {
  readonly #byClass = new Map<number, State[]>();
  readonly #any: State[] = [];

  add(wordClass: number, state: State): void {
    const known = this.#byClass.get(wordClass);
    if (known === undefined) this.#byClass.set(wordClass, [state]);
    else if (!known.includes(state)) known.push(state);
  }

  /** Adds a state to which any word leads. */
  addAny(state: State): void {
    if (!this.#any.includes(state)) this.#any.push(state);
  }

  /** Where a class of words leads. */
  of(wordClass: number): readonly State[] {
    return this.#byClass.get(wordClass) ?? nothing;
  }

  /** Where any word leads. */
  get any(): readonly State[] {
    return this.#any;
  }
}
