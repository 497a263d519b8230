import { join } from 'node:path';
import { startServer } from '../processes.ts';
import { atLeast, atMost, type Finding, type Scenario } from '../scenario.ts';
import { openServers } from '../servers.ts';
import { type Span, speedOf } from '../ticks/speed.ts';
import { openTickStage } from '../ticks/stage.ts';

/** How long the model thinks, in milliseconds: `slow-model.ts`. */
const thinkingMs = 800;
const inFlight = { full: [50, 200, 500, 1_000], quick: [50] } as const;
const agents = { full: 4_000, quick: 300 };
const spans: Readonly<Record<'full' | 'quick', Span>> = {
  full: { warmUpMs: 8_000, measureMs: 12_000 },
  quick: { warmUpMs: 2_000, measureMs: 2_000 },
};
/** Up to so many in flight the model alone decides how fast it goes. */
const shareOfIdeal = 0.9;
const idealUpTo = 200;
const mostMegabytes = 450;

/**
 * Whole visits that each ask a model and comment, by one worker as it is, while the model takes its time. A visit that
 * comments on nothing does not count. What they could do at best is bounded by the model alone: so many in flight,
 * divided by the time that it thinks.
 */
export const waiting: Scenario = {
  name: 'waiting',
  async run({ quick, remark }) {
    const size = quick ? 'quick' : 'full';
    const findings: Finding[] = [];
    for (const concurrency of inFlight[size]) {
      await using opened = new AsyncDisposableStack();
      const servers = opened.adopt(await openServers('durable'), (made) => made.close());
      const gallery = opened.adopt(
        await startServer(join(import.meta.dirname, '../gallery.ts'), {}),
        (server) => server.stop(),
      );
      const model = opened.adopt(
        await startServer(join(import.meta.dirname, 'slow-model.ts'), {}),
        (server) => server.stop(),
      );
      const stage = opened.adopt(
        await openTickStage(servers, { galleryUrl: gallery.url, agents: agents[size], concurrency }),
        (made) => made.close(),
      );
      const contender = await stage.fleet({
        appetite: { likeProbability: 0, commentProbability: 1, postProbability: 0 },
        counts: 'comments',
        script: join(import.meta.dirname, '../../src/main/worker.ts'),
        environment: {
          LLM_PROVIDER: 'openai',
          OPENAI_API_KEY: 'sk-bench',
          OPENAI_BASE_URL: `${model.url}/v1`,
          OPENAI_MODEL: 'gpt-4o-mini',
          // By the same server: the fleet's own model of meanings is CPU, and not waiting (docs/performance.md).
          EMBEDDINGS_MODEL: 'text-embedding-3-small',
        },
      });
      const speed = await speedOf(contender, { workers: 1, span: spans[size], galleryUrl: gallery.url });
      const ideal = concurrency / (thinkingMs / 1_000);
      remark(
        `${concurrency} in flight: ${speed.perSecond.toFixed(0)}/s of ${ideal}/s, ` +
          `${speed.cpuMs.toFixed(2)} ms CPU each, ${speed.megabytes.toFixed(0)} MB`,
      );
      findings.push(
        atLeast(
          `comments/s with ${concurrency} in flight`,
          speed.perSecond,
          goalOf(concurrency, ideal),
          ideal,
        ),
        atMost(`MB of the worker with ${concurrency} in flight`, speed.megabytes, mostMegabytes),
      );
    }
    return findings;
  },
};

/** Visits a second: near the ideal while that is far from what a core can do, and 400 beyond. */
function goalOf(concurrency: number, ideal: number): number {
  return concurrency <= idealUpTo ? ideal * shareOfIdeal : 400;
}
