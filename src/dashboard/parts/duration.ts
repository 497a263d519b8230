/** Units of a duration, from the largest. */
export const durationUnits = [
  { unit: 'days', seconds: 86_400 },
  { unit: 'hours', seconds: 3600 },
  { unit: 'minutes', seconds: 60 },
  { unit: 'seconds', seconds: 1 },
] as const;
export type DurationUnit = (typeof durationUnits)[number]['unit'];

/** The unit in which people would say a duration, the largest that it reaches: 5400 s are 1.5 hours. */
export function naturalUnit(seconds: number): DurationUnit {
  return durationUnits.find((unit) => seconds >= unit.seconds)?.unit ?? 'seconds';
}

/** How many seconds one of a unit has. */
export function secondsOf(unit: DurationUnit): number {
  return durationUnits.find((one) => one.unit === unit)?.seconds ?? 1;
}
