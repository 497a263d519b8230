import { createServer, type Server } from 'node:http';
import { readConfig } from '../../config/env.ts';
import { createContext } from '../context.ts';
import { runEntryPoint } from '../lib/entry-point.ts';
import { FleetError } from '../lib/errors.ts';
import { createLogger } from '../lib/logger.ts';
import { createWebApp } from '../web/app.ts';
import { openTelemetry } from './telemetry.ts';

/** Connections that may wait to be let in, because all clients of the live feed come back at once after a restart. */
const backlog = 4096;

/** The port cannot be listened on. */
class PortUnavailableError extends FleetError {
  readonly code = 'PORT_UNAVAILABLE';
}

await runEntryPoint(async () => {
  const config = readConfig();
  const logger = createLogger({ level: config.logLevel, service: 'web' });
  const telemetry = await openTelemetry(config.tracing, 'web', logger);
  const { tracing, queues: queueTelemetry } = telemetry;
  const context = await createContext(config, 'web', { logger, tracing, queueTelemetry });
  try {
    const web = await createWebApp(context);
    const server = createServer(web.app);
    const url = await listen(server, config.web.port, config.web.host);
    context.logger.info('Web process ready', { url });
    return {
      ready: { url },
      async close() {
        web.drain();
        const closed = new Promise((resolve) => server.close(resolve));
        await web.close();
        server.closeIdleConnections();
        await closed;
        await context.close();
        await telemetry.close();
      },
    };
  } catch (error) {
    await context.close();
    throw error;
  }
});

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
