import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BenchServer, residentMegabytesOf, startServer } from '../processes.ts';
import { atLeast, atMost, type Finding, type Scenario } from '../scenario.ts';
import { type Crowd, cpuDuring, openCrowd, openStage, type Report, type StreamStage } from './stage.ts';

const sizes = {
  full: { clients: 5_000, seconds: 15, deaf: 100, deafEvents: 20_000 },
  quick: { clients: 300, seconds: 2, deaf: 10, deafEvents: 4_000 },
} as const;

const perSecond = 100;
/** What every client has missed when all come back at once. */
const missed = 2_000;
const patienceMs = 60_000;
/** Characters that make an activity so long that no buffer of the kernel takes all of them. */
const padding = 800;

interface Live {
  readonly report: Report;
  readonly kilobytesEach: number;
}

type Size = (typeof sizes)['full' | 'quick'];
type Remark = (line: string) => void;

/**
 * The live feed with thousands of clients on one web process, which share the machine with it. The floor is a server
 * that writes the same to each of them and does nothing else.
 */
export const stream: Scenario = {
  name: 'stream',
  async run({ quick, remark }) {
    const size = sizes[quick ? 'quick' : 'full'];
    const floor = await measureFloor(size, remark);
    const stage = await openStage();
    try {
      const crowd = await openCrowd(stage.streamUrl);
      try {
        const live = await measureLive({ crowd, server: stage.web, size, remark, play: stage.recordEvenly });
        await crowd.leave();
        await stage.record(missed);
        const back = await measureReturn({ crowd, size, lastId: await stage.lastId() });
        remark(`${back.complete} of ${size.clients} clients complete, ${back.broken} out of order`);
        await crowd.leave();
        return [
          atMost('ms from commit to client, p99', live.report.p99, 250, floor.live.report.p99),
          atMost('KB of the web process a client', live.kilobytesEach, 60, floor.live.kilobytesEach),
          atMost(
            `s until all have what they missed (${missed} activities each)`,
            back.seconds,
            10,
            floor.seconds,
          ),
          atLeast('clients complete and in order after that', back.complete - back.broken, size.clients),
          ...(await measureDeaf(stage, crowd, size, remark)),
        ];
      } finally {
        await crowd.stop();
      }
    } finally {
      await stage.close();
    }
  },
};

async function measureFloor(size: Size, remark: Remark): Promise<{ live: Live; seconds: number }> {
  const server = await startServer(join(import.meta.dirname, 'floor.ts'), { CLIENTS: String(size.clients) });
  const crowd = await openCrowd(server.url);
  try {
    const live = await measureLive({
      crowd,
      server,
      size,
      remark,
      play: (_, seconds) => pause(seconds * 1_000),
    });
    await crowd.leave();
    return { live, ...(await measureReturn({ crowd, size, lastId: missed })) };
  } finally {
    await crowd.stop();
    await server.stop();
  }
}

interface LiveParts {
  readonly crowd: Crowd;
  readonly server: BenchServer;
  readonly size: Size;
  readonly remark: Remark;
  play(perSecond: number, seconds: number): Promise<void>;
}

/** All clients follow what happens; what they hold is measured while they do. */
async function measureLive({ crowd, server, size, remark, play }: LiveParts): Promise<Live> {
  const before = residentMegabytesOf(server.pid);
  const letIn = await crowd.join({ count: size.clients, after: null, reads: true });
  await play(perSecond, 1);
  await crowd.watch();
  const [server_, crowd_] = await cpuDuring([server.pid, crowd.server.pid], () =>
    play(perSecond, size.seconds),
  );
  const report = await crowd.report();
  const kilobytesEach = ((residentMegabytesOf(server.pid) - before) * 1_000) / size.clients;
  const share = (seconds = 0): string => `${((100 * seconds) / size.seconds).toFixed(0)} %`;
  remark(
    `${size.clients} clients let in within ${letIn.toFixed(1)} s; p50 ${report.p50}, p99 ${report.p99}, ` +
      `max ${report.max} ms; ${report.broken} out of order, ${report.lost} lost; ` +
      `${(report.bytesRead / 1e6 / size.seconds).toFixed(0)} MB/s; CPU of the server ${share(server_)}, ` +
      `of the clients ${share(crowd_)}`,
  );
  return { report, kilobytesEach };
}

interface Return {
  readonly seconds: number;
  readonly complete: number;
  readonly broken: number;
}

/** All clients come at once and ask for what they missed. */
async function measureReturn({
  crowd,
  size,
  lastId,
}: {
  readonly crowd: Crowd;
  readonly size: Size;
  readonly lastId: number;
}): Promise<Return> {
  const began = performance.now();
  await crowd.join({ count: size.clients, after: lastId - missed, reads: true });
  const found = await crowd.reach(lastId, patienceMs);
  return { seconds: (performance.now() - began) / 1e3, ...found };
}

/** Clients that do not read, beside clients that do: what they hold, what they cost, and what they get in the end. */
async function measureDeaf(stage: StreamStage, crowd: Crowd, size: Size, remark: Remark): Promise<Finding[]> {
  const readers = await openCrowd(stage.streamUrl);
  try {
    const count = size.deaf;
    const firstId = await stage.lastId();
    await readers.join({ count, after: firstId, reads: true });
    const alone = await timeToReach(stage, readers, size.deafEvents);
    const deafFrom = await stage.lastId();
    await crowd.join({ count, after: deafFrom, reads: false });
    const before = residentMegabytesOf(stage.web.pid);
    const beside = await timeToReach(stage, readers, size.deafEvents);
    const held = ((residentMegabytesOf(stage.web.pid) - before) * 1_000) / count;
    const lastId = await stage.lastId();
    await crowd.read();
    const { complete, broken } = await crowd.reach(lastId, patienceMs);
    remark(
      `${count} clients that do not read: ${held.toFixed(0)} KB of the web process each; others got ` +
        `${size.deafEvents} activities in ${alone.toFixed(2)} s without them and in ${beside.toFixed(2)} s with them`,
    );
    return [
      atMost('KB of the web process a client that does not read', held, 200),
      atMost('s for the others beside clients that do not read', beside, alone * 1.25, alone),
      atLeast('clients complete and in order that had not read', complete - broken, count),
    ];
  } finally {
    await readers.stop();
  }
}

async function timeToReach(stage: StreamStage, crowd: Crowd, events: number): Promise<number> {
  const began = performance.now();
  await stage.record(events, padding);
  await crowd.reach(await stage.lastId(), patienceMs);
  return (performance.now() - began) / 1e3;
}
