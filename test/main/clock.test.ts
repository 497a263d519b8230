import { expect } from 'chai';
import { readConfig } from '../../config/env.ts';
import { statement } from '../../src/db/sql.ts';
import { newId } from '../../src/lib/ids.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { openWorker } from '../../src/main/open-worker.ts';
import { visitJob } from '../../src/queue/contracts.ts';
import { jobKind } from '../../src/queue/job-kinds.ts';
import { enqueue } from '../../src/queue/producer.ts';
import { repeatStrategyBy } from '../../src/queue/repeat-strategy.ts';
import { encodePattern } from '../../src/rhythm/pattern.ts';
import { calmRhythm } from '../queue/setting.ts';
import { eventually } from '../support/eventually.ts';
import { startWeb, type TestWeb, testEnvironment } from '../support/web.ts';

const selectMessages = statement<{ type: string; message: string }>(
  'test-fleet-messages',
  'select type, message from activities where agent_id is null order by id',
  { type: 'text', message: 'text' },
);

describe('the clock of a worker', function () {
  this.timeout(60_000);
  let web: TestWeb;

  before(async () => {
    web = await startWeb();
  });

  after(() => web?.close());

  it('that is an hour ahead keeps it from working until it is set, and says so', async () => {
    let aheadMs = 3_600_000;
    const { database, queues, config } = web.context;
    const runs: string[] = [];
    const worker = await openWorker(
      readConfig(testEnvironment({ databaseUrl: config.database.url, redisUrl: config.redis.url })),
      {
        clock: { now: () => Date.now() + aheadMs },
        logger: silentLogger(),
        worker: 'early-bird',
        clockEveryMs: 100,
        unableAfterMs: 2_000,
        kindsOf: () => [jobKind(visitJob, async ({ agentId }) => void runs.push(agentId))],
      },
    );
    try {
      await enqueue(queues, visitJob, [{ data: { agentId: newId<'agent'>() } }]);
      const [told] = await eventually('an activity', async () => {
        const messages = await database.rows(selectMessages, []);
        return messages.length > 0 ? messages : undefined;
      });
      expect(told?.type).to.equal('error');
      expect(told?.message).to.match(
        /early-bird does not work: Its clock is 3600 s ahead of that of Postgres/,
      );
      const failure = await worker.unable;
      expect(failure.message).to.match(/clock is 3600 s ahead/);
      expect(runs).to.deep.equal([]);

      aheadMs = 0;
      // Jobs are taken as soon as the clock is right; that it is so is reported while the first of them runs.
      await eventually('the visit', () => (runs.length === 1 ? true : undefined));
      await eventually('the activity of the resumed worker', async () => {
        const types = (await database.rows(selectMessages, [])).map(({ type }) => type);
        return types.join() === 'error,resumed' ? true : undefined;
      });
    } finally {
      await worker.close();
    }
  });

  it('does not decide when an agent wakes: that of Postgres does', () => {
    const options = { pattern: encodePattern(calmRhythm), count: 1 };
    const twoHours = 7_200_000;
    const now = Date.now();
    const next = repeatStrategyBy(() => -twoHours)(now, options);
    const right = repeatStrategyBy(() => 0)(now - twoHours, options);

    expect(next).to.equal(right);
    // A slot that lies ahead of this clock is what the next one counts from.
    const slot = now + 60_000;
    expect(repeatStrategyBy(() => -1_000)(slot, options)).to.equal(repeatStrategyBy(() => 0)(slot, options));
  });
});
