import type { ActivityLog } from '../activity/record.ts';
import { epochMsOf, type Sql, statement } from '../db/sql.ts';
import type { Clock, EpochMs } from '../lib/clock.ts';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import type { WorkerMetrics } from '../metrics/worker-metrics.ts';
import type { Moderation, Opinion } from '../mind/publishing/moderation.ts';

const noteFailing = statement<{ isNew: boolean }>(
  'moderation-failing',
  `update fleet set moderation_failing_since = coalesce(fleet.moderation_failing_since, now()),
     moderation_failure = $1, updated_at = now()
   from (select moderation_failing_since as since from fleet for update) as before
   where moderation_failure is distinct from $1 returning before.since is null as "isNew"`,
  { isNew: 'bool' },
);

const noteWell = statement<{ since: string }>(
  'moderation-well',
  `update fleet set moderation_failing_since = null, moderation_failure = null, updated_at = now()
   from (select moderation_failing_since as since from fleet for update) as before
   where moderation_failing_since is not null returning before.since`,
  { since: 'timestamptz' },
);

/** A worker believes what it has last written for so long; others may have found something else, in milliseconds. */
const believedMs = 15_000;

export interface ModerationHealthParts {
  readonly database: Sql;
  readonly activityLog: ActivityLog;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Pick<WorkerMetrics, 'moderated'>;
}

/**
 * Puts moderation under observation: what it says is counted, and whether it answers is kept with the fleet, for
 * `statusReason` and the feed, where an outage is said once and its end once.
 */
export function observeModeration(moderation: Moderation, parts: ModerationHealthParts): Moderation {
  let belief: { readonly failure: string | null; readonly at: EpochMs } | null = null;
  const observe = async (opinions: readonly Opinion[]): Promise<void> => {
    for (const { state } of opinions) parts.metrics.moderated(state);
    const [first] = opinions;
    if (first === undefined) return;
    const failing = opinions.find((opinion) => opinion.state === 'unchecked');
    const failure = failing?.state === 'unchecked' ? failing.message : null;
    const now = parts.clock.now();
    if (belief?.failure === failure && now - belief.at < believedMs) return;
    belief = { failure, at: now };
    try {
      await (failure === null ? reportRecovery(parts) : reportFailure(parts, failure));
    } catch (error) {
      // The texts are judged; the next ones say it again.
      belief = null;
      parts.logger.warn('How moderation does could not be recorded', { reason: messageOf(error) });
    }
  };
  return {
    async texts(texts, signal) {
      const opinions = await moderation.texts(texts, signal);
      // A visit that ends gives no answer either, and says nothing of the server.
      if (!signal.aborted) await observe(opinions);
      return opinions;
    },
    async picture(bytes, signal) {
      const opinion = await moderation.picture(bytes, signal);
      if (!signal.aborted) await observe([opinion]);
      return opinion;
    },
  };
}

async function reportFailure({ activityLog }: ModerationHealthParts, failure: string): Promise<void> {
  await activityLog.commit(async (sql) => {
    const [noted] = await sql.rows(noteFailing, [failure]);
    const message = `What agents say is not moderated: ${failure}. Until it is, they begin with nobody`;
    return {
      result: undefined,
      activities: noted?.isNew === true ? [{ agent: null, type: 'error' as const, message }] : [],
    };
  });
}

async function reportRecovery({ activityLog, clock }: ModerationHealthParts): Promise<void> {
  await activityLog.commit(async (sql) => {
    const ended = await sql.rows(noteWell, []);
    return {
      result: undefined,
      activities: ended.map(({ since }) => {
        const minutes = Math.round((clock.now() - epochMsOf(since)) / 60_000);
        return {
          agent: null,
          type: 'resumed' as const,
          message: `Moderation gives answers again after ${minutes} min`,
        };
      }),
    };
  });
}
