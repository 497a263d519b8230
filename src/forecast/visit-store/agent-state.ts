import type { EpochMs } from '../../lib/clock.ts';
import type { AgentId } from '../../lib/ids.ts';
import type { Self } from '../../mind/mind.ts';
import type { Probabilities } from '../../mind/task/task.ts';
import type { Claim } from '../../visit/store.ts';
import type { OpenTick } from './open-tick.ts';
import { Past } from './past.ts';

/** An agent that runs. */
export interface RunningAgent {
  readonly id: AgentId;
  readonly self: Self;
  readonly probabilities: Probabilities;
  /** What it may use a UTC day. */
  readonly limits: Claim['limits'];
}

/** An agent as its row and its memory would show it. */
export interface AgentState extends RunningAgent {
  readonly past: Past;
  fencingToken: number;
  isRunning: boolean;
  sleepingUntil: EpochMs;
  /** Null where nobody holds it. */
  leaseUntil: EpochMs | null;
  /** Null where nothing has to be waited for. */
  resumeAt: EpochMs | null;
  crashCount: number;
  lastSlot: EpochMs;
  open: OpenTick | null;
  /** When the visit before the open one began. */
  lastVisitAt: EpochMs | null;
  lastError: string | null;
}

/** What an agent is when nobody holds it. */
export const freed = { leaseUntil: null, resumeAt: null } as const;

export function newState(agent: RunningAgent): AgentState {
  return {
    ...agent,
    ...freed,
    past: new Past(),
    fencingToken: 0,
    isRunning: true,
    sleepingUntil: Number.NEGATIVE_INFINITY,
    crashCount: 0,
    lastSlot: Number.NEGATIVE_INFINITY,
    open: null,
    lastVisitAt: null,
    lastError: null,
  };
}

export function holdsTick(state: AgentState): state is AgentState & { readonly open: OpenTick } {
  return state.open !== null;
}
