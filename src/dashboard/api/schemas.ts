import * as z from 'zod/mini';

// Compiled validators would need `eval`, which the content security policy forbids.
z.config({ jitless: true });

/** Kept only where following it cannot run code: http, https, or a path of this server; else null. */
function webAddress(value: unknown): string | null {
  if (typeof value !== 'string' || value === '') return null;
  const base = 'https://dashboard.invalid/';
  if (!URL.canParse(value, base)) return null;
  return ['http:', 'https:'].includes(new URL(value, base).protocol) ? value : null;
}

const address = z.pipe(z.optional(z.unknown()), z.transform(webAddress));
const optionalText = z.pipe(
  z.nullish(z.string()),
  z.transform((text) => text ?? null),
);
const count = z.number();

const agentStatuses = ['idle', 'running', 'paused', 'error'] as const;
export type AgentStatus = (typeof agentStatuses)[number];

/** An agent, as far as this dashboard shows it. Times are ISO 8601. */
const agentSchema = z.object({
  id: z.string(),
  name: z.string(),
  username: z.string(),
  personaId: z.string(),
  status: z.enum(agentStatuses),
  statusReason: optionalText,
  sleepingUntil: optionalText,
  nextTickAt: optionalText,
  lastActionAt: optionalText,
  totalPosts: count,
  totalComments: count,
  totalLikes: count,
});
export type Agent = z.infer<typeof agentSchema>;

const fleetStatuses = ['running', 'paused', 'sleeping'] as const;
export type FleetStatus = (typeof fleetStatuses)[number];

/** The state of the whole fleet. Costs are in US dollars, lateness in milliseconds. */
export const fleetSchema = z.object({
  status: z.enum(fleetStatuses),
  statusReason: optionalText,
  sleepingUntil: optionalText,
  pace: z.number(),
  agents: z.object({ total: count, idle: count, running: count, paused: count, error: count }),
  today: z.object({
    posts: count,
    comments: count,
    likes: count,
    imageRuns: count,
    inputTokens: count,
    outputTokens: count,
    costUsd: z.number(),
  }),
  queue: z.object({
    waiting: count,
    active: count,
    delayed: count,
    failed: count,
    latenessMs: z.nullable(z.number()),
  }),
  workers: count,
  galleryUrl: address,
});
export type Fleet = z.infer<typeof fleetSchema>;

const activityTypes = [
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
] as const;
export type ActivityType = (typeof activityTypes)[number];

/** One line of the feed. `agentId` is null where the whole fleet is meant. */
export const activitySchema = z.object({
  id: z.number(),
  agentId: optionalText,
  agentName: optionalText,
  type: z.enum(activityTypes),
  message: z.string(),
  metadata: z.pipe(
    z.nullish(z.object({ imageUrl: address, itemUrl: address })),
    z.transform((metadata) => metadata ?? { imageUrl: null, itemUrl: null }),
  ),
  createdAt: z.string(),
});
export type Activity = z.infer<typeof activitySchema>;

export const agentPageSchema = z.object({ items: z.array(agentSchema), nextCursor: z.nullable(z.string()) });

export const activityPageSchema = z.object({ items: z.array(activitySchema) });

/** RFC 9457, as this server fills it in. */
export const problemSchema = z.object({
  title: z._default(z.string(), ''),
  detail: z._default(z.string(), ''),
  code: z._default(z.string(), 'UNKNOWN'),
});
