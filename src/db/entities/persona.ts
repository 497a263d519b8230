import { defineEntity, p } from '@mikro-orm/core';

/** What a document has that operators draft and publish in versions. */
const drafted = {
  id: p.text().primary(),
  /** Null until it is published for the first time. */
  publishedVersion: p.integer().nullable(),
  /** What the next version will be; null where nothing is changed. */
  draft: p.json().$type<unknown>().nullable(),
  draftAuthor: p.text().nullable(),
  draftedAt: p.datetime().nullable(),
  /** Grows with every change, so that of two people who edit at once the second one is refused. */
  revision: p.integer().default(1),
  createdAt: p.datetime().defaultRaw('now()'),
  updatedAt: p.datetime().defaultRaw('now()'),
  deletedAt: p.datetime().nullable(),
};

/** What a published state has besides the name of its document; it never changes. */
const published = {
  version: p.integer().primary(),
  content: p.json().$type<unknown>(),
  note: p.text(),
  /** The name given at login, else `operator` or `script`; `fleet` for what a new fleet starts with. */
  author: p.text(),
  createdAt: p.datetime().defaultRaw('now()'),
};

/** An archetype that agents are made from: which of its versions they live by, and what is drafted. */
export const PersonaRow = defineEntity({
  name: 'PersonaRow',
  tableName: 'personas',
  properties: drafted,
});

/** One published state of a persona; it never changes. */
export const PersonaVersion = defineEntity({
  name: 'PersonaVersion',
  tableName: 'persona_versions',
  properties: { personaId: p.text().primary(), ...published },
});

/** A prompt that operators have changed. */
export const PromptRow = defineEntity({ name: 'PromptRow', tableName: 'prompts', properties: drafted });

/** One published state of a prompt; it never changes. */
export const PromptVersion = defineEntity({
  name: 'PromptVersion',
  tableName: 'prompt_versions',
  properties: { promptId: p.text().primary(), ...published },
});
