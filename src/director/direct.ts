import { directEveryMs } from '../../config/queues.ts';
import type { FleetLimits } from '../db/entities/fleet.ts';
import { type Database, statement } from '../db/sql.ts';
import type { Clock, EpochMs } from '../lib/clock.ts';
import type { Logger } from '../lib/logger.ts';
import { type Amounts, reachedLimits } from '../limits/budget.ts';
import { utcDay } from '../limits/day.ts';
import type { Queues } from '../queue/queues.ts';
import { daysMs } from '../rhythm/fleet-time.ts';
import { type Direction, findDirection } from '../settings/director.ts';
import { caughtUpLately } from './catch-up.ts';
import { dealingDays, dealingsSince, loadsSince } from './dealings.ts';
import { giveWishes, wakeFor } from './give-wishes.ts';
import { type HandoverParts, handOver } from './handover-pass.ts';
import type { KnownAgents } from './known-agents.ts';
import type { LearntWaits } from './learnt-waits.ts';
import { patienceMs } from './patience.ts';
import { type Planned, planWishes } from './plan-wishes.ts';
import { noteLooked } from './progress.ts';
import { matchShare } from './rest.ts';
import { type RetireParts, retireWhenDone } from './retire-when-done.ts';
import { settleWishes } from './settle-wishes.ts';
import { waitingPosts } from './waiting-posts.ts';

export interface DirectParts extends HandoverParts, RetireParts {
  readonly database: Database;
  readonly queues: Queues;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly agents: KnownAgents;
  readonly learntWaits: LearntWaits;
}

/** What a pass did. */
export interface Directed {
  readonly given: number;
  /** Posts that are due and that no agent could be asked for. */
  readonly unmet: number;
  /** How many of the given are for late posts. */
  readonly late: number;
  readonly dropped: number;
  readonly expired: number;
}

/** Names the lock that one pass holds; a second one that comes meanwhile does nothing. */
const directLock = 7_160_011;

const tryLock = statement<{ locked: boolean }>(
  'direct-lock',
  `select pg_try_advisory_xact_lock(${directLock}) as locked`,
  { locked: 'bool' },
);

/** The pass works on other connections; the one that holds the lock idles, and keeps it for this long at the most. */
const allowIdling = statement<{ set_config: string }>(
  'direct-idling',
  "select set_config('idle_in_transaction_session_timeout', '120s', true)",
  { set_config: 'text' },
);

/** $1: the UTC day. */
const selectFleet = statement<{ isRunning: boolean; limits: FleetLimits } & Amounts>(
  'direct-fleet',
  `select status = 'running' and studio_out_since is null as "isRunning", f.limits, n.actions, m.tokens, m.cost as "costUsd"
   from fleet f
     cross join (select coalesce(sum(actions), 0)::float8 as actions from daily_action_counts where day = $1::date) n
     cross join (select coalesce(sum(input_tokens + output_tokens), 0)::float8 as tokens,
       coalesce(sum(cost_usd), 0)::float8 as cost from daily_model_usage where day = $1::date) m`,
  { isRunning: 'bool', limits: 'jsonb', actions: 'float8', tokens: 'float8', costUsd: 'float8' },
);

/** The next look may come a little late. */
const slackMs = 5_000;

/** Wishes given in one pass: after an outage many posts wait at once, and FloImg is not to be stormed. */
const mostWishes = 500;

/**
 * One look of the director: ends wishes that are over, hands over to people when it is time, and gives wishes for posts
 * that wait. It only ever writes wishes and wakes agents; their visits act. Done twice it does the rest of it.
 * @returns null when another pass is under way
 */
export async function direct(parts: DirectParts): Promise<Directed | null> {
  return parts.database.transaction(async (sql) => {
    const [lock] = await sql.rows(tryLock, []);
    if (lock?.locked !== true) return null;
    await sql.rows(allowIdling, []);
    return pass(parts);
  });
}

async function pass(parts: DirectParts): Promise<Directed> {
  const { database, clock, logger } = parts;
  const now = clock.now();
  const before = await findDirection(database);
  const settled = await settleWishes(database, before.settings.mode, now);
  const step = await handOver(parts, before, now);
  const direction = { ...before, awakeShare: step?.share ?? before.awakeShare };
  const { rested, woken } = await matchShare(database, direction.awakeShare);
  await retireWhenDone(parts, direction, now);
  const { wishes, unmet, late } = await plannedNow(parts, direction, now);
  const { mode } = direction.settings;
  const given = await giveWishes(database, wishes, mode === 'suggest' ? 'suggested' : 'open');
  if (mode === 'on') await wakeFor(parts.queues, given, now);
  // Some agent was not able any more: what is known of the agents is old.
  if (given.length < wishes.length) parts.agents.clear();
  await noteLooked(database, now, unmet);
  const done = { given: given.length, unmet, late, ...settled };
  if (given.length + settled.dropped + settled.expired + rested + woken > 0)
    logger.info('The director has looked', { ...done, rested, woken });
  return done;
}

const nothing: Planned = { wishes: [], unmet: 0, late: 0 };

async function plannedNow(parts: DirectParts, direction: Direction, now: EpochMs): Promise<Planned> {
  const { database } = parts;
  const { settings, awakeShare, pace, seed } = direction;
  // Visits of the agents' own accord go by it in every mode.
  const waits = await parts.learntWaits.current(direction);
  if (settings.mode === 'off') return nothing;
  const [fleet] = await database.rows(selectFleet, [utcDay(now)]);
  // A fleet at a limit of the day says nothing, so a wish would only go from one agent to the next.
  if (fleet?.isRunning !== true || reachedLimits(fleet.limits, fleet).length > 0) return nothing;
  const nextLookMs = directEveryMs + slackMs;
  const { posts, busy } = await waitingPosts(database, direction, now, now + nextLookMs);
  if (posts.length === 0) return nothing;
  const persons = posts.map(({ person }) => person);
  const [dealings, loads, caughtUp, pool] = await Promise.all([
    dealingsSince(database, persons, now - daysMs(dealingDays, pace)),
    loadsSince(database, now - daysMs(1, pace)),
    caughtUpLately(database, now, settings, pace),
    parts.agents.pool(awakeShare),
  ]);
  return planWishes({
    posts,
    pool,
    dealings,
    busy,
    loads,
    waits,
    settings,
    seed,
    pace,
    now,
    nextLookMs,
    patienceMs: patienceMs(settings.mode, pace),
    most: mostWishes,
    caughtUp,
  });
}
