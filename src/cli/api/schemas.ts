import { z } from 'zod';

// What the CLI needs of the fleet's answers. Fields that it does not know are kept, because --json prints the answer
// as it came, and because fleet and CLI may be of different versions.

const count = z.number();

/** A refusal (RFC 9457) as the fleet fills it in. */
export const problemSchema = z.looseObject({
  status: z.number(),
  title: z.string(),
  detail: z.string(),
  code: z.string(),
  errors: z.array(z.looseObject({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

export const agentSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  username: z.string(),
  status: z.string(),
});
export type Agent = z.infer<typeof agentSchema>;

export const agentPageSchema = z.looseObject({
  items: z.array(agentSchema),
  nextCursor: z.string().nullable(),
});

/** Costs are in US dollars, lateness in milliseconds, times in ISO 8601; a limit that is null does not hold. */
export const fleetSchema = z.looseObject({
  status: z.string(),
  statusReason: z.string().nullable(),
  sleepingUntil: z.string().nullable(),
  pace: z.number(),
  agents: z.looseObject({ total: count, idle: count, running: count, paused: count, error: count }),
  personas: z.record(z.string(), count),
  today: z.looseObject({
    posts: count,
    comments: count,
    likes: count,
    imageRuns: count,
    inputTokens: count,
    outputTokens: count,
    costUsd: z.number(),
  }),
  limits: z.looseObject({
    dailyActions: count.nullable(),
    dailyTokens: count.nullable(),
    dailyCostUsd: z.number().nullable(),
  }),
  queue: z.looseObject({
    waiting: count,
    active: count,
    delayed: count,
    failed: count,
    latenessMs: z.number(),
  }),
  workers: count,
});
export type Fleet = z.infer<typeof fleetSchema>;

export const activitySchema = z.looseObject({
  id: z.int(),
  agentName: z.string().nullable(),
  type: z.string(),
  message: z.string(),
  metadata: z.record(z.string(), z.unknown()),
  createdAt: z.string(),
});
export type Activity = z.infer<typeof activitySchema>;

/** What the stream says where it cannot go on without a gap: what is older than `upTo` is no longer kept. */
export const gapSchema = z.object({ upTo: z.number() });

export const activityPageSchema = z.looseObject({ items: z.array(activitySchema) });

export const seedResultSchema = z.looseObject({ created: count, existing: count });

export const changedSchema = z.looseObject({ changed: count });

const progressSchema = z.object({ done: count, total: count.nullable() });

/** How far a long command has come; the total is null where the fleet does not know it. */
export type BulkProgress = z.infer<typeof progressSchema>;

/** A line of the answer to a long command. */
export const bulkLineSchema = z.union([
  z.object({ progress: progressSchema }),
  z.object({ result: z.unknown().nonoptional() }),
  z.object({ problem: problemSchema }),
]);
