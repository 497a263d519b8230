import { z } from 'zod';
import { call, type FleetAccess } from './api.ts';
import { enliven } from './enliven.ts';

/** The demo's agents are the same everywhere, and a second demo finds the first one's. */
const demoSeed = 'demo';

const agentsPage = z.object({
  items: z.array(z.object({ id: z.string(), postProbability: z.number(), commentProbability: z.number() })),
  nextCursor: z.string().nullable(),
});
type SeededAgent = z.infer<typeof agentsPage>['items'][number];

/**
 * Makes the agents that are missing up to the count, lively enough for a demo, and starts the whole fleet.
 * @throws {DemoError} with what the fleet answered, when it refuses
 */
export async function populate(access: FleetAccess, count: number, stopping: AbortSignal): Promise<void> {
  const known = new Set((await agentsOf(access, stopping)).map(({ id }) => id));
  const command = { method: 'POST', answer: z.unknown() } as const;
  await call(access, { ...command, path: '/api/agents/seed', body: { count, seed: demoSeed } }, stopping);
  const made = (await agentsOf(access, stopping)).filter(({ id }) => !known.has(id));
  await enliven(access, made, stopping);
  await call(access, { ...command, path: '/api/fleet/start', body: {} }, stopping);
}

async function agentsOf(access: FleetAccess, stopping: AbortSignal): Promise<SeededAgent[]> {
  const agents: SeededAgent[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const page: z.infer<typeof agentsPage> = await call(
      access,
      { method: 'GET', path: `/api/agents?limit=200${after}`, answer: agentsPage },
      stopping,
    );
    agents.push(...page.items);
    cursor = page.nextCursor;
  }
  return agents;
}
