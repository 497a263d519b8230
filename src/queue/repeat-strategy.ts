import type { RepeatOptions } from 'bullmq';
import { encodePattern } from '../rhythm/pattern.ts';
import { firstRepeat, nextRepeat } from '../rhythm/repeat-strategy.ts';
import type { Rhythm } from '../rhythm/rhythm.ts';

/**
 * How many schedules are set together with the one of these options. BullMQ hands the strategy the very options that it
 * was given; what they hold themselves would be kept in Redis for every agent.
 */
const crowds = new WeakMap<RepeatOptions, number>();

/**
 * What BullMQ is told of a rhythm.
 * @param together how many schedules are set together with this one, itself included
 */
export function repeatOptions(rhythm: Rhythm, together: number): RepeatOptions {
  const options = { pattern: encodePattern(rhythm) };
  crowds.set(options, together);
  return options;
}

/**
 * BullMQ's hook for irregular intervals. It is given neither the job's id nor its data, so the agent's whole rhythm
 * travels in `pattern`. It never throws and always answers, because a schedule whose strategy fails ends in silence.
 * @param millis the instant to count from, in milliseconds since the epoch
 */
export function repeatStrategy(millis: number, options: RepeatOptions): number {
  const pattern = options.pattern ?? '';
  if (options.count !== undefined) return nextRepeat(millis, pattern);
  return firstRepeat(millis, pattern, crowds.get(options));
}
