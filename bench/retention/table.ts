import type { MikroORM } from '@mikro-orm/postgresql';
import { type ActivityFeed, createActivityFeed } from '../../src/activity/feed.ts';
import { makePartitionsAhead } from '../../src/activity/partitions.ts';
import { type ActivityLog, createActivityLog } from '../../src/activity/record.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { openDatabase, openUnlimited } from '../../src/db/orm.ts';
import { type Database, databaseOf } from '../../src/db/sql.ts';
import { ensureFleet } from '../../src/fleet/state.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import type { Publisher } from '../../src/redis/pubsub.ts';

/** A database of its own with the feed's table, as the fleet's processes open it. */
export interface FeedTable {
  readonly database: Database;
  readonly log: ActivityLog;
  readonly feed: ActivityFeed;
  close(): Promise<void>;
}

/** Who reads the feed is not measured here. */
const nobody: Publisher = { publish: async () => undefined };

export async function openTable(server: string, name: string): Promise<FeedTable> {
  const url = new URL(server);
  url.pathname = `/${name}`;
  await migrateDatabase(url.href);
  const orm = await openDatabase({ url: url.href, poolSize: 12 });
  const database = await databaseOf(orm);
  await ensureFleet(database, 1);
  return {
    database,
    log: createActivityLog(database, nobody, silentLogger()),
    feed: createActivityFeed(database),
    close: () => orm.close(true),
  };
}

/** What is loaded: so many partitions with some rows, and one that is nearly full. */
export interface History {
  readonly partitions: number;
  readonly rowsEach: number;
  readonly rowsInLast: number;
  readonly agents: number;
  /** Over which it is spread evenly, up to now. */
  readonly days: number;
}

/** Ids in one partition. */
const partitionSize = 1_000_000;

/** The id of an agent by its number, from 0; the one after the last did one thing in each partition. */
export function agentUuid(number: number): string {
  return `01990000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/**
 * Fills the table. As many partitions as fifty million rows would make are there, because what they cost is their
 * number, although only the last one is full.
 */
export async function load(server: string, name: string, history: History): Promise<void> {
  const url = new URL(server);
  url.pathname = `/${name}`;
  // Without the limits on time that the fleet's processes set themselves.
  const orm = await openUnlimited({ url: url.href, poolSize: 1 });
  try {
    const database = await databaseOf(orm);
    const rows = history.partitions * history.rowsEach + history.rowsInLast;
    for (let partition = 0, done = 0; partition <= history.partitions; partition += 1) {
      await makePartitionsAhead(database);
      await orm.em.execute(`select setval('activities_id_seq', ${partition * partitionSize + 1}, false)`);
      const count = partition === history.partitions ? history.rowsInLast : history.rowsEach;
      await fill(orm, { count, before: rows - done, rows, history });
      done += count;
    }
    await makePartitionsAhead(database);
    await orm.em.execute('vacuum analyze activities');
  } finally {
    await orm.close(true);
  }
}

interface Filling {
  readonly count: number;
  /** Rows from the first of these to the last of all. */
  readonly before: number;
  readonly rows: number;
  readonly history: History;
}

async function fill(orm: MikroORM, { count, before, rows, history }: Filling): Promise<void> {
  await orm.em.execute(`
    insert into activities (agent_id, agent_name, tick_id, type, message, metadata, created_at)
    select ('01990000-0000-7000-8000-' || lpad(
             (case when n = 11 then ${history.agents} else n::bigint * 7919 % ${history.agents} end)::text, 12, '0'))::uuid,
           'Ada Lind', gen_random_uuid(),
           case when draw % 50000 = 7 then 'sleeping' when draw % 100 = 3 then 'error'
                when draw % 20 = 1 then 'post' when draw % 10 = 2 then 'comment' when draw % 5 < 2 then 'like'
                else 'thought' end,
           'liked “A harbour at dusk, seen from above” by @pia_painter', '{"imageUrl": "/api/images/recent-1/blob"}',
           now() - (${before} - n) * interval '1 day' * ${history.days} / ${rows}
    from generate_series(1, ${count}) as n
      -- An agent comes round again after as many rows as there are agents, and does something else each time.
      cross join lateral (select n + n / ${history.agents} as draw) as drawn`);
}
