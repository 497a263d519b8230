import * as z from 'zod/mini';
import { address, count, optionalText } from './fields.ts';

const author = z.nullish(z.object({ name: z.string(), username: z.string() }));

/** A picture as an agent noticed it. */
const perceivedItemSchema = z.object({
  id: z.string(),
  title: z.string(),
  description: z._default(z.string(), ''),
  imageUrl: address,
  author,
  likeCount: z._default(count, 0),
  commentCount: z._default(count, 0),
  own: z._default(z.boolean(), false),
  liked: z._default(z.boolean(), false),
  commented: z._default(z.boolean(), false),
});
export type PerceivedItem = z.infer<typeof perceivedItemSchema>;

const actionSchema = z.object({
  id: z.string(),
  seq: count,
  kind: z.enum(['like', 'comment', 'reply', 'post']),
  targetId: optionalText,
  content: optionalText,
  imageUrl: address,
  status: z.enum(['planned', 'sent', 'confirmed', 'failed', 'abandoned']),
  attempts: count,
  idempotencyKey: z.string(),
  error: optionalText,
  sentAt: optionalText,
  settledAt: optionalText,
});
export type TickAction = z.infer<typeof actionSchema>;

/** What the mind was given besides what was seen. */
const viewSchema = z.object({
  appetite: z.object({ like: z.boolean(), comment: z.boolean(), post: z.boolean() }),
  memory: z.object({
    ownPosts: z.array(z.string()),
    ownComments: z.array(z.string()),
    acquaintances: z.array(z.object({ username: z.string(), times: count })),
  }),
  actionsLeft: count,
});
export type VisitView = z.infer<typeof viewSchema>;

/** One time a model was asked. The cost is in US dollars and null where nobody knows the price; `ms` are milliseconds. */
const callSchema = z.object({
  provider: z.string(),
  model: z.string(),
  purpose: z.enum(['plan', 'repair', 'rewrite', 'room', 'filter']),
  outcome: z.enum(['answered', 'unusable', 'failed']),
  answer: optionalText,
  error: z.nullable(z.object({ code: z.string(), message: z.string() })),
  inputTokens: count,
  outputTokens: count,
  costUsd: z.nullable(z.number()),
  ms: z.number(),
});
export type ModelCall = z.infer<typeof callSchema>;

/** One visit's whole trace. Times are ISO 8601, timings in milliseconds by step, the cost in US dollars. */
export const tickSchema = z.object({
  id: z.string(),
  agentId: z.string(),
  slot: z.string(),
  status: z.enum(['open', 'finished']),
  outcome: z.nullable(z.enum(['acted', 'browsed', 'failed'])),
  attempts: count,
  perception: z.nullable(z.object({ items: z.array(perceivedItemSchema) })),
  // A trace that an older version wrote may lack these two, and is worth reading without them.
  view: z.catch(z.nullable(viewSchema), null),
  calls: z.catch(z.array(callSchema), []),
  promptVersion: optionalText,
  prompt: optionalText,
  answer: optionalText,
  plan: z.nullable(
    z.object({
      thought: z.string(),
      actions: z.array(
        z.object({
          kind: z.string(),
          targetId: z.optional(z.string()),
          content: z.optional(z.string()),
          title: z.optional(z.string()),
        }),
      ),
    }),
  ),
  guard: z.nullable(z.array(z.object({ code: z.string(), message: z.string() }))),
  actions: z.array(actionSchema),
  provider: optionalText,
  model: optionalText,
  inputTokens: count,
  outputTokens: count,
  costUsd: z.number(),
  error: optionalText,
  startedAt: z.string(),
  finishedAt: optionalText,
  timings: z.nullable(z.record(z.string(), z.number())),
});
export type Tick = z.infer<typeof tickSchema>;

export const tickPageSchema = z.object({ items: z.array(tickSchema), nextCursor: z.nullable(z.number()) });
