import type { NewActivity } from '../../activity/activity.ts';
import type { ActivityLog } from '../../activity/record.ts';
import type { Database, Sql, Statement } from '../../db/sql.ts';
import type { Clock } from '../../lib/clock.ts';
import { hash32 } from '../../lib/random.ts';
import { utcDay } from '../../limits/day.ts';
import type { Meaning } from '../../mind/publishing/meaning/index.ts';
import { createTextReserving } from '../../mind/publishing/repetition.ts';
import { capRulesOf } from '../../people/caps.ts';
import { createPeopleLookup } from '../../people/lookup.ts';
import type { Direction } from '../../settings/director.ts';
import { VisitSupersededError } from '../ledger.ts';
import { activityOfNotice, subjectOf } from '../notices.ts';
import type { ClaimToken, TickEnding, VisitStore, Written } from '../store.ts';
import { batchMs } from './batching.ts';
import { createCallRecording } from './calls.ts';
import { createClaiming } from './claim.ts';
import { createMemories } from './memory.ts';
import { createRecording } from './record.ts';
import * as statements from './statements.ts';

export interface VisitStoreParts {
  readonly database: Database;
  readonly activityLog: ActivityLog;
  readonly clock: Clock;
  /** Names the process, for the trace. */
  readonly worker: string;
  /** Milliseconds that a claim holds unless it is renewed. */
  readonly leaseMs: number;
  /** What the director's settings, the fleet's seed and its pace are now. */
  readonly direction: () => Direction;
  /** Finds what was said before in other words; texts are compared by their letters alone unless given. */
  readonly meaning?: Meaning | null;
}

/** Sums that every visit adds to are kept in so many parts, of which each process has one. */
const partsOfSums = 16;

/**
 * Visits in Postgres. Statements of visits that run side by side go together: the busier a worker is, the more visits
 * share one commit.
 */
export function createVisitStore(parts: VisitStoreParts): VisitStore {
  const { database: sql, activityLog, clock, worker, leaseMs, direction, meaning = null } = parts;
  const today = (): string => utcDay(clock.now());
  const part = hash32(worker) % partsOfSums;
  const recording = createRecording({
    sql,
    clock,
    worker,
    part,
    today,
    rules: () => capRulesOf(direction(), clock.now()),
    seed: () => direction().seed,
    announce: activityLog.announce,
  });
  const recordCall = createCallRecording({ sql, worker, part, today });
  const holds = async (
    statement: Statement<unknown>,
    token: ClaimToken,
    ...values: unknown[]
  ): Promise<boolean> => (await sql.rows(statement, [...keyOf(token), ...values])).length > 0;
  /** Makes the tick's row, unless there is one; false when superseded. */
  const openTick = async (over: Sql, token: ClaimToken, error: string | null): Promise<boolean> => {
    const { slot, attempts, startedAt } = token;
    const values = [...keyOf(token), slot, attempts, startedAt, worker, error];
    return (await over.rows(statements.openTick, values)).length > 0;
  };

  /** Ends a tick in a transaction of its own, which also notifies operators and takes the agent out. */
  const endWithNews = async (ending: TickEnding): Promise<Written> => {
    await recording.prepareEnd(ending);
    return activityLog.commit(async (transaction) => {
      const activities = [
        ...(await takeOut(transaction, ending)),
        ...(await news(transaction, ending, today())),
        ...ending.activities,
      ];
      const written = await recording.endTickIn(transaction, ending);
      // Nothing of it may stay, least of all the activities.
      if (written.state === 'superseded') throw new VisitSupersededError(ending.token.tickId);
      return { result: written, activities };
    });
  };

  return {
    claim: createClaiming({
      sql,
      clock,
      worker,
      leaseMs,
      memories: createMemories({ sql, clock }),
      followsWishes: () => direction().settings.mode !== 'off',
    }),
    reserve: createTextReserving({ sql, clock, meaning }),
    askAboutPeople: createPeopleLookup({ sql, clock, direction, batchMs }),
    unwelcome: async (ids) => (await sql.rows(statements.selectUnwelcome, [ids])).map(({ id }) => id),
    recordCall: (token, call) => recordCall({ token, call }),
    record: recording.record,
    endTick: (ending) =>
      ending.notices.length === 0 && ending.takeOut === undefined
        ? recording.endTick(ending)
        : endWithNews(ending),
    async resetCrashCount(token) {
      await holds(statements.resetCrashCount, token);
    },
    renew: (token, ms) => holds(statements.renewLease, token, ms),
    async release(token, waitMs) {
      await holds(statements.releaseAgent, token, waitMs);
    },
    sleep: (token, { until, reason }, activity) =>
      activityLog.commit(async (transaction) => {
        // The activity leads to the tick, so it needs its row.
        await openTick(transaction, token, null);
        const values = [...keyOf(token), new Date(until), reason];
        const sleeps = (await transaction.rows(statements.sleepAgent, values)).length > 0;
        return { result: sleeps, activities: sleeps ? [activity] : [] };
      }),
    announce: (activity) => activityLog.commit(async () => ({ result: undefined, activities: [activity] })),
    async leaveImage(id, imageUrl) {
      await sql.rows(statements.leaveImage, [id, imageUrl]);
    },
    noteFault: (token, error) => openTick(sql, token, error),
    async lastError(agentId) {
      const [last] = await sql.rows(statements.selectLastError, [agentId]);
      return last?.error ?? null;
    },
  };
}

function keyOf({ agentId, tickId, fencingToken }: ClaimToken): readonly unknown[] {
  return [agentId, tickId, fencingToken];
}

/** Puts the agent into `error`. @returns the activity, unless the agent did not run any more */
async function takeOut(sql: Sql, { token, takeOut: wanted }: TickEnding): Promise<readonly NewActivity[]> {
  if (wanted === undefined) return [];
  const took = await sql.rows(statements.takeOutAgent, [...keyOf(token), wanted.reason]);
  return took.length > 0 ? [wanted.activity] : [];
}

/** The activities of the notices that operators were not given yet today. */
async function news(sql: Sql, { notices, agent }: TickEnding, day: string): Promise<readonly NewActivity[]> {
  const activities: NewActivity[] = [];
  for (const notice of notices) {
    const inserted = await sql.rows(statements.insertNotice, [day, subjectOf(notice, agent.id), notice.code]);
    if (inserted.length > 0) activities.push(activityOfNotice(notice, agent));
  }
  return activities;
}
