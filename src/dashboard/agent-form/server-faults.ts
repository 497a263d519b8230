import { ApiRefused } from '../http/errors.ts';

/** Refusals about one field that no schema can know of. */
const fieldOfCode: Readonly<Record<string, string>> = {
  USERNAME_TAKEN: 'username',
  PERSONA_UNKNOWN: 'personaId',
  INTERVALS_CROSSED: 'maxActionIntervalSeconds',
};

/** What the server found wrong, by field; empty where its refusal is about nothing on the form. */
export function serverFaults(error: unknown): Record<string, string> {
  if (!(error instanceof ApiRefused)) return {};
  const field = fieldOfCode[error.code];
  if (field !== undefined) return { [field]: error.message };
  return Object.fromEntries(error.faults.map(({ path, message }) => [path, message]));
}
