import { type PackedLists, packLists } from '../packed-lists.ts';
import type { State } from './state.ts';

/** Where patterns begin, as it is kept. */
export interface BeginningTables {
  /** By class of words: the states to which it leads as the first word of a pattern. */
  readonly byClass: PackedLists;
  /** The states to which any word leads. */
  readonly any: Int32Array;
}

/** Puts together where patterns begin; those of several grammars may begin alike. */
export class BeginningsBuilder {
  readonly #byClass: State[][] = [];
  readonly #any: State[] = [];

  add(wordClass: number, state: State): void {
    const known = this.#byClass[wordClass];
    if (known === undefined) this.#byClass[wordClass] = [state];
    else if (!known.includes(state)) known.push(state);
  }

  /** Adds a state to which any word leads. */
  addAny(state: State): void {
    if (!this.#any.includes(state)) this.#any.push(state);
  }

  get tables(): BeginningTables {
    return {
      byClass: packLists(Array.from(this.#byClass, (states) => states ?? [])),
      any: Int32Array.from(this.#any),
    };
  }
}

/** The states to which the first word of a pattern leads. */
export class Beginnings {
  readonly #byClass: PackedLists;
  readonly #any: Int32Array;

  constructor({ byClass, any }: BeginningTables) {
    this.#byClass = byClass;
    this.#any = any;
  }

  /** Where a class of words leads. */
  each(wordClass: number, visit: (state: State) => void): void {
    const { starts, values } = this.#byClass;
    const end = starts[wordClass + 1] ?? 0;
    for (let place = starts[wordClass] ?? 0; place < end; place += 1) visit(values[place] ?? 0);
  }

  /** Where any word leads. */
  get any(): Iterable<State> {
    return this.#any;
  }
}
