import { type FloimgFailure, isFloimgFailure } from '../../floimg/index.ts';

/** So many outages without an answer in between are no single post's any more: Studio itself is out. */
const mostInARow = 5;

/** What a pass could not read and left out, because the failure concerns a single post or user. */
export interface LeftOut {
  readonly count: number;
  /** Why the latest was left out; null where nothing was. */
  readonly reason: string | null;
  /** A single thing was read. */
  noteRead(): void;
  /**
   * A single thing could not be read.
   * @throws the error again where it concerns more than what was asked for
   */
  noteFailure(error: unknown): FloimgFailure;
}

/** Counts for one pass. */
export function countLeftOut(): LeftOut {
  let count = 0;
  let inARow = 0;
  let reason: string | null = null;
  return {
    get count() {
      return count;
    },
    get reason() {
      return reason;
    },
    noteRead() {
      inARow = 0;
    },
    noteFailure(error) {
      if (!isFloimgFailure(error) || !mayConcernOneAlone(error)) throw error;
      // A refusal is an answer.
      inARow = willFailAgain(error) ? 0 : inARow + 1;
      if (inARow >= mostInARow) throw error;
      count += 1;
      reason = error.message;
      return error;
    },
  };
}

/** True where the next request may well get an answer. */
function mayConcernOneAlone(failure: FloimgFailure): boolean {
  return failure.kind === 'unavailable' || willFailAgain(failure);
}

/** True where the same request will get no other answer. */
export function willFailAgain({ kind }: FloimgFailure): boolean {
  return ['agent-refused', 'unsendable-username', 'invalid', 'malformed', 'gone'].includes(kind);
}
