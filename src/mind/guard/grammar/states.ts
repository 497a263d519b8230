import { Numbers } from '../numbers.ts';
import { packLists } from '../packed-lists.ts';
import type { BeginningsBuilder } from './beginnings.ts';
import { nowhere, type State } from './state.ts';
import { nothingComplete, type StateTables } from './state-table.ts';

/** A state of an automaton while patterns are added to it. */
export interface Draft<Accept> {
  edges: Map<number, Draft<Accept>> | null;
  any: Draft<Accept> | null;
  accepts: Accept[] | null;
}

export function draft<Accept>(): Draft<Accept> {
  return { edges: null, any: null, accepts: null };
}

const nothing: readonly never[] = [];

type Follows<Accept> = readonly (readonly [wordClass: number, to: Draft<Accept>])[];

/** What follows a draft, by the classes of words in their order. */
function followsOf<Accept>({ edges }: Draft<Accept>): Follows<Accept> {
  return [...(edges ?? [])].sort(([one], [other]) => one - other);
}

/** Makes states out of drafts, each of what follows once. */
export class States<Accept extends object> {
  readonly #known = new Map<string, State>();
  readonly #acceptNumbers = new Map<Accept, number>();
  readonly #lists = new Map<string, number>();
  /** Lists of what is complete, each as the numbers of these with a comma between, and its own number. */
  readonly #acceptLists = new Map<string, number>([['', nothingComplete]]);
  readonly #classes = new Numbers();
  readonly #targets = new Numbers();
  readonly #firstClass = new Numbers();
  readonly #firstTarget = new Numbers();
  readonly #any = new Numbers();
  /** By state: the number of its list of what is complete there. */
  readonly #accepting = new Numbers();

  constructor() {
    this.#firstTarget.push(0);
  }

  /** The same state for all drafts from which the same follows. Drafts have no cycles. */
  of(draft: Draft<Accept>): State {
    const follows = followsOf(draft);
    return this.#made(
      draft,
      follows,
      follows.map(([, to]) => this.of(to)),
    );
  }

  /** Adds what follows a draft where patterns begin, one after the other. */
  begin({ edges, any }: Draft<Accept>, beginnings: BeginningsBuilder): void {
    if (any !== null) beginnings.addAny(this.of(any));
    for (const [wordClass, to] of edges ?? []) beginnings.add(wordClass, this.of(to));
  }

  /** All that were made. */
  get tables(): StateTables<Accept> {
    return {
      classes: this.#classes.all(),
      targets: this.#targets.all(),
      firstClass: this.#firstClass.all(),
      firstTarget: this.#firstTarget.all(),
      any: this.#any.all(),
      accepting: this.#accepting.all(),
      acceptLists: packLists([...this.#acceptLists.keys()].map(numbersIn)),
      accepts: [...this.#acceptNumbers.keys()],
    };
  }

  #made(draft: Draft<Accept>, follows: Follows<Accept>, targets: readonly State[]): State {
    const classes = follows.map(([wordClass]) => wordClass).join();
    const any = draft.any === null ? nowhere : this.of(draft.any);
    const accepts = this.#acceptsOf(draft.accepts ?? nothing);
    const key = `${classes} ${targets.join()} ${any} ${accepts.key}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const state = this.#known.size;
    this.#known.set(key, state);
    this.#firstClass.push(this.#placeOf(classes, follows));
    for (const target of targets) this.#targets.push(target);
    this.#firstTarget.push(this.#targets.length);
    this.#any.push(any);
    this.#accepting.push(accepts.number);
    return state;
  }

  /** Where a list of classes begins; it stands once for all states that have the same. */
  #placeOf(list: string, follows: Follows<Accept>): number {
    const known = this.#lists.get(list);
    if (known !== undefined) return known;
    const place = this.#classes.length;
    this.#lists.set(list, place);
    for (const [wordClass] of follows) this.#classes.push(wordClass);
    return place;
  }

  #acceptsOf(accepts: readonly Accept[]): { readonly key: string; readonly number: number } {
    const numbers = accepts.map((accept) => {
      const number = this.#acceptNumbers.get(accept) ?? this.#acceptNumbers.size;
      this.#acceptNumbers.set(accept, number);
      return number;
    });
    const key = numbers.sort((one, other) => one - other).join();
    const number = this.#acceptLists.get(key) ?? this.#acceptLists.size;
    this.#acceptLists.set(key, number);
    return { key, number };
  }
}

function numbersIn(list: string): number[] {
  return list === '' ? [] : list.split(',').map(Number);
}
