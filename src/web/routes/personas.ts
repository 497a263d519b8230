import { z } from 'zod';
import type { Persona } from '../../../config/personas/schema.ts';
import { type AgentProfile, profilesFor, type SeededProfile } from '../../agents/profiles.ts';
import { type Endpoint, endpoint, noBody, nothing } from '../endpoint.ts';
import { profileSchema } from '../schemas/agent.ts';
import { digits, line, personaId } from '../schemas/common.ts';

const personaSchema = z
  .object({
    id: z.string(),
    label: z.string(),
    summary: z.string(),
    interests: z.array(z.string()),
    workflows: z.array(z.string()),
  })
  .meta({ id: 'Persona' });

const previewCount = digits
  .transform(Number)
  .pipe(z.int().min(1, 'must be at least 1').max(50, 'must be at most 50'))
  .default(6);

function withoutSeedKey({ seedKey: _seedKey, ...profile }: SeededProfile): AgentProfile {
  return profile;
}

export function personaEndpoints(personas: readonly Persona[]): Endpoint[] {
  const items = personas.map(({ id, label, summary, interests, workflows }) => ({
    id,
    label,
    summary,
    interests,
    workflows: workflows.map((workflow) => workflow.id),
  }));
  return [
    endpoint({
      method: 'get',
      path: '/api/personas/:id/preview',
      operationId: 'previewPersona',
      tag: 'Personas',
      summary: 'Shows the agents that seeding from a persona would make; makes none',
      params: z.strictObject({ id: personaId }),
      query: z.strictObject({ count: previewCount, seed: line(100).default('fleet') }),
      body: noBody,
      answer: z.object({ items: z.array(profileSchema) }).meta({ id: 'ProfilePreview' }),
      refusals: ['PERSONA_UNKNOWN'],
      run: async ({ params, query }) => ({
        items: profilesFor({ personas, personaId: params.id, ...query }).map(withoutSeedKey),
      }),
    }),
    endpoint({
      method: 'get',
      path: '/api/personas',
      operationId: 'listPersonas',
      tag: 'Personas',
      summary: 'Lists the catalogue of personas',
      params: nothing,
      query: nothing,
      body: noBody,
      answer: z.object({ items: z.array(personaSchema), nextCursor: z.null() }).meta({ id: 'PersonaPage' }),
      run: async () => ({ items, nextCursor: null }),
    }),
  ];
}
