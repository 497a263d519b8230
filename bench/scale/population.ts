import type pg from 'pg';
import { type AgentToInsert, insertAgents } from '../../src/agents/insert-agents.ts';
import type { Sql } from '../../src/db/sql.ts';
import { meanIntervalSeconds } from '../../src/rhythm/interval.ts';
import { anyHour } from '../../test/support/any-hour.ts';
import { agentsOf } from '../mind/population.ts';

/** Seconds between visits: sessions and absences as everywhere, an hour on average. */
const bounds = { minIntervalSeconds: 600, maxIntervalSeconds: 23_780 };

/** Seconds between two visits of one agent, on average. */
export const meanSeconds = meanIntervalSeconds(bounds);

/** Agents that are made of personas; all others are copies under names of their own. */
const originals = 1_000;

/** Set-based, because a million profiles drawn one by one take longer than everything that is measured. */
const copy = `
  insert into agents (id, name, username, persona_id, personality, vibe, interests, post_probability,
    comment_probability, like_probability, min_action_interval_seconds, max_action_interval_seconds,
    activity_schedule, daily_action_limit, daily_token_limit, account_status)
  select uuidv7(), name, left(username, 22) || '_' || $1 + row_number() over (), persona_id, personality, vibe,
    interests, post_probability, comment_probability, like_probability, min_action_interval_seconds,
    max_action_interval_seconds, activity_schedule, daily_action_limit, daily_token_limit, 'ready'
  from (select * from agents order by id limit ${originals}) original cross join generate_series(1, $2)`;

/** Makes so many idle agents with their accounts; in whole thousands where there are more than that. */
export async function makeAgents(sql: Sql, pool: pg.Pool, count: number): Promise<void> {
  await insertAgents(sql, agentsOf(Math.min(count, originals)).map(hourly));
  await pool.query("update agents set account_status = 'ready'");
  const rounds = 20;
  for (let left = Math.ceil(count / originals) - 1; left > 0; left -= rounds)
    await pool.query(copy, [left * originals, Math.min(left, rounds)]);
  await pool.query('vacuum analyze agents');
}

/** Wakes once an hour on average, at any hour alike, and only ever likes. */
function hourly(profile: ReturnType<typeof agentsOf>[number]): AgentToInsert {
  return {
    ...profile,
    minActionIntervalSeconds: bounds.minIntervalSeconds,
    maxActionIntervalSeconds: bounds.maxIntervalSeconds,
    interests: ['harbour', ...profile.interests],
    likeProbability: 1,
    commentProbability: 0,
    postProbability: 0,
    activitySchedule: anyHour,
  };
}
