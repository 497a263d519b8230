import { type Database, statement } from '../../db/sql.ts';
import { inSteps, type Purge, type PurgeBefore } from './purge.ts';

const batchSize = 2_000;
/** The handover curve is drawn from the steps; a demo takes some dozens an hour. */
const keptSteps = 2_000;

const deleteWishes = statement<{ count: number }>(
  'retention-wishes',
  `with gone as (
     delete from wishes where id = any (array(
       select id from wishes where created_at < to_timestamp($1::float8 / 1000) and status not in ('open', 'suggested')
       order by created_at limit ${batchSize} for update skip locked)) returning id
   ) select count(*)::int as count from gone`,
  { count: 'int4' },
);

const deleteSteps = statement<{ count: number }>(
  'retention-director-steps',
  `with gone as (
     delete from director_steps where id = any (array(
       select id from director_steps order by id desc offset ${keptSteps} limit ${batchSize})) returning id
   ) select count(*)::int as count from gone`,
  { count: 'int4' },
);

/** Purges wishes that were settled, and had been made before an instant. */
export function purgeWishes(database: Database, purge: PurgeBefore): Promise<number> {
  return inSteps(
    purge,
    batchSize,
    async () => (await database.rows(deleteWishes, [purge.before]))[0]?.count ?? 0,
  );
}

/** Purges steps of the handover but for the latest. */
export function purgeSteps(database: Database, purge: Purge): Promise<number> {
  return inSteps(purge, batchSize, async () => (await database.rows(deleteSteps, []))[0]?.count ?? 0);
}
