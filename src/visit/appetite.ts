import { randomFrom } from '../lib/random.ts';
import type { Appetite } from '../mind/mind.ts';
import { drawAppetite, type Probabilities } from '../mind/task/task.ts';

/** Of one visit alone: whatever chance the visit uses is drawn from it. */
export function visitSeed(username: string, tickId: string): string {
  return `${username}:${tickId}`;
}

/** What the agent comes for by itself, before wishes and the day's limits: the same for the same visit. */
export function appetiteOf(seed: string, probabilities: Probabilities): Appetite {
  return drawAppetite(probabilities, randomFrom('appetite', seed));
}
