/** How a sum is spread over those who made it. */
export interface Distribution {
  readonly mean: number;
  readonly median: number;
  /** Nine of ten made no more. */
  readonly p90: number;
  readonly most: number;
  /** Those who made nothing. */
  readonly idle: number;
  /** How many made so many, from nothing upwards; both ends belong to a group. */
  readonly groups: readonly { readonly from: number; readonly to: number; readonly agents: number }[];
}

/** Each group but the first spans a factor of three: 0, 1–2, 3–8, 9–26 … */
const factor = 3;

/** @param amounts one for each, in any order; at least one */
export function distributionOf(amounts: readonly number[]): Distribution {
  const ordered = amounts.toSorted((one, other) => one - other);
  const most = ordered.at(-1) ?? 0;
  const groups = [{ from: 0, to: 0 }];
  for (let from = 1; from <= most; from *= factor) groups.push({ from, to: from * factor - 1 });
  return {
    mean: amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length,
    median: quantileOf(ordered, 0.5),
    p90: quantileOf(ordered, 0.9),
    most,
    idle: amounts.filter((amount) => amount === 0).length,
    groups: groups.map(({ from, to }) => {
      const agents = amounts.filter((amount) => amount >= from && amount <= to).length;
      return { from, to, agents };
    }),
  };
}

/** The smallest of the values that the given share of them does not exceed. */
export function quantileOf(ascending: readonly number[], share: number): number {
  return ascending[Math.max(Math.ceil(ascending.length * share) - 1, 0)] ?? Number.NaN;
}
