import type { EpochMs } from '../lib/clock.ts';
import { utcDay } from '../limits/day.ts';

/** How a budget of dollars a UTC day would last, were nobody kept back by it. */
export interface BudgetOutlook {
  readonly dailyCostUsd: number;
  /** Days on which it is used up before midnight. */
  readonly daysReached: number;
  /** ISO 8601; when it is used up for the first time, and null where it never is. */
  readonly firstReachedAt: string | null;
  /** What would be spent a day on average: beyond the budget nothing is. */
  readonly costUsdPerDay: number;
}

interface Spending {
  readonly spent: readonly { readonly at: EpochMs; readonly usd: number }[];
  readonly dailyCostUsd: number;
  readonly days: number;
}

/** Finds out on which days a budget is used up, and when. */
export function budgetOutlook({ spent, dailyCostUsd, days }: Spending): BudgetOutlook {
  const sums = new Map<string, number>();
  const reached = new Set<string>();
  let firstReachedAt: EpochMs | null = null;
  for (const { at, usd } of spent.toSorted((one, other) => one.at - other.at)) {
    const day = utcDay(at);
    const sum = (sums.get(day) ?? 0) + usd;
    sums.set(day, sum);
    if (sum < dailyCostUsd) continue;
    reached.add(day);
    firstReachedAt ??= at;
  }
  const within = [...sums.values()].reduce((total, sum) => total + Math.min(sum, dailyCostUsd), 0);
  return {
    dailyCostUsd,
    daysReached: reached.size,
    firstReachedAt: firstReachedAt === null ? null : new Date(firstReachedAt).toISOString(),
    costUsdPerDay: within / days,
  };
}
