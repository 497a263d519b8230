import type { ActionStatus, EffectKind } from '../../db/entities/action.ts';
import type { TickOutcome } from '../../db/entities/tick.ts';
import type { Sql, Statement } from '../../db/sql.ts';
import { type Clock, type EpochMs, systemClock } from '../../lib/clock.ts';
import { FleetError } from '../../lib/errors.ts';
import type { ActionId, AgentId, TickId } from '../../lib/ids.ts';
import { storable, storableJson } from '../../lib/storable.ts';
import { utcDay } from '../../limits/day.ts';
import type { GuardNote, ModelCall, VisitView } from '../../mind/mind.ts';
import type { Perception } from '../../mind/perception.ts';
import type { Plan } from '../../mind/plan.ts';
import type { BuiltWorkflow } from '../../mind/workflows/index.ts';
import * as statements from './ledger-statements.ts';

/** Another worker holds the agent now, so this visit may write nothing more and must have no further effect. */
export class VisitSupersededError extends FleetError {
  readonly code = 'VISIT_SUPERSEDED';

  constructor(tickId: TickId) {
    super(`Tick ${tickId} was taken over by another worker, because this one held it for too long.`);
  }
}

/** What lets a visit write: the agent, its tick, and the fence that its claim raised. */
export interface Hold {
  readonly agentId: AgentId;
  readonly tickId: TickId;
  readonly fence: number;
}

/** What is recorded of a decision, in one piece with the actions that it planned. */
export interface DecisionRecord {
  /** What else the mind was given. */
  readonly view: Omit<VisitView, 'perception'>;
  readonly perception: Perception;
  readonly promptVersion: string | null;
  readonly prompt: string | null;
  readonly answer: string | null;
  readonly plan: Plan;
  readonly guard: readonly GuardNote[];
  readonly provider: string;
  readonly model: string | null;
  readonly actions: readonly NewAction[];
}

/** An effect that the plan intends, not yet sent. */
export interface NewAction {
  readonly id: ActionId;
  readonly seq: number;
  readonly kind: EffectKind;
  readonly targetId: string | null;
  /** Username of whoever it is addressed to. */
  readonly targetAuthor: string | null;
  readonly commentId: string | null;
  readonly content: string | null;
  readonly title: string | null;
  readonly workflow: BuiltWorkflow | null;
  readonly idempotencyKey: string;
}

/** A row of the ledger. */
export interface LedgerAction extends Omit<NewAction, 'targetAuthor'> {
  readonly status: ActionStatus;
  readonly attempts: number;
  readonly imageUrl: string | null;
  /** How often its image was asked for. */
  readonly imageRuns: number;
  readonly resultId: string | null;
  readonly error: string | null;
  /** When it was first sent, in milliseconds since the epoch; null before. */
  readonly sentAt: number | null;
}

/** How an action ended. */
export interface Settlement {
  readonly status: 'confirmed' | 'failed' | 'abandoned';
  readonly resultId: string | null;
  readonly error: string | null;
}

/** How a tick ends. */
export interface TickEnd {
  readonly outcome: TickOutcome;
  readonly error: string | null;
  /** Milliseconds by step. */
  readonly timings: Readonly<Record<string, number>>;
}

/** A sleep of one agent. */
export interface AgentSleep {
  readonly until: EpochMs;
  readonly reason: string;
}

/**
 * The durable side of one visit. Each method throws {@link VisitSupersededError} once another worker has taken over.
 * Those that take an `sql` run inside the commit of the activities that tell of them.
 */
export interface Ledger {
  /** Records perception, plan and planned actions in one piece. */
  recordDecision(decision: DecisionRecord): Promise<void>;
  /** Adds a model's call to the trace, and what it took to the day's sums. */
  recordCall(call: ModelCall): Promise<void>;
  actions(): Promise<LedgerAction[]>;
  /** planned or sent → sent; to be on disk before the effect leaves. */
  markSent(id: ActionId): Promise<void>;
  /** sent → planned, after a send at which nothing happened; it stays sent where an earlier send is in doubt. */
  takeBackSent(id: ActionId): Promise<void>;
  /** To be on disk before a workflow is asked for, because each run may cost money. */
  markImageRun(id: ActionId): Promise<void>;
  /** After a run that did not take place. */
  takeBackImageRun(id: ActionId): Promise<void>;
  recordImage(id: ActionId, imageUrl: string): Promise<void>;
  /** As `recordImage`, for whoever has taken the visit over; an image that is recorded already stays. */
  leaveImage(id: ActionId, imageUrl: string): Promise<void>;
  /** planned or sent → confirmed, failed or abandoned. */
  settle(id: ActionId, settlement: Settlement): Promise<void>;
  /** Abandons whatever is planned or sent. */
  abandonUnsettled(sql: Sql, reason: string): Promise<void>;
  /** Ends the tick, counts what was done and frees the agent. */
  finish(sql: Sql, end: TickEnd): Promise<void>;
  /** The error that the agent's last finished visit ended with; null where it ended well or there is none. */
  lastError(sql: Sql): Promise<string | null>;
  /** Makes the claim hold for so many more milliseconds; false when another worker has taken over. */
  renew(leaseMs: number): Promise<boolean>;
  /** Frees the agent and leaves the tick open; nobody carries it on before so many milliseconds have passed. */
  release(waitMs: number): Promise<void>;
  /** Frees the agent, leaves the tick open and lets the agent sleep. False when it does not run any more. */
  sleep(sql: Sql, sleep: AgentSleep): Promise<boolean>;
  /** Puts the agent into `error`. False when it does not run any more. */
  quarantine(sql: Sql, reason: string): Promise<boolean>;
  /** Notes with the tick what went wrong, for the case that it never ends. */
  noteFault(error: string): Promise<void>;
}

