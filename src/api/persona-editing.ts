import { z } from 'zod';
import { personaSchema } from '../../config/personas/schema.ts';
import { profileSchema } from './agents.ts';
import { count, instant, line, note, personaId, versionInPath, versionNumber } from './fields.ts';
import { lookAlikeWarnings } from './look-alikes.ts';
import { noBody, noInput, nothing, route } from './route.ts';
import { startedTrialSchema, triedOn } from './trial-fields.ts';

const tag = 'Personas';
const byId = { params: z.strictObject({ id: personaId }), query: nothing, body: noBody } as const;

/** A persona as its file holds it. */
export const personaDocument = personaSchema.meta({ id: 'PersonaDocument' });
export type PersonaDocument = z.infer<typeof personaDocument>;

export {
  builtInSlots,
  imageGenerators,
  type PaletteFamily,
  paletteFamilies,
  slotsIn,
  type WorkflowId,
  workflowIds,
} from '../../config/personas/schema.ts';

const changeSchema = z
  .object({
    /** Where it is, as `voice.comments`. */
    path: z.string(),
    /** As JSON; null where the field is not there. */
    before: z.string().nullable(),
    after: z.string().nullable(),
  })
  .readonly();

/** A persona with what is published of it and what is drafted. Its revision is the answer's ETag. */
export const personaStateSchema = z
  .object({
    id: z.string(),
    revision: z.int(),
    version: z.int().nullable().meta({ description: 'Which version is published; null where none is' }),
    published: personaDocument
      .nullable()
      .meta({ description: 'Null where none is, or where it cannot be read' }),
    draft: z
      .object({ content: personaDocument, author: z.string(), at: instant })
      .readonly()
      .nullable()
      .meta({ description: 'What the next version would be; null where nothing is changed' }),
    changes: z.array(changeSchema).readonly().meta({ description: 'In what the draft differs' }),
    fault: z.string().nullable().meta({ description: 'Why the published version cannot be used' }),
    agents: count,
  })
  .readonly()
  .meta({ id: 'PersonaState' });
export type PersonaState = z.infer<typeof personaStateSchema>;

export const createPersona = route({
  ...noInput,
  method: 'post',
  path: '/api/personas',
  operationId: 'createPersona',
  tag,
  summary: 'Drafts a new persona; agents are made from it once it is published',
  body: personaDocument,
  status: 201,
  answer: personaStateSchema,
  refusals: ['PERSONA_TAKEN'],
});

export const getPersona = route({
  ...byId,
  method: 'get',
  path: '/api/personas/:id',
  operationId: 'getPersona',
  tag,
  summary: 'Shows what is published of a persona and what is drafted',
  answer: personaStateSchema,
  refusals: ['PERSONA_NOT_FOUND'],
});

export const changePersona = route({
  ...byId,
  method: 'patch',
  path: '/api/personas/:id',
  operationId: 'changePersona',
  tag,
  summary: 'Changes fields of the draft; with If-Match only where nobody else was quicker',
  body: z.record(z.string(), z.unknown()).meta({
    description: 'Fields of a PersonaDocument; null takes one away that it need not have',
  }),
  answer: personaStateSchema,
  refusals: ['PERSONA_NOT_FOUND', 'PERSONA_CHANGED'],
});

export const deletePersona = route({
  ...byId,
  method: 'delete',
  path: '/api/personas/:id',
  operationId: 'deletePersona',
  tag,
  summary: 'Takes a persona out of the catalogue, once it has no agents',
  answer: z.object({ deleted: z.literal(true) }),
  refusals: ['PERSONA_NOT_FOUND', 'PERSONA_IN_USE', 'PERSONA_CHANGED'],
});

export const discardPersonaDraft = route({
  ...byId,
  method: 'delete',
  path: '/api/personas/:id/draft',
  operationId: 'discardPersonaDraft',
  tag,
  summary: 'Gives the draft up; a persona that was never published goes with it',
  answer: z.object({ deleted: z.literal(true) }),
  refusals: ['PERSONA_NOT_FOUND', 'PERSONA_CHANGED'],
});

