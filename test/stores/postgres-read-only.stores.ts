import { expect } from 'chai';
import { eventually } from '../support/eventually.ts';
import { type Lent, lendRedis } from '../support/servers.ts';
import { type LabFleet, startLabFleet } from './support/fleet.ts';
import { type LabPostgres, startLabPostgres } from './support/postgres.ts';

describe('a Postgres that becomes read-only', function () {
  this.timeout(240_000);
  let postgres: LabPostgres;
  let redis: Lent;
  let fleet: LabFleet;

  before(async () => {
    [postgres, redis] = await Promise.all([startLabPostgres(), lendRedis()]);
    fleet = await startLabFleet({ databaseUrl: postgres.url, redisUrl: redis.url });
    await fleet.visit();
  });
  after(async () => {
    await fleet?.[Symbol.asyncDispose]();
    await redis?.release();
    await postgres?.[Symbol.asyncDispose]();
  });

  it('is told by /ready, by doctor and by commands in its own words, and can still be read', async () => {
    await postgres.configure({ default_transaction_read_only: 'on' });

    const ready = await fleet.ready();
    expect(ready).to.include({ httpStatus: 503, status: 'unavailable' });
    expect(ready.checks.postgres).to.deep.equal({ ok: false, detail: 'Postgres takes no writes' });
    const { status, body } = await fleet.ask('POST', '/api/fleet/pause');
    expect({ status, body }).to.have.nested.include({ status: 503, 'body.code': 'DATABASE_READ_ONLY' });
    expect((await fleet.ask('GET', '/api/agents')).status).to.equal(200);
    expect((await fleet.ask('GET', '/api/activity')).status).to.equal(200);
    const doctor = await fleet.doctor();
    expect(doctor.get('Postgres: writes')?.level, JSON.stringify([...doctor])).to.equal('broken');
  });

  it('lets the worker wait without a flood, and is followed by visits as soon as it takes writes again', async () => {
    const before = await fleet.lastVisit();
    await fleet.ask('POST', `/api/agents/${fleet.agentId}/tick`);
    const lines = (await fleet.log('worker')).filter(({ level }) => level !== 'info');
    expect(lines.length).to.be.below(100);
    expect(await fleet.lastVisit()).to.equal(before);

    await postgres.configure({ default_transaction_read_only: 'off' });
    await fleet.recovers();
    await eventually('ready', async () => ((await fleet.ready()).httpStatus === 200 ? true : undefined));
  });
});
