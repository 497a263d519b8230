import { silentLogger } from '../../src/lib/logger.ts';
import { visitJob } from '../../src/queue/contracts.ts';
import { jobKind } from '../../src/queue/job-kinds.ts';
import { startWorkers } from '../../src/queue/workers.ts';
import { connectRedis } from '../../src/redis/connections.ts';

// A worker process for killed-worker.test.ts: it tells its parent of every tick that it begins, and ends none.

const logger = silentLogger();
const connection = await connectRedis({ url: process.argv[2] ?? '', logger, duringOutage: 'wait' });
const endless = jobKind(visitJob, async ({ agentId }, { dueAt }) => {
  process.send?.({ agentId, dueAt });
  await new Promise(() => undefined);
});
await startWorkers({ connection, kinds: [endless], concurrency: 100, logger });
process.on('disconnect', () => process.exit());
