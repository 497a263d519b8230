import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { runCommand } from '../../src/embedded/command.ts';
import { readComposeFile } from '../deploy/compose-file.ts';
import { eventually } from '../support/eventually.ts';
import { type AnyPostgres, debianBinaries, startAnyPostgres } from './support/any-postgres.ts';

const run = promisify(execFile);

/** Debian 12's own; the script is the same for every version, as long as server and programs are of one. */
const major = 15;

describe('the backup of docker-compose.yml', () => {
  const [, , script = ''] = readComposeFile('docker-compose.yml').service('backup').command;
  let binaries: string;
  let server: AnyPostgres;
  let directory: string;
  let running: ChildProcess | undefined;

  before(async () => {
    binaries = debianBinaries(major);
    server = await startAnyPostgres(binaries);
    await sql('postgres', 'create table kept (id int); insert into kept select generate_series(1, 1000)');
  });

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'fleet-backups-'));
  });

  afterEach(async () => {
    // The whole group, because what the script waits for outlives it, and would hold its output open.
    if (running?.pid !== undefined) killGroup(running.pid);
    await rm(directory, { recursive: true, force: true });
  });

  after(async () => {
    await server?.[Symbol.asyncDispose]();
  });

  const environment = (database: string): Record<string, string> => {
    const { hostname, port } = new URL(server.url);
    return {
      PATH: `${binaries}:/usr/bin:/bin`,
      PGHOST: hostname,
      PGPORT: port,
      PGUSER: 'fleet',
      PGDATABASE: database,
      BACKUP_HOURS: '24',
      BACKUP_KEEP: '3',
    };
  };

  /** As compose starts it, with the volume at a place of this machine. */
  const start = (database = 'postgres'): { stdout: () => string; stderr: () => string } => {
    const text = script.replaceAll('$$', '$').replaceAll('/backups', directory);
    const child = spawn('bash', ['-euc', text], { env: environment(database), detached: true });
    running = child;
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    return { stdout: () => stdout, stderr: () => stderr };
  };

  async function sql(database: string, text: string): Promise<string> {
    const args = ['--no-psqlrc', '--tuples-only', '--no-align', '--set=ON_ERROR_STOP=1', '--command', text];
    return (await run('psql', args, { env: environment(database) })).stdout.trim();
  }

  it('writes a dump at once, which restores as the documentation says', async () => {
    const { stdout } = start();
    await eventually('a dump', async () => (stdout().includes('Wrote') ? true : undefined), 20_000);
    const [dump = '', ...others] = await readdir(directory);
    expect(others).to.deep.equal([]);
    expect(dump).to.match(/^fleet-\d{8}T\d{6}Z\.dump$/);

    await sql('postgres', 'create database restored');
    const restore = ['--no-owner', '--exit-on-error', '--dbname=restored', join(directory, dump)];
    await run('pg_restore', restore, { env: environment('restored') });

    expect(await sql('restored', 'select count(*) from kept')).to.equal('1000');
  });

  it('keeps the newest, and removes no other file', async () => {
    const old = ['fleet-20260101T000000Z.dump', 'fleet-20260102T000000Z.dump', 'fleet-20260103T000000Z.dump'];
    for (const name of [...old, 'notes.txt']) {
      await writeFile(join(directory, name), '');
      await utimes(join(directory, name), 0, 0);
    }
    const { stdout } = start();
    await eventually('a dump', async () => (stdout().includes('Wrote') ? true : undefined), 20_000);
    const left = await eventually('the oldest to be gone', async () => {
      const names = (await readdir(directory)).sort();
      return names.includes(old[0] ?? '') ? undefined : names;
    });

    expect(left.slice(0, 2)).to.deep.equal(old.slice(1));
    expect(left).to.have.length(4).and.include('notes.txt');
  });

  it('makes none where the newest is young enough, as after a restart, and ends at a SIGTERM', async () => {
    await writeFile(join(directory, 'fleet-20260101T000000Z.dump'), '');
    start();
    const child = running;
    if (child === undefined) throw new RangeError('It was started.');
    await eventually('it to wait', async () => {
      const { output } = await runCommand('pgrep', ['-P', String(child.pid), 'sleep'], { cwd: tmpdir() });
      return output === '' ? undefined : true;
    });
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');

    expect(code).to.equal(0);
    expect(await readdir(directory)).to.have.length(1);
  });

  it('says so when a dump fails, and leaves no part of one behind', async () => {
    const { stderr } = start('missing');
    await eventually('the complaint', async () => (stderr().includes('The dump failed') ? true : undefined));

    expect(stderr()).to.include('database "missing" does not exist');
    expect(await readdir(directory)).to.deep.equal([]);
  });
});

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
