import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'chai';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { type Lent, lendMigratedDatabase, lendRedis } from '../support/servers.ts';
import { testEnvironment } from '../support/web.ts';
import { type LabPostgres, startLabPostgres } from './support/postgres.ts';
import { documentedRights, type LabRedis, startLabRedis } from './support/redis.ts';

const house = join(import.meta.dirname, '../..');

/** No machine has this address, so that a process to which its stores give all that it asks for ends there. */
const nowhere = '192.0.2.1';
const atItsPort = /^Port \d+ on 192\.0\.2\.1 cannot be used/;

describe('a process whose role in Postgres lacks rights', function () {
  this.timeout(60_000);
  let server: LabPostgres;
  let redis: Lent;

  const as = (user: string, database = 'fleet_apart'): string => {
    const url = new URL(server.url);
    Object.assign(url, { username: user, password: user, pathname: `/${database}` });
    return url.href;
  };
  const start = (): Promise<string> => lastWordsOf({ databaseUrl: as('fleet_run'), redisUrl: redis.url });

  before(async () => {
    [server, redis] = await Promise.all([startLabPostgres(), lendRedis()]);
    for (const role of ['fleet_owner', 'fleet_run'])
      await server.run(`create role ${role} login password '${role}'`);
    await server.run('create database fleet_apart owner fleet_owner');
  });
  after(async () => {
    await redis?.release();
    await server?.[Symbol.asyncDispose]();
  });

  it('cannot migrate, and is told which right it needs', async () => {
    const failureOf = (url: string) => migrateDatabase(url).catch(String);

    expect(await failureOf(as('fleet_run'))).to.match(
      /permission denied for schema public\. Its role needs usage and create on that schema/,
    );
    expect(await failureOf(as('fleet_run', 'fleet_new'))).to.match(
      /permission denied to create database\. .*create database NAME owner ROLE/,
    );
  });

  it('ends with one message that names the right, until it is a member of the owner', async () => {
    await migrateDatabase(as('fleet_owner'));
    expect(await start()).to.match(
      /^Postgres at .* permission denied for schema public\. Its role needs usage/,
    );

    const give = (right: string) => server.run(`grant ${right} to fleet_run`, 'fleet_apart');
    await give('usage, create on schema public');
    expect(await start()).to.match(/^Postgres at .*belong to another role.*grant OWNER to ROLE/);

    await give('select, insert, update, delete on all tables in schema public');
    expect(await start()).to.match(/^Postgres at .* for sequence .*grant OWNER to ROLE/);

    await give('fleet_owner');
    expect(await start()).to.match(atItsPort);
  });
});

describe('a process whose user in Redis lacks rights', function () {
  this.timeout(60_000);
  let database: Lent;
  let server: LabRedis;

  before(async () => {
    [database, server] = await Promise.all([lendMigratedDatabase(), startLabRedis()]);
  });
  after(async () => {
    await server?.[Symbol.asyncDispose]();
    await database?.release();
  });

  it('ends with one message that says where rights are listed, until it has them', async () => {
    const redisUrl = server.url.replace('redis://', 'redis://fleet:secret@');
    const start = (): Promise<string> => lastWordsOf({ databaseUrl: database.url, redisUrl });
    const give = (...rules: readonly string[]) => server.operator.call('ACL', 'SETUSER', 'fleet', ...rules);

    await give(...documentedRights, 'resetchannels');
    expect(await start()).to.match(
      /^Redis at .* NOPERM .*channels.* Give the user of REDIS_URL what docs\/stores\.md/,
    );

    await give(...documentedRights);
    expect(await start()).to.match(atItsPort);
  });
});

/** What a web process that does not start says. */
function lastWordsOf(stores: { readonly databaseUrl: string; readonly redisUrl: string }): Promise<string> {
  const env = { ...testEnvironment(stores), HOST: nowhere };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(house, 'src/main/web.ts')], { cwd: house, env }, (_error, _, stderr) =>
      resolve(stderr),
    );
  });
}
