import type { MindConfig } from '../../config/env.ts';
import { actionKinds } from '../actions/index.ts';
import type { Canary, CanaryGroup, CanaryState } from '../api/canary.ts';
import { epochMsOf, type Sql, statement } from '../db/sql.ts';
import type { Clock } from '../lib/clock.ts';
import { idBefore } from '../lib/ids.ts';
import { changedConfig, type MindChange } from '../mind/change.ts';
import { findCanary, keepCanary } from '../settings/canary.ts';

/** The newest visits that are looked at. */
const mostVisits = 20_000;

interface GroupRow extends Omit<CanaryGroup, 'actions'> {
  readonly isCanary: boolean;
  readonly actions: Record<string, { readonly confirmed: number; readonly failed: number }>;
  /** When the first of its visits began. */
  readonly first: string;
  /** True where older visits were left out. */
  readonly isCut: boolean;
}

/**
 * $1: the id that all ticks since the canary sort after; $2: when it began, as calls name it. A visit counts for the
 * canary when its calls name it, and for the others when they name none; one of an earlier canary counts for neither.
 */
const selectGroups = statement<GroupRow>(
  'canary-groups',
  `with latest as materialized (
     select id, agent_id, started_at, provider, plan, guard, calls, input_tokens, output_tokens, cost_usd
     from ticks where id > $1::uuid and started_at >= $2::text::timestamptz order by id desc limit ${mostVisits}
   ), visits as materialized (
     select *, calls @> jsonb_build_array(jsonb_build_object('canary', $2::text)) as "isCanary" from latest
     where calls @? '$[*] ? (@.purpose == "plan")'
       and (calls @> jsonb_build_array(jsonb_build_object('canary', $2::text)) or not calls @? '$[*].canary')
   ), deeds as (
     select v."isCanary", a.kind, count(*) filter (where a.status = 'confirmed') as confirmed,
            count(*) filter (where a.status = 'failed') as failed
     from visits v join actions a on a.tick_id = v.id group by 1, 2
   ), acted as (
     select "isCanary", jsonb_object_agg(kind, jsonb_build_object('confirmed', confirmed, 'failed', failed)) as actions
     from deeds group by 1
   )
   select v."isCanary", count(distinct v.agent_id)::int as agents, count(*)::int as visits,
          count(*) filter (where v.plan is not null and v.provider = v.calls -> 0 ->> 'provider')::int as plans,
          coalesce(sum(jsonb_array_length(v.guard)), 0)::int as "guardChanges",
          coalesce(sum(jsonb_array_length(jsonb_path_query_array(v.guard, '$[*] ? (@.code == "TEXT_REPEATED")'))), 0)::int
            as "repeatedTexts",
          sum(v.input_tokens)::float8 as "inputTokens", sum(v.output_tokens)::float8 as "outputTokens",
          sum(v.cost_usd)::float8 as "costUsd",
          coalesce((select d.actions from acted d where d."isCanary" = v."isCanary"), '{}') as actions,
          min(v.started_at) as first, (select count(*) from latest) = ${mostVisits} as "isCut"
   from visits v group by 1`,
  {
    isCanary: 'bool',
    agents: 'int4',
    visits: 'int4',
    plans: 'int4',
    guardChanges: 'int4',
    repeatedTexts: 'int4',
    inputTokens: 'float8',
    outputTokens: 'float8',
    costUsd: 'float8',
    actions: 'jsonb',
    first: 'timestamptz',
    isCut: 'bool',
  },
);

/** The canary, and what its visits came to beside those of all other agents since it began. */
export async function canaryState(sql: Sql): Promise<CanaryState> {
  const canary = await findCanary(sql);
  if (canary === null) return { canary, comparison: null };
  const began = Date.parse(canary.since);
  const rows = await sql.rows(selectGroups, [idBefore(began - slackMs), canary.since]);
  const cutAt = rows.flatMap(({ isCut, first }) => (isCut ? [epochMsOf(first)] : []));
  const since = cutAt.length === 0 ? canary.since : new Date(Math.min(...cutAt)).toISOString();
  const group = (isCanary: boolean): CanaryGroup => groupOf(rows.find((row) => row.isCanary === isCanary));
  return { canary, comparison: { since, canary: group(true), others: group(false) } };
}

/** Clocks of processes differ a little, and ids are made by them; in milliseconds. */
const slackMs = 60_000;

/**
 * Begins a canary, in place of one that there was.
 * @throws {ChangeRefusedError} where the mind of the configuration cannot be changed like that
 */
export async function beginCanary(
  { database, clock, mind }: { readonly database: Sql; readonly clock: Clock; readonly mind: MindConfig },
  change: MindChange & Pick<Canary, 'share'>,
): Promise<void> {
  changedConfig(mind, change);
  await keepCanary(database, { ...change, since: new Date(clock.now()).toISOString() });
}

function groupOf(row: GroupRow | undefined): CanaryGroup {
  const { agents, visits, plans, guardChanges, repeatedTexts, inputTokens, outputTokens, costUsd } =
    row ?? nothing;
  const actions = actionKinds.map((kind) => ({ kind, ...(row?.actions[kind] ?? noneDone) }));
  return {
    agents,
    visits,
    plans,
    actions,
    guardChanges,
    repeatedTexts,
    inputTokens,
    outputTokens,
    costUsd,
  };
}

const noneDone = { confirmed: 0, failed: 0 };
const nothing = {
  agents: 0,
  visits: 0,
  plans: 0,
  guardChanges: 0,
  repeatedTexts: 0,
  inputTokens: 0,
  outputTokens: 0,
  costUsd: 0,
};
