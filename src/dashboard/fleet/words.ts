import type { Fleet } from '#api/fleet';
import { counted, inDollars } from '../parts/words.ts';

/** Up to here nobody notices that a visit begins late. */
const onTimeMs = 2000;

/** Who does the work and whether it keeps up: `2 workers, on time`. */
export function workersInWords({ workers, queue }: Pick<Fleet, 'workers' | 'queue'>): string {
  if (queue.latenessMs === null) return 'Nobody knows which workers run';
  if (workers === 0) return 'No worker is running';
  return `${counted(workers, 'worker')}, ${punctuality(queue.latenessMs)}`;
}

/** What that means for the queue: `3 visits under way, 1 waiting`. */
export function queueInWords({ workers, queue }: Pick<Fleet, 'workers' | 'queue'>): string {
  if (queue.latenessMs === null) return 'Nothing happens until Redis can be used again';
  if (workers === 0) return 'Nothing happens until one is started';
  const failed = queue.failed === 0 ? '' : `, ${counted(queue.failed, 'failed job')}`;
  const waiting = queue.waiting === 0 ? '' : `, ${counted(queue.waiting, 'waiting', 'waiting')}`;
  return `${counted(queue.active, 'visit')} under way${waiting}${failed}`;
}

function punctuality(latenessMs: number): string {
  if (latenessMs < onTimeMs) return 'on time';
  const seconds = Math.round(latenessMs / 1000);
  return seconds < 120 ? `${seconds} s late` : `${Math.round(seconds / 60)} min late`;
}

/** How fast the fleet's time runs: `real time`, `20× real time`. */
export function paceInWords(pace: number): string {
  return pace === 1 ? 'real time' : `${Number(pace.toPrecision(3))}× real time`;
}

/** Everything that agents did today to be seen by others. */
export function actionsToday({ today }: Pick<Fleet, 'today'>): number {
  return today.posts + today.comments + today.likes;
}

export function tokensToday({ today }: Pick<Fleet, 'today'>): number {
  return today.inputTokens + today.outputTokens;
}

/** Whether the fleet has used up a limit of the day. */
export function isAtLimit(fleet: Pick<Fleet, 'today' | 'limits'>): boolean {
  const { dailyActions, dailyTokens, dailyCostUsd } = fleet.limits;
  return (
    (dailyActions !== null && actionsToday(fleet) >= dailyActions) ||
    (dailyTokens !== null && tokensToday(fleet) >= dailyTokens) ||
    (dailyCostUsd !== null && fleet.today.costUsd >= dailyCostUsd)
  );
}

/** Before so much of the day nobody knows what the rest of it costs, in milliseconds. */
const leastOfDayMs = 3_600_000;
const [dayMs, daysAMonth] = [86_400_000, 30];

/** What a month costs in which every day goes on as today did so far: `about $41.20 a month like today`; null too early. */
export function monthLikeToday(costUsd: number, now: number): string | null {
  const passedMs = now % dayMs;
  if (costUsd === 0 || passedMs < leastOfDayMs) return null;
  return `about ${inDollars((costUsd * daysAMonth * dayMs) / passedMs)} a month like today`;
}

/** How far a limit is used up: `120 of 1K`, `120 in all, no limit`. */
export function limitInWords(used: number, limit: number | null, show: (value: number) => string): string {
  return limit === null ? `${show(used)} in all, no limit` : `${show(used)} of ${show(limit)}`;
}

/** Which mind decides: `gpt-4o-mini decides (openai)`. */
export function mindInWords({ provider, models }: Fleet['mind']): string {
  const [first, second] = models;
  if (first === undefined) return 'The scripted mind decides';
  const stepsIn = first.steps.length === 0 ? '' : `, asked with ${first.steps.join(', ')}`;
  const then = second === undefined ? '' : `, then ${second.model}`;
  return `${first.model}${then} decides (${provider}${stepsIn})`;
}
