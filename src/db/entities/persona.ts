import { defineEntity, p } from '@mikro-orm/core';

/** An archetype that agents are made from: which of its versions they live by, and what is drafted. */
export const PersonaRow = defineEntity({
  name: 'PersonaRow',
  tableName: 'personas',
  properties: {
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
  },
});

/** One published state of a persona; it never changes. */
export const PersonaVersion = defineEntity({
  name: 'PersonaVersion',
  tableName: 'persona_versions',
  properties: {
    personaId: p.text().primary(),
    version: p.integer().primary(),
    content: p.json().$type<unknown>(),
    note: p.text(),
    /** The name given at login, else `operator` or `script`; `fleet` for what a new fleet starts with. */
    author: p.text(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});
