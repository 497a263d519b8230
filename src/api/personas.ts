import { z } from 'zod';
import { profileSchema } from './agents.ts';
import { instant, line, personaId, upTo } from './fields.ts';
import { lookAlikeWarnings } from './look-alikes.ts';
import { noBody, noInput, route } from './route.ts';

/** An archetype that agents are made from. */
const personaSchema = z
  .object({
    id: z.string(),
    label: z.string(),
    summary: z.string(),
    /** How many of its agents there are beside those of others, where a seeding goes by weights. */
    weight: z.number(),
    interests: z.array(z.string()).readonly(),
    /** Ids of the workflows that make its images. */
    workflows: z.array(z.string()).readonly(),
    version: z.int().nullable().meta({ description: 'Which version is published; null where none is yet' }),
    drafted: z.boolean().meta({ description: 'There are changes that are not published' }),
    fault: z.string().nullable().meta({ description: 'Why what is published cannot be used' }),
    author: z.string().meta({ description: 'Who drafted the changes, else who published the version' }),
    changedAt: instant.meta({ description: 'When they did' }),
    builtIn: z.boolean().meta({ description: 'It comes with the fleet, and so can be restored' }),
  })
  .readonly()
  .meta({ id: 'Persona' });
export type Persona = z.infer<typeof personaSchema>;

export const listPersonas = route({
  ...noInput,
  method: 'get',
  path: '/api/personas',
  operationId: 'listPersonas',
  tag: 'Personas',
  summary: 'Lists the catalogue of personas',
  answer: z
    .object({
      items: z.array(personaSchema).readonly(),
      nextCursor: z.null(),
      missing: z
        .array(z.object({ id: z.string(), label: z.string() }).readonly())
        .readonly()
        .meta({ description: 'Personas that come with the fleet and were deleted; each can be restored' }),
    })
    .meta({ id: 'PersonaPage' }),
});

export const previewPersona = route({
  method: 'get',
  path: '/api/personas/:id/preview',
  operationId: 'previewPersona',
  tag: 'Personas',
  summary: 'Shows the agents that seeding from a persona would make; makes none',
  params: z.strictObject({ id: personaId }),
  query: z.strictObject({ count: upTo(50, 6), seed: line(100).default('fleet') }),
  body: noBody,
  answer: z
    .object({ items: z.array(profileSchema).readonly(), warnings: lookAlikeWarnings })
    .meta({ id: 'ProfilePreview' }),
  refusals: ['PERSONA_UNKNOWN'],
});
