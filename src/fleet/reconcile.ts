import { enqueueInvitations } from '../agents/accounts.ts';
import { syncSchedules } from '../agents/commands/sync-schedules.ts';
import { type Database, statement } from '../db/sql.ts';
import type { AgentId } from '../lib/ids.ts';
import type { Logger } from '../lib/logger.ts';
import type { Queues } from '../queue/queues.ts';
import type { TickSchedules } from '../queue/schedules.ts';

export interface ReconcileParts {
  readonly database: Database;
  readonly schedules: TickSchedules;
  readonly queues: Queues;
  readonly logger: Logger;
}

/** What a pass had to mend. */
export interface ReconcileResult {
  readonly missingSchedules: number;
  readonly orphanedSchedules: number;
  readonly pendingAccounts: number;
}

const pageSize = 1000;

const selectRunning = statement<{ id: AgentId }>(
  'reconcile-running',
  `select id from agents where status = 'running' and deleted_at is null and ($1::uuid is null or id > $1)
   order by id limit $2`,
);

const selectResting = statement<{ id: AgentId }>(
  'reconcile-resting',
  `select wanted.id from unnest($1::uuid[]) as wanted (id) left join agents a using (id)
   where a.id is null or a.status <> 'running' or a.deleted_at is not null`,
);

const selectPending = statement<{ id: AgentId }>(
  'reconcile-accounts',
  `select id from agents where account_status in ('pending', 'failed') and deleted_at is null
   order by id limit $1`,
);

/**
 * Makes Redis match Postgres, whatever got lost between the two: a crash after a command's commit, a Redis that lost
 * its data, a schedule that BullMQ could not continue. What is right already is not touched, because setting a
 * schedule again would draw its next wake-up anew.
 */
export async function reconcile(parts: ReconcileParts): Promise<ReconcileResult> {
  const result = {
    missingSchedules: await setMissing(parts),
    orphanedSchedules: await removeOrphaned(parts),
    pendingAccounts: await inviteAgain(parts),
  };
  if (Object.values(result).some((count) => count > 0))
    parts.logger.info('Redis was made to match Postgres', result);
  return result;
}

async function setMissing({ database, schedules }: ReconcileParts): Promise<number> {
  let mended = 0;
  for (let last: AgentId | null = null; ; ) {
    const ids: AgentId[] = (await database.rows(selectRunning, [last, pageSize])).map(({ id }) => id);
    const nextTicks = await schedules.nextTicks(ids);
    const missing = ids.filter((id) => nextTicks.get(id) === null);
    await syncSchedules(database, schedules, missing);
    mended += missing.length;
    last = ids.at(-1) ?? null;
    if (ids.length < pageSize) return mended;
  }
}

async function removeOrphaned({ database, schedules }: ReconcileParts): Promise<number> {
  let mended = 0;
  for await (const page of schedules.pages()) {
    const orphaned = (await database.rows(selectResting, [page])).map(({ id }) => id);
    await schedules.remove(orphaned);
    mended += orphaned.length;
  }
  return mended;
}

async function inviteAgain({ database, queues }: ReconcileParts): Promise<number> {
  const pending = (await database.rows(selectPending, [pageSize])).map(({ id }) => id);
  await enqueueInvitations(queues, pending);
  return pending.length;
}
