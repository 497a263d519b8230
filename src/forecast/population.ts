import type { Persona } from '../../config/personas/schema.ts';
import { type AgentProfile, type ProfilesRequest, profilesFor } from '../agents/profiles.ts';
import { rhythmOf } from '../agents/rhythm-of.ts';
import { idFrom } from '../lib/ids.ts';
import type { Rhythm } from '../rhythm/rhythm.ts';
import type { RunningAgent } from './visit-store/agent-state.ts';

/** An agent of a forecast: what its visits need of it, and when it comes. */
export interface Inhabitant extends RunningAgent {
  readonly rhythm: Rhythm;
  /** IANA name. */
  readonly timezone: string;
}

/**
 * The agents that a seeding would make, at pace 1; `seed` with the same count, persona and seed makes the same ones.
 * @throws {UnknownPersonaError}
 */
export function populationOf(
  personas: readonly Persona[],
  request: Pick<ProfilesRequest, 'count' | 'personaId' | 'seed'>,
): readonly Inhabitant[] {
  return profilesFor({ personas, ...request }).map((profile) => inhabitantFrom(profile));
}

/** An agent of a profile, at a pace. */
export function inhabitantFrom(profile: AgentProfile, pace = 1): Inhabitant {
  const { username, name, personaId, personality, vibe, interests } = profile;
  const id = idFrom<'agent'>(0, username);
  return {
    id,
    self: { id, username, name, personaId, personality, vibe, interests },
    probabilities: profile,
    limits: { actions: profile.dailyActionLimit, tokens: profile.dailyTokenLimit },
    rhythm: rhythmOf(profile, pace),
    timezone: profile.activitySchedule.timezone,
  };
}
