import { createServer } from 'node:net';
import { freeLoopbackPort, pollUntil } from '../../embedded/index.ts';
import { DemoError } from './errors.ts';

/** A process of a demo that was killed lets go of its port within this time. */
const releaseMs = 2_000;

/**
 * The port for the dashboard: the one that was asked for, or a free one for 0.
 * @throws {DemoError} when something else listens there
 */
export async function claimDashboardPort(port: number, host: string): Promise<number> {
  if (port === 0) return freeLoopbackPort();
  if (await pollUntil(() => isFree(port, host), { everyMs: 100, withinMs: releaseMs })) return port;
  throw new DemoError(
    `Port ${port} is occupied. Stop what listens there, or choose another one: PORT=${port + 1} npm run demo ` +
      '(PORT=0 takes any free one).',
  );
}

/** The port for the sandbox: the same as before, unless something else has it by now. */
export async function claimSandboxPort(kept: number, host: string, taken: number): Promise<number> {
  return kept !== taken && (await isFree(kept, host)) ? kept : freeLoopbackPort();
}

async function isFree(port: number, host: string): Promise<boolean> {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<boolean>();
  server.once('error', () => resolve(false));
  server.listen({ port, host, exclusive: true }, () => resolve(true));
  const free = await promise;
  if (free) await new Promise((closed) => server.close(closed));
  return free;
}
