import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { messageOf } from '../../src/lib/errors.ts';

const agentSchema = z.object({
  id: z.string(),
  username: z.string(),
  status: z.string(),
  nextTickAt: z.iso.datetime().nullable(),
});
const pageSchema = z.object({ items: z.array(agentSchema), nextCursor: z.string().nullable() });
export type ListedAgent = z.infer<typeof agentSchema>;

/** The fleet's own HTTP interface, asked again for as long as it is unavailable. */
export interface FleetApi {
  /** @throws Error when it is not answered with a success in time */
  post(path: string, body: unknown): Promise<void>;
  agents(): Promise<ListedAgent[]>;
}

const attempts = 30;
const pauseMs = 1_000;
const answerMs = 30_000;

export function fleetApi(url: string, token: string, stopping: AbortSignal): FleetApi {
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await askOnce(method, path, body);
      } catch (error) {
        if (attempt === attempts) throw new Error(`${method} ${path}: ${messageOf(error)}`, { cause: error });
        await delay(pauseMs, undefined, { signal: stopping });
      }
    }
  };
  const askOnce = async (method: string, path: string, body: unknown): Promise<unknown> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      signal: AbortSignal.any([stopping, AbortSignal.timeout(answerMs)]),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`answered with ${response.status}: ${text}`);
    return JSON.parse(text);
  };
  return {
    async post(path, body) {
      await ask('POST', path, body);
    },
    async agents() {
      const agents: ListedAgent[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const from: string = cursor === '' ? '' : `&cursor=${cursor}`;
        const page = pageSchema.parse(await ask('GET', `/api/agents?limit=200${from}`));
        agents.push(...page.items);
        cursor = page.nextCursor;
      }
      return agents;
    },
  };
}
