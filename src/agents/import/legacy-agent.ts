import { z } from 'zod';

/** The rows of the earlier fleet, as its tables and its CSV files have them. What is odd is read too, and corrected later. */

const text = z.string().nullish();
const number = z.coerce.number().nullish().catch(null);
/** A time without a zone is UTC there. */
const instant = z
  .union([z.date(), z.string()])
  .nullish()
  .transform((value) => instantFrom(value));

/** Bounds what a text may hold, since it is shown, sent and kept. */
export const legacyAgentSchema = z.object({
  id: z.uuid(),
  name: text,
  username: z.string().min(1).max(255),
  status: text,
  persona_id: text,
  personality: text,
  vibe: text,
  interests: z.array(z.string()).nullish().catch(null),
  post_probability: number,
  comment_probability: number,
  like_probability: number,
  min_action_interval_seconds: number,
  max_action_interval_seconds: number,
  last_action_at: instant,
  total_posts: number,
  total_comments: number,
  total_likes: number,
  deleted_at: instant,
  inserted_at: instant,
  updated_at: instant,
});
export type LegacyAgent = z.infer<typeof legacyAgentSchema>;

export const legacyActivitySchema = z.object({
  id: z.uuid(),
  agent_id: z.uuid(),
  event_type: z.string(),
  message: z.string(),
  inserted_at: instant,
});
export type LegacyActivity = z.infer<typeof legacyActivitySchema>;

/** ISO 8601 in UTC; null for what is no time. */
function instantFrom(value: Date | string | null | undefined): string | null {
  if (value === null || value === undefined || value === '') return null;
  const moment = value instanceof Date ? value : new Date(zoned(value.trim().replace(' ', 'T')));
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

function zoned(value: string): string {
  return /(?:Z|[+-]\d\d(?::?\d\d)?)$/.test(value) || !value.includes('T') ? value : `${value}Z`;
}
