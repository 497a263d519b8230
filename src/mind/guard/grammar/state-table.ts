import { type PackedLists, unpackLists } from '../packed-lists.ts';
import { nowhere, type State } from './state.ts';

/** States as they are kept. */
export interface StateTables<Accept> {
  /** Classes of words that lead on, ascending for each state, and beside each the state that it leads to. */
  readonly classes: Int32Array;
  readonly targets: Int32Array;
  /** By state: where its classes begin, and its targets; those of the next state are behind the last of these. */
  readonly firstClass: Int32Array;
  readonly firstTarget: Int32Array;
  /** By state: where any word leads. */
  readonly any: Int32Array;
  /** By state: the number of the list of what is complete there. */
  readonly accepting: Int32Array;
  /** Of each such list the numbers of what it holds. */
  readonly acceptLists: PackedLists;
  readonly accepts: readonly Accept[];
}

/** The number of the empty list: nothing is complete in most states. */
export const nothingComplete = 0;

/** What a state has, as bits: something is complete in it, and something follows it. */
const [complete, leadsOn] = [1, 2];

/** Classes of words that are of interest at the moment: they have this number, and others any other one. */
export interface Marks {
  readonly marks: Int32Array;
  readonly mark: number;
}

const nothing: readonly never[] = [];

/** The states of an automaton, and what leads from one to the other. */
export class StateTable<Accept> {
  readonly #classes: Int32Array;
  readonly #targets: Int32Array;
  readonly #firstClass: Int32Array;
  readonly #firstTarget: Int32Array;
  readonly #any: Int32Array;
  readonly #accepting: Int32Array;
  readonly #accepts: readonly (readonly Accept[])[];
  /** By state, as bits: readers ask for nothing else of most states. */
  readonly #flags: Uint8Array;
  /** Classes that lead on anywhere have numbers below this. */
  readonly classCount: number;

  constructor({
    classes,
    targets,
    firstClass,
    firstTarget,
    any,
    accepting,
    acceptLists,
    accepts,
  }: StateTables<Accept>) {
    this.#classes = classes;
    this.#targets = targets;
    this.#firstClass = firstClass;
    this.#firstTarget = firstTarget;
    this.#any = any;
    this.#accepting = accepting;
    this.#accepts = unpackLists(acceptLists).map((list) => list.flatMap((number) => accepts[number] ?? []));
    this.#flags = flagsOf({ firstTarget, any, accepting });
    let classCount = 0;
    for (const wordClass of classes) if (wordClass >= classCount) classCount = wordClass + 1;
    this.classCount = classCount;
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
    return this.#accepts[this.#accepting[state] ?? nothingComplete] ?? nothing;
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

function flagsOf({
  firstTarget,
  any,
  accepting,
}: Pick<StateTables<unknown>, 'firstTarget' | 'any' | 'accepting'>): Uint8Array {
  const flags = new Uint8Array(any.length);
  for (let state = 0; state < flags.length; state += 1) {
    const goesOn = any[state] !== nowhere || firstTarget[state] !== firstTarget[state + 1];
    flags[state] = (accepting[state] === nothingComplete ? 0 : complete) | (goesOn ? leadsOn : 0);
  }
  return flags;
}
