import { z } from 'zod';
import { line } from './fields.ts';
import { noInput, route } from './route.ts';

/** Sent by the dashboard with every change; a page of another site cannot, without this server's leave. */
export const dashboardHeader = { name: 'X-Requested-With', value: 'fleet-dashboard' } as const;

/** Holds a person's session. */
export const sessionCookie = 'fleet_session';

const loggedIn = z.object({ authenticated: z.boolean() }).meta({ id: 'Session' });

export const logIn = route({
  ...noInput,
  method: 'post',
  path: '/api/session',
  operationId: 'logIn',
  tag: 'Session',
  summary: 'Logs a person in; sets the session cookie',
  access: 'open',
  body: z.strictObject({
    password: z.string().min(1).max(1000),
    name: line(60).exactOptional().meta({ description: 'Who it is, for what they change' }),
  }),
  answer: loggedIn,
  refusals: ['PASSWORD_WRONG', 'RATE_LIMITED'],
});

export const logOut = route({
  ...noInput,
  method: 'delete',
  path: '/api/session',
  operationId: 'logOut',
  tag: 'Session',
  summary: 'Logs a person out',
  access: 'open',
  answer: loggedIn,
});
