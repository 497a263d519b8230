import type { Editing } from './use-editing.ts';

/** What a part of the editor works with. */
export type SectionProps = Pick<Editing, 'values' | 'set' | 'faults'>;
