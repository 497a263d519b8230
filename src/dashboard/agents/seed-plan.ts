import type { ActivityLevel } from '#api/activity-levels';

/** How the personas are mixed where all of them are. */
export const mixes = ['evenly', 'weights', 'counts'] as const;
export type Mix = (typeof mixes)[number];

/** What the page of seeding asks for; numbers are as they were typed. */
export interface SeedPlan {
  /** Empty where the personas are mixed. */
  readonly personaId: string;
  readonly count: number | string;
  readonly mix: Mix;
  /** By persona; only where the mix is by counts. */
  readonly counts: Readonly<Record<string, number | string>>;
  readonly seed: string;
  /** Empty leaves it to the personas. */
  readonly level: ActivityLevel | '';
}

/** A plan as the API takes it, for a seeding and for its forecast; the server says what is wrong with it. */
export function bodyOf({ personaId, count, mix, counts, seed, level }: SeedPlan): Record<string, unknown> {
  const base = { seed: seed.trim(), ...(level === '' ? {} : { level }) };
  if (personaId !== '') return { ...base, count, personaId };
  if (mix === 'counts') {
    const given = Object.entries(counts).filter(([, own]) => Number(own) > 0);
    return { ...base, counts: Object.fromEntries(given) };
  }
  return { ...base, count, weights: mix === 'weights' };
}

/** How many agents a plan comes to; 0 where that cannot be said. */
export function totalOf({ personaId, count, mix, counts }: SeedPlan): number {
  if (personaId !== '' || mix !== 'counts') return Number(count) || 0;
  return Object.values(counts).reduce<number>((sum, own) => sum + (Number(own) || 0), 0);
}
