import { z } from 'zod';
import { anyHour } from '../support/any-hour.ts';
import { eventually } from '../support/eventually.ts';
import type { FleetApi } from './fleet-api.ts';
import { askPostgres } from './ledger.ts';

/** At pace 1; the same at every hour of every day, so that the load does not depend on when the chaos runs. */
const shortestIntervalSeconds = 120;
const longestIntervalSeconds = 400;
/** Images take most of the machine's time, and the other effects are to have their share. */
const likelihoods = { like: 0.8, comment: 0.4, post: 0.06 };
/** No agent is to fall silent because it has done enough for a day. */
const dailyLimit = 1_000_000;

const accountsMs = 60_000;

/** Makes the agents, has them all alike in how often and how much they act, and starts them. */
export async function populate(
  api: FleetApi,
  databaseUrl: string,
  { agents, seed }: { readonly agents: number; readonly seed: number },
): Promise<void> {
  await api.post('/api/agents/seed', { count: agents, seed: `chaos ${seed}` });
  await askPostgres(databaseUrl, async (query) => {
    await query(
      z.unknown(),
      `update agents set min_action_interval_seconds = ?, max_action_interval_seconds = ?, activity_schedule = ?,
         like_probability = ?, comment_probability = ?, post_probability = ?, daily_action_limit = ?,
         daily_token_limit = ?`,
      [
        shortestIntervalSeconds,
        longestIntervalSeconds,
        JSON.stringify(anyHour),
        likelihoods.like,
        likelihoods.comment,
        likelihoods.post,
        dailyLimit,
        dailyLimit,
      ],
    );
    await eventually(
      'an account for every agent',
      async () => {
        const [row] = await query(
          z.object({ missing: z.coerce.number() }),
          "select count(*) as missing from agents where account_status <> 'ready'",
        );
        return row?.missing === 0 ? row : undefined;
      },
      accountsMs,
    );
  });
  await api.post('/api/fleet/start', {});
}
