import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { freeLoopbackPort } from '../../src/embedded/ports.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { connectRedis } from '../../src/redis/connections.ts';
import { missingRights, rightsInWords } from '../../src/redis/rights.ts';
import { examine, findingOf } from '../cli/doctor/setting.ts';
import { eventually } from '../support/eventually.ts';
import { type Certificates, makeCertificates } from './support/certificates.ts';
import { type FleetInProcess, startFleetInProcess } from './support/fleet-in-process.ts';
import { type LabRedis, documentedRights as rights, startLabRedis } from './support/redis.ts';

const logger = silentLogger();

/** Connects and asks. @returns the answer, or the refusal's sentence */
async function ask(url: string): Promise<string> {
  try {
    const redis = await connectRedis({ url, logger, duringOutage: 'fail', startTimeoutMs: 5_000 });
    try {
      return await redis.ping();
    } finally {
      redis.disconnect();
    }
  } catch (error) {
    return String(error);
  }
}

describe('a Redis as it may be rented', function () {
  this.timeout(60_000);

  describe('with encryption', () => {
    let directory: string;
    let files: Certificates;
    let server: LabRedis;
    let securePort: number;

    before(async () => {
      directory = await mkdtemp(join(await realpath(tmpdir()), 'fleet-redis-tls-'));
      files = makeCertificates(directory);
      securePort = await freeLoopbackPort();
      server = await startLabRedis(
        ...['--tls-port', String(securePort), '--tls-auth-clients', 'no'],
        ...[
          '--tls-cert-file',
          files.certificate,
          '--tls-key-file',
          files.key,
          '--tls-ca-cert-file',
          files.authority,
        ],
      );
    });
    after(async () => {
      await server?.[Symbol.asyncDispose]();
      await rm(directory, { recursive: true, force: true });
    });

    const at = (host: string, query = ''): string => `rediss://${host}:${securePort}/1${query}`;

    it('is used where an authority of one’s own vouches for its name', async () => {
      expect(await ask(at('localhost', `?sslrootcert=${files.authority}`))).to.equal('PONG');
      expect(await ask(at('127.0.0.1', `?sslrootcert=${files.authority}&servername=localhost`))).to.equal(
        'PONG',
      );
      expect(await ask(at('127.0.0.1', `?sslrootcert=${files.authority}&sslmode=verify-ca`))).to.equal(
        'PONG',
      );
      expect(await ask(at('127.0.0.1', '?sslmode=require'))).to.equal('PONG');
    });

    for (const [what, url, sentence] of [
      ['nobody vouches for it', () => at('localhost'), /certificate.*sslrootcert=/],
      [
        'a stranger vouches for it',
        () => at('localhost', `?sslrootcert=${files.stranger}`),
        /certificate.*sslrootcert=/,
      ],
      [
        'it has another name',
        () => at('127.0.0.1', `?sslrootcert=${files.authority}`),
        /does not match certificate.*servername=/,
      ],
      ['it is spoken to without', () => `redis://127.0.0.1:${securePort}`, /write rediss:\/\//],
      [
        'it is expected where there is none',
        () => `rediss://127.0.0.1:${server.port}?sslmode=require`,
        /write redis:\/\/ in the place of rediss/,
      ],
    ] as const) {
      it(`is refused with the way out where ${what}`, async () => {
        expect(await ask(url())).to.match(sentence);
      });
    }
  });

  it('is reached by a socket, and in IPv6, in any of its databases', async () => {
    const server = await startLabRedis(
      '--bind',
      '127.0.0.1',
      '::1',
      '--unixsocket',
      'redis.sock',
      '--requirepass',
      'p@s/s#%',
    );
    try {
      const password = encodeURIComponent('p@s/s#%');
      const socket = `redis+unix://:${password}@${server.directory}/redis.sock?db=3`;
      for (const url of [socket, `redis://:${password}@[::1]:${server.port}/3`]) {
        const redis = await connectRedis({ url, logger, duringOutage: 'fail' });
        expect(await redis.client('INFO')).to.match(/ db=3 .*name=fleet:fleet|name=fleet:fleet.* db=3 /);
        redis.disconnect();
      }
    } finally {
      await server[Symbol.asyncDispose]();
    }
  });

  describe('with users of limited rights', () => {
    let server: LabRedis;
    let fleet: FleetInProcess;

    before(async () => {
      server = await startLabRedis();
      await server.operator.call('ACL', 'SETUSER', 'fleet', ...rights);
      fleet = await startFleetInProcess(`redis://fleet:secret@127.0.0.1:${server.port}`);
    });
    after(async () => {
      await fleet?.[Symbol.asyncDispose]();
      await server?.[Symbol.asyncDispose]();
    });
    afterEach(() => server.operator.call('ACL', 'SETUSER', 'fleet', 'reset', ...rights));

    it('serves a whole visit with the rights that the documentation lists', async () => {
      expect(await fleet.visit()).to.be.oneOf(['acted', 'browsed']);
      expect((await fleet.ready()).status).to.equal('ready');
      expect(findingOf(await examine(fleet.environment), 'redis-rights').level).to.equal('ok');
    });

    for (const [without, needed] of [
      [['-zadd'], /NOPERM this user has no permissions to run the 'zadd' command \(needed: ZADD ~fleet:\*\)/],
      [['-evalsha'], /NOPERM .*'evalsha' command \(needed: EVALSHA ~fleet:\*\)/],
      [['-info'], /NOPERM .*'info' command \(needed: INFO\)/],
      [['resetkeys', '~other:*'], /NOPERM .*keys used as arguments \(needed: SET ~fleet:\*, .* more\)/],
      [['resetchannels'], /NOPERM .*channels used as arguments \(needed: PUBLISH &fleet:\*\)/],
    ] as const) {
      it(`names what is missing after ${without.join(' ')}`, async () => {
        await server.operator.call('ACL', 'SETUSER', 'fleet', ...without);

        const state = await fleet.becomes('unavailable');
        expect(state.httpStatus).to.equal(503);
        expect(state.detail).to.match(needed);
        const redis = await connectRedis({
          url: `redis://fleet:secret@127.0.0.1:${server.port}`,
          logger,
          duringOutage: 'fail',
        });
        expect(rightsInWords(await missingRights(redis))).to.match(needed);
        redis.disconnect();

        await server.operator.call('ACL', 'SETUSER', 'fleet', 'reset', ...rights);
        await fleet.becomes('ready');
      });
    }

    it('is asked for rights by keys that are gone after a minute', async () => {
      const { operator } = server;
      await eventually('the key of rights', async () => (await operator.keys('*:rights*'))[0]);
      for (const key of await operator.keys('*:rights*')) {
        expect(await operator.pttl(key), key).to.be.within(1, 60_000);
      }
    });

    it('names a wrong password, and one that is missing', async () => {
      const at = (credentials: string): string => `redis://${credentials}127.0.0.1:${server.port}`;
      expect(await ask(at('fleet:wrong@'))).to.match(/WRONGPASS.*Put user and password in REDIS_URL right/);
      await server.operator.config('SET', 'requirepass', 'secret');
      expect(await ask(at(''))).to.match(/NOAUTH.*Put user and password/);
    });
  });

  it('that is a replica cannot write, and is named so even where it takes writes', async () => {
    const master = await startLabRedis();
    const replica = await startLabRedis(
      '--replicaof',
      `127.0.0.1 ${master.port}`,
      '--replica-read-only',
      'no',
    );
    const fleet = await startFleetInProcess(replica.url);
    try {
      const state = await fleet.ready();
      expect(state).to.deep.include({ httpStatus: 503, status: 'unavailable' });
      expect(state.detail).to.match(/is a replica \(role:slave\) and cannot write/);
      expect(findingOf(await examine(fleet.environment), 'redis-role')).to.include({ level: 'broken' });
    } finally {
      await fleet[Symbol.asyncDispose]();
      await replica[Symbol.asyncDispose]();
      await master[Symbol.asyncDispose]();
    }
  });
});
