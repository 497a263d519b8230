import { expect } from 'chai';
import { Redis } from 'ioredis';
import sharp from 'sharp';
import { z } from 'zod';
import { openUnlimited } from '../../src/db/orm.ts';
import { type RunningDemo, startDemo } from '../support/demo.ts';
import { eventsOf } from '../support/event-stream.ts';
import { eventually } from '../support/eventually.ts';
import { type Lent, lendEmptyDatabase, lendRedis } from '../support/servers.ts';

const activitySchema = z.object({
  id: z.int(),
  agentId: z.string().nullable(),
  type: z.string(),
  metadata: z.object({ imageUrl: z.string().nullish(), itemId: z.string().nullish() }),
});
type Activity = z.infer<typeof activitySchema>;

/** Fast enough that every kind of action comes within seconds, slow enough that visits end before the next begins. */
const pace = '200';
const wantedAgents = 5;

describe('the whole fleet', () => {
  let database: Lent;
  let redis: Lent;
  let demo: RunningDemo;

  before(async function () {
    this.timeout(90_000);
    database = await lendEmptyDatabase();
    redis = await lendRedis();
    demo = await startDemo({
      environment: { DATABASE_URL: database.url, REDIS_URL: redis.url, FLEET_PACE: pace, AGENTS: '16' },
    });
  });

  after(async function () {
    this.timeout(30_000);
    await demo?.interrupt();
    await redis?.release();
    await database?.release();
  });

  it('likes, comments and posts real images from both workers, as Postgres and the stream tell', async function () {
    this.timeout(150_000);
    const stopping = new AbortController();
    const streamed = collectStream(demo, stopping.signal);
    const orm = await openUnlimited({ url: database.url, poolSize: 2 });
    try {
      const all = await eventually(
        `${wantedAgents} agents that liked, commented and posted`,
        () =>
          busyAgents(streamed.activities).length >= wantedAgents
            ? busyAgents(streamed.activities)
            : undefined,
        120_000,
      );
      expect(all).to.have.length.of.at.least(wantedAgents);

      const workers = await orm.em.execute<{ worker: string }[]>('select distinct worker from ticks');
      expect(workers).to.have.lengthOf(2);

      const seen = [...streamed.activities];
      const lastId = seen.at(-1)?.id ?? 0;
      const stored = await orm.em.execute<{ id: string; type: string }[]>(
        'select id, type from activities where id <= ? order by id',
        [lastId],
      );
      expect(seen.map(({ id, type }) => ({ id: String(id), type }))).to.deep.equal(
        stored.map(({ id, type }) => ({ id: String(id), type })),
      );

      const ledger = await orm.em.execute<{ kind: string }[]>(
        "select kind from actions where status = 'confirmed' and kind = 'post'",
      );
      const posts = seen.filter(({ type }) => type === 'post');
      expect(ledger.length).to.be.at.least(posts.length).and.above(0);

      for (const post of posts.slice(0, 5)) {
        const answer = await fetch(post.metadata.imageUrl ?? '');
        const bytes = Buffer.from(await answer.arrayBuffer());
        expect((await sharp(bytes).metadata()).format).to.equal('png');
        expect(answer.headers.get('content-type')).to.equal('image/png');
      }
    } finally {
      stopping.abort();
      await streamed.ended;
      await orm.close(true);
    }
  });

  it('has every schedule again within seconds when Redis has lost its data', async function () {
    this.timeout(40_000);
    const client = new Redis(redis.url);
    try {
      const scheduled = () => client.zcard('fleet:{fleet-ticks}:ticks:repeat');
      const before = await scheduled();
      expect(before).to.be.above(0);
      await client.flushdb();
      await eventually(
        'as many schedules as before',
        async () => ((await scheduled()) >= before ? true : undefined),
        20_000,
      );
    } finally {
      client.disconnect();
    }
  });
});

interface Collected {
  readonly activities: readonly Activity[];
  readonly ended: Promise<void>;
}

/** Follows the stream from its very beginning. */
function collectStream({ report }: RunningDemo, signal: AbortSignal): Collected {
  const activities: Activity[] = [];
  const follow = async (): Promise<void> => {
    const response = await fetch(`${report.dashboard}/api/activity/stream?after=0`, {
      headers: { Authorization: `Bearer ${report.token}` },
      signal,
    });
    expect(response.status).to.equal(200);
    if (response.body === null) throw new Error('The stream has no body.');
    for await (const event of eventsOf(response.body))
      activities.push(activitySchema.parse(JSON.parse(event.data)));
  };
  const ended = follow().catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  return { activities, ended };
}

/** Agents that have done each of the three. */
function busyAgents(activities: readonly Activity[]): string[] {
  const did = new Map<string, Set<string>>();
  for (const { agentId, type } of activities)
    if (agentId !== null) did.set(agentId, (did.get(agentId) ?? new Set()).add(type));
  return [...did]
    .filter(([, types]) => ['like', 'comment', 'post'].every((type) => types.has(type)))
    .map(([id]) => id);
}
