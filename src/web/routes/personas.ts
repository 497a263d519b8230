import type { Response } from 'express';
import type { MindConfig } from '../../../config/env.ts';
import { type Persona, personaSchema } from '../../../config/personas/schema.ts';
import { type AgentProfile, profilesFor, type SeededProfile } from '../../agents/profiles.ts';
import { lookAlikeWarnings as warningsOf } from '../../agents/queries/look-alikes.ts';
import {
  changePersona,
  createPersona,
  deletePersona,
  deletePersonaVersion,
  discardPersonaDraft,
  getPersona,
  getPersonaVersion,
  listPersonaVersions,
  type PersonaState,
  previewDraft,
  publishPersona,
  restorePersona,
  tryPersona,
} from '../../api/persona-editing.ts';
import { describePersona, getPersonaWritingCost } from '../../api/persona-writing.ts';
import { listPersonas, previewPersona } from '../../api/personas.ts';
import { assertWriter, writingCost } from '../../fleet/persona-writing.ts';
import type { StartTrial } from '../../fleet/trials.ts';
import type { KnownPersonas } from '../../personas/catalogue.ts';
import { changesBetween } from '../../personas/changes.ts';
import * as commands from '../../personas/commands.ts';
import { createSampleDrawer } from '../../personas/draw-samples.ts';
import { PersonaNotFoundError } from '../../personas/errors.ts';
import {
  newestOf,
  personaState,
  publishedOf,
  type VersionState,
  versionState,
  versionStates,
} from '../../personas/state.ts';
import { findPersona, findPersonas, type StoredPersona } from '../../personas/store.ts';
import { authorOf } from '../auth.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { editOf } from '../etag.ts';
import { validate } from '../validate.ts';

export interface PersonaRouteParts extends commands.PersonaParts {
  readonly personas: KnownPersonas;
  readonly startTrial: StartTrial;
  /** That of the configuration. */
  readonly mind: MindConfig;
}

