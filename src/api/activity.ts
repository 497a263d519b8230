import { z } from 'zod';
import { count, digits, instant, limit, pageOf, personaId } from './fields.ts';
import { agentId, tickId } from './ids.ts';
import { noInput, route } from './route.ts';

export const activityTypes = [
  'thought',
  'action',
  'post',
  'comment',
  'like',
  'error',
  'started',
  'paused',
  'resumed',
  'stopped',
  'sleeping',
  'retired',
  'restored',
  'deleted',
  'director',
  'persona',
  'prompt',
] as const;
export type ActivityType = (typeof activityTypes)[number];

/** What an activity links to and shows besides its message. */
const metadataSchema = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
  .readonly();
export type ActivityMetadata = z.infer<typeof metadataSchema>;

/** One line of the feed. */
export const activitySchema = z
  .object({
    /** Ascends in the order of commit; below zero for what an agent did before it came to this fleet. */
    id: z.int(),
    /** Null where it concerns the whole fleet. */
    agentId: agentId.nullable(),
    agentName: z.string().nullable(),
    /** The agent's, which never changes. */
    personaId: z.string().nullable(),
    /** Null outside of visits. */
    tickId: tickId.nullable(),
    type: z.enum(activityTypes),
    message: z.string(),
    metadata: metadataSchema,
    createdAt: instant,
  })
  .readonly()
  .meta({ id: 'Activity' });
export type Activity = z.infer<typeof activitySchema>;

export const activityPageSchema = pageOf(activitySchema, z.int()).meta({ id: 'ActivityPage' });
export type ActivityPage = z.infer<typeof activityPageSchema>;

/** Activities after one id, up to and with another, are no longer kept. */
export const gapSchema = z.object({ after: count, upTo: count });

/** Keeps a connection that nothing happens on from looking dead. */
const heartbeatSchema = z.object({});

/** The events of the stream by name, each with its data. The `id` of an activity's event is the activity's. */
export const streamEvents = { activity: activitySchema, gap: gapSchema, heartbeat: heartbeatSchema } as const;
export type StreamEvent = keyof typeof streamEvents;

/** Where a page ends; what an agent did elsewhere before has ids below zero. */
const pageBound = z
  .string()
  .regex(/^-?\d{1,15}$/, { error: 'must be the id of an activity' })
  .transform(Number);

/** An activity's id in a query or a header. */
export const activityId = digits.transform(Number);

/** Which activities a reader wants; an absent field wants all. */
const filterSchema = z.strictObject({
  agentId: agentId.optional(),
  personaId: personaId.optional(),
  /** One type, or several joined by commas. */
  type: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(activityTypes)).min(1))
    .optional(),
});
export type ActivityQuery = z.infer<typeof filterSchema>;

const tag = 'Activity';

export const listActivity = route({
  ...noInput,
  method: 'get',
  path: '/api/activity',
  operationId: 'listActivity',
  tag,
  summary:
    'Lists activities, newest first; of one persona a page may hold fewer than the limit while nextCursor leads to more',
  query: filterSchema.extend({ before: pageBound.optional(), limit }),
  answer: activityPageSchema,
});

export const streamActivity = route({
  ...noInput,
  method: 'get',
  path: '/api/activity/stream',
  operationId: 'streamActivity',
  tag,
  summary:
    'Streams activities as server-sent events; Last-Event-ID, which browsers send when they reconnect, wins over after; an event gap { after, upTo } names what was purged',
  query: filterSchema.extend({ after: activityId.optional() }),
  contentType: 'text/event-stream',
  answer: z.string(),
});
