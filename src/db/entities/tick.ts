import { defineEntity, p } from '@mikro-orm/core';
import { tickOutcomes, tickStatuses } from '../../api/ticks.ts';
import type { AgentId, TickId } from '../../lib/ids.ts';
import { Agent } from './agent.ts';

export type { TickOutcome, TickStatus } from '../../api/ticks.ts';

/** One wake-up of one agent, and the whole trace of its visit. */
export const Tick = defineEntity({
  name: 'Tick',
  tableName: 'ticks',
  uniques: [{ name: 'ticks_agent_id_slot_unique', properties: ['agent', 'slot'] }],
  indexes: [
    {
      name: 'ticks_started_at_index',
      expression: 'create index ticks_started_at_index on ticks using brin (started_at)',
    },
  ],
  properties: {
    id: p.uuid().$type<TickId>().primary(),
    agent: () => p.manyToOne(Agent).$type<AgentId>().mapToPk().index(false).createForeignKeyConstraint(false),
    /** When the tick was due, in milliseconds since the epoch; an agent has at most one tick a slot. */
    slot: p.bigint('number'),
    status: p.enum([...tickStatuses]).default('open'),
    outcome: p.enum([...tickOutcomes]).nullable(),
    attempts: p.integer().default(1),
    /** What else the mind was given: the agent as it was, its appetite, its memory, its seed. */
    view: p.json().$type<unknown>().nullable(),
    /** What the gallery showed to everybody when the agent looked. */
    snapshotId: p.uuid().nullable(),
    /** What the agent itself saw in it; all of its perception in ticks of earlier releases. */
    perception: p.json().$type<unknown>().nullable(),
    /** Names the file that the prompt was made of. */
    promptVersion: p.text().nullable(),
    prompt: p.text().nullable(),
    answer: p.text().nullable(),
    plan: p.json().$type<unknown>().nullable(),
    guard: p.json().$type<unknown>().nullable(),
    /** Every call of a model, in order. */
    calls: p.json().$type<unknown>().defaultRaw("'[]'"),
    provider: p.text().nullable(),
    model: p.text().nullable(),
    inputTokens: p.integer().default(0),
    outputTokens: p.integer().default(0),
    costUsd: p.decimal('number').precision(12).scale(6).default(0),
    error: p.text().nullable(),
    worker: p.text(),
    startedAt: p.datetime().defaultRaw('now()'),
    finishedAt: p.datetime().nullable(),
    /** Milliseconds by step. */
    timings: p.json().$type<Record<string, number>>().nullable(),
  },
});
