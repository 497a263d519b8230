import type { AgentId } from '../lib/ids.ts';

/** Ids end in 32 random bits, so that this spreads agents evenly over [0, 1). */
const randomDigits = 8;

/**
 * An agent's place in the order in which agents are awake: it may be while the share is above its place. So the agents
 * that are awake at a lower share are among those of a higher one, and nobody has to keep who they are.
 */
export function placeOf(agentId: AgentId): number {
  return Number.parseInt(agentId.slice(-randomDigits), 16) / 16 ** randomDigits;
}

/** Whether an agent may be awake while so large a share of the agents may. */
export function mayBeAwake(agentId: AgentId, share: number): boolean {
  return placeOf(agentId) < share;
}

/** {@link placeOf} as Postgres computes it. @param id an expression */
export function placeSql(id: string): string {
  return `(('x' || right(${id}::text, ${randomDigits}))::bit(32)::bigint / ${16 ** randomDigits}.0::float8)`;
}
