import pMap from 'p-map';
import { z } from 'zod';
import { call, type FleetAccess } from './api.ts';

/** What of an agent decides how lively it is. */
export interface LivelinessOf {
  readonly id: string;
  readonly postProbability: number;
  readonly commentProbability: number;
}

/** Changes under way at once. */
const atOnce = 8;

/**
 * Makes agents of the demo come and act far more often than their personas say. Those are made for fleets of hundreds,
 * of which most agents come a few times a week: even twenty times as fast, a dozen of them would show next to nothing
 * for minutes. At the demo's pace these come every few seconds in their peak hours, and their limits outlast a day of
 * that. Agents that were there before keep what they are.
 * @throws {DemoError}
 */
export async function enliven(
  access: FleetAccess,
  agents: readonly LivelinessOf[],
  stopping: AbortSignal,
): Promise<void> {
  await pMap(
    agents,
    (agent) =>
      call(
        access,
        { method: 'PATCH', path: `/api/agents/${agent.id}`, body: lively(agent), answer: z.unknown() },
        stopping,
      ),
    { concurrency: atOnce },
  );
}

/** Comments and posts keep their proportions between the personas. */
function lively({ postProbability, commentProbability }: LivelinessOf): Readonly<Record<string, unknown>> {
  return {
    minActionIntervalSeconds: 240,
    maxActionIntervalSeconds: 8_000,
    commentProbability: Math.min(commentProbability * 10, 1),
    postProbability: Math.min(postProbability * 5, 1),
    dailyActionLimit: 2_000,
    dailyTokenLimit: 500_000,
  };
}
