const numbers = new Intl.NumberFormat('en-US');

/** A whole number as people read it: `12,345`. */
export function number(value: number): string {
  return numbers.format(value);
}

/** A number and what it counts: `1 agent`, `12 agents`. */
export function counted(count: number, what: string): string {
  return `${number(count)} ${what}${count === 1 ? '' : 's'}`;
}
