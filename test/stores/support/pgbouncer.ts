import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freeLoopbackPort } from '../../../src/embedded/ports.ts';
import { accepts } from './processes.ts';

export interface LabPooler extends AsyncDisposable {
  /** Of the same database, through the pooler. */
  readonly url: string;
}

/**
 * Starts PgBouncer before a database, with fewer connections than clients, so that clients share them.
 * @throws when PgBouncer is not installed
 */
export async function startPooler(databaseUrl: string, mode: 'session' | 'transaction'): Promise<LabPooler> {
  const { hostname, port: serverPort, username, password, pathname } = new URL(databaseUrl);
  const directory = await mkdtemp(join(await realpath(tmpdir()), 'fleet-pooler-'));
  await chmod(directory, 0o755);
  const port = await freeLoopbackPort();
  const server = `host=${hostname} port=${serverPort} user=${username} password=${password}`;
  const settings = [
    '[databases]',
    `${pathname.slice(1)} = ${server}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'auth_type = any',
    `pool_mode = ${mode}`,
    `default_pool_size = ${mode === 'transaction' ? 3 : 30}`,
    'unix_socket_dir =',
  ];
  const file = join(directory, 'pgbouncer.ini');
  await writeFile(file, `${settings.join('\n')}\n`, { mode: 0o644 });
  const user = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
  const child = spawn('pgbouncer', ['-q', ...user, file], { stdio: ['ignore', 'ignore', 'pipe'] });
  const failure = once(child, 'error').then(([error]) => {
    throw new Error('PgBouncer does not start. Install it: apt-get install pgbouncer.', { cause: error });
  });
  await Promise.race([accepts(port), failure]);
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(port);
  return {
    url: url.href,
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      await rm(directory, { recursive: true, force: true });
    },
  };
}
