import { type Database, statement } from '../../db/sql.ts';
import { idBefore, lowestId } from '../../lib/ids.ts';
import { inSteps, type PurgeBefore } from './purge.ts';

/** Actions that are looked at in one step. */
const batchSize = 1_000;
/** What an agent remembers of its own words and pictures: as many of its latest ones as a visit is shown. */
const rememberedTexts = 5;

/**
 * Each action comes by here once, when it grows old: `fleet.actions_shed_up_to` is the last one that has. What has not
 * ended by then, which is next to nothing, keeps its texts until it is deleted.
 */
const shed = statement<{ looked: number }>(
  'ledger-shed',
  `with place as materialized (
     select actions_shed_up_to as last from fleet
   ), old as materialized (
     select a.id, a.agent_id, a.kind, a.status, a.content is not null or a.title is not null as has_words
     from place, lateral (select * from actions where id > place.last and id < $1 order by id limit ${batchSize}) a
   ), remembered as materialized (
     select latest.id from (select distinct agent_id, kind from old where has_words) o
       cross join lateral (select id from actions where agent_id = o.agent_id and kind = o.kind and status = 'confirmed'
                           order by actions.id desc limit ${rememberedTexts}) latest
   ), light as (
     update actions a set workflow = null, image_url = null, error = null,
       content = case when r.id is not null then a.content end, title = case when r.id is not null then a.title end
     from old left join remembered r using (id)
     where a.id = old.id and old.status not in ('planned', 'sent')
       and (old.has_words or a.workflow is not null or a.image_url is not null or a.error is not null)
   ), moved as (
     update fleet set actions_shed_up_to = greatest(actions_shed_up_to, (select id from old order by id desc limit 1))
     where exists (select from old)
   ) select count(*)::int as looked from old`,
  { looked: 'int4' },
);

/** $1: the action to go on behind; $2: those before it are old. */
const deleteOld = statement<{ last: string | null; looked: number; count: number }>(
  'ledger-purge',
  `with old as materialized (
     select id, kind, status, target_id from actions where id > $1 and id < $2 order by id limit ${batchSize}
   ), gone as (
     delete from actions a using old
     where a.id = old.id and old.status not in ('planned', 'sent')
       and not (old.kind = 'like' and exists (select from gallery_items where item ->> 'id' = old.target_id))
     returning a.id
   ) select (select id from old order by id desc limit 1) as last, (select count(*)::int from old) as looked,
       count(*)::int as count from gone`,
  { last: 'uuid', looked: 'int4', count: 'int4' },
);

/**
 * Takes texts, workflows and addresses of pictures off old actions; what an agent remembers of itself, its latest five
 * of each kind, stays.
 * @returns how many actions were looked at
 */
export async function shedOldTexts(database: Database, purge: PurgeBefore): Promise<number> {
  const oldest = idBefore(purge.before);
  return inSteps(purge, batchSize, async () => (await database.rows(shed, [oldest]))[0]?.looked ?? 0);
}

/**
 * Deletes actions that are so old that nobody asks for them. A like stays for as long as the gallery shows its item: an
 * agent that did not know of it would like the item again, which FloImg takes for the opposite.
 * @returns how many actions were deleted
 */
export async function purgeOldActions(database: Database, purge: PurgeBefore): Promise<number> {
  const oldest = idBefore(purge.before);
  let last: string = lowestId;
  let purged = 0;
  await inSteps(purge, batchSize, async () => {
    const [row] = await database.rows(deleteOld, [last, oldest]);
    last = row?.last ?? last;
    purged += row?.count ?? 0;
    return row?.looked ?? 0;
  });
  return purged;
}
