import type { DirectorMode } from '../api/director-settings.ts';
import { clockMs, daySeconds } from '../rhythm/fleet-time.ts';

/** In fleet time, a wish that was not carried out for so many seconds goes to another agent. */
const agentSeconds = 180;
/** However fast fleet time passes, a visit takes its time: milliseconds of the clock. */
const shortestMs = 60_000;
/** In fleet time, a suggestion waits so long for an operator. */
const operatorSeconds = daySeconds;

/** How long a wish waits for its agent, or a suggestion for an operator, in milliseconds of the clock. */
export function patienceMs(mode: DirectorMode, pace: number): number {
  return Math.max(clockMs(mode === 'suggest' ? operatorSeconds : agentSeconds, pace), shortestMs);
}
