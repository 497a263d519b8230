import type { ActivityLog } from '../activity/record.ts';
import { epochMsOf, type Sql, statement } from '../db/sql.ts';
import { type Clock, type EpochMs, steady } from '../lib/clock.ts';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import type { Decision, Mind, ModelCall } from '../mind/mind.ts';

const noteFailing = statement<{ since: string }>(
  'mind-failing',
  `update fleet set mind_failing_since = coalesce(mind_failing_since, now()), mind_failure = $1, updated_at = now()
   where mind_failure is distinct from $1 returning mind_failing_since as since`,
  { since: 'timestamptz' },
);

const noteWell = statement<{ since: string }>(
  'mind-well',
  `update fleet set mind_failing_since = null, mind_failure = null, updated_at = now()
   from (select mind_failing_since as since from fleet for update) as before
   where mind_failing_since is not null returning before.since`,
  { since: 'timestamptz' },
);

/** A worker believes what it has last written for so long; others may have found something else, in milliseconds. */
const believedMs = 15_000;
/** A failure that was shorter than this is over without a word in the feed, in milliseconds. */
const worthMentioningMs = 60_000;

export interface MindHealthParts {
  readonly database: Sql;
  readonly activityLog: ActivityLog;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** What one worker has last found out of the models. */
interface Belief {
  /** Null while they give plans. */
  readonly failure: string | null;
  readonly at: EpochMs;
}

/**
 * Puts a mind under observation: whether its models give plans is kept with the fleet, for `statusReason`, `/ready`,
 * metrics and the dashboard. The visit that met the failure reports the reason in the feed.
 */
export function observeMind(mind: Mind, parts: MindHealthParts): Mind {
  const passing = steady(parts.clock);
  let belief: Belief | null = null;
  return {
    async decide(view, services) {
      const decision = await mind.decide(view, services);
      const found = failureIn(decision);
      if (found === undefined || isKnown(belief, found, passing.now())) return decision;
      belief = { failure: found, at: passing.now() };
      try {
        await (found === null
          ? reportRecovery(parts, decision.model)
          : parts.database.rows(noteFailing, [found]));
      } catch (error) {
        // The visit has its plan; the next one says it again.
        belief = null;
        parts.logger.warn('How the models do could not be recorded', { reason: messageOf(error) });
      }
      return decision;
    },
  };
}

/**
 * Why the models gave no plan; null where one did, and undefined where none was asked. A plan that the budget stopped
 * says nothing about them.
 */
function failureIn({ calls }: Pick<Decision, 'calls'>): string | null | undefined {
  const asked = calls.filter(({ provider }) => provider !== 'scripted');
  if (asked.some(({ outcome }) => outcome === 'answered')) return null;
  return lastFailure(asked)?.message;
}

function lastFailure(calls: readonly ModelCall[]): ModelCall['error'] {
  return calls.findLast(({ error }) => error !== null)?.error ?? null;
}

function isKnown(belief: Belief | null, found: string | null, now: EpochMs): boolean {
  return belief !== null && belief.failure === found && now - belief.at < believedMs;
}

async function reportRecovery({ activityLog, clock }: MindHealthParts, model: string | null): Promise<void> {
  await activityLog.commit(async (sql) => {
    const ended = await sql.rows(noteWell, []);
    return {
      result: undefined,
      activities: ended.flatMap(({ since }) => {
        const lastedMs = clock.now() - epochMsOf(since);
        if (lastedMs < worthMentioningMs) return [];
        const message = `The model ${model ?? ''} gives plans again after ${Math.round(lastedMs / 60_000)} min`;
        return [{ agent: null, type: 'resumed' as const, message }];
      }),
    };
  });
}
