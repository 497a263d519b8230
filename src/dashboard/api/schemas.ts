import * as z from 'zod/mini';
import { address, count, optionalText } from './fields.ts';

const agentStatuses = ['idle', 'running', 'paused', 'error'] as const;
export type AgentStatus = (typeof agentStatuses)[number];

/** When an agent is more or less active, by the clock of its time zone; Sunday is day 0. */
export const scheduleSchema = z.object({
  timezone: z.string(),
  /** `[start, end)` in local hours; a start after the end wraps past midnight. */
  peakHours: z.array(z.tuple([z.number(), z.number()])),
  activeDays: z.array(z.number()),
  peakMultiplier: z.number(),
  offPeakMultiplier: z.number(),
});
export type Schedule = z.infer<typeof scheduleSchema>;

/** What an operator sets of an agent. Probabilities are 0–1, intervals in seconds. */
const profileFields = {
  name: z.string(),
  username: z.string(),
  personaId: z.string(),
  personality: z.string(),
  vibe: z.string(),
  interests: z.array(z.string()),
  postProbability: z.number(),
  commentProbability: z.number(),
  likeProbability: z.number(),
  minActionIntervalSeconds: z.number(),
  maxActionIntervalSeconds: z.number(),
  activitySchedule: scheduleSchema,
  dailyActionLimit: count,
  dailyTokenLimit: count,
};

export const agentProfileSchema = z.object(profileFields);
export type AgentProfile = z.infer<typeof agentProfileSchema>;

/** An agent. Times are ISO 8601. */
export const agentSchema = z.object({
  ...profileFields,
  id: z.string(),
  status: z.enum(agentStatuses),
  statusReason: optionalText,
  sleepingUntil: optionalText,
  nextTickAt: optionalText,
  lastActionAt: optionalText,
  totalPosts: count,
  totalComments: count,
  totalLikes: count,
  accountError: optionalText,
  createdAt: z.string(),
});
export type Agent = z.infer<typeof agentSchema>;

export const agentPageSchema = z.object({ items: z.array(agentSchema), nextCursor: optionalText });
export type AgentPage = z.infer<typeof agentPageSchema>;

const fleetStatuses = ['running', 'paused', 'sleeping'] as const;
export type FleetStatus = (typeof fleetStatuses)[number];

const limit = z.nullable(z.number());

/** The state of the whole fleet. Costs are in US dollars, lateness in milliseconds; a limit of null is none. */
export const fleetSchema = z.object({
  status: z.enum(fleetStatuses),
  statusReason: optionalText,
  sleepingUntil: optionalText,
  pace: z.number(),
  agents: z.object({ total: count, idle: count, running: count, paused: count, error: count }),
  personas: z.record(z.string(), count),
  today: z.object({
    posts: count,
    comments: count,
    likes: count,
    imageRuns: count,
    inputTokens: count,
    outputTokens: count,
    costUsd: z.number(),
  }),
  limits: z.object({ dailyActions: limit, dailyTokens: limit, dailyCostUsd: limit }),
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

/** Actions by the minute, oldest first. */
export const rateSchema = z.object({
  minutes: z.array(z.object({ at: z.string(), posts: count, comments: count, likes: count, errors: count })),
});
export type Rate = z.infer<typeof rateSchema>;

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
] as const;
export type ActivityType = (typeof activityTypes)[number];

const noMetadata = { imageUrl: null, itemUrl: null, title: null };

/** One line of the feed. `agentId` is null where the whole fleet is meant, `tickId` outside of visits. */
export const activitySchema = z.object({
  id: z.number(),
  agentId: optionalText,
  agentName: optionalText,
  tickId: optionalText,
  type: z.enum(activityTypes),
  message: z.string(),
  metadata: z.pipe(
    z.nullish(z.object({ imageUrl: address, itemUrl: address, title: optionalText })),
    z.transform((metadata) => metadata ?? noMetadata),
  ),
  createdAt: z.string(),
});
export type Activity = z.infer<typeof activitySchema>;

export const activityPageSchema = z.object({
  items: z.array(activitySchema),
  nextCursor: z.nullable(z.number()),
});

export const personaPageSchema = z.object({
  items: z.array(
    z.object({ id: z.string(), label: z.string(), summary: z.string(), interests: z.array(z.string()) }),
  ),
});
export type Persona = z.infer<typeof personaPageSchema>['items'][number];

/** RFC 9457, as this server fills it in; `errors` names each field that is wrong by its dotted path. */
export const problemSchema = z.object({
  title: z._default(z.string(), ''),
  detail: z._default(z.string(), ''),
  code: z._default(z.string(), 'UNKNOWN'),
  errors: z._default(z.array(z.object({ path: z.string(), message: z.string() })), []),
});
