import type { FleetStatus } from '../api/fleet.ts';
import type { AgentStatus } from '../db/entities/agent.ts';
import { isoOf, type Sql, statement } from '../db/sql.ts';
import type { Clock } from '../lib/clock.ts';
import { limitReasons, nearReason, reachedLimits } from '../limits/budget.ts';
import { type QueueHealth, queueHealth } from '../queue/health.ts';
import type { Queues } from '../queue/queues.ts';
import { orWithoutRedis, whyNotInRedis } from '../redis/without.ts';
import type { ImageModelOverview, ImageModelsInUse } from './image-models.ts';
import type { MindInUse, MindOverview } from './mind-in-use.ts';
import { type FleetState, fleetState } from './state.ts';

// Each is answered by an index of its own; together they would read the whole table.
const countByStatus = statement<{ status: AgentStatus; count: number }>(
  'overview-statuses',
  'select status, count(*)::int as count from agents where deleted_at is null group by status',
  { status: 'text', count: 'int4' },
);
const countByPersona = statement<{ personaId: string; count: number }>(
  'overview-personas',
  'select persona_id as "personaId", count(*)::int as count from agents where deleted_at is null group by persona_id',
  { personaId: 'text', count: 'int4' },
);

const sumToday = statement<Totals>(
  'overview-today',
  `with spent as (
     select posts, comments, likes, image_runs, input_tokens, output_tokens, cost_usd
     from daily_usage where day = (now() at time zone 'UTC')::date
     union all
     select 0, 0, 0, 0, input_tokens, output_tokens, cost_usd
     from daily_model_usage where day = (now() at time zone 'UTC')::date and source = 'trial'
   )
   select coalesce(sum(posts), 0)::int as posts, coalesce(sum(comments), 0)::int as comments,
          coalesce(sum(likes), 0)::int as likes, coalesce(sum(image_runs), 0)::int as "imageRuns",
          coalesce(sum(input_tokens), 0)::float8 as "inputTokens",
          coalesce(sum(output_tokens), 0)::float8 as "outputTokens", coalesce(sum(cost_usd), 0)::float8 as "costUsd"
   from spent`,
  {
    posts: 'int4',
    comments: 'int4',
    likes: 'int4',
    imageRuns: 'int4',
    inputTokens: 'float8',
    outputTokens: 'float8',
    costUsd: 'float8',
  },
);

/** What all agents together did on the current UTC day, and what they and the trials of operators cost. */
/** When agents met each limit of the fleet today. */
const selectLimitsMet = statement<{ code: string; at: string }>(
  'overview-limits-met',
  `select code, at from daily_notices where day = (now() at time zone 'UTC')::date and subject = 'fleet'`,
  { code: 'text', at: 'timestamptz' },
);

export interface Totals {
  readonly posts: number;
  readonly comments: number;
  readonly likes: number;
  readonly imageRuns: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costUsd: number;
}

/** How many agents there are, and in which status. */
export type AgentCounts = Readonly<Record<AgentStatus | 'total', number>>;

/** The fleet at a glance. */
export interface FleetOverview
  extends Omit<
    FleetState,
    | 'status'
    | 'mindFailingSince'
    | 'mindFailure'
    | 'moderationFailingSince'
    | 'moderationFailure'
    | 'meaningFailingSince'
    | 'meaningFailure'
    | 'visionFailingSince'
    | 'visionFailure'
  > {
  /** When agents first met the limit of the day that is reached. */
  readonly limitedSince: string | null;
  readonly status: FleetStatus;
  readonly mind: MindOverview;
  readonly imageModel: ImageModelOverview;
  readonly agents: AgentCounts;
  readonly personas: Readonly<Record<string, number>>;
  readonly today: Totals;
  readonly queue: Omit<QueueHealth, 'workers' | 'latenessMs'> & {
    /** Null while Redis cannot be used; then every other figure of the queue is 0, and so are the workers. */
    readonly latenessMs: number | null;
  };
  readonly workers: number;
  /** The gallery's public page; null where nobody has said where it is. */
  readonly galleryUrl: string | null;
}

export interface OverviewParts {
  readonly sql: Sql;
  readonly queues: Queues;
  /** Writes a little to Redis; throws what Redis says where it takes no writes. */
  readonly probeRedis: () => Promise<void>;
  readonly clock: Clock;
  readonly galleryUrl: string | null;
  /** The models that decide. */
  readonly mind: MindInUse;
  /** The models that paint. */
  readonly imageModels: ImageModelsInUse;
}

const unknownHealth = { waiting: 0, active: 0, delayed: 0, failed: 0, latenessMs: null, workers: 0 };

const nothing: Totals = {
  posts: 0,
  comments: 0,
  likes: 0,
  imageRuns: 0,
  inputTokens: 0,
  outputTokens: 0,
  costUsd: 0,
};

