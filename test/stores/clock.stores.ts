import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import {
  type AdjustableClock,
  makeAdjustableClock,
  noAdjustableClocks,
} from '../support/adjustable-clock.ts';
import { eventually } from '../support/eventually.ts';
import { type Lent, lendEmptyDatabase, lendRedis } from '../support/servers.ts';
import { type LabFleet, startLabFleet } from './support/fleet.ts';

/** A worker looks at the clock of Postgres every ten seconds. */
const noticedMs = 40_000;

const title = noAdjustableClocks === null ? '' : ` (skipped: ${noAdjustableClocks})`;

describe(`a machine's clock${title}`, function () {
  this.timeout(240_000);
  let directory: string;
  let database: Lent;
  let redis: Lent;
  let workers: AdjustableClock;
  let webs: AdjustableClock;
  let fleet: LabFleet;

  before(async function () {
    if (noAdjustableClocks !== null) this.skip();
    directory = await mkdtemp(join(await realpath(tmpdir()), 'fleet-clock-'));
    [database, redis] = await Promise.all([lendEmptyDatabase(), lendRedis()]);
    workers = await makeAdjustableClock(join(directory, 'worker'));
    webs = await makeAdjustableClock(join(directory, 'web'));
    fleet = await startLabFleet({
      databaseUrl: database.url,
      redisUrl: redis.url,
      environments: { web: webs.environment, worker: workers.environment },
    });
    await fleet.visit();
  });
  after(async () => {
    await fleet?.[Symbol.asyncDispose]();
    await redis?.release();
    await database?.release();
    if (directory !== undefined) await rm(directory, { recursive: true, force: true });
  });

  const workerSays = (words: RegExp) =>
    eventually(
      `a line of the worker's log like ${words}`,
      async () => (await fleet.log('worker')).find((line) => words.test(JSON.stringify(line))),
      noticedMs,
    );
  const feedSays = (words: RegExp) =>
    eventually(
      `a line of the feed like ${words}`,
      async () => words.test(JSON.stringify((await fleet.ask('GET', '/api/activity')).body)) || undefined,
      noticedMs,
    );

  for (const aheadSeconds of [5, -5]) {
    it(`that is ${aheadSeconds} s ahead is told by its worker, which goes on`, async () => {
      await workers.set(aheadSeconds);
      await workerSays(new RegExp(`clock is 5 s ${aheadSeconds < 0 ? 'behind' : 'ahead of'}`));
      await fleet.visit();
      await workers.set(0);
    });
  }

  for (const aheadSeconds of [60, -60]) {
    it(`that is ${aheadSeconds} s ahead keeps its worker from working, and it begins again by itself`, async () => {
      await workers.set(aheadSeconds);
      await feedSays(
        new RegExp(`does not work: Its clock is 60 s ${aheadSeconds < 0 ? 'behind' : 'ahead of'}`),
      );
      const before = await fleet.lastVisit();
      await fleet.ask('POST', `/api/agents/${fleet.agentId}/tick`);

      await workers.set(0);
      await feedSays(/works again/);
      expect(await fleet.lastVisit()).to.equal(before);
      await fleet.recovers();
    });
  }

  it('of a web process is told by /ready, which is unable when it is far off', async () => {
    await webs.set(5);
    const degraded = await eventually('degraded', async () => {
      const ready = await fleet.ready();
      return ready.status === 'degraded' ? ready : undefined;
    });
    expect(degraded.httpStatus).to.equal(200);
    expect(degraded.checks.clock?.detail).to.match(/5 s ahead of/);

    await webs.set(60);
    const unable = await eventually('unavailable', async () => {
      const ready = await fleet.ready();
      return ready.status === 'unavailable' ? ready : undefined;
    });
    expect(unable.httpStatus).to.equal(503);
    const doctor = await fleet.doctor();
    expect(doctor.get('Postgres: clock')?.level, JSON.stringify([...doctor])).to.equal('broken');

    await webs.set(0);
    await eventually('ready', async () => ((await fleet.ready()).status === 'ready' ? true : undefined));
  });
});
