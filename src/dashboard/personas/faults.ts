import { faultInWords } from '#api/fault-words';
import { type PersonaDocument, personaDocument } from '#api/persona-editing';
import { Faults } from '../versioned/faults.ts';

/** Holds a persona against the rules of its schema. */
export function faultsOf(persona: PersonaDocument): Faults {
  const issues = personaDocument.safeParse(persona, { error: faultInWords }).error?.issues ?? [];
  return new Faults(issues.map(({ path, message }) => [path.map(String).join('.'), message]));
}
