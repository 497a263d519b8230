import { z } from 'zod';
import { documentation } from './documentation.ts';

/** Values that make a laptop work at once and that production refuses. */
export const developmentSecrets = {
  FLOIMG_SERVICE_TOKEN: 'fst_development',
  SESSION_SECRET: 'development-session-secret-of-32-characters',
  ADMIN_PASSWORD: 'development',
  API_TOKEN: 'development-token',
} as const;

const wholeNumber = (min: number, max: number, what: string) =>
  z.coerce
    .number({ error: `must be a whole number from ${min} to ${max} (${what})` })
    .refine((value) => Number.isInteger(value) && value >= min && value <= max, {
      error: `must be a whole number from ${min} to ${max} (${what})`,
    });

const port = (what: string) => wholeNumber(0, 65535, what);

const url = (protocols: readonly string[], example: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: `must be a URL such as ${example}`,
  });

const http = ['http:', 'https:'];

const text = (minimum = 1) =>
  z.string().min(minimum, minimum === 1 ? 'must not be empty' : `must have at least ${minimum} characters`);

/** `name=value` with commas between, as OpenTelemetry has them; what would part a value is percent-encoded. */
const headerList = z.string().transform((list, context): Readonly<Record<string, string>> => {
  const headers = list.split(',').map((header) => /^\s*([\w-]+)\s*=(.*)$/.exec(header));
  try {
    return Object.fromEntries(
      headers.map((header) => {
        if (header === null) throw new SyntaxError('not name=value');
        const [, name = '', value = ''] = header;
        return [name, decodeURIComponent(value.trim())];
      }),
    );
  } catch {
    context.addIssue({ code: 'custom', message: 'must be name=value, with commas between several' });
    return z.NEVER;
  }
});

const pace = z.coerce
  .number({ error: 'must be a number from 0.01 to 1000' })
  .refine((value) => value >= 0.01 && value <= 1000, { error: 'must be a number from 0.01 to 1000' });

const days = wholeNumber(0, 36_500, 'days, 0 keeps for ever');

const host = z.string().default('127.0.0.1');
const serviceToken = text().default(developmentSecrets.FLOIMG_SERVICE_TOKEN);
const apiToken = text(16).default(developmentSecrets.API_TOKEN);

const inventedSecret = 'openssl rand -hex 32';
const studiosSecret = 'made in FloImg Studio; begins with fst_';

