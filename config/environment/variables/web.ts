import { z } from 'zod';
import { documentation } from '../documentation.ts';
import { host, http, port, text, url } from './fields.ts';
import { developmentSecrets, inventedSecret } from './secrets.ts';

/** Also read by the command line. */
export const apiToken = text(16).default(developmentSecrets.API_TOKEN);

/** Where the web process listens, and who may come in. */
export const webVariables = z.object({
  PORT: port('the web process listens there')
    .default(4000)
    .register(documentation, { group: 'Web process', description: 'Port that it listens on' }),
  HOST: host.register(documentation, {
    group: 'Web process',
    description: 'Address that it listens on; `0.0.0.0` in a container',
  }),
  PUBLIC_URL: url(http, 'https://fleet.example.com').optional().register(documentation, {
    group: 'Web process',
    description: "Its address as browsers see it; decides whether the session's cookie needs HTTPS",
  }),
  ADMIN_PASSWORD: text(8).default(developmentSecrets.ADMIN_PASSWORD).register(documentation, {
    group: 'Web process',
    description: 'Password of people at the dashboard, at least 8 characters',
    secret: inventedSecret,
  }),
  API_TOKEN: apiToken.register(documentation, {
    group: 'Web process',
    description: 'Token of scripts, at least 16 characters',
    secret: inventedSecret,
  }),
  SESSION_SECRET: text(32).default(developmentSecrets.SESSION_SECRET).register(documentation, {
    group: 'Web process',
    description: 'Seals the session cookies, at least 32 characters; a new one logs everybody out',
    secret: inventedSecret,
  }),
});
