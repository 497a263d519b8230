import type { ActivityLog } from '../activity/record.ts';
import type { MeasuredOffset } from '../context/base.ts';
import { harmfulOffsetMs, noticeableOffsetMs, offsetInWords } from '../db/clock-offset.ts';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import type { RunningWorkers } from '../queue/workers.ts';

/** Milliseconds between two looks at the clock of Postgres. */
const defaultEveryMs = 10_000;

export interface ClockGuardParts {
  readonly clockOffset: MeasuredOffset;
  readonly workers: Pick<RunningWorkers, 'hold' | 'resume'>;
  readonly activityLog: ActivityLog;
  readonly logger: Logger;
  /** Names the process in the feed. */
  readonly worker: string;
  /** Called with the reason while the worker cannot work. */
  readonly onUnable: (reason: string) => void;
  readonly everyMs?: number;
}

export interface ClockGuard {
  /** False while the clock is too far off, or Postgres does not answer. */
  mayWork(): boolean;
  stop(): void;
}

/** True for a clock with which a worker must not begin. */
export function isHarmful(offsetMs: number): boolean {
  return Math.abs(offsetMs) > harmfulOffsetMs;
}

/**
 * Keeps a worker from working while its clock is off by more than ten seconds, because it would wake agents at the wrong
 * time; from two seconds on it says so. The workers that it is given are held already where that is so at the start.
 */
export function guardClock({
  clockOffset,
  workers,
  activityLog,
  logger,
  worker,
  onUnable,
  everyMs = defaultEveryMs,
}: ClockGuardParts): ClockGuard {
  let isHeld = false;
  let answers = true;
  const report = (type: 'error' | 'resumed', message: string): Promise<void> =>
    activityLog.commit(async () => ({
      result: undefined,
      activities: [{ agent: null, type, message }],
    }));
  const judge = async (offsetMs: number): Promise<void> => {
    const found = `Its clock is ${offsetInWords(offsetMs)}`;
    if (isHarmful(offsetMs)) {
      onUnable(found);
      if (isHeld) return;
      isHeld = true;
      await workers.hold();
      logger.error('The clock is too far off: no job is taken until it is set', { offsetMs });
      await report('error', `The worker ${worker} does not work: ${found}. Keep its time by NTP.`);
      return;
    }
    if (Math.abs(offsetMs) > noticeableOffsetMs)
      logger.warn('The clock is off; keep it by NTP', { found: `${found}.` });
    if (!isHeld) return;
    isHeld = false;
    workers.resume();
    logger.info('The clock is right again: jobs are taken', { offsetMs });
    await report('resumed', `The worker ${worker} works again: its clock is right.`);
  };
  const look = async (): Promise<void> => {
    try {
      const offsetMs = await clockOffset.measure();
      answers = true;
      await judge(offsetMs);
    } catch (error) {
      answers = false;
      onUnable(`Postgres cannot be used: ${messageOf(error)}`);
      logger.warn('The clock of Postgres could not be read; trying again', { reason: messageOf(error) });
    }
  };
  void look();
  const timer = setInterval(() => void look(), everyMs);
  return { mayWork: () => answers && !isHeld, stop: () => clearInterval(timer) };
}
