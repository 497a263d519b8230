import { logIn, logOut } from '../../api/session.ts';
import type { Auth } from '../auth.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';

export function sessionEndpoints(auth: Auth): Endpoint[] {
  return [
    endpoint(logIn, async ({ request, response, body }) => {
      await auth.logIn(request, response, body);
      return { authenticated: true };
    }),
    endpoint(logOut, async ({ request, response }) => {
      await auth.logOut(request, response);
      return { authenticated: false };
    }),
  ];
}
