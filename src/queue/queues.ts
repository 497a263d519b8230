import { Queue, type Telemetry } from 'bullmq';
import type { Redis } from 'ioredis';
import { keptEvents, type QueueName, queuePrefix, queues } from '../../config/queues.ts';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import { type ClockOffset, repeatStrategyBy } from './repeat-strategy.ts';

/** Every queue of the fleet, by name. */
export type Queues = Readonly<Record<QueueName, Queue>> & { close(): Promise<void> };

const noOffset: ClockOffset = () => 0;

/** Options that each Queue and each Worker share; the strategy must be the same wherever a schedule is touched. */
export function sharedOptions(connection: Redis, offset: ClockOffset = noOffset) {
  return { connection, prefix: queuePrefix, settings: { repeatStrategy: repeatStrategyBy(offset) } };
}

/**
 * What becomes of finished jobs is a setting of the workers: as one of the jobs it would be kept in Redis for each.
 * @param telemetry BullMQ's hook for traces, where they are wanted
 * @param offset corrects this process's clock
 */
export function openQueues(
  connection: Redis,
  logger: Logger,
  telemetry?: Telemetry,
  offset?: ClockOffset,
): Queues {
  const open = (name: QueueName): Queue => {
    const queue = new Queue(queues[name].name, {
      ...sharedOptions(connection, offset),
      streams: { events: { maxLen: keptEvents } },
      ...(telemetry === undefined ? {} : { telemetry }),
    });
    queue.on('error', (error) => logger.warn('A queue failed', { queue: name, reason: messageOf(error) }));
    return queue;
  };
  const opened = {
    ticks: open('ticks'),
    accounts: open('accounts'),
    maintenance: open('maintenance'),
    people: open('people'),
    trials: open('trials'),
  };
  return {
    ...opened,
    close: async () => {
      await Promise.all(Object.values(opened).map((queue) => queue.close()));
    },
  };
}
