/**
 * The Gini coefficient of counts: 0 where everybody has the same, towards 1 where one has everything. Null where there
 * is nobody or nothing to share. G = Σ (2i − n − 1) x_i / (n Σ x_i), x ascending, i from 1 (Gini 1912; the form of
 * Sen, "On Economic Inequality", 1973).
 */
export function giniOf(counts: readonly number[]): number | null {
  const ascending = counts.toSorted((one, other) => one - other);
  const total = ascending.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const count = ascending.length;
  const weighted = ascending.reduce((sum, value, index) => sum + (2 * (index + 1) - count - 1) * value, 0);
  return weighted / (count * total);
}
