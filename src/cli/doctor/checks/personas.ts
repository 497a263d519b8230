import { loadPersonas } from '../../../../config/personas/index.ts';
import { counted } from '../../words.ts';
import type { Check } from '../check.ts';
import { ok } from '../finding.ts';
import type { Services } from '../services.ts';

export const personasCheck: Check<Services> = {
  name: 'personas',
  checked: 'Personas',
  mend: 'Mend the files in config/personas; no process of the fleet starts before that.',
  run: async () => ok(`${counted(loadPersonas().length, 'persona')} in the catalogue`),
};