/**
 * @param cutOffs of the claim: the first step forward forgets them
 * @param clock tells the day that is charged
 */
export function createLedger(
  sql: Sql,
  { agentId, tickId, fence }: Hold,
  cutOffs: number,
  clock: Clock = systemClock,
): Ledger {
  const hold = [agentId, tickId, fence];
  let toForget = cutOffs > 0;
  const must = async (
    statement: Statement<unknown>,
    values: readonly unknown[],
    over: Sql = sql,
  ): Promise<void> => {
    const rows = await over.rows(statement, [...hold, ...values]);
    if (rows.length === 0) throw new VisitSupersededError(tickId);
  };
  /** As `must`, for what the next attempt would not have to do again. */
  const advance = async (statement: Statement<unknown>, values: readonly unknown[]): Promise<void> => {
    await must(statement, values);
    if (!toForget) return;
    await sql.rows(statements.forgetCutOffs, hold);
    toForget = false;
  };
  return {
    recordDecision: (decision) => advance(statements.recordDecision, decisionValues(decision)),
    async recordCall(call) {
      const { provider, model, inputTokens, outputTokens, costUsd } = call;
      const took = [provider, model, inputTokens, outputTokens, costUsd ?? 0];
      const day = utcDay(clock.now());
      await sql.rows(statements.recordCall, [agentId, tickId, day, storableJson([call]), ...took]);
    },
    async actions() {
      const rows = await sql.rows(statements.selectActions, [tickId]);
      return rows.map((row) => ({ ...row, sentAt: row.sentAt === null ? null : Number(row.sentAt) }));
    },
    markSent: (id) => must(statements.markSent, [id]),
    takeBackSent: (id) => must(statements.takeBackSent, [id]),
    markImageRun: (id) => must(statements.markImageRun, [id]),
    takeBackImageRun: (id) => must(statements.takeBackImageRun, [id]),
    recordImage: (id, imageUrl) => advance(statements.recordImage, [id, imageUrl]),
    async leaveImage(id, imageUrl) {
      await sql.rows(statements.leaveImage, [id, imageUrl]);
    },
    settle: (id, { status, resultId, error }) =>
      advance(statements.settle, [id, status, resultId, error === null ? null : storable(error)]),
    async abandonUnsettled(transaction, reason) {
      await transaction.rows(statements.abandonUnsettled, [...hold, reason]);
    },
    finish: (transaction, { outcome, error, timings }) =>
      must(
        statements.finishTick,
        [outcome, error, JSON.stringify(timings), utcDay(clock.now())],
        transaction,
      ),
    async lastError(transaction) {
      const [last] = await transaction.rows(statements.selectLastError, [agentId]);
      return last?.error ?? null;
    },
    renew: async (leaseMs) => (await sql.rows(statements.renewLease, [...hold, leaseMs])).length > 0,
    async release(waitMs) {
      await sql.rows(statements.releaseAgent, [...hold, waitMs]);
    },
    async sleep(transaction, { until, reason }) {
      const values = [...hold, new Date(until), reason];
      return (await transaction.rows(statements.sleepAgent, values)).length > 0;
    },
    quarantine: async (transaction, reason) =>
      (await transaction.rows(statements.quarantineAgent, [...hold, reason])).length > 0,
    noteFault: (error) => must(statements.noteFault, [error]),
  };
}

function decisionValues(decision: DecisionRecord): readonly unknown[] {
  const { view, perception, promptVersion, prompt, answer, plan, guard, provider, model, actions } = decision;
  const texts = [prompt, answer].map((text) =>
    text === null ? null : storable(text, Number.POSITIVE_INFINITY),
  );
  return [
    ...[storableJson(view), storableJson(perception), promptVersion, ...texts],
    ...[storableJson(plan), storableJson(guard), provider, model, storableJson(actions)],
  ];
}
