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
/** So many that more is due than any contender can do. */
const agents = { full: 6_000, quick: 1_000 };
const spans: Readonly<Record<'full' | 'quick', Span>> = {
  // V8 compiles for a good ten seconds, the longer the more code there is; workers run for days.
  full: { warmUpMs: 15_000, measureMs: 12_000 },
  quick: { warmUpMs: 1_500, measureMs: 2_000 },
};

const rounds = { full: 2, quick: 1 };

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
    return await compare(stage, { span: spans[size], rounds: rounds[size], galleryUrl: gallery.url, remark });
  },
};

interface Comparison {
  readonly span: Span;
  /** How often floor and fleet are measured, in turns, because the machine drifts. */
  readonly rounds: number;
  readonly galleryUrl: string;
  readonly remark: (line: string) => void;
}

async function compare(stage: TickStage, comparison: Comparison): Promise<Finding[]> {
  const { span, rounds, galleryUrl, remark } = comparison;
  const measure = async (name: string, contender: Contender): Promise<Speed> => {
    const speed = await speedOf(contender, { workers, span, galleryUrl });
    const { perSecond, cpuMs, requests } = speed;
    remark(
      `${name}: ${perSecond.toFixed(0)}/s, ${cpuMs.toFixed(2)} ms CPU, ${requests.toFixed(2)} requests each`,
    );
    return speed;
  };
  await measure('bare BullMQ, ticks that do nothing', await stage.bare());
  await measure('hand-written, commits of concurrent ticks batched', await stage.handWritten('batched'));
  const floors: Speed[] = [];
  const fleets: Speed[] = [];
  for (let round = 0; round < rounds; round += 1) {
    floors.push(await measure('hand-written, one commit a tick', await stage.handWritten('single')));
    fleets.push(await measure('the fleet', await stage.fleet()));
  }
  const [floor, fleet] = [meanOf(floors), meanOf(fleets)];
  const parts = await cpuByPart(await stage.fleet(), { span, galleryUrl });
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

function meanOf(speeds: readonly Speed[]): Omit<Speed, 'megabytes'> {
  const mean = (of: (speed: Speed) => number): number =>
    speeds.reduce((sum, speed) => sum + of(speed), 0) / speeds.length;
  return {
    perSecond: mean(({ perSecond }) => perSecond),
    cpuMs: mean(({ cpuMs }) => cpuMs),
    requests: mean(({ requests }) => requests),
  };
}
