import { loadPersonas } from '../../config/personas/index.ts';
import type { Persona } from '../../config/personas/schema.ts';
import { profilesFor } from '../../src/agents/profiles.ts';

export const personas: readonly Persona[] = loadPersonas();

/** Agents of all personas in equal numbers, as seeding makes them. */
export function agentsOf(count: number) {
  return profilesFor({ personas, count, seed: 'bench' });
}
