import { z } from 'zod';
import type { DemoReport } from '../support/demo.ts';
import { eventually } from '../support/eventually.ts';

const activitiesSchema = z.object({
  items: z.array(z.object({ id: z.int(), agentId: z.string().nullable(), tickId: z.string().nullable() })),
});

const agentsSchema = z.object({ items: z.array(z.object({ id: z.string() })) });

type Access = Pick<DemoReport, 'dashboard' | 'token'>;

async function activities({ dashboard, token }: Access, query: string) {
  const response = await fetch(`${dashboard}/api/activity?${query}`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  return activitiesSchema.parse(await response.json()).items;
}

/** Ids of all activities after `older`, up to `newest`, from the newest to the oldest. */
export async function activityIdsBetween(access: Access, older: number, newest: number): Promise<number[]> {
  const ids: number[] = [];
  let before = newest + 1;
  for (;;) {
    const page = await activities(access, `before=${before}&limit=200`);
    ids.push(...page.map(({ id }) => id).filter((id) => id > older));
    const last = page.at(-1)?.id;
    if (last === undefined || last <= older) return ids;
    before = last;
  }
}

/** An agent that has liked or posted something, and the visit in which it did; waited for where there is none yet. */
export async function anAgentAndItsVisit(access: Access): Promise<{ agentId: string; tickId: string }> {
  return eventually(
    'an agent that has acted',
    async () => {
      const found = (await activities(access, 'type=like,post&limit=1')).at(0);
      if (found?.agentId == null || found.tickId === null) return undefined;
      return { agentId: found.agentId, tickId: found.tickId };
    },
    60_000,
  );
}

/** Has every agent that runs make a visit now, instead of when its rhythm says. */
export async function everybodyVisits({ dashboard, token }: Access): Promise<void> {
  const headers = { Authorization: `Bearer ${token}` };
  const listed = await fetch(`${dashboard}/api/agents?status=running&limit=50`, { headers });
  const { items } = agentsSchema.parse(await listed.json());
  for (const { id } of items) await fetch(`${dashboard}/api/agents/${id}/tick`, { method: 'POST', headers });
}
