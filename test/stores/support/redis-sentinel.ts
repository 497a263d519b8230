import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '../../support/eventually.ts';
import { follow, type LabRedis, type LabSecurity, startLabServer } from './redis.ts';

/** What the Sentinels call the master. */
const name = 'lab-master';

export interface LabSentinels extends AsyncDisposable {
  readonly url: string;
  readonly sentinels: readonly LabRedis[];
  /** Both data servers, the first master first. */
  readonly servers: readonly [LabRedis, LabRedis];
  /** The data server that the Sentinels name as the master. */
  master(): Promise<LabRedis>;
  /**
   * Has the replica take over, as an operator asks for it, and waits until every Sentinel names it and no process of a
   * fleet is with the other any more: that one takes writes until Sentinel makes it a replica, which then are lost.
   */
  failOver(): Promise<void>;
}

/**
 * Starts a master, a replica and three Sentinels. A master counts as failed after a second.
 * @param security what all five of them ask for
 * @throws {EmbeddedServerError} when there is no Redis
 */
export async function startLabSentinels(security?: LabSecurity): Promise<LabSentinels> {
  await using opening = new AsyncDisposableStack();
  const startServer = (): Promise<LabRedis> =>
    startLabServer(
      [
        ...['--save', '', '--maxmemory-policy', 'noeviction'],
        ...(security === undefined ? [] : ['--masterauth', security.password]),
      ],
      undefined,
      security,
    );
  const one = opening.use(await startServer());
  const other = opening.use(await startServer());
  await follow(other, one);
  const settings = [
    `sentinel monitor ${name} 127.0.0.1 ${one.port} 2`,
    `sentinel down-after-milliseconds ${name} 1000`,
    `sentinel failover-timeout ${name} 5000`,
    ...(security === undefined ? [] : [`sentinel auth-pass ${name} ${security.password}`]),
  ];
  const sentinels: LabRedis[] = [];
  for (let count = 0; count < 3; count += 1) {
    sentinels.push(
      opening.use(
        await startLabServer(
          [],
          async (directory) => {
            const file = join(directory, 'sentinel.conf');
            await writeFile(file, `${settings.join('\n')}\n`);
            return [file, '--sentinel'];
          },
          security,
        ),
      ),
    );
  }
  const [first] = sentinels;
  if (first === undefined) throw new RangeError('There are three Sentinels.');
  await Promise.all(
    sentinels.map((sentinel) =>
      eventually(
        'the Sentinels know each other and the replica',
        async () => {
          const [fields] = lists(await sentinel.operator.call('SENTINEL', 'MASTERS'));
          return fields?.get('num-other-sentinels') === '2' && fields.get('num-slaves') === '1'
            ? true
            : undefined;
        },
        30_000,
      ),
    ),
  );
  const master = async (according = first): Promise<LabRedis> => {
    const reply: unknown = await according.operator.call('SENTINEL', 'GET-MASTER-ADDR-BY-NAME', name);
    const port = Array.isArray(reply) ? Number(reply[1]) : Number.NaN;
    return port === other.port ? other : one;
  };
  const opened = opening.move();
  return {
    url: `redis+sentinel://${sentinels.map(({ port }) => `127.0.0.1:${port}`).join(',')}/${name}`,
    sentinels,
    servers: [one, other],
    master: () => master(),
    async failOver() {
      const before = await master();
      await eventually('the Sentinels take the order', () =>
        first.operator.call('SENTINEL', 'FAILOVER', name).then(
          () => true as const,
          () => undefined,
        ),
      );
      await Promise.all(
        sentinels.map((sentinel) =>
          eventually(
            'the Sentinels name another master',
            async () => ((await master(sentinel)) === before ? undefined : true),
            20_000,
          ),
        ),
      );
      await eventually(
        'the fleet left the server that was the master',
        async () => {
          const clients = String(await before.operator.call('CLIENT', 'LIST'));
          return / name=[^ ]+:(web|worker) /.test(clients) ? undefined : true;
        },
        20_000,
      );
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

/** Lists of fields and values in turns, or maps, as RESP 2 and 3 have them. */
function lists(reply: unknown): ReadonlyMap<string, string>[] {
  if (!Array.isArray(reply)) return [];
  return reply.map((entry: unknown) => {
    const flat = (Array.isArray(entry) ? entry : Object.entries(entry ?? {}).flat()).map(String);
    return new Map(flat.flatMap((field, place) => (place % 2 === 0 ? [[field, flat[place + 1] ?? '']] : [])));
  });
}
