import { z } from 'zod';
import { instant, line, note, personaId, versionInPath, versionNumber } from './fields.ts';
import { noBody, noInput, nothing, route } from './route.ts';
import { startedTrialSchema, triedOn } from './trial-fields.ts';

const tag = 'Prompts';
const id = line(40);
const byId = { params: z.strictObject({ id }), query: nothing, body: noBody } as const;
const promptText = z.string().min(1).max(20_000);

const sectionSchema = z
  .object({
    name: z.string(),
    placeholders: z.array(z.string()).readonly(),
    lines: z.array(z.string()).readonly().meta({ description: 'Lines that it must hold as they are' }),
    optional: z.boolean().meta({ description: 'It may be empty or missing' }),
  })
  .readonly();

const changeSchema = z
  .object({
    /** The section. */
    path: z.string(),
    /** As JSON; null where the section is not there. */
    before: z.string().nullable(),
    after: z.string().nullable(),
  })
  .readonly();
export type PromptChange = z.infer<typeof changeSchema>;

/** A prompt with what is published of it and what is drafted. Its revision is the answer's ETag. */
export const promptStateSchema = z
  .object({
    id: z.string(),
    revision: z.int(),
    version: z.int().nullable().meta({
      description: 'Which version is published; null where the one that comes with the fleet is in use',
    }),
    builtIn: z.string().meta({ description: 'Names the one that comes with the fleet' }),
    text: z.string().meta({ description: 'What visits go by, in sections that begin with "# "' }),
    draft: z.object({ text: z.string(), author: z.string(), at: instant }).readonly().nullable(),
    changes: z.array(changeSchema).readonly().meta({ description: 'In what the draft differs' }),
    sections: z
      .array(sectionSchema)
      .readonly()
      .meta({ description: 'What each section must hold in braces; nothing else may stand in braces' }),
    fault: z.string().nullable().meta({ description: 'Why the published version cannot be used' }),
  })
  .readonly()
  .meta({ id: 'PromptState' });
export type PromptState = z.infer<typeof promptStateSchema>;

const versionSchema = z
  .object({
    version: z.int(),
    note: z.string(),
    author: z.string(),
    createdAt: instant,
    current: z.boolean(),
    text: z.string(),
    changes: z.array(changeSchema).readonly().meta({ description: 'In what it differs from the one before' }),
  })
  .readonly()
  .meta({ id: 'PromptVersion' });
export type PromptVersionState = z.infer<typeof versionSchema>;

export const listPrompts = route({
  ...noInput,
  method: 'get',
  path: '/api/prompts',
  operationId: 'listPrompts',
  tag,
  summary: 'Lists the prompts of the fleet',
  answer: z
    .object({ items: z.array(promptStateSchema).readonly(), nextCursor: z.null() })
    .meta({ id: 'Prompts' }),
});

export const getPrompt = route({
  ...byId,
  method: 'get',
  path: '/api/prompts/:id',
  operationId: 'getPrompt',
  tag,
  summary: 'Shows what is published of a prompt and what is drafted',
  answer: promptStateSchema,
  refusals: ['PROMPT_NOT_FOUND'],
});

export const changePrompt = route({
  ...byId,
  method: 'patch',
  path: '/api/prompts/:id',
  operationId: 'changePrompt',
  tag,
  summary: 'Keeps a text as the draft; with If-Match only where nobody else was quicker',
  body: z.strictObject({ text: promptText }),
  answer: promptStateSchema,
  refusals: ['PROMPT_NOT_FOUND', 'PROMPT_CHANGED', 'PROMPT_UNUSABLE'],
});

export const discardPromptDraft = route({
  ...byId,
  method: 'delete',
  path: '/api/prompts/:id/draft',
  operationId: 'discardPromptDraft',
  tag,
  summary: 'Gives the draft up',
  answer: z.object({ deleted: z.literal(true) }),
  refusals: ['PROMPT_NOT_FOUND', 'PROMPT_CHANGED'],
});

export const publishPrompt = route({
  ...byId,
  method: 'post',
  path: '/api/prompts/:id/publish',
  operationId: 'publishPrompt',
  tag,
  summary: 'Publishes the draft, or an earlier version again; visits go by it from the next one on',
  body: z.strictObject({
    note: note.meta({ description: 'Why' }),
    version: versionNumber.exactOptional().meta({ description: 'The version to go back to' }),
  }),
  answer: promptStateSchema,
  refusals: ['PROMPT_NOT_FOUND', 'NOTHING_TO_PUBLISH', 'PROMPT_UNUSABLE', 'PROMPT_CHANGED'],
});

export const restorePrompt = route({
  ...byId,
  method: 'post',
  path: '/api/prompts/:id/restore',
  operationId: 'restorePrompt',
  tag,
  summary:
    'Makes the prompt that comes with the fleet the draft; with If-Match only where nobody else was quicker',
  answer: promptStateSchema,
  refusals: ['PROMPT_NOT_FOUND', 'PROMPT_CHANGED'],
});

export const listPromptVersions = route({
  ...byId,
  method: 'get',
  path: '/api/prompts/:id/versions',
  operationId: 'listPromptVersions',
  tag,
  summary: 'Lists the latest 200 versions, newest first, each with what it changed',
  answer: z
    .object({ items: z.array(versionSchema).readonly(), nextCursor: z.null() })
    .meta({ id: 'PromptVersions' }),
  refusals: ['PROMPT_NOT_FOUND'],
});

export const getPromptVersion = route({
  params: z.strictObject({
    id,
    version: versionInPath,
  }),
  query: nothing,
  body: noBody,
  method: 'get',
  path: '/api/prompts/:id/versions/:version',
  operationId: 'getPromptVersion',
  tag,
  summary: 'Shows one version, and in what it differs from the one before',
  answer: versionSchema,
  refusals: ['PROMPT_NOT_FOUND'],
});

export const tryPrompt = route({
  ...byId,
  method: 'post',
  path: '/api/prompts/:id/try',
  operationId: 'tryPrompt',
  tag,
  summary:
    'Lets a worker show what an agent would do by the draft beside what is published; published nowhere',
  status: 202,
  body: z.strictObject({
    text: promptText.exactOptional().meta({ description: 'Without it the draft, else what is published' }),
    personaId: personaId.exactOptional().meta({ description: 'Whose agent; the first persona unless given' }),
    ...triedOn,
  }),
  answer: startedTrialSchema,
  refusals: ['PROMPT_NOT_FOUND', 'PROMPT_UNUSABLE', 'PERSONA_UNKNOWN', 'BUDGET_REACHED'],
});
