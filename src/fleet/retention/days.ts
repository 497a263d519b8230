import { type Database, statement } from '../../db/sql.ts';
import { inSteps, type PurgeBefore } from './purge.ts';

const batchSize = 2_000;

/** Deletes from a table with one row a day and something else; the key finds the oldest days. */
function deletion(table: string, key: string): ReturnType<typeof statement<{ count: number }>> {
  return statement<{ count: number }>(
    `days-${table}`,
    `with old as materialized (
       select ${key} from ${table} where day < (to_timestamp($1::float8 / 1000) at time zone 'UTC')::date
       order by ${key} limit ${batchSize} for update skip locked
     ), gone as (
       delete from ${table} using old where (${columnsOf(table, key)}) = (${columnsOf('old', key)}) returning 1
     ) select count(*)::int as count from gone`,
    { count: 'int4' },
  );
}

function columnsOf(table: string, key: string): string {
  return key
    .split(', ')
    .map((name) => `${table}.${name}`)
    .join(', ');
}

const sums = [
  deletion('daily_usage', 'day, agent_id'),
  deletion('daily_model_usage', 'day, provider, model, source, part'),
  deletion('daily_action_counts', 'day, part'),
];
const notices = [deletion('daily_notices', 'day, subject, code')];

async function purgeDays(database: Database, purge: PurgeBefore, deletions: typeof sums): Promise<number> {
  let days = 0;
  for (const wanted of deletions) {
    days += await inSteps(
      purge,
      batchSize,
      async () => (await database.rows(wanted, [purge.before]))[0]?.count ?? 0,
    );
  }
  return days;
}

/** Purges what was done and spent on old days. @returns how many rows went */
export function purgeSums(database: Database, purge: PurgeBefore): Promise<number> {
  return purgeDays(database, purge, sums);
}

/** Purges which notices operators got on old days: none is given twice on its own day. @returns how many rows went */
export function purgeNotices(database: Database, purge: PurgeBefore): Promise<number> {
  return purgeDays(database, purge, notices);
}
