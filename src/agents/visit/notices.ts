import type { NewActivity } from '../../activity/activity.ts';
import { type Sql, statement } from '../../db/sql.ts';
import type { EpochMs } from '../../lib/clock.ts';
import type { LimitNotice } from '../../limits/allowance.ts';
import { utcDay } from '../../limits/day.ts';
import type { Decision } from '../../mind/mind.ts';

/** What operators are to be told once a UTC day, however many visits meet it. */
export interface Notice {
  readonly subject: 'agent' | 'fleet';
  /** The same for what is to be told once. */
  readonly code: string;
  readonly message: string;
  readonly type: 'action' | 'error';
}

const insertNotice = statement<{ code: string }>(
  'notice-insert',
  'insert into daily_notices (day, subject, code) values ($1, $2, $3) on conflict do nothing returning code',
);

/** A limit that is reached changes what agents do, so it stands among what needs attention. */
export function noticeOfLimit({ subject, code, message, level }: LimitNotice): Notice {
  return { subject, code, message, type: level === 'reached' ? 'error' : 'action' };
}

/** The models that gave no plan: whoever reads scripted words is told why. */
export function noticesOfCalls({ calls, provider }: Decision): Notice[] {
  const standIn = provider === 'rules' ? 'nothing is said' : 'another mind speaks for it';
  return calls.flatMap(({ error, model }): Notice[] =>
    error === null || error.code === 'MIND_BUDGET' || error.code === 'MIND_ANSWER_INVALID'
      ? []
      : [
          {
            subject: 'fleet',
            code: `model-${model}-${error.code}`,
            message: `${error.message} While this lasts, ${standIn}.`,
            type: 'error',
          },
        ],
  );
}

/** The activities of those that were not told yet today. To be called in the commit of the activities. */
export async function untold(
  sql: Sql,
  notices: readonly Notice[],
  { agent, now }: { readonly agent: NonNullable<NewActivity['agent']>; readonly now: EpochMs },
): Promise<NewActivity[]> {
  const activities: NewActivity[] = [];
  for (const { subject, code, message, type } of notices) {
    const told = await sql.rows(insertNotice, [utcDay(now), subject === 'fleet' ? subject : agent.id, code]);
    if (told.length === 0) continue;
    const metadata = { kind: 'notice', code };
    activities.push({ agent: subject === 'fleet' ? null : agent, type, message, metadata });
  }
  return activities;
}
