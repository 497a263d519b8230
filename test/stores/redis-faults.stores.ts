import { mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { closedPort } from '../floimg/studio.ts';
import { eventually } from '../support/eventually.ts';
import { type Lent, lendEmptyDatabase } from '../support/servers.ts';
import { type LabFleet, startLabFleet } from './support/fleet.ts';
import { type ForeignServer, openForeignServer } from './support/foreign-server.ts';
import {
  documentedRights,
  follow,
  hidingTheCluster,
  type LabRedis,
  openSwitch,
  plainly,
  type Switch,
  startLabRedis,
  withoutHashTags,
} from './support/redis.ts';
import { type LabCluster, startLabCluster } from './support/redis-cluster.ts';
import { itShowsEach, type StoreFault } from './support/walk.ts';

/** What a test does to the servers, and undoes. */
interface Lab {
  readonly server: LabRedis;
  readonly other: LabRedis;
  readonly cluster: LabCluster;
  /** A Cluster of one node, which has every key. */
  readonly oneNode: LabCluster;
  readonly address: Switch;
  /** No Redis at all: it speaks HTTP. */
  readonly foreign: ForeignServer;
}

const operatorOf = ({ server }: Lab): LabRedis['operator'] => server.operator;

function leadTo({ address }: Lab, server: Pick<LabRedis, 'port'>): void {
  address.leadTo(server);
  address.cut();
}

async function leadBack(lab: Lab): Promise<void> {
  lab.address.speakAs(plainly);
  leadTo(lab, lab.server);
}

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
    async begin(lab) {
      const holder = await lab.cluster.holderOf('fleet:{fleet-ticks}:meta');
      const other = lab.cluster.masters.find((master) => master !== holder);
      if (other === undefined) throw new RangeError('The Cluster has three masters.');
      lab.address.speakAs(hidingTheCluster);
      leadTo(lab, other);
    },
    end: leadBack,
    code: 'REDIS_MOVED',
    ready: /Cluster/,
    doctor: ['Redis: writes', /MOVED/, /Name the nodes of the Cluster/],
    log: /MOVED/,
    reason: /cannot be used.*MOVED/,
  },
  {
    what: 'is a Cluster behind a proxy that heeds no hash tags (CROSSSLOT)',
    async begin(lab) {
      const [node] = lab.oneNode.masters;
      if (node === undefined) throw new RangeError('A Cluster has nodes.');
      lab.address.speakAs(withoutHashTags);
      leadTo(lab, node);
    },
    end: leadBack,
    code: 'REDIS_CROSS_SLOT',
    ready: /several nodes/,
    doctor: ['Redis: writes', /CROSSSLOT/, /Name the nodes of the Cluster/],
    log: /CROSSSLOT/,
    reason: /CROSSSLOT/,
  },
  {
    what: 'is no Redis',
    begin: async (lab) => leadTo(lab, lab.foreign),
    end: leadBack,
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
    const [server, other, cluster, oneNode] = await Promise.all([
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
      startLabCluster({ masters: 1 }),
    ]);
    lab = {
      server,
      other,
      cluster,
      oneNode,
      address: await openSwitch(server),
      foreign: await openForeignServer(),
    };
    database = await lendEmptyDatabase();
    fleet = await startLabFleet({ databaseUrl: database.url, redisUrl: lab.address.url });
    await fleet.visit();
  });
  after(async () => {
    await fleet?.[Symbol.asyncDispose]();
    await database?.release();
    for (const part of [lab?.foreign, lab?.address, lab?.cluster, lab?.oneNode, lab?.other, lab?.server])
      await part?.[Symbol.asyncDispose]();
  });

  itShowsEach('redis', faults, () => ({ lab, fleet }));
});

/** A Redis that knows the fleet by a user of its own. */
interface LabOfUsers {
  readonly server: LabRedis;
  readonly address: Switch;
}

const changeUser = ({ server }: LabOfUsers, ...rules: readonly string[]): Promise<unknown> =>
  server.operator.call('ACL', 'SETUSER', 'fleet', ...rules);

const giveDocumentedRights = (lab: LabOfUsers): Promise<unknown> =>
  changeUser(lab, 'reset', ...documentedRights);

const refusals: readonly StoreFault<LabOfUsers>[] = [
  {
    what: 'has another password for the fleet (WRONGPASS)',
    async begin(lab) {
      await changeUser(lab, 'resetpass', '>another');
      lab.address.cut();
    },
    end: giveDocumentedRights,
    code: 'REDIS_PASSWORD_WRONG',
    ready: /password/,
    doctor: ['Redis: connection', /WRONGPASS/, /user and password in REDIS_URL/],
    log: /WRONGPASS/,
    reason: /cannot be used.*WRONGPASS/,
  },
  {
    what: 'has taken the right to write away from the fleet (NOPERM)',
    begin: (lab) => changeUser(lab, '-@write'),
    end: giveDocumentedRights,
    code: 'REDIS_RIGHT_MISSING',
    ready: /NOPERM.*needed: SET ~fleet:/,
    doctor: ['Redis: rights', /NOPERM.*needed: SET ~fleet:/, /docs\/stores.md/],
    // In the words of Redis 7.0 where a script is refused.
    log: /NOPERM|The user executing the script can't/,
    reason: /NOPERM/,
  },
  {
    what: 'has taken every key away from the fleet (NOPERM)',
    begin: (lab) => changeUser(lab, 'resetkeys'),
    end: giveDocumentedRights,
    code: 'REDIS_RIGHT_MISSING',
    ready: /NOPERM.*needed: SET ~fleet:/,
    doctor: ['Redis: rights', /NOPERM.*needed: SET ~fleet:/, /docs\/stores.md/],
    log: /NOPERM/,
    reason: /NOPERM/,
  },
];

describe('a Redis that refuses the user of the fleet', function () {
  this.timeout(240_000);
  let lab: LabOfUsers;
  let database: Lent;
  let fleet: LabFleet;

  before(async () => {
    const server = await startLabRedis();
    lab = { server, address: await openSwitch(server) };
    await giveDocumentedRights(lab);
    database = await lendEmptyDatabase();
    const redisUrl = lab.address.url.replace('redis://', 'redis://fleet:secret@');
    fleet = await startLabFleet({ databaseUrl: database.url, redisUrl });
    await fleet.visit();
  });
  after(async () => {
    await fleet?.[Symbol.asyncDispose]();
    await database?.release();
    for (const part of [lab?.address, lab?.server]) await part?.[Symbol.asyncDispose]();
  });

  itShowsEach('redis', refusals, () => ({ lab, fleet }));
});
