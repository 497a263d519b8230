import type { EntityManager, InferEntity, MikroORM } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import { LedgerRowInvalidError } from '../actions/row.ts';
import { AgentNotFoundError } from '../agents/errors.ts';
import {
  type EffectKind,
  effectKinds,
  guardNotesSchema,
  modelCallsSchema,
  type Perception,
  type PostReception,
  perceptionSchema,
  planSchema,
  type TickAction,
  type TickPage,
  type Tick as TickTrace,
  visitViewSchema,
} from '../api/ticks.ts';
import { Action, Agent, Tick } from '../db/entities/index.ts';
import { type Sql, statement } from '../db/sql.ts';
import { FleetError } from '../lib/errors.ts';
import type { AgentId, TickId } from '../lib/ids.ts';
import { groundsInAnyLanguage } from '../mind/truth/grounds.ts';
import { isAgentOverlay, perceptionOf, type SnapshotItem } from './gallery-snapshot.ts';
import { snapshotItems } from './postgres/snapshots.ts';
import { receivedBy } from './received.ts';

/** No tick has this id. */
export class TickNotFoundError extends FleetError {
  readonly code = 'TICK_NOT_FOUND';

  constructor(id: string) {
    super(`There is no tick ${id}. GET /api/agents/{id}/ticks lists an agent's.`);
  }
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
  find(id: TickId): Promise<TickTrace>;
  /**
   * One page of an agent's ticks, newest first.
   * @throws {AgentNotFoundError} when there never was such an agent
   */
  list(request: TickListRequest): Promise<TickPage>;
  /**
   * The likes and comments of an agent's newest posts, as visits saw them last.
   * @throws {AgentNotFoundError} when there never was such an agent
   */
  received(agentId: AgentId): Promise<PostReception[]>;
}

export interface TracesParts {
  readonly orm: MikroORM;
  readonly sql: Sql;
}

export function createTraces(parts: TracesParts): Traces {
  return {
    find: (id) => findTick(parts, id),
    list: (request) => listTicks(parts, request),
    received: async (agentId) => {
      const items = await receivedBy(parts.sql, agentId);
      if (items.length === 0) await expectAgent(parts.orm.em.fork(), agentId);
      return items;
    },
  };
}

async function expectAgent(em: EntityManager, agentId: AgentId): Promise<void> {
  if ((await em.count(Agent, { id: agentId })) === 0) throw new AgentNotFoundError(agentId);
}

async function findTick({ orm, sql }: TracesParts, id: TickId): Promise<TickTrace> {
  const em = orm.em.fork();
  const tick = await em.findOne(Tick, { id }, { disableIdentityMap: true });
  if (tick === null) throw new TickNotFoundError(id);
  const actions = await em.find(Action, { tick: id }, { orderBy: { seq: 'asc' }, disableIdentityMap: true });
  const [perception = null] = await perceptionsOf(sql, [tick]);
  return toTrace(tick, { perception, actions });
}

async function listTicks(
  { orm, sql }: TracesParts,
  { agentId, cursor, limit }: TickListRequest,
): Promise<TickPage> {
  const em = orm.em.fork();
  const ticks = await em.find(
    Tick,
    { agent: agentId, ...(cursor === undefined ? {} : { slot: { $lt: cursor } }) },
    { orderBy: { slot: 'desc' }, limit: limit + 1, disableIdentityMap: true },
  );
  if (ticks.length === 0) await expectAgent(em, agentId);
  const page = ticks.slice(0, limit);
  const actions = await em.find(
    Action,
    { tick: { $in: page.map(({ id }) => id) } },
    { orderBy: { seq: 'asc' }, disableIdentityMap: true },
  );
  const byTick = Map.groupBy(actions, ({ tick }) => tick);
  const perceptions = await perceptionsOf(sql, page);
  return {
    items: page.map((tick, place) =>
      toTrace(tick, { perception: perceptions[place] ?? null, actions: byTick.get(tick.id) ?? [] }),
    ),
    nextCursor: ticks.length > limit ? (page.at(-1)?.slot ?? null) : null,
  };
}

