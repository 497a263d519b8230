import { freeLoopbackPort } from '../../../src/embedded/ports.ts';
import { eventually } from '../../support/eventually.ts';
import { type LabRedis, type LabSecurity, startLabServer } from './redis.ts';

const slots = 16_384;

export interface LabCluster extends AsyncDisposable {
  /** Names every node. */
  readonly url: string;
  readonly masters: readonly LabRedis[];
  /** Of the first master. */
  readonly replicas: readonly LabRedis[];
  /** The master that holds a key, among those that were there at the start. */
  holderOf(key: string): Promise<LabRedis>;
  /** Resolves when the nodes that live agree that every slot is served. */
  serves(): Promise<void>;
}

/**
 * Starts a Cluster of three masters, unless another number is asked for, and replicas of the first one. A node counts as failed after a second.
 * @throws {EmbeddedServerError} when there is no Redis
 */
export async function startLabCluster({
  masters: masterCount = 3,
  replicas: replicaCount = 0,
  security,
}: {
  readonly masters?: number;
  readonly replicas?: number;
  readonly security?: LabSecurity;
} = {}): Promise<LabCluster> {
  await using opening = new AsyncDisposableStack();
  const startNode = async (): Promise<LabRedis> =>
    opening.use(
      await startLabServer(
        [
          ...['--cluster-enabled', 'yes', '--cluster-port', String(await freeLoopbackPort())],
          ...['--cluster-node-timeout', '1000', '--save', '', '--maxmemory-policy', 'noeviction'],
          // A node that failed is back with all it held, so that its slots are what they were.
          ...['--appendonly', 'yes'],
          ...(security === undefined ? [] : ['--tls-cluster', 'yes', '--masterauth', security.password]),
        ],
        undefined,
        security,
      ),
    );
  // All are waited for, also where one fails: those that came up after that would be ended by nobody, and the process with
  // them would last.
  const started = await Promise.allSettled(Array.from({ length: masterCount + replicaCount }, startNode));
  const nodes = started.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
  const masters = nodes.slice(0, masterCount);
  const replicas = nodes.slice(masterCount);
  await Promise.all(
    masters.map((node, place) => {
      const from = Math.floor((place * slots) / masters.length);
      const to = Math.floor(((place + 1) * slots) / masters.length) - 1;
      return node.operator.cluster('ADDSLOTSRANGE', from, to);
    }),
  );
  const [first] = masters;
  if (first === undefined) throw new RangeError('A Cluster has nodes.');
  for (const node of nodes.slice(1)) await meet(first, node);
  const serves = async (): Promise<void> => {
    const live = await eventually('a node lives', () => liveAmong(nodes));
    for (const node of live) {
      await eventually('a node sees the Cluster whole', () => seesAll(node), 20_000);
    }
  };
  await serves();
  for (const replica of replicas) {
    const id = await first.operator.cluster('MYID');
    await eventually('the replica is taken', () =>
      replica.operator.cluster('REPLICATE', String(id)).then(
        () => true as const,
        () => undefined,
      ),
    );
    await eventually('the replica follows', async () =>
      (await replica.operator.info('replication')).includes('master_link_status:up') ? true : undefined,
    );
  }
  const opened = opening.move();
  return {
    url: `redis+cluster://${nodes.map(({ port }) => `127.0.0.1:${port}`).join(',')}`,
    masters,
    replicas,
    async holderOf(key) {
      const slot = Number(await first.operator.cluster('KEYSLOT', key));
      const place = masters.findIndex(
        (_, index) => slot < Math.floor(((index + 1) * slots) / masters.length),
      );
      return masters[place] ?? first;
    },
    serves,
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

async function meet(one: LabRedis, other: LabRedis): Promise<void> {
  const text = String(await other.operator.cluster('NODES'));
  const busPort = /@(\d+)/.exec(text)?.[1] ?? '';
  await one.operator.call('CLUSTER', 'MEET', '127.0.0.1', String(other.port), busPort);
}

async function liveAmong(nodes: readonly LabRedis[]): Promise<readonly LabRedis[] | undefined> {
  const answers = await Promise.allSettled(nodes.map(({ operator }) => operator.ping()));
  const live = nodes.filter((_, place) => answers[place]?.status === 'fulfilled');
  return live.length === 0 ? undefined : live;
}

async function seesAll({ operator }: LabRedis): Promise<true | undefined> {
  const info = String(await operator.cluster('INFO').catch(() => ''));
  return /cluster_state:ok/.test(info) && info.includes(`cluster_slots_ok:${slots}`) ? true : undefined;
}
