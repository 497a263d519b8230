import { mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { closedPort } from '../floimg/studio.ts';
import { eventually } from '../support/eventually.ts';
import { type Lent, lendEmptyDatabase } from '../support/servers.ts';
import { type LabFleet, startLabFleet } from './support/fleet.ts';
import { type ForeignServer, openForeignServer } from './support/foreign-server.ts';
import { follow, type LabRedis, openSwitch, type Switch, startLabRedis } from './support/redis.ts';
import { type LabCluster, startLabCluster } from './support/redis-cluster.ts';
import { itShowsEach, type StoreFault } from './support/walk.ts';

/** What a test does to the servers, and undoes. */
interface Lab {
  readonly server: LabRedis;
  readonly other: LabRedis;
  readonly cluster: LabCluster;
  readonly address: Switch;
  /** No Redis at all: it speaks HTTP. */
  readonly foreign: ForeignServer;
}

const operatorOf = ({ server }: Lab): LabRedis['operator'] => server.operator;

const faults: readonly StoreFault<Lab>[] = [
  {
    what: 'asks for a password (NOAUTH)',
    async begin(lab) {
      await operatorOf(lab).config('SET', 'requirepass', 'secret');
      lab.address.cut();
    },
    end: async (lab) => operatorOf(lab).config('SET', 'requirepass', ''),
    code: 'REDIS_PASSWORD_MISSING',
    ready: /asks for a password/,
    doctor: ['Redis: connection', /NOAUTH/, /user and password in REDIS_URL/],
    log: /NOAUTH/,
    reason: /cannot be used.*NOAUTH/,
  },
  {
    what: 'has no memory left (OOM)',
    begin: (lab) => operatorOf(lab).config('SET', 'maxmemory', '1'),
    end: (lab) => operatorOf(lab).config('SET', 'maxmemory', '0'),
    code: 'REDIS_FULL',
    ready: /is full/,
    doctor: ['Redis: writes', /OOM/, /Raise maxmemory/],
    log: /OOM/,
    reason: /takes no writes.*OOM.*no visit begins/,
  },
  {
    what: 'cannot save to its disk (MISCONF)',
    async begin(lab) {
      const operator = operatorOf(lab);
      // A directory in the place of the file, which not even root can overwrite.
      await mkdir(join(lab.server.directory, 'dump.rdb', 'in-the-way'), { recursive: true });
      await operator.config('SET', 'save', '3600 1');
      await operator.bgsave();
      await eventually('it failed to save', async () =>
        (await operator.info('persistence')).includes('rdb_last_bgsave_status:err') ? true : undefined,
      );
    },
    async end(lab) {
      await rmdir(join(lab.server.directory, 'dump.rdb', 'in-the-way'));
      await rmdir(join(lab.server.directory, 'dump.rdb'));
      await operatorOf(lab).bgsave();
    },
    code: 'REDIS_DISK_FULL',
    ready: /disk/,
    doctor: ['Redis: connection', /MISCONF/, /Make room on the disk/],
    log: /MISCONF/,
    reason: /takes no writes.*MISCONF/,
  },
  {
    what: 'is a replica (READONLY)',
    begin: ({ server, other }) => follow(server, other),
    end: (lab) => operatorOf(lab).replicaof('NO', 'ONE'),
    code: 'REDIS_READ_ONLY',
    ready: /is a replica/,
    doctor: ['Redis: role', /is a replica/, /Let REDIS_URL lead to the master/],
    log: /READONLY/,
    reason: /takes no writes.*READONLY/,
  },
  {
    what: 'is a replica that has lost its master (MASTERDOWN)',
    async begin(lab) {
      await operatorOf(lab).config('SET', 'replica-serve-stale-data', 'no');
      await operatorOf(lab).replicaof('127.0.0.1', await closedPort());
    },
    end: (lab) => operatorOf(lab).replicaof('NO', 'ONE'),
    code: 'REDIS_MASTER_DOWN',
    ready: /is a replica/,
    doctor: ['Redis: connection', /MASTERDOWN/, /Bring its master back/],
    log: /MASTERDOWN/,
    reason: /cannot be used.*(MASTERDOWN|READONLY)/,
  },
  {
    what: 'still reads its data (LOADING)',
    async begin({ server }) {
      const { operator } = server;
      await operator.call('DEBUG', 'POPULATE', '100000', 'filler');
      await operator.save();
      await server.restart();
    },
    end: (lab) => operatorOf(lab).config('SET', 'key-load-delay', '0'),
    code: 'REDIS_LOADING',
    ready: /loading its data/,
    doctor: ['Redis: connection', /LOADING/, /Wait until Redis has read its data/],
    log: /LOADING/,
    reason: /cannot be used.*LOADING/,
  },
  {
    what: 'is a node of a Cluster behind a proxy (MOVED)',
    async begin({ address, cluster }) {
      const holder = await cluster.holderOf('fleet:{fleet-ticks}:meta');
      const other = cluster.masters.find((master) => master !== holder);
      if (other === undefined) throw new RangeError('The Cluster has three masters.');
      address.leadTo(other);
      address.cut();
    },
    async end({ address, server }) {
      address.leadTo(server);
      address.cut();
    },
    code: 'REDIS_MOVED',
    ready: /Cluster/,
    // It finds out that there is a Cluster now.
    doctor: null,
    log: /MOVED/,
  },
  {
    what: 'is no Redis',
    async begin({ address, foreign }) {
      address.leadTo(foreign);
      address.cut();
    },
    async end({ address, server }) {
      address.leadTo(server);
      address.cut();
    },
    code: 'REDIS_WRONG_SERVER',
    ready: /not the Redis of the fleet/,
    doctor: ['Redis: connection', /Unknown RESP type|EPIPE|ECONNRESET|closed/, /REDIS_URL/],
    log: /Unknown RESP type/,
    reason: /cannot be used/,
  },
];

describe('a Redis that answers, and cannot be used', function () {
  this.timeout(240_000);
  let lab: Lab;
  let database: Lent;
  let fleet: LabFleet;

  before(async () => {
    const [server, other, cluster] = await Promise.all([
      startLabRedis(
        '--enable-debug-command',
        'yes',
        '--key-load-delay',
        '300',
        '--loading-process-events-interval-bytes',
        '1024',
      ),
      startLabRedis(),
      startLabCluster(),
    ]);
    lab = { server, other, cluster, address: await openSwitch(server), foreign: await openForeignServer() };
    database = await lendEmptyDatabase();
    fleet = await startLabFleet({ databaseUrl: database.url, redisUrl: lab.address.url });
    await fleet.visit();
  });
  after(async () => {
    await fleet?.[Symbol.asyncDispose]();
    await database?.release();
    for (const part of [lab?.foreign, lab?.address, lab?.cluster, lab?.other, lab?.server])
      await part?.[Symbol.asyncDispose]();
  });

  itShowsEach('redis', faults, () => ({ lab, fleet }));
});
