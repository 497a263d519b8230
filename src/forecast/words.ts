import type { Measure, Realism } from '../realism/measures.ts';

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const share = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 1 });

/** `12,345`. */
export function inWhole(value: number): string {
  return whole.format(value);
}

/** `2.35`, and no more digits. */
export function inShort(value: number): string {
  return short.format(value);
}

/** `$12.34`; what is less than a cent keeps two digits that say something. */
export function inDollars(usd: number): string {
  const digits = usd === 0 || usd >= 0.01 ? 2 : Math.min(1 - Math.floor(Math.log10(usd)), 8);
  return `$${usd.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}

/** `14 min`, `2 h 15 min`; a dash where there is no end to the wait. */
export function inMinutes(minutes: number | null): string {
  if (minutes === null) return '–';
  const rounded = Math.round(minutes);
  if (rounded < 60) return `${rounded} min`;
  return `${inWhole(Math.floor(rounded / 60))} h ${rounded % 60} min`;
}

/** `42%`; a dash where there is nothing to share. */
export function inShare(value: number | null): string {
  return value === null ? '–' : share.format(value);
}

/** `2026-06-04 19:37 UTC`. */
export function inMinute(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}

/** `03:00`. */
export function asHour(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** A measure's value in its unit; a dash where there is none. */
export function valueInWords({ value, unit }: Pick<Measure, 'value' | 'unit'>): string {
  return value === null ? '–' : inUnit(value, unit);
}

/** `50% to 80%`, `at least 3`. */
export function rangeInWords({
  reference,
  unit,
}: {
  readonly reference: Measure['reference'];
  readonly unit: Measure['unit'];
}) {
  const { low, high } = reference;
  if (low === null) return high === null ? 'any' : `at most ${inUnit(high, unit)}`;
  return high === null ? `at least ${inUnit(low, unit)}` : `${inUnit(low, unit)} to ${inUnit(high, unit)}`;
}

export function verdictInWords({ isWithin }: Pick<Measure, 'isWithin'>): string {
  if (isWithin === null) return 'too little to judge';
  return isWithin ? 'natural' : 'not natural';
}

/** `11 of 11 measures are in people’s range`. */
export function summaryInWords({ measures }: Realism): string {
  const known = measures.filter(({ isWithin }) => isWithin !== null);
  const within = known.filter(({ isWithin }) => isWithin === true).length;
  if (known.length === 0) return 'Too little happens to judge';
  return `${within} of ${known.length} measures ${within === 1 ? 'is' : 'are'} in people’s range`;
}

function inUnit(value: number, unit: Measure['unit']): string {
  switch (unit) {
    case 'share':
      return share.format(value);
    case 'hour':
      return asHour(value);
    case 'number':
      return short.format(value);
  }
}
