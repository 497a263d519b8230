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

/** Numbers in a query arrive as text. */
export const digits = z.string().regex(/^\d{1,15}$/, 'must be a whole number');

/** A page's length in a query: 1 to 200. */
export const limit = digits
  .transform(Number)
  .pipe(z.int().min(1, 'must be at least 1').max(200, 'must be at most 200'))
  .default(50);

/** An activity's id in a query. */
export const activityId = digits.transform(Number);
