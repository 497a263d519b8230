import type { Persona } from '../../../config/personas/schema.ts';
import { type AgentProfile, profilesFor, type SeededProfile } from '../../agents/profiles.ts';
import { listPersonas, previewPersona } from '../../api/personas.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';

export function personaEndpoints(personas: readonly Persona[]): Endpoint[] {
  const items = personas.map(({ id, label, summary, weight, interests, workflows }) => ({
    id,
    label,
    summary,
    weight,
    interests,
    workflows: workflows.map((workflow) => workflow.id),
  }));
  return [
    endpoint(previewPersona, async ({ params, query }) => ({
      items: profilesFor({ personas, personaId: params.id, ...query }).map(withoutSeedKey),
    })),
    endpoint(listPersonas, async () => ({ items, nextCursor: null })),
  ];
}

function withoutSeedKey({ seedKey: _seedKey, ...profile }: SeededProfile): AgentProfile {
  return profile;
}
