import { z } from 'zod';
import { documentation } from '../documentation.ts';
import { loopbackWord, parseTrustedProxies } from '../trusted-proxies.ts';
import { developmentSecrets, host, http, inventedSecret, port, secretText, token, url } from './fields.ts';

/** Also read by the command line. */
export const apiToken = token(16).default(developmentSecrets.API_TOKEN);

const trustedProxies = z.string().superRefine((list, context) => {
  try {
    parseTrustedProxies(list);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = `must be addresses, ranges or names of hosts, with commas between: ${error.message}`;
    context.addIssue({ code: 'custom', message });
  }
});

/** An address without a path, because every page and every route stands at the root. */
const origin = url(http, 'https://fleet.example.com').refine(
  (value) => {
    const { pathname, search, hash, username, password } = new URL(value);
    return pathname === '/' && search + hash + username + password === '';
  },
  {
    error:
      'must be the root of a host, without a path, a query or a password; give the fleet a host name of its own, such as https://fleet.example.com',
    when: ({ value }) => typeof value === 'string' && URL.canParse(value),
  },
);

/** Where the web process listens, and who may come in. */
export const webVariables = z.object({
  PORT: port('the web process listens there')
    .default(4000)
    .register(documentation, { group: 'Web process', description: 'Port that it listens on' }),
  HOST: host.register(documentation, {
    group: 'Web process',
    description: 'Address that it listens on; `0.0.0.0` in a container',
  }),
  PUBLIC_URL: origin.optional().register(documentation, {
    group: 'Web process',
    description:
      "Its address as browsers see it, without a path; decides whether the session's cookie needs HTTPS",
  }),
  TRUSTED_PROXIES: trustedProxies.default(loopbackWord).register(documentation, {
    group: 'Web process',
    description:
      'Proxies whose `X-Forwarded-For` is believed, for the limit of logins: addresses, ranges such as `10.0.1.0/24`, names of hosts or `loopback`, with commas between',
  }),
  ADMIN_PASSWORD: secretText(8).default(developmentSecrets.ADMIN_PASSWORD).register(documentation, {
    group: 'Web process',
    description: 'Password of people at the dashboard, at least 8 characters',
    secret: inventedSecret,
  }),
  API_TOKEN: apiToken.register(documentation, {
    group: 'Web process',
    description: 'Token of scripts, at least 16 characters',
    secret: inventedSecret,
  }),
  SESSION_SECRET: secretText(32).default(developmentSecrets.SESSION_SECRET).register(documentation, {
    group: 'Web process',
    description: 'Seals the session cookies, at least 32 characters; a new one logs everybody out',
    secret: inventedSecret,
  }),
});
