import { type Lent, lendRedis } from '../support/servers.ts';
import { type LabFleet, startLabFleet } from './support/fleet.ts';
import { type ForeignServer, openForeignServer } from './support/foreign-server.ts';
import { changeEntrance, type Entrance, type LabPostgres, startLabPostgres } from './support/postgres.ts';
import { openSwitch, type Switch } from './support/redis.ts';
import { itShowsEach, type StoreFault } from './support/walk.ts';

interface Lab {
  readonly server: LabPostgres;
  readonly address: Switch;
  /** No Postgres at all: it speaks HTTP. */
  readonly foreign: ForeignServer;
  /** While it is changed. */
  entrance?: Entrance;
}

const portOf = ({ url }: LabPostgres): { port: number } => ({ port: Number(new URL(url).port) });

/** New connections meet what has changed. */
const endSessions = "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'fleet_lab'";

const faults: readonly StoreFault<Lab>[] = [
  {
    what: 'has no connection left (53300)',
    async begin({ server }) {
      await server.run('alter role fleet_lab connection limit 0');
      await server.run(endSessions);
    },
    end: ({ server }) => server.run('alter role fleet_lab connection limit -1'),
    code: 'DATABASE_CONNECTIONS_SPENT',
    ready: /no connection left/i,
    doctor: ['Postgres: connection', /too many connections/, /POOL_SIZE|max_connections/],
    log: /too many connections/,
  },
  {
    what: 'refuses the password (28P01)',
    async begin({ server }) {
      await server.run("alter role fleet_lab password 'another'");
      await server.run(endSessions);
    },
    end: ({ server }) => server.run("alter role fleet_lab password 'lab'"),
    code: 'DATABASE_ACCESS_REFUSED',
    ready: /refuses/i,
    doctor: ['Postgres: connection', /password authentication failed/, /user and password in DATABASE_URL/],
    log: /password authentication failed/,
  },
  {
    what: 'lets nobody in any more without encryption',
    async begin(lab) {
      lab.entrance = await changeEntrance(lab.server, 'hostssl all all all trust');
      await lab.server.run(endSessions);
    },
    end: async ({ entrance }) => entrance?.[Symbol.asyncDispose](),
    code: 'DATABASE_ENCRYPTION_REFUSED',
    ready: /do not agree on encryption \(sslmode\)/,
    doctor: ['Postgres: connection', /no encryption/, /sslmode=require in DATABASE_URL/],
    log: /no encryption; its address has sslmode=prefer/,
  },
  {
    what: 'is no Postgres',
    async begin({ address, foreign }) {
      address.leadTo(foreign);
      address.cut();
    },
    async end({ address, server }) {
      address.leadTo(portOf(server));
      address.cut();
    },
    code: 'DATABASE_WRONG_SERVER',
    ready: /not that of the fleet/,
    doctor: ['Postgres: connection', /establishing an SSL connection/, /Put DATABASE_URL right/],
    log: /establishing an SSL connection/,
  },
];

describe('a Postgres that lets nobody in', function () {
  this.timeout(240_000);
  let lab: Lab;
  let redis: Lent;
  let fleet: LabFleet;

  before(async () => {
    const server = await startLabPostgres();
    lab = { server, address: await openSwitch(portOf(server)), foreign: await openForeignServer() };
    await server.run("create role fleet_lab login password 'lab'");
    await server.run('create database fleet_lab owner fleet_lab');
    redis = await lendRedis();
    const databaseUrl = `postgres://fleet_lab:lab@127.0.0.1:${new URL(lab.address.url).port}/fleet_lab`;
    fleet = await startLabFleet({ databaseUrl, redisUrl: redis.url });
    await fleet.visit();
  });
  after(async () => {
    await fleet?.[Symbol.asyncDispose]();
    await redis?.release();
    for (const part of [lab?.foreign, lab?.address, lab?.server]) await part?.[Symbol.asyncDispose]();
  });

  itShowsEach('postgres', faults, () => ({ lab, fleet }));
});
