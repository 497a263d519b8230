import { z } from 'zod';
import { viewWishSchema } from './director.ts';
import { count, digits, instant, limit, pageOf } from './fields.ts';
import { ruleFindingsSchema } from './guard.ts';
import { actionId, agentId, tickId, wishId } from './ids.ts';
import { pictureDescriptionSchema } from './pictures.ts';
import { planSchema } from './plan.ts';
import { noBody, nothing, route } from './route.ts';
import { closedItemSchema, closureSchema } from './standing.ts';

export { type Plan, planSchema } from './plan.ts';

export const tickStatuses = ['open', 'finished'] as const;
export type TickStatus = (typeof tickStatuses)[number];

/** How a finished tick ended. */
export const tickOutcomes = ['acted', 'browsed', 'failed'] as const;
export type TickOutcome = (typeof tickOutcomes)[number];

/** The kinds of effect that the ledger knows. */
export const effectKinds = ['like', 'comment', 'reply', 'post'] as const;
export type EffectKind = (typeof effectKinds)[number];

/** planned → sent → confirmed | failed | abandoned; `sent` is on disk before the effect leaves. */
export const actionStatuses = ['planned', 'sent', 'confirmed', 'failed', 'abandoned'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** One row of the ledger. */
const actionSchema = z
  .object({
    id: actionId,
    seq: count,
    kind: z.enum(effectKinds),
    /** The gallery item that is liked or commented on; null for a post. */
    targetId: z.string().nullable(),
    content: z.string().nullable(),
    restsOn: z.array(z.string()).readonly().exactOptional().meta({
      description:
        'The words of a comment or reply that rest on what was known of the picture; absent of everything else',
    }),
    imageUrl: z.string().nullable(),
    status: z.enum(actionStatuses),
    attempts: count,
    idempotencyKey: z.string(),
    error: z.string().nullable(),
    wishId: wishId.nullable().meta({
      description: 'The wish of the director that it follows; null for what the agent does by itself',
    }),
    sentAt: instant.nullable(),
    settledAt: instant.nullable(),
  })
  .readonly()
  .meta({ id: 'Action' });
export type TickAction = z.infer<typeof actionSchema>;

const texts = z.array(z.string()).readonly();

/** What the mind was given besides what the agent saw: the agent as it was, its appetite, its memory, its seed. */
export const visitViewSchema = z
  .object({
    self: z
      .object({
        id: z.string(),
        username: z.string(),
        name: z.string(),
        personaId: z.string(),
        personaVersion: z.int().nullable().exactOptional(),
        personality: z.string(),
        vibe: z.string(),
        interests: texts,
      })
      .readonly(),
    /** Which kinds of action the visit might contain. */
    appetite: z.object({ like: z.boolean(), comment: z.boolean(), post: z.boolean() }).readonly(),
    /** Newest first. */
    memory: z
      .object({
        ownPosts: texts,
        ownComments: texts,
        postCount: count.default(0),
        acquaintances: z.array(z.object({ username: z.string(), times: count }).readonly()).readonly(),
      })
      .readonly(),
    seed: z.string(),
    at: z
      .number()
      .default(0)
      .meta({ description: 'When the visit was due, in milliseconds since the epoch' }),
    /** How many actions the day's limits left. */
    actionsLeft: count,
    wishes: z
      .array(viewWishSchema)
      .readonly()
      .exactOptional()
      .meta({ description: 'What the director asked for; absent where it asked for nothing' }),
    wishedOnly: z
      .array(z.enum(['like', 'comment', 'post']))
      .readonly()
      .exactOptional()
      .meta({ description: 'Kinds that the visit may contain for a wish alone' }),
  })
  .readonly()
  .meta({ id: 'VisitView' });
export type VisitView = z.infer<typeof visitViewSchema>;

/** Null where the account was deleted. */
const author = z.object({ username: z.string(), name: z.string() }).readonly().nullable();

/** A gallery item as the agent noticed it. */
const perceivedItemSchema = z
  .object({
    id: z.string(),
    author,
    title: z.string(),
    description: z.string(),
    imageUrl: z.string().nullable(),
    likeCount: count,
    commentCount: count,
    /** ISO 8601, in the gallery's own words. */
    createdAt: z.string(),
    /** It was published since the agent's last visit. */
    fresh: z.boolean(),
    /** It stands among the gallery's most popular. */
    popular: z.boolean(),
    /** The agent made this item itself, has liked it, has commented on it. */
    own: z.boolean(),
    liked: z.boolean(),
    commented: z.boolean(),
    /** The latest comments, where the visit read them; oldest first. */
    comments: z
      .array(z.object({ id: z.string(), author, content: z.string(), closed: closureSchema }).readonly())
      .readonly(),
    /** What no agent may do to it now, and why; of a comment: why it may not be answered. */
    closed: closedItemSchema.exactOptional(),
    picture: pictureDescriptionSchema
      .exactOptional()
      .meta({ description: 'What was known of what it shows; absent where the visit did not look at it' }),
  })
  .readonly();
export type PerceivedItem = z.infer<typeof perceivedItemSchema>;

/** What the agent saw. */
export const perceptionSchema = z
  .object({ items: z.array(perceivedItemSchema).readonly() })
  .readonly()
  .meta({ id: 'Perception' });
export type Perception = z.infer<typeof perceptionSchema>;

/** One thing that was changed or dropped between the model's answer and the plan, and why. */
export const guardNotesSchema = z
  .array(
    z
      .object({
        code: z.string(),
        message: z.string(),
        text: z.string().exactOptional().meta({ description: 'What was not published' }),
        rules: ruleFindingsSchema
          .exactOptional()
          .meta({ description: 'What objected to it, in the order of the text' }),
      })
      .readonly()
      .meta({ id: 'GuardNote' }),
  )
  .readonly();

/** Every call of a model, in order: those of the fallbacks, too. */
export const modelCallsSchema = z
  .array(
    z
      .object({
        provider: z.string(),
        model: z.string(),
        /**
         * The visit's question; again after an answer that was no plan; again after words that were said before; again
         * with more room for the answer; again without the texts that a content filter refused; what a picture shows; or
         * an image was made.
         */
        purpose: z.enum(['plan', 'repair', 'rewrite', 'room', 'filter', 'describe', 'embed', 'image']),
        outcome: z.enum(['answered', 'unusable', 'failed']),
        answer: z.string().nullable(),
        error: z
          .object({
            code: z.string(),
            kind: z.string().nullable().exactOptional().meta({
              description: 'What kind of failure of a model it is, such as `key refused`',
            }),
            message: z.string(),
          })
          .readonly()
          .nullable(),
        inputTokens: count,
        outputTokens: count,
        costUsd: z.number().nullable().meta({ description: 'Null where nobody knows the price' }),
        ms: z.number().meta({ description: 'From the question to the answer, retries included' }),
        canary: instant
          .exactOptional()
          .meta({ description: 'When the canary began that the visit belongs to; absent outside of one' }),
      })
      .readonly()
      .meta({ id: 'ModelCall' }),
  )
  .readonly();
export type ModelCall = z.infer<typeof modelCallsSchema>[number];

/** One visit's whole trace. */
export const tickSchema = z
  .object({
    id: tickId,
    agentId,
    /** When it was due. */
    slot: instant,
    status: z.enum(tickStatuses),
    outcome: z.enum(tickOutcomes).nullable(),
    attempts: count,
    view: visitViewSchema.nullable(),
    perception: perceptionSchema.nullable(),
    promptVersion: z.string().nullable(),
    personaVersion: z
      .int()
      .nullable()
      .meta({ description: 'The version of its persona that the agent lived by' }),
    prompt: z.string().nullable(),
    answer: z.string().nullable(),
    plan: planSchema.nullable(),
    guard: guardNotesSchema.nullable(),
    actions: z.array(actionSchema).readonly(),
    calls: modelCallsSchema,
    provider: z.string().nullable(),
    model: z.string().nullable(),
    inputTokens: count,
    outputTokens: count,
    costUsd: z.number(),
    error: z.string().nullable(),
    startedAt: instant,
    finishedAt: instant.nullable(),
    /** Milliseconds by step. */
    timings: z.record(z.string(), z.number()).readonly().nullable(),
  })
  .readonly()
  .meta({ id: 'Tick' });
export type Tick = z.infer<typeof tickSchema>;

export const tickPageSchema = pageOf(tickSchema, z.int()).meta({ id: 'TickPage' });
export type TickPage = z.infer<typeof tickPageSchema>;

export const getTick = route({
  method: 'get',
  path: '/api/ticks/:id',
  operationId: 'getTick',
  tag: 'Ticks',
  summary: "Shows one visit's whole trace",
  params: z.strictObject({ id: tickId }),
  query: nothing,
  body: noBody,
  answer: tickSchema,
  refusals: ['TICK_NOT_FOUND'],
});

/** What the gallery showed of a post when a visit saw it last. */
const postReceptionSchema = z
  .object({ itemId: z.string(), likeCount: count, commentCount: count, seenAt: instant })
  .readonly()
  .meta({ id: 'PostReception' });
export type PostReception = z.infer<typeof postReceptionSchema>;

export const listReceived = route({
  method: 'get',
  path: '/api/agents/:id/received',
  operationId: 'listReceived',
  tag: 'Ticks',
  summary:
    "Lists the likes and comments of an agent's newest posts, as visits saw them last; posts that no visit of the last week saw are left out",
  params: z.strictObject({ id: agentId }),
  query: nothing,
  body: noBody,
  answer: z.object({ items: z.array(postReceptionSchema).readonly() }),
  refusals: ['AGENT_NOT_FOUND'],
});

export const listTicks = route({
  method: 'get',
  path: '/api/agents/:id/ticks',
  operationId: 'listTicks',
  tag: 'Ticks',
  summary: "Lists an agent's visits, newest first",
  params: z.strictObject({ id: agentId }),
  query: z.strictObject({ cursor: digits.transform(Number).optional(), limit }),
  body: noBody,
  answer: tickPageSchema,
  refusals: ['AGENT_NOT_FOUND'],
});
