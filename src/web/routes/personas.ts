import { z } from 'zod';
import type { Persona } from '../../../config/personas/schema.ts';
import { type Endpoint, endpoint, noBody, nothing } from '../endpoint.ts';

const personaSchema = z
  .object({
    id: z.string(),
    label: z.string(),
    summary: z.string(),
    interests: z.array(z.string()),
    workflows: z.array(z.string()),
  })
  .meta({ id: 'Persona' });

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