export async function fleetOverview({
  sql,
  queues,
  probeRedis,
  clock,
  galleryUrl,
  mind,
  imageModels,
}: OverviewParts): Promise<FleetOverview> {
  const [state, agents, personas, [today = nothing], met, health, refusal, minds, imageModel] =
    await Promise.all([
      fleetState(sql),
      countAgents(sql),
      sql.rows(countByPersona, []),
      sql.rows(sumToday, []),
      sql.rows(selectLimitsMet, []),
      orWithoutRedis(queueHealth(queues, clock), null),
      whyNotInRedis(probeRedis()),
      mind.overview(),
      imageModels.overview(),
    ]);
  const { workers, ...queue } = health ?? unknownHealth;
  const {
    mindFailingSince: failingSince,
    mindFailure: failure,
    moderationFailingSince,
    moderationFailure,
    meaningFailingSince,
    meaningFailure,
    visionFailingSince,
    visionFailure,
    ...kept
  } = state;
  const unpriced = unpricedAmong(minds);
  const limited = [
    ...redisReasons(health, refusal),
    // A fleet that runs up against its own limits says so; the day's end makes it untrue by itself.
    ...limitReasons(state.limits, usedIn(today)),
    ...(failingSince === null ? [] : [failureReason(failingSince, failure)]),
    ...(moderationFailingSince === null ? [] : [moderationReason(moderationFailingSince, moderationFailure)]),
    ...(meaningFailingSince === null ? [] : [meaningReason(meaningFailingSince, meaningFailure)]),
    ...(visionFailingSince === null ? [] : [visionReason(visionFailingSince, visionFailure)]),
    ...(state.limits.dailyCostUsd === null ? [] : unpriced.map(unpricedReason)),
  ];
  return {
    ...kept,
    status: state.status === 'running' && limited.length > 0 ? 'limited' : state.status,
    statusReason:
      [state.statusReason, ...limited].filter((reason) => reason !== null).join(' ') ||
      nearReason(state.limits, usedIn(today)),
    limitedSince: firstMet(met, reachedLimits(state.limits, usedIn(today))),
    mind: { ...minds, failingSince, failure, instead: failingSince === null ? null : insteadOfModels },
    imageModel,
    agents,
    personas: Object.fromEntries(personas.map(({ personaId, count }) => [personaId, count])),
    today,
    queue,
    workers,
    galleryUrl,
  };
}

function firstMet(
  met: readonly { readonly code: string; readonly at: string }[],
  reached: readonly string[],
): string | null {
  const times = met.filter(({ code }) => reached.includes(code)).map(({ at }) => isoOf(at));
  return times.sort()[0] ?? null;
}

/** A Redis that answers readers may still refuse every visit; what it says of that is the reason. */
function redisReasons(health: QueueHealth | null, refusal: string | null): readonly string[] {
  const words = refusal === null ? '' : ` (${refusal})`;
  if (health === null)
    return [
      `Redis cannot be used at the moment${words}: no visit begins, and queue and workers are not known.`,
    ];
  return refusal === null ? [] : [`Redis takes no writes${words}: no visit begins.`];
}

/** What agents do while no model gives them a plan. */
const insteadOfModels =
  'Until one does, agents say what their persona’s own phrases come to, and like by their interests.';

function failureReason(since: string, failure: string | null): string {
  return `No model gives plans since ${since.slice(0, 16).replace('T', ' ')} UTC. ${failure ?? ''} ${insteadOfModels}`;
}

function moderationReason(since: string, failure: string | null): string {
  return (
    `Moderation gives no answer since ${since.slice(0, 16).replace('T', ' ')} UTC (${failure ?? ''}). ` +
    'Until it does, agents begin with nobody, and the rest is published by the rules of the guard alone.'
  );
}

function meaningReason(since: string, failure: string | null): string {
  return (
    `Texts are compared by their letters alone since ${since.slice(0, 16).replace('T', ' ')} UTC (${failure ?? ''}): ` +
    'agents may say in other words what was said before.'
  );
}

function visionReason(since: string, failure: string | null): string {
  return `Pictures are measured alone since ${since.slice(0, 16).replace('T', ' ')} UTC: ${failure ?? ''}`;
}

/** The models that are asked to decide or to describe pictures and whose price nobody has said, each once. */
function unpricedAmong({ models, pictures }: Pick<MindOverview, 'models' | 'pictures'>): readonly string[] {
  const deciding = models.flatMap(({ model, price }) => (price === null ? [model] : []));
  const seeing = pictures?.unpriced ?? null;
  return [...new Set(seeing === null ? deciding : [...deciding, seeing])];
}

function unpricedReason(model: string): string {
  return `The budget in dollars cannot hold ${model}, because nobody has said what it costs: say it on the page of costs.`;
}

export async function countAgents(sql: Sql): Promise<AgentCounts> {
  const agents = { total: 0, idle: 0, running: 0, paused: 0, error: 0, retired: 0 };
  for (const { status, count } of await sql.rows(countByStatus, [])) {
    agents[status] = count;
    agents.total += count;
  }
  return agents;
}

function usedIn({ posts, comments, likes, inputTokens, outputTokens, costUsd }: Totals) {
  return { actions: posts + comments + likes, tokens: inputTokens + outputTokens, costUsd };
}
