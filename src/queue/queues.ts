import { Queue, type Telemetry } from 'bullmq';
import { keptEvents, type QueueName, queues } from '../../config/queues.ts';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import type { FleetRedis } from '../redis/fleet-redis.ts';
import { connectedWorkers } from './connected-workers.ts';
import { type ClockOffset, repeatStrategyBy } from './repeat-strategy.ts';

/** Every queue of the fleet, by name. */
export type Queues = Readonly<Record<QueueName, Queue>> & {
  /** Worker processes of this fleet that are connected. */
  connectedWorkers(): Promise<number>;
  close(): Promise<void>;
};

const noOffset: ClockOffset = () => 0;

/** Options that each Queue and each Worker share; the strategy must be the same wherever a schedule is touched. */
export function sharedOptions(connection: FleetRedis, name: QueueName, offset: ClockOffset = noOffset) {
  return {
    connection,
    prefix: connection.names.queue(name),
    settings: { repeatStrategy: repeatStrategyBy(offset) },
  };
}

/**
 * What becomes of finished jobs is a setting of the workers: as one of the jobs it would be kept in Redis for each.
 * @param telemetry BullMQ's hook for traces, where they are wanted
 * @param offset corrects this process's clock
 */
export function openQueues(
  connection: FleetRedis,
  logger: Logger,
  telemetry?: Telemetry,
  offset?: ClockOffset,
): Queues {
  const open = (name: QueueName): Queue => {
    const queue = new Queue(queues[name].name, {
      ...sharedOptions(connection, name, offset),
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
    connectedWorkers: () => connectedWorkers(connection),
    close: async () => {
      await Promise.all(Object.values(opened).map((queue) => queue.close()));
    },
  };
}
