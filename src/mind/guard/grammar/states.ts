import type { Steps } from '../../../lib/steps.ts';
import { Numbers } from '../numbers.ts';
import type { Beginnings } from './beginnings.ts';
import { nowhere, type State } from './state.ts';

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
  readonly #acceptLists = new Map<string, readonly Accept[]>();
  readonly #classes = new Numbers();
  readonly #targets = new Numbers();
  readonly #firstClass = new Numbers();
  readonly #firstTarget = new Numbers();
  readonly #any = new Numbers();
  readonly #accepts: (readonly Accept[])[] = [];

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
  *stepsToBegin({ edges, any }: Draft<Accept>, beginnings: Beginnings): Steps<void> {
    if (any !== null) beginnings.addAny(this.of(any));
    for (const [wordClass, to] of edges ?? []) {
      beginnings.add(wordClass, this.of(to));
      yield;
    }
  }

  /** All that were made, in arrays of numbers, because workers keep them for good. */
  table(): StateTable<Accept> {
    return new StateTable({
      classes: this.#classes.all(),
      targets: this.#targets.all(),
      firstClass: this.#firstClass.all(),
      firstTarget: this.#firstTarget.all(),
      any: this.#any.all(),
      accepts: this.#accepts,
    });
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
    this.#accepts.push(accepts.list);
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

  #acceptsOf(accepts: readonly Accept[]): { readonly key: string; readonly list: readonly Accept[] } {
    if (accepts.length === 0) return { key: '', list: nothing };
    const numbers = accepts.map((accept) => {
      const number = this.#acceptNumbers.get(accept) ?? this.#acceptNumbers.size;
      this.#acceptNumbers.set(accept, number);
      return number;
    });
    const key = numbers.sort((one, other) => one - other).join();
    const list = this.#acceptLists.get(key) ?? accepts;
    this.#acceptLists.set(key, list);
    return { key, list };
  }
}

interface Tables<Accept> {
  /** Classes of words that lead on, ascending for each state, and beside each the state that it leads to. */
  readonly classes: Int32Array;
  readonly targets: Int32Array;
  /** By state: where its classes begin, and its targets; those of the next state are behind the last of these. */
  readonly firstClass: Int32Array;
  readonly firstTarget: Int32Array;
  /** By state: where any word leads. */
  readonly any: Int32Array;
  readonly accepts: readonly (readonly Accept[])[];
}

/** What a state has, as bits: something is complete in it, and something follows it. */
const [complete, leadsOn] = [1, 2];

/** Classes of words that are of interest at the moment: they have this number, and others any other one. */
export interface Marks {
  readonly marks: Int32Array;
  readonly mark: number;
}

/** The states of an automaton, and what leads from one to the other. */
export class StateTable<Accept> {
  readonly #classes: Int32Array;
  readonly #targets: Int32Array;
  readonly #firstClass: Int32Array;
  readonly #firstTarget: Int32Array;
  readonly #any: Int32Array;
  readonly #accepts: readonly (readonly Accept[])[];
  /** By state, as bits: readers ask for nothing else of most states. */
  readonly #flags: Uint8Array;
  /** Classes that lead on anywhere have numbers below this. */
  readonly classCount: number;

  constructor({ classes, targets, firstClass, firstTarget, any, accepts }: Tables<Accept>) {
    this.#classes = classes;
    this.#targets = targets;
    this.#firstClass = firstClass;
    this.#firstTarget = firstTarget;
    this.#any = any;
    this.#accepts = accepts;
    this.#flags = Uint8Array.from(any, (to, state) => {
      const goesOn = to !== nowhere || firstTarget[state] !== firstTarget[state + 1];
      return ((accepts[state] ?? nothing).length > 0 ? complete : 0) | (goesOn ? leadsOn : 0);
    });
    this.classCount = classes.reduce((most, wordClass) => Math.max(most, wordClass + 1), 0);
  }

  /** How many states there are. */
  get count(): number {
    return this.#any.length;
  }

  /** Where any word leads, or {@link nowhere}. */
  any(from: State): State {
    return this.#any[from] ?? nowhere;
  }

  /** Whether anything is complete in a state. */
  isComplete(state: State): boolean {
    return ((this.#flags[state] ?? 0) & complete) !== 0;
  }

  /** Whether anything follows a state. */
  leadsOn(state: State): boolean {
    return ((this.#flags[state] ?? 0) & leadsOn) !== 0;
  }

  /** What is complete in a state. */
  accepts(state: State): readonly Accept[] {
    return this.#accepts[state] ?? nothing;
  }

  /** How many classes lead on from a state. */
  edges(from: State): number {
    return (this.#firstTarget[from + 1] ?? 0) - (this.#firstTarget[from] ?? 0);
  }

  /**
   * The first of these edges, counted from 0, whose class is marked, or how many there are.
   * @param start the first that counts
   * @param marks by class, each with the number at which it was marked
   */
  nextMarked(from: State, start: number, { marks, mark }: Marks): number {
    const classes = this.#classes;
    const first = this.#firstClass[from] ?? 0;
    const edges = this.edges(from);
    for (let edge = start; edge < edges; edge += 1)
      if (marks[classes[first + edge] ?? 0] === mark) return edge;
    return edges;
  }

  /** The class of one of these edges, counted from 0. */
  classOf(from: State, edge: number): number {
    return this.#classes[(this.#firstClass[from] ?? 0) + edge] ?? nowhere;
  }

  /** Where one of these edges leads. */
  targetOf(from: State, edge: number): State {
    return this.#targets[(this.#firstTarget[from] ?? 0) + edge] ?? nowhere;
  }

  /**
   * Where a class of words leads from a state, or {@link nowhere}: by halving, because states where patterns begin have
   * thousands.
   */
  follow(from: State, wordClass: number): State {
    const listed = this.#firstClass[from] ?? 0;
    let first = 0;
    let behind = this.edges(from);
    while (first < behind) {
      const middle = (first + behind) >>> 1;
      const found = this.#classes[listed + middle] ?? nowhere;
      if (found === wordClass) return this.targetOf(from, middle);
      if (found < wordClass) first = middle + 1;
      else behind = middle;
    }
    return nowhere;
  }
}
