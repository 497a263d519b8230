import type { PersonaDocument, PersonaState } from '#api/persona-editing';
import type { Editing } from '../versioned/use-editing.ts';

/** What a part of the editor works with. */
export type SectionProps = Pick<Editing<PersonaState, PersonaDocument>, 'values' | 'set' | 'faults'>;
