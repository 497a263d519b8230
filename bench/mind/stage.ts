import { join } from 'node:path';
import { type Environment, readConfig } from '../../config/env.ts';
import { insertAgents } from '../../src/agents/insert-agents.ts';
import { createWorkerContext, type WorkerContext } from '../../src/context/worker.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { statement } from '../../src/db/sql.ts';
import type { AgentId } from '../../src/lib/ids.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import type { Mind } from '../../src/mind/mind.ts';
import { fixedPersonas } from '../../src/personas/catalogue.ts';
import { changeDirectorSettings, type Direction } from '../../src/settings/director.ts';
import type { VisitParts } from '../../src/visit/run-visit.ts';
import { eventually } from '../../test/support/eventually.ts';
import { startServer } from '../processes.ts';
import { openServers } from '../servers.ts';
import { agentsOf, personas } from './population.ts';

const serviceToken = 'fst_bench';

/** Everything that a worker has: private Postgres and Redis, a gallery in a process of its own, and a mind. */
export interface Stage {
  readonly context: WorkerContext;
  readonly mind: Mind;
  readonly parts: VisitParts;
  /** Running agents of all personas, with their accounts. */
  readonly agentIds: readonly AgentId[];
  close(): Promise<void>;
}

export interface StageOptions {
  readonly agents: number;
  /** In addition to what leads to the servers. */
  readonly environment?: Environment;
}

const letRun = statement(
  'bench-run-agents',
  "update agents set status = 'running', account_status = 'ready', daily_token_limit = 2000000000",
);

/**
 * The minutes of a benchmark stand for weeks of a fleet, in a gallery where nobody posts meanwhile: by the usual caps of
 * a picture and of a day half of what agents are asked to say would be dropped. These are the largest that may be set.
 */
const wideCaps = { maxAgentsPerItem: 20, maxCommentsPerPersonAndDay: 100, holdoutShare: 0 } as const;

const selectAgents = statement<{ id: AgentId; name: string; username: string; personaId: string }>(
  'bench-agents',
  'select id, name, username, persona_id as "personaId" from agents order by id',
);

/** Sets everything up in a directory that goes with it. */
export async function openStage({ agents, environment = {} }: StageOptions): Promise<Stage> {
  const opened = new AsyncDisposableStack();
  try {
    const servers = opened.adopt(await openServers('fast'), (made) => made.close());
    await migrateDatabase(servers.databaseUrl);
    const gallery = opened.adopt(
      await startServer(join(import.meta.dirname, '../../sandbox/main.ts'), {
        PORT: '0',
        SANDBOX_DATA: join(servers.directory, 'gallery'),
        FLOIMG_SERVICE_TOKEN: serviceToken,
      }),
      (server) => server.stop(),
    );
    const config = readConfig({
      NODE_ENV: 'test',
      DATABASE_URL: servers.databaseUrl,
      REDIS_URL: servers.redisUrl,
      FLOIMG_API_URL: gallery.url,
      FLOIMG_SERVICE_TOKEN: serviceToken,
      POOL_SIZE: '20',
      ...environment,
    });
    const context = opened.use(
      await createWorkerContext(config, {
        logger: silentLogger(),
        worker: 'bench',
        personas: fixedPersonas(personas),
      }),
    );
    const { database, floimg, mind, visitParts } = context;
    await insertAgents(database, agentsOf(agents));
    await database.rows(letRun, []);
    await widenCaps(database, visitParts.direction);
    const rows = await database.rows(selectAgents, []);
    for (const { id, name, username, personaId } of rows)
      await floimg.users.invite({ agentId: id, name, username, personaId });
    const parts: VisitParts = { ...visitParts, syncSchedule: async () => undefined };
    return { context, mind, parts, agentIds: rows.map(({ id }) => id), close: () => opened.disposeAsync() };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

async function widenCaps(database: WorkerContext['database'], direction: () => Direction): Promise<void> {
  await changeDirectorSettings(database, wideCaps);
  const isKnown = async (): Promise<true | undefined> =>
    direction().settings.maxAgentsPerItem === wideCaps.maxAgentsPerItem || undefined;
  await eventually('caps that the worker knows', isKnown, 20_000);
}
