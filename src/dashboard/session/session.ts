import { logIn as logInRoute, logOut as logOutRoute } from '#api/session';
import { command } from '../http/client.ts';

/**
 * Opens a session; the server answers with its cookie.
 * @throws {ApiRefused} with status 401 where the password is wrong, 429 after too many attempts
 */
export function logIn(password: string): Promise<void> {
  return command(logInRoute, { body: { password } });
}

/** Ends the session. */
export function logOut(): Promise<void> {
  return command(logOutRoute);
}
