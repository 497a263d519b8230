import type { EpochMs } from '../lib/clock.ts';

/**
 * The states of an agent's tick, as its claim shows them in the agent's row. A tick has no other memory of who works
 * on it, so any worker can read from it what may happen next.
 *
 * - `closed`: no tick is open. The last one is finished, or there was none.
 * - `held`: a worker holds the claim, and its lease has not run out. Nobody else may claim the agent.
 * - `crashed`: the lease ran out and was not given back: the worker died, hangs, or cannot reach Postgres. It may still
 *   write until somebody else takes over, which raises the fencing token.
 * - `waiting`: the visit was handed back and may not be resumed yet, because FloImg Studio asked for a pause or may
 *   still be carrying out a request.
 * - `suspended`: the visit was handed back and may be resumed.
 *
 * The row of the tick itself knows `open` and `finished` alone. It is made by the visit's first write, so a tick that a
 * claim has opened may have no row yet.
 */
export const tickStates = ['closed', 'held', 'crashed', 'waiting', 'suspended'] as const;
export type TickState = (typeof tickStates)[number];

interface TickTransition {
  readonly from: readonly TickState[];
  readonly to: TickState;
  /**
   * Who makes it: a worker that claims the agent, the worker that has the newest fencing token, the clock, or
   * `reconcile`.
   */
  readonly by: 'claim' | 'holder' | 'clock' | 'reconcile';
  /** What becomes of the number of crashes in a row. */
  readonly crashes: 'reset' | 'kept' | 'counted';
}

/** Everything that can happen to a tick. */
export const tickTransitions = {
  /** A slot is due that was not visited before. */
  open: { from: ['closed'], to: 'held', by: 'claim', crashes: 'reset' },
  resume: { from: ['suspended'], to: 'held', by: 'claim', crashes: 'kept' },
  takeOver: { from: ['crashed'], to: 'held', by: 'claim', crashes: 'counted' },
  renew: { from: ['held', 'crashed'], to: 'held', by: 'holder', crashes: 'kept' },
  release: { from: ['held', 'crashed'], to: 'suspended', by: 'holder', crashes: 'kept' },
  /** As `release`, but not before some time has passed. */
  postpone: { from: ['held', 'crashed'], to: 'waiting', by: 'holder', crashes: 'kept' },
  end: { from: ['held', 'crashed'], to: 'closed', by: 'holder', crashes: 'reset' },
  /** The lease runs out. */
  expire: { from: ['held'], to: 'crashed', by: 'clock', crashes: 'kept' },
  /** The wait is over. */
  allow: { from: ['waiting'], to: 'suspended', by: 'clock', crashes: 'kept' },
  /** The agent was deleted: nobody resumes its tick. */
  close: { from: ['crashed', 'waiting', 'suspended'], to: 'closed', by: 'reconcile', crashes: 'kept' },
} as const satisfies Readonly<Record<string, TickTransition>>;

export type TickEvent = keyof typeof tickTransitions;

/** True where the event may happen to a tick in this state. */
export function mayHappen(event: TickEvent, state: TickState): boolean {
  const { from }: TickTransition = tickTransitions[event];
  return from.includes(state);
}

const claimEvents = ['open', 'resume', 'takeOver'] as const satisfies readonly TickEvent[];

/** What a claim does to a tick in this state; null where the agent cannot be claimed. */
export function claimEvent(state: TickState): (typeof claimEvents)[number] | null {
  return claimEvents.find((event) => mayHappen(event, state)) ?? null;
}

export function crashesAfter(event: TickEvent, crashes: number): number {
  return { reset: 0, kept: crashes, counted: crashes + 1 }[tickTransitions[event].crashes];
}

/** The part of an agent's row that holds its tick's state. */
export interface TickClaim {
  readonly isOpen: boolean;
  /** Null where nobody holds it. */
  readonly leaseUntil: EpochMs | null;
  /** Null where nothing has to be waited for. */
  readonly resumeAt: EpochMs | null;
}

export function tickStateOf({ isOpen, leaseUntil, resumeAt }: TickClaim, now: EpochMs): TickState {
  if (!isOpen) return 'closed';
  if (leaseUntil !== null) return leaseUntil > now ? 'held' : 'crashed';
  return resumeAt !== null && resumeAt > now ? 'waiting' : 'suspended';
}

/**
 * {@link tickStateOf} in SQL.
 * @param agent names the row of the agent
 */
export function tickStateSql(agent: string): string {
  return `case when ${agent}.open_tick_id is null then 'closed' when ${agent}.lease_until > now() then 'held'
    when ${agent}.lease_until is not null then 'crashed' when ${agent}.resume_at > now() then 'waiting'
    else 'suspended' end`;
}

/**
 * {@link mayHappen} in SQL, for any of several events.
 * @param state an expression of the tick's state
 */
export function mayHappenSql(state: string, ...events: readonly TickEvent[]): string {
  const states = events.flatMap((event) => tickTransitions[event].from);
  return `${state} in (${states.map((one) => `'${one}'`).join(', ')})`;
}

/** {@link claimEvent} in SQL: true where the agent can be claimed. */
export function mayClaimSql(state: string): string {
  return mayHappenSql(state, ...claimEvents);
}

/** {@link crashesAfter} a claim, in SQL. */
export function crashesAfterClaimSql(state: string, crashes: string): string {
  const counts = { reset: '0', kept: crashes, counted: `${crashes} + 1` };
  const cases = claimEvents.flatMap((event) =>
    tickTransitions[event].from.map(
      (from) => `when '${from}' then ${counts[tickTransitions[event].crashes]}`,
    ),
  );
  return `case ${state} ${cases.join(' ')} end`;
}
