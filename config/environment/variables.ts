import { z } from 'zod';
import { documentation } from './documentation.ts';
import { apiUrl, host, pace, port, wholeNumber } from './variables/fields.ts';
import { floimgVariables, serviceToken } from './variables/floimg.ts';
import { mindVariables } from './variables/mind.ts';
import { processVariables } from './variables/process.ts';
import { storeVariables } from './variables/stores.ts';
import { apiToken, webVariables } from './variables/web.ts';
import { workerVariables } from './variables/worker.ts';

export { developmentSecrets } from './variables/fields.ts';

/** What the web process, the workers and the migration read. */
export const fleetVariables = z.object({
  ...storeVariables.shape,
  ...webVariables.shape,
  ...floimgVariables.shape,
  ...mindVariables.shape,
  ...workerVariables.shape,
  ...processVariables.shape,
});

/** What `npm run demo` reads beside the fleet's variables; `PORT` and `FLEET_PACE` have other defaults there. */
export const demoVariables = z.object({
  PORT: port('the dashboard listens there')
    .default(4000)
    .register(documentation, { group: 'Demo', description: 'Port of the dashboard and the API' }),
  AGENTS: wholeNumber(1, 10_000, 'agents that the demo seeds')
    .default(12)
    .register(documentation, { group: 'Demo', description: 'Agents to make' }),
  WORKERS: wholeNumber(1, 32, 'worker processes that the demo starts')
    .default(2)
    .register(documentation, { group: 'Demo', description: 'Worker processes' }),
  FLEET_PACE: pace.default(20).register(documentation, { group: 'Demo', description: '1 is real time' }),
});

/** What the sandbox reads. */
export const sandboxVariables = z.object({
  PORT: port('the sandbox listens there')
    .default(4100)
    .register(documentation, { group: 'Sandbox', description: 'Port that it listens on' }),
  HOST: host,
  FLOIMG_SERVICE_TOKEN: serviceToken,
  SANDBOX_DATA: z
    .string()
    .default('.data/sandbox')
    .register(documentation, { group: 'Sandbox', description: 'Directory that keeps the gallery' }),
  SANDBOX_ENGINE_URL: apiUrl('http://127.0.0.1:5100').optional().register(documentation, {
    group: 'Sandbox',
    description: 'A real open-source FloImg backend that makes its pictures ([how](docs/real-floimg.md))',
  }),
  SANDBOX_SHAPES: z.enum(['whole', 'mixed']).default('whole').register(documentation, {
    group: 'Sandbox',
    description: 'Whether its answers come whole, or mixed in every shape that Studio has been seen in',
  }),
  SANDBOX_NEWCOMERS: wholeNumber(0, 1_000, 'people who post there for the first time in a day')
    .default(0)
    .register(documentation, {
      group: 'Sandbox',
      description:
        'People who come to its gallery for the first time in a day; they post, answer each other, and come back or not',
    }),
  FLEET_PACE: pace.default(1).register(documentation, {
    group: 'Sandbox',
    description: 'How fast those people live; that of the fleet',
  }),
});

/** What the command line reads. */
export const cliVariables = z.object({
  FLEET_URL: apiUrl('https://fleet.example.com').optional().register(documentation, {
    group: 'Command line',
    description: 'Where the fleet answers; `http://127.0.0.1:$PORT` where it is not set',
  }),
  PORT: wholeNumber(1, 65535, 'where FLEET_URL is not set, the CLI looks for the fleet there').default(4000),
  API_TOKEN: apiToken,
});