/** The catalogue of personas: reading it, and changing it by drafts and versions. */
export function personaEndpoints(parts: PersonaRouteParts): Endpoint[] {
  const { database, personas } = parts;
  const drawSamples = createSampleDrawer();
  const answered = async (id: string, response: Response): Promise<PersonaState> => {
    const state = await personaState(database, id);
    response.setHeader('ETag', `"${state.revision}"`);
    return state;
  };
  return [
    endpoint(previewPersona, async ({ params, query }) => {
      const items = profilesFor({ personas: personas.current(), personaId: params.id, ...query });
      return { items: items.map(withoutSeedKey), warnings: await warningsOf(database, items) };
    }),
    endpoint(listPersonas, async () => {
      const all = await findPersonas(database);
      const builtIn = new Map(parts.builtIn.map(({ id, label }) => [id, label]));
      const items = all.flatMap((stored) => {
        const { persona: published, fault } = publishedOf(stored);
        // What agents live by, also where it stands in for a version that cannot be read; else what is only drafted.
        const current = personas.current().find(({ id }) => id === stored.id);
        const persona = published ?? current ?? newestOf(stored);
        return persona === null ? [] : [itemOf(persona, stored, { fault, builtIn: builtIn.has(stored.id) })];
      });
      for (const { id } of all) builtIn.delete(id);
      return { items, nextCursor: null, missing: [...builtIn].map(([id, label]) => ({ id, label })) };
    }),
    endpoint(getPersonaWritingCost, () => writingCost(parts.mind, database, personas.current())),
    endpoint(describePersona, async ({ body: { sentence } }) => {
      assertWriter(parts.mind);
      return { trialId: await parts.startTrial({ kind: 'description', sentence }) };
    }),
    endpoint(createPersona, async ({ body, response }) => {
      await commands.createPersona(parts, body, authorOf(response));
      return answered(body.id, response);
    }),
    endpoint(getPersona, ({ params, response }) => answered(params.id, response)),
    endpoint(changePersona, async ({ params: { id }, body, request, response }) => {
      const change = (state: Readonly<Record<string, unknown>>): Persona =>
        validate(personaSchema, withoutNulls({ ...state, ...body, id }));
      await commands.draftPersona(parts, id, change, editOf(request, response));
      return answered(id, response);
    }),
    endpoint(discardPersonaDraft, async ({ params: { id }, request, response }) => {
      await commands.discardDraft(parts, id, editOf(request, response));
      return { deleted: true as const };
    }),
    endpoint(deletePersona, async ({ params: { id }, request, response }) => {
      await commands.deletePersona(parts, id, editOf(request, response));
      await personas.refresh();
      return { deleted: true as const };
    }),
    endpoint(restorePersona, async ({ params: { id }, request, response }) => {
      await commands.restorePersona(parts, id, editOf(request, response));
      return answered(id, response);
    }),
    endpoint(publishPersona, async ({ params: { id }, body: { note, version }, request, response }) => {
      const publication = { note, version: version ?? null };
      await commands.publishPersona(parts, id, publication, editOf(request, response));
      await personas.refresh();
      return answered(id, response);
    }),
    endpoint(listPersonaVersions, async ({ params: { id } }) => ({
      items: (await versionStates(database, id)).map((state) => ({
        ...headOf(state),
        changed: state.changed,
      })),
      nextCursor: null,
    })),
    endpoint(getPersonaVersion, async ({ params: { id, version } }) => {
      const state = await versionState(database, id, version);
      const { content, before } = state;
      return {
        ...headOf(state),
        content,
        changes: version === 1 ? [] : changesBetween(before, content),
      };
    }),
    endpoint(deletePersonaVersion, async ({ params: { id, version } }) => {
      await commands.deleteVersion(parts, id, version);
      return { deleted: true as const };
    }),
    endpoint(previewDraft, async ({ params: { id }, body }) => {
      const persona =
        body.draft === undefined ? await newest(parts, id) : validate(personaSchema, body.draft);
      const { count, seed } = body;
      const items = profilesFor({ personas: [persona], personaId: persona.id, count, seed });
      return {
        items: items.map(withoutSeedKey),
        pictures: body.pictures === 0 ? [] : await drawSamples({ persona, count: body.pictures, seed }),
        warnings: await warningsOf(database, items),
      };
    }),
    endpoint(tryPersona, async ({ params: { id }, body: { draft, itemIds, seed } }) => {
      const after = draft === undefined ? await newest(parts, id) : validate(personaSchema, draft);
      const before = personas.current().find((persona) => persona.id === id) ?? null;
      const side = (persona: Persona) => ({ persona, self: null, promptText: null });
      const trialId = await parts.startTrial({
        kind: 'persona',
        id: after.id,
        before: before === null ? null : side(before),
        after: side(after),
        itemIds: itemIds ?? null,
        seed,
      });
      return { trialId };
    }),
  ];
}

/** What is null was taken away; a field that a persona must have is then reported as missing. */
function withoutNulls(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

async function newest({ database }: PersonaRouteParts, id: string): Promise<Persona> {
  const stored = await findPersona(database, id);
  const persona = stored === null ? null : newestOf(stored);
  if (persona === null) throw new PersonaNotFoundError(id);
  return persona;
}

function itemOf(
  { id, label, summary, weight, interests, workflows }: Persona,
  stored: StoredPersona,
  known: { readonly fault: string | null; readonly builtIn: boolean },
) {
  const { publishedVersion, publishedBy, publishedAt, draft, draftAuthor, draftedAt, updatedAt } = stored;
  return {
    id,
    label,
    summary,
    weight,
    interests,
    workflows: workflows.map((workflow) => workflow.id),
    version: publishedVersion,
    drafted: draft !== null,
    ...known,
    author: (draft === null ? publishedBy : draftAuthor) ?? 'operator',
    changedAt: (draft === null ? publishedAt : draftedAt) ?? updatedAt,
  };
}

function headOf({ version, note, author, createdAt, agents, current }: VersionState) {
  return { version, note, author, createdAt, agents, current };
}

function withoutSeedKey({ seedKey: _seedKey, ...profile }: SeededProfile): AgentProfile {
  return profile;
}