export const publishPersona = route({
  ...byId,
  method: 'post',
  path: '/api/personas/:id/publish',
  operationId: 'publishPersona',
  tag,
  summary: 'Publishes the draft, or an earlier version again; agents live by it from their next visit on',
  body: z.strictObject({
    note: note.meta({ description: 'Why' }),
    version: versionNumber.exactOptional().meta({ description: 'The version to go back to' }),
  }),
  answer: personaStateSchema,
  refusals: ['PERSONA_NOT_FOUND', 'NOTHING_TO_PUBLISH', 'PERSONA_UNUSABLE', 'PERSONA_CHANGED'],
});

export const restorePersona = route({
  ...byId,
  method: 'post',
  path: '/api/personas/:id/restore',
  operationId: 'restorePersona',
  tag,
  summary:
    'Makes the persona that comes with the fleet the draft again; with If-Match only where nobody else was quicker',
  answer: personaStateSchema,
  refusals: ['PERSONA_NOT_BUILT_IN', 'PERSONA_NOT_FOUND', 'PERSONA_CHANGED'],
});

const versionFields = {
  version: z.int(),
  note: z.string(),
  author: z.string().meta({ description: 'A name given at login, else operator, script or fleet' }),
  createdAt: instant,
  agents: count.meta({ description: 'How many agents live by it' }),
  current: z.boolean().meta({ description: 'New agents are made from it' }),
};

export const listPersonaVersions = route({
  ...byId,
  method: 'get',
  path: '/api/personas/:id/versions',
  operationId: 'listPersonaVersions',
  tag,
  summary: 'Lists the latest 200 versions, newest first, each with the fields that it changed',
  answer: z
    .object({
      items: z
        .array(z.object({ ...versionFields, changed: z.array(z.string()).readonly() }).readonly())
        .readonly(),
      nextCursor: z.null(),
    })
    .meta({ id: 'PersonaVersions' }),
  refusals: ['PERSONA_NOT_FOUND'],
});

const byVersion = {
  params: z.strictObject({
    id: personaId,
    version: versionInPath,
  }),
  query: nothing,
  body: noBody,
} as const;

export const getPersonaVersion = route({
  ...byVersion,
  method: 'get',
  path: '/api/personas/:id/versions/:version',
  operationId: 'getPersonaVersion',
  tag,
  summary: 'Shows one version, and in what it differs from the one before',
  answer: z
    .object({ ...versionFields, content: z.unknown(), changes: z.array(changeSchema).readonly() })
    .meta({ id: 'PersonaVersion' }),
  refusals: ['PERSONA_NOT_FOUND'],
});

export const deletePersonaVersion = route({
  ...byVersion,
  method: 'delete',
  path: '/api/personas/:id/versions/:version',
  operationId: 'deletePersonaVersion',
  tag,
  summary: 'Deletes a version that no agent lives by',
  answer: z.object({ deleted: z.literal(true) }),
  refusals: ['PERSONA_NOT_FOUND', 'PERSONA_IN_USE'],
});

/** What is previewed or tried. */
const triedDraft = z.record(z.string(), z.unknown()).exactOptional().meta({
  description: 'A PersonaDocument; without it the draft that is kept, else what is published',
});

/** A picture that an agent of the persona might post, drawn without FloImg. */
const previewPictureSchema = z
  .object({ workflow: z.string(), title: z.string(), url: z.string().startsWith('data:image/') })
  .readonly();

export const previewDraft = route({
  ...byId,
  method: 'post',
  path: '/api/personas/:id/preview',
  operationId: 'previewDraft',
  tag,
  summary: 'Shows agents and pictures that a draft would make; makes none',
  body: z.strictObject({
    draft: triedDraft,
    count: z.int().min(1).max(50).default(6),
    seed: line(100).default('fleet'),
    pictures: z.int().min(0).max(6).default(3),
  }),
  answer: z
    .object({
      items: z.array(profileSchema).readonly(),
      pictures: z.array(previewPictureSchema).readonly(),
      warnings: lookAlikeWarnings,
    })
    .meta({ id: 'PersonaPreview' }),
  refusals: ['PERSONA_NOT_FOUND', 'SAMPLES_BUSY', 'SAMPLES_FAILED'],
});

export const tryPersona = route({
  ...byId,
  method: 'post',
  path: '/api/personas/:id/try',
  operationId: 'tryPersona',
  tag,
  summary: 'Lets a worker show what an agent would do with pictures of the gallery; published nowhere',
  status: 202,
  body: z.strictObject({ draft: triedDraft, ...triedOn }),
  answer: startedTrialSchema,
  refusals: ['PERSONA_NOT_FOUND', 'BUDGET_REACHED'],
});
