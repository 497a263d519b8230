import { z } from 'zod';

/**
 * Why an agent may not like, comment on or answer something: what each means is in `src/actions/closure.ts`. A closure
 * holds for every visit, whether it comes of its own accord or follows a wish.
 */
export const closures = [
  'opted-out',
  'held-out',
  'no-username',
  'too-early',
  'enough-agents',
  'person-had-enough-today',
  'thread-had-reply',
  'agent-under-persons-picture',
  'own-picture',
  'chain-ended',
  'agents-had-enough-today',
] as const;
export type Closure = (typeof closures)[number];

/** Why one thing is closed; absent where it is open. */
export const closureSchema = z.enum(closures).exactOptional();

/** What no agent may do to an item, and why. */
export const closedItemSchema = z.object({ like: closureSchema, comment: closureSchema }).readonly();
