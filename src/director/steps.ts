import type { ActivityLog } from '../activity/record.ts';
import { isoOf, type Sql, statement } from '../db/sql.ts';
import type { Step } from './handover.ts';

const lockShare = statement<{ share: number }>(
  'director-share-lock',
  'select awake_share as share from fleet for update',
  { share: 'float8' },
);

const setShare = statement('director-share-set', 'update fleet set awake_share = $1, updated_at = now()');

const insertStep = statement(
  'director-step-insert',
  'insert into director_steps (share, reason) values ($1, $2)',
);

const selectSteps = statement<{ at: string; share: number; reason: string }>(
  'director-steps',
  'select at, share, reason from director_steps order by id desc limit $1',
  { at: 'timestamptz', share: 'float8', reason: 'text' },
);

/** A step that was taken. */
export interface TakenStep extends Step {
  /** ISO 8601. */
  readonly at: string;
}

/**
 * Changes the share of agents that may be awake, with its row and its activity. It changes nothing where the share is no
 * longer the one that the step was decided from: somebody else has decided meanwhile.
 * @returns whether the step was taken
 */
export async function takeStep(log: ActivityLog, from: number, step: Step): Promise<boolean> {
  return log.commit(async (sql) => {
    const [fleet] = await sql.rows(lockShare, []);
    if (fleet?.share !== from || from === step.share) return { result: false, activities: [] };
    await sql.rows(setShare, [step.share]);
    await sql.rows(insertStep, [step.share, step.reason]);
    const message = `${percent(step.share)} of the agents may be awake, before it were ${percent(from)}: ${step.reason}`;
    return {
      result: true,
      activities: [{ agent: null, type: 'director', message, metadata: { share: step.share, before: from } }],
    };
  });
}

/** The last steps, the latest first. */
export async function latestSteps(sql: Sql, limit: number): Promise<readonly TakenStep[]> {
  const rows = await sql.rows(selectSteps, [limit]);
  return rows.map((row) => ({ ...row, at: isoOf(row.at) }));
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}
