import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freeLoopbackPort } from '../../../src/embedded/ports.ts';
import { accepts } from './processes.ts';

const page = join(import.meta.dirname, '../../../docs/proxies.md');

/** Debian keeps it where the PATH of an ordinary user does not lead. */
const environment = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin` };

/** Why there is no nginx to test with; null where there is one. */
export const noNginx: string | null =
  spawnSync('nginx', ['-v'], { env: environment }).status === 0
    ? null
    : 'nginx is not installed: apt-get install nginx-light';

export interface LabNginx extends AsyncDisposable {
  readonly url: string;
}

/**
 * Starts nginx before a web process, with the `location` that `docs/proxies.md` recommends.
 * @param webUrl of the web process, with its port
 * @param address the loopback address that nginx calls the web process from
 */
export async function startNginx(webUrl: string, address: string): Promise<LabNginx> {
  await using opening = new AsyncDisposableStack();
  const directory = await mkdtemp(join(await realpath(tmpdir()), 'fleet-nginx-'));
  opening.defer(() => rm(directory, { recursive: true, force: true }));
  const port = await freeLoopbackPort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${directory}/${kind};`,
  );
  const settings = [
    'daemon off;',
    'master_process off;',
    `pid ${directory}/nginx.pid;`,
    'error_log stderr warn;',
    'events {}',
    'http {',
    'access_log off;',
    ...temporary,
    'server {',
    `listen 127.0.0.1:${port};`,
    `proxy_bind ${address};`,
    (await documentedLocation()).replace('http://127.0.0.1:4000', webUrl),
    '}',
    '}',
  ];
  const file = join(directory, 'nginx.conf');
  await writeFile(file, settings.join('\n'));
  const child = spawn('nginx', ['-p', directory, '-c', file], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  opening.defer(() => end(child));
  await accepts(port);
  const opened = opening.move();
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: () => opened.disposeAsync() };
}

async function documentedLocation(): Promise<string> {
  const [location] = /^ +location \/ \{.*?^ +\}$/ms.exec(await readFile(page, 'utf8')) ?? [];
  if (location === undefined) throw new Error(`${page} has no location for nginx.`);
  return location;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
