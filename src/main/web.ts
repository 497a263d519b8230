import type { Server } from 'node:http';
import { type Config, readConfig } from '../../config/env.ts';
import { explained } from '../context/explained.ts';
import { createWebContext } from '../context/web.ts';
import { runEntryPoint, type Started } from '../lib/entry-point.ts';
import { FleetError } from '../lib/errors.ts';
import { createWebApp } from '../web/app.ts';
import { createWebServer } from '../web/server.ts';

/** Connections that may wait to be let in, because all clients of the live feed come back at once after a restart. */
const backlog = 4096;

/** The port cannot be listened on. */
class PortUnavailableError extends FleetError {
  readonly code = 'PORT_UNAVAILABLE';
}

await runEntryPoint(() => {
  const config = readConfig();
  return explained(config, () => openWeb(config));
});

async function openWeb(config: Config): Promise<Started> {
  await using opening = new AsyncDisposableStack();
  const context = opening.use(await createWebContext(config));
  const web = await createWebApp(context);
  const server = createWebServer(web.app);
  opening.defer(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    await web.close();
    server.closeIdleConnections();
    await closed;
  });
  const url = await listen(server, config.web.port, config.web.host);
  context.logger.info('Web process ready', { url });
  const opened = opening.move();
  return {
    ready: { url },
    close: () => {
      web.drain();
      return opened.disposeAsync();
    },
  };
}

async function listen(server: Server, port: number, host: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject).listen({ port, host, backlog }, resolve);
  try {
    await promise;
  } catch (error) {
    throw new PortUnavailableError(
      `Port ${port} on ${host} cannot be used (${error instanceof Error ? error.message : 'unknown'}). ` +
        'Stop what listens there, or set PORT to a free one.',
      { cause: error },
    );
  }
  const address = server.address();
  return `http://${host}:${typeof address === 'object' && address !== null ? address.port : port}`;
}
