import { z } from 'zod';
import { type AgentId, isId, type TickId } from '../../lib/ids.ts';

/** An agent's id, as a path parameter or field. */
export const agentId = z
  .custom<AgentId>((value) => typeof value === 'string' && isId(value), {
    error: 'must be an agent id (a UUID)',
  })
  .meta({ type: 'string', format: 'uuid' });

export const tickId = z
  .custom<TickId>((value) => typeof value === 'string' && isId(value), {
    error: 'must be a tick id (a UUID)',
  })
  .meta({ type: 'string', format: 'uuid' });

export const instant = z.iso.datetime();

/**
 * A line of 1 to `max` characters that may be stored and shown: without control characters, of which Postgres refuses
 * NUL and others would end up in people's pages and prompts, and without halves of surrogate pairs, which JSON can
 * carry and Postgres cannot.
 */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must not hold control characters or broken Unicode');

/** Names a persona; whether the catalogue has it is another question. */
export const personaId = line(60);

/** Numbers in a query arrive as text. */
export const digits = z.string().regex(/^\d{1,15}$/, 'must be a whole number');

/** A page's length in a query: 1 to 200. */
export const limit = digits
  .transform(Number)
  .pipe(z.int().min(1, 'must be at least 1').max(200, 'must be at most 200'))
  .default(50);

/** An activity's id in a query. */
export const activityId = digits.transform(Number);
