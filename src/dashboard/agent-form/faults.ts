import { agentRules } from '#api/agents';
import { faultInWords } from '#api/fault-words';
import { ApiRefused } from '../http/errors.ts';

/**
 * Each field that breaks a rule of the contract, by its dotted path, with the first thing that is wrong with it. The
 * server remains the judge, and knows of usernames that are taken.
 */
export function faultsOf(values: unknown): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const { path, message } of agentRules.safeParse(values, { error: faultInWords }).error?.issues ?? []) {
    faults[path.map(String).join('.')] ??= message;
  }
  return faults;
}

/** Refusals about one field that no schema can know of. */
const fieldOfCode: Readonly<Record<string, string>> = {
  USERNAME_TAKEN: 'username',
  PERSONA_UNKNOWN: 'personaId',
  NAME_REFUSED: 'name',
  USERNAME_REFUSED: 'username',
  BIO_REFUSED: 'bio',
  INTERVALS_CROSSED: 'maxActionIntervalSeconds',
};

/** What the server found wrong, by field; empty where its refusal is about nothing on the form. */
export function serverFaults(error: unknown): Record<string, string> {
  if (!(error instanceof ApiRefused)) return {};
  const field = fieldOfCode[error.code];
  if (field !== undefined) return { [field]: error.message };
  return Object.fromEntries(error.faults.map(({ path, message }) => [path, message]));
}
