const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
const dollars = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD' });
const smallDollars = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 4,
});

/** 950, 12.3K, 4M. */
export function inShort(count: number): string {
  return compact.format(count);
}

/** Cents are not fine enough for what a single model call costs. */
export function inDollars(amountUsd: number): string {
  return (amountUsd < 1 ? smallDollars : dollars).format(amountUsd);
}

/** `1 worker`, `2 workers`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${inShort(count)} ${count === 1 ? one : many}`;
}
