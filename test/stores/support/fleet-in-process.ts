import { z } from 'zod';
import type { Environment } from '../../../config/env.ts';
import { getAgent, makeAgentIn } from '../../support/agents.ts';
import { eventually } from '../../support/eventually.ts';
import { lendMigratedDatabase } from '../../support/servers.ts';
import { startWebOn, type TestWeb, testEnvironment } from '../../support/web.ts';
import { startSandbox, startWorker, type TestSandbox, type TestWorker } from '../../support/worker.ts';

/** What `/ready` says of Redis, and of the whole. */
export interface RedisReadiness {
  readonly httpStatus: number;
  readonly status: string;
  readonly detail: string;
}

/** A whole fleet on a Redis of the lab: sandbox, web process and worker. */
export interface FleetInProcess extends AsyncDisposable {
  readonly web: TestWeb;
  readonly worker: TestWorker;
  stopWorker(): Promise<void>;
  readonly sandbox: TestSandbox;
  /** As its processes are given it. */
  readonly environment: Environment;
  ready(): Promise<RedisReadiness>;
  /** Waits until `/ready` says this. */
  becomes(status: string, withinMs?: number): Promise<RedisReadiness>;
  /** Has a new agent visit the gallery, from the request to the end of the visit. @returns its outcome */
  visit(withinMs?: number): Promise<string>;
}

const ticks = z.object({ items: z.array(z.object({ outcome: z.string().nullable() })) });
const answer = z.object({
  status: z.string(),
  checks: z.object({ redis: z.object({ detail: z.string() }) }),
});

export async function startFleetInProcess(
  redisUrl: string,
  options: { readonly name?: string } = {},
): Promise<FleetInProcess> {
  await using opening = new AsyncDisposableStack();
  const database = opening.adopt(await lendMigratedDatabase(), (lent) => lent.release());
  const sandbox = opening.adopt(await startSandbox(), (open) => open.close());
  const environment = {
    ...sandbox.environment,
    ...(options.name === undefined ? {} : { FLEET_NAME: options.name }),
  };
  const given = { databaseUrl: database.url, redisUrl, environment };
  const web = opening.adopt(await startWebOn({ ...given, probesApartMs: 100 }), (open) => open.close());
  const worker = await startWorker(given);
  let stopping: Promise<void> | undefined;
  const stopWorker = (): Promise<void> => {
    stopping ??= worker.close();
    return stopping;
  };
  opening.defer(stopWorker);
  const ready = async (): Promise<RedisReadiness> => {
    const { status: httpStatus, text } = await web.call('GET', '/ready', { anonymous: true });
    const { status, checks } = answer.parse(JSON.parse(text));
    return { httpStatus, status, detail: checks.redis.detail };
  };
  const opened = opening.move();
  return {
    web,
    worker,
    stopWorker,
    sandbox,
    environment: testEnvironment(given),
    ready,
    becomes: (status, withinMs = 20_000) =>
      eventually(
        `the fleet is ${status}`,
        async () => {
          const found = await ready();
          return found.status === status ? found : undefined;
        },
        withinMs,
      ),
    async visit(withinMs = 20_000) {
      const { id } = await makeAgentIn(web, 'running');
      const isReady = async () => ((await getAgent(web, id)).accountStatus === 'ready' ? true : undefined);
      await eventually('the account is there', isReady, withinMs);
      const lastOutcome = async () =>
        (await web.ask(ticks, 'GET', `/api/agents/${id}/ticks`)).items[0]?.outcome ?? undefined;
      await web.call('POST', `/api/agents/${id}/tick`);
      return eventually('a visit ended', lastOutcome, withinMs);
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}
