import type { Persona } from '../../config/personas/schema.ts';
import type { ActivityLevel } from '../api/activity-levels.ts';
import { atLevel } from '../rhythm/activity-level.ts';
import { type ProfilesRequest, profilesFor, type SeededProfile, UnknownPersonaError } from './profiles.ts';

/** How many agents of which personas are to be made. */
export interface SeedPlan {
  /** How many in all; the sum of the counts where those are given. */
  readonly count?: number;
  /** Makes all of them from this persona. */
  readonly personaId?: string;
  /** How many of each persona. */
  readonly counts?: Readonly<Record<string, number>>;
  /** True mixes the personas by their own weights; a record by weights of this seeding alone. */
  readonly weights?: boolean | Readonly<Record<string, number>>;
  /** How active they are; as their persona has it unless given. */
  readonly level?: ActivityLevel;
  /** The same seed makes the same agents. */
  readonly seed: string | number;
}

type PlanPart = Omit<ProfilesRequest, 'from'>;

/**
 * The seedings that a plan comes to: one, or one for each persona that has a count. Agents of a persona with a count are those
 * that seeding from that persona alone makes.
 * @throws {UnknownPersonaError}
 */
export function seedingsOf(plan: SeedPlan, catalogue: readonly Persona[]): readonly PlanPart[] {
  const { count = 0, counts, personaId, weights = false, level, seed } = plan;
  const personas = level === undefined ? catalogue : catalogue.map((persona) => atLevel(persona, level));
  assertKnown(
    [...Object.keys(counts ?? {}), ...(typeof weights === 'object' ? Object.keys(weights) : [])],
    catalogue,
  );
  if (counts !== undefined)
    return Object.entries(counts)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([id, own]) => ({ personas, personaId: id, count: own, seed }));
  return [{ personas, count, seed, weights, ...(personaId === undefined ? {} : { personaId }) }];
}

/** How many agents a plan makes. */
export function plannedCount({ count = 0, counts }: SeedPlan): number {
  return counts === undefined ? count : Object.values(counts).reduce((sum, own) => sum + own, 0);
}

/**
 * The profiles of a plan, or an even sample of them where there are more.
 * @param most how many at the most
 * @throws {UnknownPersonaError}
 */
export function sampleProfiles(plan: SeedPlan, catalogue: readonly Persona[], most: number): SeededProfile[] {
  const share = Math.min(1, most / Math.max(1, plannedCount(plan)));
  return seedingsOf(plan, catalogue).flatMap((seeding) =>
    profilesFor({
      ...seeding,
      count: seeding.count === 0 ? 0 : Math.max(1, Math.round(seeding.count * share)),
    }),
  );
}

function assertKnown(ids: readonly string[], catalogue: readonly Persona[]): void {
  const known = catalogue.map(({ id }) => id);
  for (const id of ids) if (!known.includes(id)) throw new UnknownPersonaError(id, known);
}
