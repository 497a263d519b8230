import { expect } from 'chai';
import { statement } from '../../src/db/sql.ts';
import { ensureFleet } from '../../src/fleet/state.ts';
import { pauseFleet } from '../../src/fleet/status.ts';
import { findWatchState } from '../../src/people/watch/state.ts';
import { watchGalleryJob } from '../../src/queue/contracts.ts';
import { scheduleMaintenance } from '../../src/queue/maintenance.ts';
import { enqueue } from '../../src/queue/producer.ts';
import { eventually } from '../support/eventually.ts';
import { type Lent, lendMigratedDatabase, lendRedis } from '../support/servers.ts';
import { startSandbox, startWorker, type TestSandbox, type TestWorker } from '../support/worker.ts';

const selectPosts = statement<{ title: string; person: string | null }>(
  'test-watch-job-posts',
  'select title, first_person_by as person from gallery_posts order by posted_at',
  { title: 'text', person: 'text' },
);

describe('the job of the watch', () => {
  let database: Lent;
  let redis: Lent;
  let sandbox: TestSandbox;
  let worker: TestWorker;

  before(async () => {
    database = await lendMigratedDatabase();
    redis = await lendRedis();
    sandbox = await startSandbox();
    const { environment } = sandbox;
    worker = await startWorker({ databaseUrl: database.url, redisUrl: redis.url, environment });
    await ensureFleet(worker.context.database, 1);
  });
  after(async () => {
    await worker?.close();
    await sandbox?.close();
    await redis?.release();
    await database?.release();
  });

  it('runs by itself once a worker is there, reads in the service’s own name, and counts what it asks', async () => {
    const { store } = sandbox;
    const user = (username: string) =>
      store.addUser({ agentId: null, username, name: username, personaId: null });
    const at = Date.now() - 60_000;
    const nia = await user('nia');
    const tom = await user('tom');
    for (let number = 0; number < 12; number += 1) {
      const picture = { imageUrl: 'https://images.example/a.png', title: `Post ${number}` };
      const post = await store.publish(nia, picture, { at: at + number * 1_000 });
      await store.comment(post, tom, 'Welcome!', { at: at + 30_000 });
    }

    await scheduleMaintenance(worker.context.queues);

    // Some of Studio's shapes leave the author out, and such posts are nobody's.
    const posts = await eventually('posts of people with their first response', async () => {
      const found = await worker.context.database.rows(selectPosts, []);
      return found.some(({ person }) => person === 'tom') ? found : undefined;
    });
    expect(posts.length).to.be.within(6, 12);
    const state = await eventually('the end of the pass', async () => {
      const now = await findWatchState(worker.context.database);
      return now.passedAt === null ? undefined : now;
    });
    expect(state.failure).to.equal(null);
    expect(state.requestsTotal).to.be.above(1);
    const metrics = JSON.stringify(await worker.context.metrics.snapshot());
    expect(metrics).to.include('fleet_watch_requests_total').and.include('"outcome":"passed"');
  });

  it('rests while the fleet is paused', async () => {
    const { database: sql, activityLog, queues } = worker.context;
    await pauseFleet(activityLog, { reason: 'it is paused by the test', type: 'paused' });
    const before = await findWatchState(sql);

    await enqueue(queues, watchGalleryJob, [{ data: {} }]);
    await eventually('the job’s end', async () => {
      const counts = await queues.people.getJobCounts('waiting', 'active');
      return counts.waiting === 0 && counts.active === 0 ? true : undefined;
    });

    expect((await findWatchState(sql)).requestsTotal).to.equal(before.requestsTotal);
  });
});
