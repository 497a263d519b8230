import type { Steps } from '../../../lib/steps.ts';

/** A state of an automaton while patterns are added to it. */
export interface Draft<Accept> {
  edges: Map<number, Draft<Accept>> | null;
  any: Draft<Accept> | null;
  accepts: Accept[] | null;
}

export function draft<Accept>(): Draft<Accept> {
  return { edges: null, any: null, accepts: null };
}

/** A state that does not change any more. Those from which the same follows are one. */
export interface State<Accept> {
  /** From 0, without gaps. */
  readonly number: number;
  /** Classes of words, ascending, and beside each the state that it leads to. */
  readonly classes: readonly number[];
  readonly targets: readonly State<Accept>[];
  /** Where any word leads. */
  readonly any: State<Accept> | null;
  readonly accepts: readonly Accept[];
}

const nothing: readonly never[] = [];

type Follows<Accept> = readonly (readonly [wordClass: number, to: Draft<Accept>])[];

/** What follows a draft, by the classes of words in their order. */
function followsOf<Accept>({ edges }: Draft<Accept>): Follows<Accept> {
  return [...(edges ?? [])].sort(([one], [other]) => one - other);
}

/** Makes states out of drafts: a fifth of the objects, and arrays in place of maps, because workers keep them for good. */
export class States<Accept extends object> {
  readonly #known = new Map<string, State<Accept>>();
  readonly #numbers = new Map<object, number>();
  readonly #lists = new Map<string, readonly number[]>();

  /** How many there are. */
  get count(): number {
    return this.#known.size;
  }

  /** The same state for all drafts from which the same follows. Drafts have no cycles. */
  of(draft: Draft<Accept>): State<Accept> {
    const follows = followsOf(draft);
    return this.#made(
      draft,
      follows,
      follows.map(([, to]) => this.of(to)),
    );
  }

  /** As `of`, one after the other of what follows. */
  *stepsTo(draft: Draft<Accept>): Steps<State<Accept>> {
    const follows = followsOf(draft);
    const targets: State<Accept>[] = [];
    for (const [, to] of follows) {
      targets.push(this.of(to));
      yield;
    }
    return this.#made(draft, follows, targets);
  }

  #made(
    { any, accepts }: Draft<Accept>,
    follows: Follows<Accept>,
    targets: readonly State<Accept>[],
  ): State<Accept> {
    const state: State<Accept> = {
      number: this.count,
      classes: this.#shared(follows.map(([wordClass]) => wordClass)),
      targets: targets.length === 0 ? nothing : targets,
      any: any === null ? null : this.of(any),
      accepts: accepts ?? nothing,
    };
    const key = this.#keyOf(state);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, state);
    return state;
  }

  #keyOf({ classes, targets, any, accepts }: State<Accept>): string {
    const numbers = [...targets, ...(any === null ? [] : [any])].map((state) => this.#numberOf(state));
    const ends = accepts.map((accept) => this.#numberOf(accept)).sort((one, other) => one - other);
    return `${classes.join()} ${numbers.join()} ${ends.join()}`;
  }

  #numberOf(object: object): number {
    const number = this.#numbers.get(object) ?? this.#numbers.size;
    this.#numbers.set(object, number);
    return number;
  }

  #shared(list: readonly number[]): readonly number[] {
    if (list.length === 0) return nothing;
    const key = list.join();
    const known = this.#lists.get(key) ?? list;
    this.#lists.set(key, known);
    return known;
  }
}

/** Where a class of words leads from a state, by halving, because states where patterns begin have thousands. */
export function follow<Accept>(from: State<Accept>, wordClass: number): State<Accept> | undefined {
  const { classes, targets } = from;
  let first = 0;
  let behind = classes.length;
  while (first < behind) {
    const middle = (first + behind) >>> 1;
    const found = classes[middle] ?? Number.POSITIVE_INFINITY;
    if (found === wordClass) return targets[middle];
    if (found < wordClass) first = middle + 1;
    else behind = middle;
  }
  return undefined;
}
