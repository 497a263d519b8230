import { join } from 'node:path';
import { startServer } from '../processes.ts';
import { atLeast, atMost, type Finding, type Scenario } from '../scenario.ts';
import { openServers } from '../servers.ts';
import { cpuByPart } from './cpu-by-part.ts';
import { type Span, type Speed, speedOf } from './speed.ts';
import { type Contender, openTickStage, type TickStage } from './stage.ts';

/** Visits that one worker has under way, here and in the floors: the fleet's own default. */
const concurrency = 50;
const workers = 2;
const agents = { full: 4_000, quick: 1_000 };
const spans: Readonly<Record<'full' | 'quick', Span>> = {
  full: { warmUpMs: 5_000, measureMs: 12_000 },
  quick: { warmUpMs: 1_500, measureMs: 2_000 },
};

/** Whole visits a second, against the same outside work written by hand. */
export const ticks: Scenario = {
  name: 'ticks',
  async run({ quick, remark }) {
    const size = quick ? 'quick' : 'full';
    await using opened = new AsyncDisposableStack();
    const servers = opened.adopt(await openServers('durable'), (made) => made.close());
    const gallery = opened.adopt(
      await startServer(join(import.meta.dirname, '../gallery.ts'), {}),
      (server) => server.stop(),
    );
    const stage = opened.adopt(
      await openTickStage(servers, { galleryUrl: gallery.url, agents: agents[size], concurrency }),
      (made) => made.close(),
    );
    return await compare(stage, { span: spans[size], galleryUrl: gallery.url, remark });
  },
};

interface Comparison {
  readonly span: Span;
  readonly galleryUrl: string;
  readonly remark: (line: string) => void;
}

async function compare(stage: TickStage, comparison: Comparison): Promise<Finding[]> {
  const { span, galleryUrl, remark } = comparison;
  const measure = async (name: string, contender: Contender): Promise<Speed> => {
    const speed = await speedOf(contender, { workers, span, galleryUrl });
    const { perSecond, cpuMs, requests } = speed;
    remark(
      `${name}: ${perSecond.toFixed(0)}/s, ${cpuMs.toFixed(2)} ms CPU, ${requests.toFixed(2)} requests each`,
    );
    return speed;
  };
  await measure('bare BullMQ, ticks that do nothing', await stage.bare());
  const floor = await measure('hand-written, one commit a tick', await stage.handWritten('single'));
  await measure('hand-written, commits of concurrent ticks grouped', await stage.handWritten('grouped'));
  const contender = await stage.fleet();
  const fleet = await measure('the fleet', contender);
  const parts = await cpuByPart(contender, { span, galleryUrl });
  for (const { name, share } of parts)
    remark(`  ${name}: ${(share * 100).toFixed(0)} %, ${(share * fleet.cpuMs).toFixed(2)} ms a visit`);
  const ours = parts.find(({ name }) => name === 'ours')?.share ?? 0;
  return [
    atLeast('visits/s of two workers', fleet.perSecond, floor.perSecond, floor.perSecond),
    atMost('ms of CPU a visit in the worker', fleet.cpuMs, 1.2, floor.cpuMs),
    atMost('% of that CPU in the fleet’s own code', ours * 100, 15),
    atMost('requests to FloImg a visit', fleet.requests, 1.3, floor.requests),
  ];
}
