import { z } from 'zod';
import { startEmbeddedPostgres, startEmbeddedRedis } from '../../src/embedded/index.ts';
import { runEntryPoint } from '../../src/lib/entry-point.ts';

// Started by tests as a process of its own: owner.ts <directory> <need as JSON> <package directory or ''>
const needSchema = z.object({ postgres: z.boolean(), redis: z.boolean() });

await runEntryPoint(async () => {
  const [directory = '', need = '', packageDirectory = ''] = process.argv.slice(2);
  const { postgres, redis } = needSchema.parse(JSON.parse(need));
  const servers = await Promise.all([
    postgres ? startEmbeddedPostgres({ directory: `${directory}/postgres`, durability: 'fast' }) : null,
    redis
      ? startEmbeddedRedis({
          directory: `${directory}/redis`,
          persistence: 'none',
          ...(packageDirectory === '' ? {} : { packageDirectory }),
        })
      : null,
  ]);
  process.stdout.write(`${JSON.stringify({ postgres: servers[0], redis: servers[1] })}\n`);
  const stayingAlive = setInterval(() => undefined, 60_000);
  return {
    ready: {},
    close: async () => {
      clearInterval(stayingAlive);
      await Promise.all(servers.map((server) => server?.stop()));
    },
  };
});
