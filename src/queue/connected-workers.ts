import { queues } from '../../config/queues.ts';
import { type FleetRedis, mastersOf } from '../redis/fleet-redis.ts';

/**
 * Worker processes of this fleet that are connected. The list of clients is that of the whole server, with those of
 * other fleets and databases. A worker waits for ticks at one node of a Cluster, and may be known to others.
 */
export async function connectedWorkers(redis: FleetRedis): Promise<number> {
  const { database } = redis.names;
  const name = workerName(redis);
  const answers = await Promise.allSettled(mastersOf(redis).map((node) => node.client('LIST')));
  const lists = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [String(answer.value)] : []));
  const [failure] = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
  if (lists.length === 0 && failure !== undefined) throw failure;
  const isOwn = (line: string): boolean => {
    const fields = line.split(' ');
    return fields.includes(`name=${name}`) && fields.includes(`db=${database}`);
  };
  return Math.max(0, ...lists.map((list) => list.split('\n').filter(isOwn).length));
}

/** As BullMQ names the connection on which a worker waits for ticks. */
function workerName({ names }: FleetRedis): string {
  return `${names.queue('ticks')}:${Buffer.from(queues.ticks.name).toString('base64')}`;
}
