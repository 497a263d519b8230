import { type Database, statement } from '../../db/sql.ts';
import { inSteps, type PurgeBefore } from './purge.ts';

/** Actions of deleted agents that are deleted at once, and agents. */
const batchSize = 1_000;
const agentsAtOnce = 100;

/** Agents that are long gone: without an account, and without a visit that may still end. */
const gone = `select id, username from agents
  where deleted_at < to_timestamp($1::float8 / 1000) and account_status = 'removed' and open_tick_id is null
  order by id limit ${agentsAtOnce} for update skip locked`;

const deleteActions = statement<{ count: number }>(
  'deleted-agents-actions',
  `with gone as materialized (${gone}), old as materialized (
     select a.id from gone cross join lateral (
       select id from actions where agent_id = gone.id limit ${batchSize}) a limit ${batchSize}
   ), deleted as (
     delete from actions using old where actions.id = old.id returning actions.id
   ) select count(*)::int as count from deleted`,
  { count: 'int4' },
);

/** Only those whose actions have gone: another process may delete them at the same time. */
const deleteAgents = statement<{ count: number }>(
  'deleted-agents',
  `with gone as materialized (${gone}), empty as materialized (
     select id, username from gone where not exists (select from actions where agent_id = gone.id)
   ), known as (
     insert into former_agents (username) select lower(username) from empty on conflict do nothing
   ), deleted as (
     delete from agents using empty where agents.id = empty.id returning agents.id
   ) select count(*)::int as count from deleted`,
  { count: 'int4' },
);

/**
 * Deletes what is left of agents that were deleted so long ago that no history speaks of them any more. Their usernames
 * stay in `former_agents`: what they left on FloImg must never be taken for a person's.
 * @returns how many agents were deleted
 */
export async function purgeDeletedAgents(database: Database, purge: PurgeBefore): Promise<number> {
  return inSteps(purge, agentsAtOnce, async () => {
    await inSteps(
      purge,
      batchSize,
      async () => (await database.rows(deleteActions, [purge.before]))[0]?.count ?? 0,
    );
    return (await database.rows(deleteAgents, [purge.before]))[0]?.count ?? 0;
  });
}
