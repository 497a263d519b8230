import type { ActivityLog } from '../activity/record.ts';
import { epochMsOf, type Sql, type Statement, statement } from '../db/sql.ts';
import { type Clock, type EpochMs, steady } from '../lib/clock.ts';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';

export interface ServiceHealthParts {
  readonly database: Sql;
  readonly activityLog: ActivityLog;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** A service of which the fleet keeps whether it gives answers. */
export interface ObservedService {
  /** What the log calls it. */
  readonly name: string;
  readonly noteFailing: Statement<{ isNew: boolean }>;
  readonly noteWell: Statement<{ since: string }>;
  /** What the feed says when it begins to fail. */
  readonly failing: (reason: string) => string;
  /** What the feed says when it is back. */
  readonly well: (minutes: number) => string;
}

/**
 * Writes down in the fleet's row since when and why a service gives no answer. Every worker reports: an outage begins and
 * ends with one of them.
 * @param prefix of the columns `<prefix>_failing_since` and `<prefix>_failure`
 */
export function healthStatements(
  prefix: 'moderation' | 'meaning' | 'vision',
): Pick<ObservedService, 'noteFailing' | 'noteWell'> {
  const [since, failure] = [`${prefix}_failing_since`, `${prefix}_failure`];
  return {
    noteFailing: statement<{ isNew: boolean }>(
      `${prefix}-failing`,
      `update fleet set ${since} = coalesce(fleet.${since}, now()), ${failure} = $1, updated_at = now()
       from (select ${since} as since from fleet for update) as before
       where ${failure} is distinct from $1 returning before.since is null as "isNew"`,
      { isNew: 'bool' },
    ),
    noteWell: statement<{ since: string }>(
      `${prefix}-well`,
      `update fleet set ${since} = null, ${failure} = null, updated_at = now()
       from (select ${since} as since from fleet for update) as before
       where ${since} is not null returning before.since`,
      { since: 'timestamptz' },
    ),
  };
}

/** A worker believes what it has last written for so long; others may have found something else, in milliseconds. */
const believedMs = 15_000;

/** Takes why a service has just given no answer, or null where it has; never rejects. */
export type NoteHealth = (failure: string | null) => Promise<void>;

/** Keeps with the fleet whether a service answers, for `statusReason` and the feed: an outage is said once, and its end once. */
export function createHealth(service: ObservedService, parts: ServiceHealthParts): NoteHealth {
  const passing = steady(parts.clock);
  let belief: { readonly failure: string | null; readonly at: EpochMs } | null = null;
  return async (failure) => {
    const now = passing.now();
    if (belief?.failure === failure && now - belief.at < believedMs) return;
    belief = { failure, at: now };
    try {
      await (failure === null ? reportRecovery(service, parts) : reportFailure(service, parts, failure));
    } catch (error) {
      // Whoever asked has what there is; the next one says it again.
      belief = null;
      parts.logger.warn(`How ${service.name} does could not be recorded`, { reason: messageOf(error) });
    }
  };
}

async function reportFailure(
  { noteFailing, failing }: ObservedService,
  { activityLog }: ServiceHealthParts,
  failure: string,
): Promise<void> {
  await activityLog.commit(async (sql) => {
    const [noted] = await sql.rows(noteFailing, [failure]);
    return {
      result: undefined,
      activities:
        noted?.isNew === true ? [{ agent: null, type: 'error' as const, message: failing(failure) }] : [],
    };
  });
}

async function reportRecovery(
  { noteWell, well }: ObservedService,
  { activityLog, clock }: ServiceHealthParts,
): Promise<void> {
  await activityLog.commit(async (sql) => {
    const ended = await sql.rows(noteWell, []);
    return {
      result: undefined,
      activities: ended.map(({ since }) => {
        const minutes = Math.round((clock.now() - epochMsOf(since)) / 60_000);
        return { agent: null, type: 'resumed' as const, message: well(minutes) };
      }),
    };
  });
}
