import { setTimeout as pause } from 'node:timers/promises';
import { cpuSecondsOf, residentMegabytesOf, startProcess } from '../processes.ts';
import type { Contender } from './stage.ts';

export interface Span {
  readonly warmUpMs: number;
  readonly measureMs: number;
}

/** How fast the workers of a contender were, all together. */
export interface Speed {
  readonly perSecond: number;
  /** CPU of the workers, in milliseconds a tick. */
  readonly cpuMs: number;
  /** Requests to the gallery a tick. */
  readonly requests: number;
  /** Resident memory of the largest worker. */
  readonly megabytes: number;
}

export interface SpeedOptions {
  readonly workers: number;
  readonly span: Span;
  readonly galleryUrl: string;
  readonly execArgv?: readonly string[];
}

interface Reading {
  readonly at: number;
  readonly done: number;
  readonly cpuSeconds: number;
  readonly requests: number;
}

const firstTickMs = 120_000;
const askAgainMs = 100;

/** The warm-up begins with the first tick: on a busy machine a worker may take longer than that to load its parts. */
async function firstDone({ count, script }: Contender): Promise<void> {
  const before = await count();
  const deadline = performance.now() + firstTickMs;
  while ((await count()) === before) {
    if (performance.now() > deadline)
      throw new Error(`${script} has done nothing in ${firstTickMs / 1_000} s: its log says why.`);
    await pause(askAgainMs);
  }
}

/** Lets the workers of a contender loose on a queue in which more is due than they can do. */
export async function speedOf(contender: Contender, options: SpeedOptions): Promise<Speed> {
  const { workers, span, galleryUrl, execArgv } = options;
  const started = await Promise.all(
    Array.from({ length: workers }, () => startProcess(contender.script, contender.environment, execArgv)),
  );
  const read = async (): Promise<Reading> => ({
    at: performance.now(),
    done: await contender.count(),
    cpuSeconds: started.reduce((sum, { pid }) => sum + cpuSecondsOf(pid), 0),
    requests: Number(await (await fetch(`${galleryUrl}/requests`)).text()),
  });
  try {
    await firstDone(contender);
    await pause(span.warmUpMs);
    const before = await read();
    await pause(span.measureMs);
    const after = await read();
    const done = after.done - before.done;
    return {
      perSecond: done / ((after.at - before.at) / 1_000),
      cpuMs: ((after.cpuSeconds - before.cpuSeconds) * 1_000) / done,
      requests: (after.requests - before.requests) / done,
      megabytes: Math.max(...started.map(({ pid }) => residentMegabytesOf(pid))),
    };
  } finally {
    await Promise.all(started.map((worker) => worker.stop()));
  }
}
