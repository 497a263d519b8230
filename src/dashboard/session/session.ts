import { command } from '../api/client.ts';

/**
 * Opens a session; the server answers with its cookie.
 * @throws {ApiRefused} with status 401 where the password is wrong, 429 after too many attempts
 */
export function logIn(password: string): Promise<void> {
  return command('POST', '/api/session', { password });
}

/** Ends the session. */
export function logOut(): Promise<void> {
  return command('DELETE', '/api/session');
}
