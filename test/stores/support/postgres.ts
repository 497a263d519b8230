import { chmod, chown, mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type EmbeddedServer, startEmbeddedPostgres } from '../../../src/embedded/index.ts';
import { type Certificates, makeCertificates } from './certificates.ts';

/** A Postgres of its own, which a test may break. */
export interface LabPostgres extends AsyncDisposable {
  readonly url: string;
  /** The URL with another host or port, and with parameters. */
  urlWith(changes: {
    readonly host?: string;
    readonly user?: string;
    readonly parameters?: Readonly<Record<string, string>>;
  }): string;
  /** Runs SQL as its owner, outside a transaction, in its own database unless another is named. */
  run<Row extends pg.QueryResultRow>(sql: string, database?: string): Promise<Row[]>;
  /** Settings that hold at once, for connections that exist too. */
  configure(settings: Readonly<Record<string, string>>): Promise<void>;
}

/** Starts an empty server. */
export async function startLabPostgres(): Promise<LabPostgres> {
  const directory = await labDirectory();
  const server: EmbeddedServer = await startEmbeddedPostgres({ directory, durability: 'fast' });
  const run = async <Row extends pg.QueryResultRow>(sql: string, database?: string): Promise<Row[]> => {
    const url = new URL(server.url);
    if (database !== undefined) url.pathname = database;
    const client = new pg.Client({ connectionString: url.href, ssl: false });
    await client.connect();
    try {
      await client.query('set default_transaction_read_only = off');
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end();
    }
  };
  return {
    url: server.url,
    urlWith: ({ host, user, parameters = {} }) => {
      const url = new URL(server.url);
      if (host !== undefined) url.hostname = host;
      if (user !== undefined) url.username = user;
      for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
      return url.href;
    },
    run,
    async configure(settings) {
      for (const [name, value] of Object.entries(settings)) {
        await run(`alter system set ${name} = '${value}'`);
      }
      await run('select pg_reload_conf()');
    },
    async [Symbol.asyncDispose]() {
      await server.stop();
      await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Switches encryption on, with a certificate for `localhost`. */
export async function encrypt(server: LabPostgres): Promise<Certificates> {
  const [{ path } = { path: '' }] = await server.run<{ path: string }>(
    "select current_setting('data_directory') as path",
  );
  const certificates = makeCertificates(await labDirectory());
  const { uid, gid } = await stat(path);
  await chown(certificates.key, uid, gid);
  await chmod(certificates.key, 0o600);
  await server.configure({
    ssl_cert_file: certificates.certificate,
    ssl_key_file: certificates.key,
    ssl: 'on',
  });
  return certificates;
}

/** Who is let in by a server, until it is disposed of. */
export interface Entrance extends AsyncDisposable {
  changeTo(rules: string): Promise<void>;
}

/** Lets in, beside its owner over the loopback interface in clear text, whom rules of `pg_hba.conf` name, and nobody else. */
export async function changeEntrance(server: LabPostgres, rules: string): Promise<Entrance> {
  const [{ path, owner } = { path: '', owner: '' }] = await server.run<{ path: string; owner: string }>(
    "select current_setting('hba_file') as path, current_user as owner",
  );
  const before = await readFile(path, 'utf8');
  const write = async (text: string): Promise<void> => {
    await writeFile(path, text);
    await server.run('select pg_reload_conf()');
  };
  const keptOpen = `hostnossl all ${owner} 127.0.0.1/32 trust\n`;
  const changeTo = (text: string): Promise<void> => write(`${keptOpen}${text}\n`);
  await changeTo(rules);
  return { changeTo, [Symbol.asyncDispose]: () => write(before) };
}

/** A directory that the account of Postgres may enter. */
async function labDirectory(): Promise<string> {
  const directory = await mkdtemp(join(await realpath(tmpdir()), 'fleet-lab-'));
  await chmod(directory, 0o755);
  return directory;
}
