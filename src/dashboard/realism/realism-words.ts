import type { Measure, Realism } from '#api/fleet-figures';
import { counted, inPercent } from '../parts/words.ts';

const short = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** A value in its unit: `62%`, `03:00`, `24.5`. */
export function valueInWords(value: number, unit: Measure['unit']): string {
  if (unit === 'share') return inPercent(value);
  return unit === 'hour' ? hourInWords(value) : short.format(value);
}

/** `50% to 80%`, `at least 3`. */
export function referenceInWords({ reference: { low, high }, unit }: Measure): string {
  if (low === null) return high === null ? 'any' : `at most ${valueInWords(high, unit)}`;
  return high === null
    ? `at least ${valueInWords(low, unit)}`
    : `${valueInWords(low, unit)} to ${valueInWords(high, unit)}`;
}

export function verdictInWords(isWithin: boolean | null): string {
  if (isWithin === null) return 'Too little yet';
  return isWithin ? 'Natural' : 'Not natural';
}

/** `9 of 11 measures are in people’s range`, and how many cannot be known. */
export function summaryInWords({ measures }: Pick<Realism, 'measures'>): string {
  const known = measures.filter(({ isWithin }) => isWithin !== null);
  const within = known.filter(({ isWithin }) => isWithin).length;
  const unknown = measures.length - known.length;
  if (known.length === 0) return 'Too little has happened yet.';
  const rest = unknown === 0 ? '' : ` ${counted(unknown, 'more has', 'more have')} too little to go by yet.`;
  return `${within} of ${counted(known.length, 'measure')} ${within === 1 ? 'is' : 'are'} in people’s range.${rest}`;
}

/** Which hours are the busiest and the quietest, for those who cannot see the chart. */
export function hoursInWords(hours: readonly number[]): string {
  const busiest = hours.indexOf(Math.max(...hours));
  const quietest = hours.indexOf(Math.min(...hours));
  return `Actions by local hour: most at ${hourInWords(busiest)}, fewest at ${hourInWords(quietest)}`;
}

function hourInWords(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
