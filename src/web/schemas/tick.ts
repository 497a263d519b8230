import { z } from 'zod';
import { actionStatuses, effectKinds } from '../../db/entities/action.ts';
import { tickOutcomes, tickStatuses } from '../../db/entities/tick.ts';
import { agentId, instant, tickId } from './common.ts';

const count = z.int().min(0);

const actionSchema = z
  .object({
    id: z.uuid(),
    seq: count,
    kind: z.enum(effectKinds),
    targetId: z.string().nullable(),
    content: z.string().nullable(),
    imageUrl: z.string().nullable(),
    status: z.enum(actionStatuses),
    attempts: count,
    idempotencyKey: z.string(),
    error: z.string().nullable(),
    sentAt: instant.nullable(),
    settledAt: instant.nullable(),
  })
  .meta({ id: 'Action' });

/** One visit's whole trace. */
export const tickSchema = z
  .object({
    id: tickId,
    agentId,
    slot: instant,
    status: z.enum(tickStatuses),
    outcome: z.enum(tickOutcomes).nullable(),
    attempts: count,
    view: z.unknown().meta({ description: 'What the mind was given besides: agent, appetite, memory, seed' }),
    perception: z.unknown().meta({ description: 'What the agent saw' }),
    promptVersion: z.string().nullable(),
    prompt: z.string().nullable(),
    answer: z.string().nullable(),
    plan: z.unknown().meta({ description: 'The thought and the planned actions' }),
    guard: z.unknown().meta({ description: "What was changed between the model's answer and the plan" }),
    actions: z.array(actionSchema).readonly(),
    calls: z.unknown().meta({ description: 'Every call of a model, in order: those of the fallbacks, too' }),
    provider: z.string().nullable(),
    model: z.string().nullable(),
    inputTokens: count,
    outputTokens: count,
    costUsd: z.number(),
    error: z.string().nullable(),
    startedAt: instant,
    finishedAt: instant.nullable(),
    timings: z.record(z.string(), z.number()).readonly().nullable(),
  })
  .meta({ id: 'Tick' });

export const tickPageSchema = z
  .object({ items: z.array(tickSchema).readonly(), nextCursor: z.int().nullable() })
  .meta({ id: 'TickPage' });
