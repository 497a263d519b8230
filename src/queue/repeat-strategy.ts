import type { RepeatOptions } from 'bullmq';
import { firstRepeat, nextRepeat } from '../rhythm/repeat-strategy.ts';

/**
 * BullMQ's hook for irregular intervals. It is given neither the job's id nor its data, so the agent's whole rhythm
 * travels in `pattern`. It never throws and always answers, because a schedule whose strategy fails ends in silence.
 * @param millis the instant to count from, in milliseconds since the epoch
 */
export function repeatStrategy(millis: number, options: RepeatOptions): number {
  const pattern = options.pattern ?? '';
  return options.count === undefined ? firstRepeat(millis, pattern) : nextRepeat(millis, pattern);
}