type ActionRow = InferEntity<typeof Action>;
type TickRow = InferEntity<typeof Tick>;

const selectSnapshots = statement<{ id: string; items: readonly SnapshotItem[] | null }>(
  'traces-snapshots',
  `select w.id, ${snapshotItems('w.id')} as items from unnest($1::uuid[]) as w (id)`,
  { id: 'uuid', items: 'json' },
);

/** What each tick saw; ticks that looked together share the snapshot. */
async function perceptionsOf(sql: Sql, ticks: readonly TickRow[]): Promise<readonly (Perception | null)[]> {
  const ids = [...new Set(ticks.flatMap(({ snapshotId }) => snapshotId ?? []))];
  const snapshots = ids.length === 0 ? [] : await sql.rows(selectSnapshots, [ids]);
  const itemsOf = new Map(snapshots.map(({ id, items }) => [id, items]));
  return ticks.map(({ perception, snapshotId }) => {
    if (!isAgentOverlay(perception)) return readStored(perceptionSchema, perception);
    return perceptionOf(itemsOf.get(snapshotId ?? '') ?? [], perception);
  });
}

/** With the words of a comment that rest on its picture, read as they were when it was let through. */
function withGrounds(action: TickAction, perception: Perception | null): TickAction {
  const { kind, content, targetId } = action;
  if (content === null || (kind !== 'comment' && kind !== 'reply')) return action;
  const item = perception?.items.find(({ id }) => id === targetId);
  if (item === undefined) return action;
  const { title, description: about, picture } = item;
  return { ...action, restsOn: groundsInAnyLanguage(content, { title, about, picture }).founded };
}

interface Related {
  readonly perception: Perception | null;
  readonly actions: readonly ActionRow[];
}

function toTrace(tick: TickRow, { perception, actions }: Related): TickTrace {
  const view = readStored(visitViewSchema, tick.view);
  return {
    id: tick.id,
    agentId: tick.agent,
    slot: new Date(tick.slot).toISOString(),
    status: tick.status,
    outcome: tick.outcome ?? null,
    attempts: tick.attempts,
    view,
    perception,
    promptVersion: tick.promptVersion ?? null,
    personaVersion: view?.self.personaVersion ?? null,
    prompt: tick.prompt ?? null,
    answer: tick.answer ?? null,
    plan: readStored(planSchema, tick.plan),
    guard: readStored(guardNotesSchema, tick.guard),
    actions: actions.map((action) => withGrounds(toAction(action), perception)),
    calls: readStored(modelCallsSchema, tick.calls) ?? [],
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

/** A part of a trace; null where there is none, or another release wrote it in a form that this one cannot show. */
function readStored<T>(schema: z.ZodType<T>, stored: unknown): T | null {
  return schema.safeParse(stored).data ?? null;
}

function toAction(action: ActionRow): TickAction {
  return {
    id: action.id,
    seq: action.seq,
    kind: actionKindOf(action.kind),
    targetId: action.targetId ?? null,
    content: action.content ?? null,
    imageUrl: action.imageUrl ?? null,
    status: action.status,
    attempts: action.attempts,
    idempotencyKey: action.idempotencyKey,
    error: action.error ?? null,
    wishId: action.wishId ?? null,
    sentAt: action.sentAt?.toISOString() ?? null,
    settledAt: action.settledAt?.toISOString() ?? null,
  };
}

/** @throws {LedgerRowInvalidError} */
function actionKindOf(kind: string): EffectKind {
  const known = effectKinds.find((one) => one === kind);
  if (known !== undefined) return known;
  throw new LedgerRowInvalidError(
    `The ledger has an action of the kind ${kind}, which this release does not know.`,
  );
}
