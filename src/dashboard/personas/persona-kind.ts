import {
  changePersona,
  discardPersonaDraft,
  getPersona,
  type PersonaDocument,
  type PersonaState,
  publishPersona,
} from '#api/persona-editing';
import { ask, command } from '../http/client.ts';
import { countedInFull } from '../parts/words.ts';
import { isSame, namesOf } from '../versioned/differences.ts';
import type { Edited, VersionedKind } from '../versioned/kind.ts';
import { faultsOf } from './faults.ts';
import { fieldInWords } from './fields.ts';
import { typedShape } from './typed-shape.ts';

/** What the editor begins with: the draft, else what is published; null where neither can be read. */
export function newestOf(state: PersonaState): PersonaDocument | null {
  return state.draft?.content ?? state.published;
}

/** How a persona is drafted and published. */
export const personaKind: VersionedKind<PersonaState, PersonaDocument> = {
  noun: 'persona',
  changedCode: 'PERSONA_CHANGED',
  typed: typedShape,
  documentOf: newestOf,
  faultsOf,
  read: (id) => ask(getPersona, { params: { id } }),
  save: (edited) => {
    const { id, revision } = edited.state;
    return ask(changePersona, { params: { id }, body: changesIn(edited), revision });
  },
  publish: ({ id, revision }, note) => ask(publishPersona, { params: { id }, body: { note }, revision }),
  discard: async ({ id, revision, version }) => {
    await command(discardPersonaDraft, { params: { id }, revision });
    return version === null ? null : ask(getPersona, { params: { id } });
  },
  nameOf: fieldInWords,
  statesOf: ({ version, published, draft }) => ({
    before: version === null ? null : (published ?? {}),
    after: draft?.content ?? published,
  }),
  consequenceOf: ({ agents }) =>
    agents === 0
      ? 'New agents can be made of it then.'
      : `${countedInFull(agents, 'agent')} will live by it from the next visit on.`,
};

/** Only what was changed here is sent; what was taken away is null. */
function changesIn({ base, values }: Edited<PersonaState, PersonaDocument>): Record<string, unknown> {
  const changed = namesOf(base, values).flatMap((name) => {
    const [before, after] = [fieldOf(base, name), fieldOf(values, name)];
    return isSame(before, after) ? [] : [[name, after ?? null] as const];
  });
  return Object.fromEntries(changed);
}

function fieldOf(persona: PersonaDocument, name: string): unknown {
  return Object.entries(persona).find(([field]) => field === name)?.[1];
}
