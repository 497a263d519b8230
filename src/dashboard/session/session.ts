import { logIn as logInRoute, logOut as logOutRoute } from '#api/session';
import { command } from '../http/client.ts';

export interface Credentials {
  readonly password: string;
  /** Signs what somebody changes; empty where they would rather not say. */
  readonly name: string;
}

/**
 * Opens a session; the server answers with its cookie.
 * @throws {ApiRefused} with status 401 where the password is wrong, 429 after too many attempts
 */
export function logIn({ password, name }: Credentials): Promise<void> {
  return command(logInRoute, { body: { password, ...(name === '' ? {} : { name }) } });
}

/** Ends the session. */
export function logOut(): Promise<void> {
  return command(logOutRoute);
}

/** Called when the user ends the session, to clear what was read in it. */
const listeners = new Set<() => void>();

/** Lets a part of the page clear what it keeps in memory when the operator logs out. */
export function onSessionEnd(clear: () => void): void {
  listeners.add(clear);
}

/** Clears everything that was read in the session. */
export function clearSession(): void {
  for (const clear of listeners) clear();
}

/** The login page's address. */
export const loginPath = '/login';

/** Where to log in, so that one comes back to `from` afterwards. */
export function loginAddress(from: string, options: { readonly ended: boolean }): string {
  const query = new URLSearchParams();
  if (from !== '/') query.set('next', from);
  if (options.ended) query.set('ended', '1');
  return query.size === 0 ? loginPath : `${loginPath}?${query}`;
}

/** Where to go after the login: only ever a page of this dashboard, whatever a crafted link asks for. */
export function returnAddress(query: URLSearchParams): string {
  const next = query.get('next') ?? '/';
  const base = 'https://dashboard.invalid';
  if (!next.startsWith('/') || !URL.canParse(next, base)) return '/';
  const target = new URL(next, base);
  if (target.origin !== base || target.pathname === loginPath) return '/';
  return `${target.pathname}${target.search}${target.hash}`;
}
