import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BenchServer, residentMegabytesOf, startServer } from '../processes.ts';
import { atLeast, atMost, type Finding, type Scenario } from '../scenario.ts';
import {
  type CpuUse,
  type Crowd,
  cpuDuring,
  openCrowd,
  openStage,
  type Report,
  type StreamStage,
} from './stage.ts';

const sizes = {
  full: { clients: 5_000, seconds: 15, deaf: 200, deafEvents: 20_000 },
  quick: { clients: 300, seconds: 2, deaf: 50, deafEvents: 4_000 },
} as const;

const perSecond = 100;
/** What every client has missed when all come back at once. */
const missed = 2_000;
const patienceMs = 60_000;
/** Characters that make activities so long that no buffer of the kernel takes all of them. */
const padding = 800;
/** Characters of the event of a usual one. */
const usualLength = 420;

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
    await using stage = await openStage();
    const { live, back } = await onWeb(stage, (parts) => measureReal({ ...parts, size, remark }));
    return [
      atMost('ms from commit to client, p99', live.report.p99, 250, floor.live.report.p99),
      atMost('KB of the web process a client', live.kilobytesEach, 60, floor.live.kilobytesEach),
      atMost(`s until all have the ${missed} activities they missed`, back.seconds, 10, floor.back.seconds),
      atLeast('clients complete and in order after that', back.complete - back.broken, size.clients),
      // On a process of its own, whose memory nothing has stretched before.
      ...(await onWeb(stage, (parts) => measureDeaf({ ...parts, size, remark }))),
    ];
  },
};

interface WebParts {
  readonly stage: StreamStage;
  readonly server: BenchServer;
  readonly streamUrl: string;
  readonly crowd: Crowd;
}

async function onWeb<T>(stage: StreamStage, measure: (parts: WebParts) => Promise<T>): Promise<T> {
  await using opened = new AsyncDisposableStack();
  const server = opened.adopt(await stage.startWeb(), (web) => web.stop());
  const streamUrl = `${server.url}/api/activity/stream`;
  const crowd = opened.use(await openCrowd(streamUrl));
  return await measure({ stage, server, streamUrl, crowd });
}

interface Measured {
  readonly live: Live;
  readonly back: Return;
}

async function measureFloor(size: Size, remark: Remark): Promise<Measured> {
  await using opened = new AsyncDisposableStack();
  const floor = join(import.meta.dirname, 'floor.ts');
  const server = opened.adopt(await startServer(floor, { CLIENTS: String(size.clients) }), (open) =>
    open.stop(),
  );
  const crowd = opened.use(await openCrowd(server.url));
  const parts = { crowd, server, size, remark };
  const live = await measureLive({ ...parts, play: (_, seconds) => pause(seconds * 1_000) });
  await crowd.leave();
  return { live, back: await measureReturn({ ...parts, lastId: missed }) };
}

async function measureReal({ stage, ...parts }: WebParts & CrowdParts): Promise<Measured> {
  const live = await measureLive({ ...parts, play: stage.recordEvenly });
  await parts.crowd.leave();
  await stage.record(missed);
  return { live, back: await measureReturn({ ...parts, lastId: await stage.lastId() }) };
}

interface CrowdParts {
  readonly crowd: Crowd;
  readonly server: BenchServer;
  readonly size: Size;
  readonly remark: Remark;
}

interface Live {
  readonly report: Report;
  readonly kilobytesEach: number;
}

/** All clients follow what happens; what they hold is measured while they do. */
async function measureLive({
  crowd,
  server,
  size,
  remark,
  play,
}: CrowdParts & {
  play(perSecond: number, seconds: number): Promise<void>;
}): Promise<Live> {
  const before = residentMegabytesOf(server.pid);
  const letIn = await crowd.join({ count: size.clients, after: null, reads: true });
  await play(perSecond, 1);
  await crowd.watch();
  const cpu = await cpuDuring([server.pid, crowd.server.pid], () => play(perSecond, size.seconds));
  const report = await crowd.report();
  const kilobytesEach = ((residentMegabytesOf(server.pid) - before) * 1_000) / size.clients;
  remark(
    `${size.clients} clients let in within ${letIn.toFixed(1)} s; p50 ${report.p50}, p99 ${report.p99}, ` +
      `max ${report.max} ms; ${report.broken} out of order, ${report.lost} lost; ` +
      `${(report.bytesRead / 1e6 / size.seconds).toFixed(0)} MB/s; ${shares(cpu, size.seconds)}`,
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
  server,
  size,
  remark,
  lastId,
}: CrowdParts & { readonly lastId: number }): Promise<Return> {
  const began = performance.now();
  let found = { complete: 0, broken: 0 };
  const cpu = await cpuDuring([server.pid, crowd.server.pid], async () => {
    await crowd.join({ count: size.clients, after: lastId - missed, reads: true });
    found = await crowd.reach(lastId, patienceMs);
  });
  const seconds = (performance.now() - began) / 1e3;
  remark(
    `back at once: ${found.complete} of ${size.clients} complete within ${seconds.toFixed(1)} s, ` +
      `${found.broken} out of order; ${shares(cpu, seconds)}`,
  );
  return { seconds, ...found };
}

function shares(processes: readonly CpuUse[], seconds: number): string {
  const percent = (part: number): string => `${((100 * part) / seconds).toFixed(0)} %`;
  const [server, clients] = processes.map(
    ({ used, waited }) => `${percent(used)} (and ${percent(waited)} waiting for one)`,
  );
  return `CPU of the server ${server}, of the clients ${clients}`;
}

/** Clients that do not read, beside clients that do: what they hold, what they cost, and what they get in the end. */
async function measureDeaf({
  stage,
  server,
  streamUrl,
  crowd,
  size,
  remark,
}: WebParts & CrowdParts): Promise<Finding[]> {
  await using readers = await openCrowd(streamUrl);
  const count = size.deaf;
  await readers.join({ count, after: await stage.lastId(), reads: true });
  const alone = await timeToReach(stage, readers, size.deafEvents);
  await crowd.join({ count, after: await stage.lastId(), reads: false });
  const before = residentMegabytesOf(server.pid);
  const beside = await timeToReach(stage, readers, size.deafEvents);
  const held = ((residentMegabytesOf(server.pid) - before) * 1_000) / count;
  const unread = Math.round((size.deafEvents * (padding + usualLength)) / 1e6);
  const lastId = await stage.lastId();
  await crowd.read();
  const { complete, broken } = await crowd.reach(lastId, patienceMs);
  remark(
    `${count} clients that do not read: others got ${size.deafEvents} activities in ${alone.toFixed(2)} s ` +
      `without them and in ${beside.toFixed(2)} s with them`,
  );
  return [
    atMost(`KB more of the web process a client that leaves ${unread} MB unread`, held, 500),
    atMost('s for the others beside clients that do not read', beside, Math.ceil(alone * 12.5) / 10, alone),
    atLeast('clients complete and in order that had not read', complete - broken, count),
  ];
}

async function timeToReach(stage: StreamStage, crowd: Crowd, events: number): Promise<number> {
  const began = performance.now();
  await stage.record(events, padding);
  await crowd.reach(await stage.lastId(), patienceMs);
  return (performance.now() - began) / 1e3;
}
