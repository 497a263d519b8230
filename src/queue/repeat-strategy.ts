import type { RepeatOptions } from 'bullmq';
import { encodePattern } from '../rhythm/pattern.ts';
import { firstRepeat, nextRepeat } from '../rhythm/repeat-strategy.ts';
import type { Rhythm } from '../rhythm/rhythm.ts';

/**
 * What BullMQ is given of a rhythm. It hands the strategy the very options that it was given, and keeps what they show in
 * Redis for every agent; so what only the first draw needs is private.
 */
export class RhythmOptions implements RepeatOptions {
  readonly pattern: string;
  readonly #together: number;

  /** @param together how many schedules are set together with this one, itself included */
  constructor(rhythm: Rhythm, together: number) {
    this.pattern = encodePattern(rhythm);
    this.#together = together;
  }

  static togetherOf(options: RepeatOptions): number | undefined {
    return #together in options ? options.#together : undefined;
  }
}

/** Milliseconds by which the clock that everybody goes by is ahead of this process's. */
export type ClockOffset = () => number;

/**
 * BullMQ's hook for irregular intervals. BullMQ counts from this process's clock, or from the slot of the tick where that
 * is later; a clock that is off would carry its error into every schedule that it touches.
 */
export function repeatStrategyBy(offset: ClockOffset): typeof repeatStrategy {
  return (millis, options) => {
    const isOwnClock = millis <= Date.now();
    return repeatStrategy(isOwnClock ? millis + offset() : millis, options);
  };
}

/**
 * The hook itself. It is given neither the job's id nor its data, so the agent's whole rhythm
 * travels in `pattern`. It never throws and always answers, because a schedule whose strategy fails ends in silence.
 * @param millis the instant to count from, in milliseconds since the epoch
 */
export function repeatStrategy(millis: number, options: RepeatOptions): number {
  const pattern = options.pattern ?? '';
  if (options.count !== undefined) return nextRepeat(millis, pattern);
  return firstRepeat(millis, pattern, RhythmOptions.togetherOf(options));
}
