import { z } from 'zod';
import type { Auth } from '../auth.ts';
import { type Endpoint, endpoint, noBody, nothing } from '../endpoint.ts';

const loggedIn = z.object({ authenticated: z.boolean() }).meta({ id: 'Session' });

export function sessionEndpoints(auth: Auth): Endpoint[] {
  return [
    endpoint({
      method: 'post',
      path: '/api/session',
      operationId: 'logIn',
      tag: 'Session',
      summary: 'Logs a person in; sets the session cookie',
      access: 'open',
      params: nothing,
      query: nothing,
      body: z.strictObject({ password: z.string().min(1).max(1000) }),
      answer: loggedIn,
      refusals: ['PASSWORD_WRONG', 'RATE_LIMITED'],
      run: async ({ request, response, body }) => {
        await auth.logIn(request, response, body.password);
        return { authenticated: true };
      },
    }),
    endpoint({
      method: 'delete',
      path: '/api/session',
      operationId: 'logOut',
      tag: 'Session',
      summary: 'Logs a person out',
      access: 'open',
      params: nothing,
      query: nothing,
      body: noBody,
      answer: loggedIn,
      run: async ({ request, response }) => {
        await auth.logOut(request, response);
        return { authenticated: false };
      },
    }),
  ];
}