/** What the web process, the workers and the migration read. */
export const fleetVariables = z.object({
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/fleet')
    .default('postgres://fleet:fleet@127.0.0.1:5432/fleet')
    .register(documentation, { group: 'Databases', description: 'Postgres 17 or newer' }),
  REDIS_URL: url(['redis:', 'rediss:'], 'redis://host:6379')
    .default('redis://127.0.0.1:6379')
    .register(documentation, {
      group: 'Databases',
      description: 'Redis 7 or newer, with `maxmemory-policy noeviction`',
    }),
  POOL_SIZE: wholeNumber(2, 200, 'Postgres connections of one process')
    .default(10)
    .register(documentation, { group: 'Databases', description: 'Postgres connections of one process' }),
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
  FLOIMG_API_URL: url(http, 'https://api.floimg.com')
    .default('https://api.floimg.com')
    .register(documentation, { group: 'FloImg Studio', description: 'Its API, or a sandbox' }),
  FLOIMG_SERVICE_TOKEN: serviceToken.register(documentation, {
    group: 'FloImg Studio',
    description: "The fleet's service token",
    secret: studiosSecret,
  }),
  LLM_PROVIDER: z
    .enum(['openai', 'ollama', 'scripted'], { error: 'must be openai, ollama or scripted' })
    .default('scripted')
    .register(documentation, {
      group: 'Mind',
      description: 'What decides: `openai`, `ollama`, or `scripted`, which needs no key and no network',
    }),
  OPENAI_API_KEY: text()
    .optional()
    .register(documentation, { group: 'Mind', description: 'Needed where `LLM_PROVIDER` is `openai`' }),
  OPENAI_BASE_URL: url(http, 'https://api.openai.com/v1')
    .default('https://api.openai.com/v1')
    .register(documentation, { group: 'Mind', description: 'Any server that speaks the OpenAI API' }),
  OPENAI_MODEL: text()
    .default('gpt-4o-mini')
    .register(documentation, { group: 'Mind', description: 'Model of `openai`' }),
  OLLAMA_URL: url(http, 'http://127.0.0.1:11434')
    .default('http://127.0.0.1:11434')
    .register(documentation, { group: 'Mind', description: 'Ollama server' }),
  OLLAMA_MODEL: text()
    .default('llama3.2')
    .register(documentation, { group: 'Mind', description: 'Model of `ollama`' }),
  LLM_FALLBACK_MODEL: text().optional().register(documentation, {
    group: 'Mind',
    description: 'Second model of the same server, asked where the first gives no plan',
  }),
  LLM_TEMPERATURE: z.coerce
    .number({ error: 'must be a number from 0 to 2' })
    .refine((value) => value >= 0 && value <= 2, { error: 'must be a number from 0 to 2' })
    .optional()
    .register(documentation, {
      group: 'Mind',
      description: "0 to 2; the model's own where it is not set, because some models refuse any other",
    }),
  LLM_TIMEOUT_SECONDS: wholeNumber(1, 40, 'seconds for one call of a model, retries included')
    .default(30)
    .register(documentation, {
      group: 'Mind',
      description: 'Seconds for one call of a model, retries included',
    }),
  LLM_RETRIES: wholeNumber(0, 5, 'how often a model is asked again after a 429 or a 5xx')
    .default(2)
    .register(documentation, {
      group: 'Mind',
      description: 'How often a model is asked again after a 429 or a 5xx',
    }),
  MODERATION_MODEL: text().optional().register(documentation, {
    group: 'Mind',
    description:
      'Model of the moderation endpoint of `openai`, such as `omni-moderation-latest`; without it nothing is moderated',
  }),
  BLOCKED_PHRASES: text().optional().register(documentation, {
    group: 'Mind',
    description:
      'What no agent may say, besides `config/block-list.ts`: phrases with commas or lines between them',
  }),
  WORKER_CONCURRENCY: wholeNumber(1, 1000, 'visits one worker has under way at once')
    .default(50)
    .register(documentation, {
      group: 'Worker',
      description: 'Visits that one worker has under way at once',
    }),
  ACTIVITY_RETENTION_DAYS: days.default(90).register(documentation, {
    group: 'Worker',
    description: 'Days that activities of the feed are kept; `0` keeps them for ever',
  }),
  TRACE_RETENTION_DAYS: days.default(30).register(documentation, {
    group: 'Worker',
    description: 'Days that traces of visits are kept, which take the most room; `0` keeps them for ever',
  }),
  FLEET_PACE: pace.default(1).register(documentation, {
    group: 'Every process',
    description:
      "The fleet's speed when it is first set up, 1 is real time; later it is a setting of the fleet",
  }),
  LOG_LEVEL: z
    .enum(['error', 'warn', 'info', 'debug'], { error: 'must be error, warn, info or debug' })
    .default('info')
    .register(documentation, {
      group: 'Every process',
      description: 'Least important lines that are logged: `error`, `warn`, `info` or `debug`',
    }),
  OTEL_EXPORTER_OTLP_ENDPOINT: url(http, 'http://collector:4318').optional().register(documentation, {
    group: 'Every process',
    description:
      'OpenTelemetry collector that gets traces over OTLP/HTTP; without it nothing of OpenTelemetry is loaded',
  }),
  OTEL_EXPORTER_OTLP_HEADERS: headerList.optional().register(documentation, {
    group: 'Every process',
    description:
      'Headers that the collector wants, such as `authorization=Basic%20abc`; commas between several',
  }),
  OTEL_SERVICE_NAME: text().default('floimg-fleet').register(documentation, {
    group: 'Every process',
    description: 'Name under which traces show the fleet; each process adds its role',
  }),
  NODE_ENV: z
    .enum(['development', 'test', 'production'], { error: 'must be development, test or production' })
    .default('development')
    .register(documentation, {
      group: 'Every process',
      description: '`production` refuses to start with the secrets of development',
    }),
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
});

/** What the command line reads. */
export const cliVariables = z.object({
  FLEET_URL: url(http, 'https://fleet.example.com').optional().register(documentation, {
    group: 'Command line',
    description: 'Where the fleet answers; `http://127.0.0.1:$PORT` where it is not set',
  }),
  PORT: wholeNumber(1, 65535, 'where FLEET_URL is not set, the CLI looks for the fleet there').default(4000),
  API_TOKEN: apiToken,
});
