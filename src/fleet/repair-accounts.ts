import { enqueueInvitations, enqueueRemovals } from '../agents/accounts.ts';
import { type Database, statement } from '../db/sql.ts';
import { type AgentId, lowestId } from '../lib/ids.ts';
import type { Queues } from '../queue/queues.ts';

export interface AccountParts {
  readonly database: Database;
  readonly queues: Queues;
}

const pageSize = 1000;

/** While the whole fleet waits, its accounts wait too: the reason is most likely theirs as well. */
const selectPending = statement<{ id: AgentId }>(
  'reconcile-accounts',
  `select a.id from agents a, fleet f
   where a.account_status in ('pending', 'failed') and a.deleted_at is null and a.status <> 'retired'
     and f.status = 'running'
     and a.id > coalesce($1::uuid, '${lowestId}')
   order by a.id limit $2`,
  { id: 'uuid' },
);

const selectRemoving = statement<{ id: AgentId }>(
  'reconcile-removals',
  `select a.id from agents a, fleet f
   where a.deleted_at is not null and a.account_status <> 'removed' and f.status = 'running'
     and a.id > coalesce($1::uuid, '${lowestId}')
   order by a.id limit $2`,
  { id: 'uuid' },
);

/** Has accounts invited that are still missing; a job that is on its way already is not doubled. */
export function inviteAgain({ database, queues }: AccountParts): Promise<number> {
  return inPages(database, selectPending, (ids) => enqueueInvitations(queues, ids));
}

/** Has accounts of deleted agents removed that are still there. */
export function removeAgain({ database, queues }: AccountParts): Promise<number> {
  return inPages(database, selectRemoving, (ids) => enqueueRemovals(queues, database, ids));
}

async function inPages(
  database: Database,
  select: typeof selectPending,
  work: (ids: readonly AgentId[]) => Promise<void>,
): Promise<number> {
  let done = 0;
  for (let last: AgentId | null = null; ; ) {
    const ids: AgentId[] = (await database.rows(select, [last, pageSize])).map(({ id }) => id);
    await work(ids);
    done += ids.length;
    last = ids.at(-1) ?? null;
    if (ids.length < pageSize) return done;
  }
}
