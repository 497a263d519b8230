import { join } from 'node:path';
import { readConfig } from '../../config/env.ts';
import { insertAgents } from '../../src/agents/insert-agents.ts';
import { createWebContext, type WebContext } from '../../src/context/web.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { buildDashboard } from '../../test/support/dashboard-build.ts';
import { agentsOf } from '../mind/population.ts';
import { startServer } from '../processes.ts';
import { fleetEnvironment, openServers } from '../servers.ts';
import { type PictureServer, servePictures } from './pictures.ts';

const agents = 10_000;

/** A web process with the dashboard, and what stands behind it. */
export interface Stage {
  readonly url: string;
  readonly token: string;
  readonly password: string;
  /** Works on the same fleet as the web process, as a worker would. */
  readonly context: WebContext;
  readonly pictures: PictureServer;
  close(): Promise<void>;
}

/** Sets everything up in a directory that goes with it. */
export async function openStage(): Promise<Stage> {
  const opened = new AsyncDisposableStack();
  try {
    await buildDashboard();
    const servers = opened.adopt(await openServers('fast'), (made) => made.close());
    await migrateDatabase(servers.databaseUrl);
    const pictures = opened.adopt(await servePictures(), (server) => server.close());
    const secrets = { ADMIN_PASSWORD: 'bench-password', API_TOKEN: 'bench-token-of-the-dashboard' };
    const environment = {
      ...fleetEnvironment(servers, pictures.url),
      ...secrets,
    };
    const context = opened.adopt(
      await createWebContext(readConfig(environment), { logger: silentLogger() }),
      (made) => made.close(),
    );
    await insertAgents(context.database, agentsOf(agents));
    const web = opened.adopt(
      await startServer(join(import.meta.dirname, '../../src/main/web.ts'), environment),
      (server) => server.stop(),
    );
    return {
      url: web.url,
      token: secrets.API_TOKEN,
      password: secrets.ADMIN_PASSWORD,
      context,
      pictures,
      close: () => opened.disposeAsync(),
    };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}
