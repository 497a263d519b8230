import { expect } from 'chai';
import { eventually } from '../support/eventually.ts';
import { type Lent, lendRedis } from '../support/servers.ts';
import { type LabFleet, startLabFleet } from './support/fleet.ts';
import { type LabPostgres, startLabPostgres } from './support/postgres.ts';
import { makeSmallDisk, noSmallDisks, type SmallDisk } from './support/small-disk.ts';

const title = noSmallDisks === null ? '' : ` (skipped: ${noSmallDisks})`;

describe(`a Postgres whose disk is full${title}`, function () {
  this.timeout(300_000);
  let postgres: LabPostgres;
  let redis: Lent;
  let disk: SmallDisk;
  let fleet: LabFleet;

  before(async function () {
    if (noSmallDisks !== null) this.skip();
    [postgres, redis] = await Promise.all([startLabPostgres(), lendRedis()]);
    disk = await makeSmallDisk(postgres);
    fleet = await startLabFleet({ databaseUrl: disk.databaseUrl, redisUrl: redis.url });
    await fleet.visit();
  });
  after(async () => {
    await fleet?.[Symbol.asyncDispose]();
    await redis?.release();
    await postgres?.[Symbol.asyncDispose]();
    await disk?.[Symbol.asyncDispose]();
  });

  it('is told by commands, by /ready, by doctor and by the workers in its own words, and can still be read', async () => {
    await disk.fill();
    // What is left in the pages of each table is used up first.
    const refused = await eventually(
      'a command that is refused',
      async () => {
        const answer = await fleet.ask('POST', '/api/agents/seed', {
          count: 50,
          seed: Math.trunc(performance.now()),
        });
        return answer.status >= 400 ? answer : undefined;
      },
      60_000,
    );
    expect(refused).to.have.nested.include({ status: 503, 'body.code': 'DATABASE_FULL' });
    const ready = await eventually('unavailable', async () => {
      const state = await fleet.ready();
      return state.httpStatus === 503 ? state : undefined;
    });
    expect(ready.checks.postgres).to.deep.equal({ ok: false, detail: 'The disk of Postgres is full' });
    await eventually(
      'doctor says so',
      async () => {
        // Postgres gives pages back when it cleans up, so that for a while the disk is no longer full.
        await disk.fill();
        const finding = (await fleet.doctor()).get('Postgres: writes');
        return finding?.level === 'broken' && /No space left/.test(finding.found) ? true : undefined;
      },
      120_000,
    );
    expect((await fleet.ask('GET', '/api/agents')).status).to.equal(200);
  });

  it('keeps the workers from nothing that they could do, without a flood, and ends by itself', async () => {
    for (let count = 0; count < 20; count += 1) await fleet.ask('POST', `/api/agents/${fleet.agentId}/tick`);
    const lines = (await fleet.log('worker')).filter(({ level }) => level !== 'info');
    expect(lines.length).to.be.below(200);

    await disk.clear();
    await fleet.recovers();
    await eventually('ready', async () => ((await fleet.ready()).httpStatus === 200 ? true : undefined));
  });
});
