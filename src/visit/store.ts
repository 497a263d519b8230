import type { NewActivity } from '../activity/activity.ts';
import type { TickOutcome } from '../db/entities/tick.ts';
import type { EpochMs } from '../lib/clock.ts';
import type { ActionId, AgentId, TickId } from '../lib/ids.ts';
import type { ModelCall, Self, ViewWish } from '../mind/mind.ts';
import type { Perception } from '../mind/perception.ts';
import type { Plan } from '../mind/plan.ts';
import type { ReserveTexts } from '../mind/publishing/repetition.ts';
import type { Probabilities } from '../mind/task/task.ts';
import type { Approach } from '../people/caps.ts';
import type { PeopleFacts, PeopleQuestion } from '../people/facts.ts';
import type { ImageCall } from './image-costs.ts';
import type { DecisionRecord, LedgerAction } from './ledger-rows.ts';
import type { VisitMemory } from './memory.ts';
import type { Notice } from './notices.ts';

/** What lets a visit write: the agent, its tick, and the fencing token that its claim raised. */
export interface ClaimToken {
  readonly agentId: AgentId;
  readonly tickId: TickId;
  readonly fencingToken: number;
  /** When the tick was due: with its first write, and not before, it becomes a row of its own. */
  readonly slot: EpochMs;
  /** When this attempt began. */
  readonly startedAt: EpochMs;
  /** 1 for a fresh tick. */
  readonly attempts: number;
}

/** A visit that this worker may run: the agent, its tick, and what an earlier attempt has recorded. */
export interface Claim {
  readonly token: ClaimToken;
  readonly self: Self;
  readonly probabilities: Probabilities;
  /** What the agent may use a day. */
  readonly limits: { readonly actions: number; readonly tokens: number };
  /** How often in a row the tick has crashed without getting any further; 0 where its last visit ended by itself. */
  readonly crashCount: number;
  /** Operators were notified that FloImg Studio is unavailable, and not yet that it is back. */
  readonly studioOut: boolean;
  /** What an earlier attempt saw and decided, and how far it got; null where it did not get that far. */
  readonly decided: (Decided & { readonly actions: readonly LedgerAction[] }) | null;
  readonly memory: VisitMemory;
  /** What the director would like the agent to do by now, most urgent first. */
  readonly wishes: readonly ViewWish[];
}

/** The part of a recorded decision that the rest of a visit needs. */
export interface Decided {
  readonly perception: Perception;
  readonly plan: Plan;
  /** What operators are to be notified of when the tick ends; a resumed visit has nothing of the kind. */
  readonly notices: readonly Notice[];
}

export interface ClaimRequest {
  readonly agentId: AgentId;
  /** When the tick was due; names it together with the agent. Null only resumes an open tick. */
  readonly slot: EpochMs | null;
}

/** What a visit has to write: its decision where that is not on disk yet, and the actions that have changed. */
export interface TickWrite {
  readonly token: ClaimToken;
  /** True where nothing of the tick is known to be written, so that its row has to be made. */
  readonly isFirst: boolean;
  readonly decision: DecisionRecord | null;
  readonly added: readonly AddedAction[];
  readonly changed: readonly LedgerAction[];
}

/** An action that is not on disk yet, and what it reserves there. */
export interface AddedAction extends LedgerAction {
  /** What the caps count of it; null where they count nothing. */
  readonly approach: Approach | null;
}

/** What became of a write. */
export type Written =
  | { readonly state: 'superseded' }
  /**
   * `refused`: added actions that were kept out, because the agent has such a like already, or because they would have
   * reached somebody who is to be left alone, or broken a cap. The trace then says which.
   */
  | { readonly state: 'written'; readonly refused: readonly ActionId[] };

/** How a tick ends. */
export interface TickEnd {
  readonly outcome: TickOutcome;
  readonly error: string | null;
  /** Milliseconds by step. */
  readonly timings: Readonly<Record<string, number>>;
}

/** How much a visit has done to the gallery: what the sums of a day grow by. */
export interface VisitCounts {
  readonly posts: number;
  /** Replies included. */
  readonly comments: number;
  readonly likes: number;
  readonly imageRuns: number;
}

/** The end of a tick, with everything that goes into the same commit. */
export interface TickEnding extends TickWrite {
  readonly agent: { readonly id: AgentId; readonly name: string };
  readonly end: TickEnd;
  readonly counts: VisitCounts;
  readonly activities: readonly NewActivity[];
  /** Come before the activities, unless operators were given them today. */
  readonly notices: readonly Notice[];
  /** Set where the agent is to go to `error`: the reason, and the activity where it was still running. */
  readonly takeOut?: { readonly reason: string; readonly activity: NewActivity };
}

/** A sleep of one agent. */
export interface AgentSleep {
  readonly until: EpochMs;
  readonly reason: string;
}

/**
 * Where visits are kept: Postgres, or, in a forecast, memory. Writes hold only while the visit's fencing token is the newest,
 * where nothing else is said.
 */
export interface VisitStore {
  /**
   * Claims an agent for one visit.
   * @returns null when there is nothing to do: the agent or the fleet does not run, another worker is at it, or this
   *   slot was visited before
   */
  claim(request: ClaimRequest): Promise<Claim | null>;
  readonly reserve: ReserveTexts;
  /** Who is behind what was seen, and what agents have done there. */
  askAboutPeople(question: PeopleQuestion): Promise<PeopleFacts>;
  /**
   * Those of the actions, all of them on disk, whose person has asked to be left alone since they were reserved.
   */
  unwelcome(ids: readonly ActionId[]): Promise<readonly ActionId[]>;
  /** Adds a model's call to the trace, and what it took to the day's sums, whoever holds the agent by now. */
  recordCall(token: ClaimToken, call: ModelCall | ImageCall): Promise<void>;
  /** Writes all of it in one piece; on disk when it resolves. */
  record(write: TickWrite): Promise<Written>;
  /** Writes all of it, ends the tick, counts what was done, frees the agent and adds to the feed, in one piece. */
  endTick(ending: TickEnding): Promise<Written>;
  /** The tick got further, so its crashes in a row are over. */
  resetCrashCount(token: ClaimToken): Promise<void>;
  /** Makes the claim hold for so many more milliseconds; false when another worker has taken over. */
  renew(token: ClaimToken, leaseMs: number): Promise<boolean>;
  /** Frees the agent and leaves the tick open; nobody resumes it before so many milliseconds have passed. */
  release(token: ClaimToken, waitMs: number): Promise<void>;
  /**
   * Frees the agent, leaves the tick open, lets the agent sleep and adds the activity to the feed. False when it does not run any more.
   */
  sleep(token: ClaimToken, sleep: AgentSleep, activity: NewActivity): Promise<boolean>;
  /** Adds an activity to the feed, and changes nothing else. */
  announce(activity: NewActivity): Promise<void>;
  /** Leaves an image that was made to whoever has taken the visit over; one that is recorded already stays. */
  leaveImage(id: ActionId, imageUrl: string): Promise<void>;
  /** Notes with the tick what went wrong, for the case that it never ends. False when superseded. */
  noteFault(token: ClaimToken, error: string): Promise<boolean>;
  /** The error that the agent's last finished visit ended with; null where it ended well or there is none. */
  lastError(agentId: AgentId): Promise<string | null>;
}
