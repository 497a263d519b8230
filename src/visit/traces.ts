import type { InferEntity, MikroORM } from '@mikro-orm/postgresql';
import { AgentNotFoundError } from '../agents/errors.ts';
import type { Page } from '../agents/queries/page.ts';
import type { ActionStatus, EffectKind } from '../db/entities/action.ts';
import { Action, Agent, GallerySnapshot, Tick } from '../db/entities/index.ts';
import type { TickOutcome, TickStatus } from '../db/entities/tick.ts';
import { FleetError } from '../lib/errors.ts';
import type { ActionId, AgentId, TickId } from '../lib/ids.ts';
import { isOwnView, isSeen, perceptionOf } from './gallery-snapshot.ts';

/** No tick has this id. */
export class TickNotFoundError extends FleetError {
  readonly code = 'TICK_NOT_FOUND';

  constructor(id: string) {
    super(`There is no tick ${id}. GET /api/agents/{id}/ticks lists an agent's.`);
  }
}

/** One row of the ledger, as the trace shows it. */
export interface ActionView {
  readonly id: ActionId;
  readonly seq: number;
  readonly kind: EffectKind;
  readonly targetId: string | null;
  readonly content: string | null;
  readonly imageUrl: string | null;
  readonly status: ActionStatus;
  readonly attempts: number;
  readonly idempotencyKey: string;
  readonly error: string | null;
  /** ISO 8601, as every instant here. */
  readonly sentAt: string | null;
  readonly settledAt: string | null;
}

/** One visit's whole trace. */
export interface TickView {
  readonly id: TickId;
  readonly agentId: AgentId;
  /** When it was due. */
  readonly slot: string;
  readonly status: TickStatus;
  readonly outcome: TickOutcome | null;
  readonly attempts: number;
  /** What the mind was given besides: the agent as it was, its appetite, its memory, its seed. */
  readonly view: unknown;
  readonly perception: unknown;
  readonly promptVersion: string | null;
  readonly prompt: string | null;
  readonly answer: string | null;
  readonly plan: unknown;
  readonly guard: unknown;
  readonly actions: readonly ActionView[];
  /** Every call of a model, in order: those of the fallbacks, too. */
  readonly calls: unknown;
  readonly provider: string | null;
  readonly model: string | null;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costUsd: number;
  readonly error: string | null;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  /** Milliseconds by step. */
  readonly timings: Readonly<Record<string, number>> | null;
}

interface TickListRequest {
  readonly agentId: AgentId;
  /** The slot of the last tick of the page before, in milliseconds since the epoch. */
  readonly cursor?: number | undefined;
  readonly limit: number;
}

/** What operators see of visits that took place, or are under way. */
export interface Traces {
  /** @throws {TickNotFoundError} when there is no such tick */
  find(id: TickId): Promise<TickView>;
  /**
   * One page of an agent's ticks, newest first.
   * @throws {AgentNotFoundError} when there never was such an agent
   */
  list(request: TickListRequest): Promise<Page<TickView, number>>;
}

export function createTraces(orm: MikroORM): Traces {
  return { find: (id) => findTick(orm, id), list: (request) => listTicks(orm, request) };
}

async function findTick(orm: MikroORM, id: TickId): Promise<TickView> {
  const em = orm.em.fork();
  const tick = await em.findOne(Tick, { id }, { disableIdentityMap: true });
  if (tick === null) throw new TickNotFoundError(id);
  const actions = await em.find(Action, { tick: id }, { orderBy: { seq: 'asc' }, disableIdentityMap: true });
  const [perception] = await perceptionsOf(em, [tick]);
  return toTickView(tick, { perception, actions });
}

async function listTicks(
  orm: MikroORM,
  { agentId, cursor, limit }: TickListRequest,
): Promise<Page<TickView, number>> {
  const em = orm.em.fork();
  const ticks = await em.find(
    Tick,
    { agent: agentId, ...(cursor === undefined ? {} : { slot: { $lt: cursor } }) },
    { orderBy: { slot: 'desc' }, limit: limit + 1, disableIdentityMap: true },
  );
  if (ticks.length === 0 && (await em.count(Agent, { id: agentId })) === 0)
    throw new AgentNotFoundError(agentId);
  const page = ticks.slice(0, limit);
  const actions = await em.find(
    Action,
    { tick: { $in: page.map(({ id }) => id) } },
    { orderBy: { seq: 'asc' }, disableIdentityMap: true },
  );
  const byTick = Map.groupBy(actions, ({ tick }) => tick);
  const perceptions = await perceptionsOf(em, page);
  return {
    items: page.map((tick, place) =>
      toTickView(tick, { perception: perceptions[place], actions: byTick.get(tick.id) ?? [] }),
    ),
    nextCursor: ticks.length > limit ? (page.at(-1)?.slot ?? null) : null,
  };
}

type ActionRow = InferEntity<typeof Action>;
type TickRow = InferEntity<typeof Tick>;

/** What each tick saw; ticks that looked together share the snapshot. */
async function perceptionsOf(em: MikroORM['em'], ticks: readonly TickRow[]): Promise<readonly unknown[]> {
  const ids = [...new Set(ticks.flatMap(({ snapshotId }) => snapshotId ?? []))];
  const snapshots = await em.find(GallerySnapshot, { id: { $in: ids } }, { disableIdentityMap: true });
  const itemsOf = new Map(snapshots.map(({ id, items }) => [id, items]));
  return ticks.map(({ perception, snapshotId }) => {
    if (!isOwnView(perception)) return perception ?? null;
    const items = itemsOf.get(snapshotId ?? '');
    return perceptionOf(isSeen(items) ? items : [], perception);
  });
}

interface Related {
  readonly perception: unknown;
  readonly actions: readonly ActionRow[];
}

function toTickView(tick: TickRow, { perception, actions }: Related): TickView {
  return {
    id: tick.id,
    agentId: tick.agent,
    slot: new Date(tick.slot).toISOString(),
    status: tick.status,
    outcome: tick.outcome ?? null,
    attempts: tick.attempts,
    view: tick.view ?? null,
    perception: perception ?? null,
    promptVersion: tick.promptVersion ?? null,
    prompt: tick.prompt ?? null,
    answer: tick.answer ?? null,
    plan: tick.plan ?? null,
    guard: tick.guard ?? null,
    actions: actions.map(toActionView),
    calls: tick.calls,
    provider: tick.provider ?? null,
    model: tick.model ?? null,
    inputTokens: tick.inputTokens,
    outputTokens: tick.outputTokens,
    costUsd: Number(tick.costUsd),
    error: tick.error ?? null,
    startedAt: tick.startedAt.toISOString(),
    finishedAt: tick.finishedAt?.toISOString() ?? null,
    timings: tick.timings ?? null,
  };
}

function toActionView(action: ActionRow): ActionView {
  return {
    id: action.id,
    seq: action.seq,
    kind: action.kind,
    targetId: action.targetId ?? null,
    content: action.content ?? null,
    imageUrl: action.imageUrl ?? null,
    status: action.status,
    attempts: action.attempts,
    idempotencyKey: action.idempotencyKey,
    error: action.error ?? null,
    sentAt: action.sentAt?.toISOString() ?? null,
    settledAt: action.settledAt?.toISOString() ?? null,
  };
}
