import type { Costs, Rate } from '../api/fleet-figures.ts';
import { isoOf, type Sql, statement } from '../db/sql.ts';

type MinuteRate = Rate['minutes'][number];

/** Agents that a list of costs names. */
const dearestAgents = 50;

const selectMinutes = statement<MinuteRate>(
  'figures-minutes',
  `with counted as (
     select date_trunc('minute', created_at) as minute, count(*) filter (where type = 'post')::int as posts,
            count(*) filter (where type = 'comment')::int as comments,
            count(*) filter (where type = 'like')::int as likes,
            count(*) filter (where type = 'error')::int as errors
     from activities where created_at >= date_trunc('minute', now()) - ($1::int - 1) * interval '1 minute' group by 1
   )
   select minute::text as at, coalesce(posts, 0) as posts, coalesce(comments, 0) as comments,
          coalesce(likes, 0) as likes, coalesce(errors, 0) as errors
   from generate_series(date_trunc('minute', now()) - ($1::int - 1) * interval '1 minute',
                        date_trunc('minute', now()), interval '1 minute') as minute
   left join counted using (minute) order by minute`,
  { at: 'text', posts: 'int4', comments: 'int4', likes: 'int4', errors: 'int4' },
);

const spend = `sum(cost_usd)::float8 as "costUsd", sum(input_tokens)::float8 as "inputTokens",
  sum(output_tokens)::float8 as "outputTokens", sum(image_runs)::int as "imageRuns"`;
const since = `day > (now() at time zone 'UTC')::date - $1::int`;

const selectDays = statement<Costs['days'][number]>(
  'figures-days',
  `select day::text as day, ${spend}, sum(posts)::int as posts, sum(comments)::int as comments,
          sum(likes)::int as likes
   from (select day, cost_usd, input_tokens, output_tokens, image_runs, posts, comments, likes from daily_usage
         union all
         select day, cost_usd, input_tokens, output_tokens, 0, 0, 0, 0 from daily_model_usage where source = 'trial') u
   where ${since} group by day order by day`,
  {
    day: 'text',
    costUsd: 'float8',
    inputTokens: 'float8',
    outputTokens: 'float8',
    imageRuns: 'int4',
    posts: 'int4',
    comments: 'int4',
    likes: 'int4',
  },
);

const selectAgents = statement<Costs['agents'][number]>(
  'figures-agents',
  `select a.id as "agentId", a.name, a.username, a.persona_id as "personaId", u."costUsd", u."inputTokens",
          u."outputTokens", u."imageRuns"
   from (select agent_id, ${spend} from daily_usage where ${since} group by agent_id
         order by sum(cost_usd) desc, sum(input_tokens + output_tokens) desc, agent_id limit ${dearestAgents}) u
   join agents a on a.id = u.agent_id
   order by u."costUsd" desc, u."inputTokens" + u."outputTokens" desc, a.id`,
  {
    agentId: 'uuid',
    name: 'text',
    username: 'text',
    personaId: 'text',
    costUsd: 'float8',
    inputTokens: 'float8',
    outputTokens: 'float8',
    imageRuns: 'int4',
  },
);

const selectPersonas = statement<Costs['personas'][number]>(
  'figures-personas',
  `select a.persona_id as "personaId", ${spend} from daily_usage u join agents a on a.id = u.agent_id
   where ${since} group by a.persona_id order by sum(cost_usd) desc, a.persona_id`,
  { personaId: 'text', costUsd: 'float8', inputTokens: 'float8', outputTokens: 'float8', imageRuns: 'int4' },
);

const selectModels = statement<Costs['models'][number]>(
  'figures-models',
  `select provider, model, sum(calls)::int as calls, sum(input_tokens)::float8 as "inputTokens",
          sum(output_tokens)::float8 as "outputTokens", sum(cost_usd)::float8 as "costUsd"
   from daily_model_usage where ${since}
   group by provider, model order by sum(cost_usd) desc, provider, model`,
  {
    provider: 'text',
    model: 'text',
    calls: 'int4',
    inputTokens: 'float8',
    outputTokens: 'float8',
    costUsd: 'float8',
  },
);

const selectTrials = statement<Costs['trials']>(
  'figures-trials',
  `select coalesce(sum(calls), 0)::int as calls, coalesce(sum(input_tokens), 0)::float8 as "inputTokens",
          coalesce(sum(output_tokens), 0)::float8 as "outputTokens", coalesce(sum(cost_usd), 0)::float8 as "costUsd"
   from daily_model_usage where source = 'trial' and ${since}`,
  { calls: 'int4', inputTokens: 'float8', outputTokens: 'float8', costUsd: 'float8' },
);

const noTrials: Costs['trials'] = { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };

/** The last minutes, oldest first, each present. */
export async function ratePerMinute(sql: Sql, minutes: number): Promise<MinuteRate[]> {
  const rows = await sql.rows(selectMinutes, [minutes]);
  return rows.map((row) => ({ ...row, at: isoOf(row.at) }));
}

/** Where the money of the last days went; days are UTC, today included. */
export async function costsOf(sql: Sql, days: number): Promise<Costs> {
  const [perDay, agents, personas, models, [trials = noTrials]] = await Promise.all([
    sql.rows(selectDays, [days]),
    sql.rows(selectAgents, [days]),
    sql.rows(selectPersonas, [days]),
    sql.rows(selectModels, [days]),
    sql.rows(selectTrials, [days]),
  ]);
  return { days: perDay, agents, personas, models, trials };
}
