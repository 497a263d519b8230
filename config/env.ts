import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The raw environment: names to texts, as the process was given them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Thrown when the environment cannot be used; its message lists every fault, one a line. */
export class ConfigError extends Error {
  readonly code = 'CONFIG_INVALID';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The environment is not usable:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/** Values that make a laptop work at once and that production refuses. */
const developmentSecrets = {
  FLOIMG_SERVICE_TOKEN: 'fst_development',
  SESSION_SECRET: 'development-session-secret-of-32-characters',
  ADMIN_PASSWORD: 'development',
  API_TOKEN: 'development-token',
} as const;

const productionSecrets = Object.entries(developmentSecrets);

const openAiKeyMissing =
  'OPENAI_API_KEY must be set when LLM_PROVIDER is openai (or set LLM_PROVIDER=scripted)';

const wholeNumber = (min: number, max: number, what: string) =>
  z.coerce
    .number({ error: `must be a whole number from ${min} to ${max} (${what})` })
    .refine((value) => Number.isInteger(value) && value >= min && value <= max, {
      error: `must be a whole number from ${min} to ${max} (${what})`,
    });

const url = (protocols: readonly string[], example: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: `must be a URL such as ${example}`,
  });

const http = ['http:', 'https:'];

const environmentSchema = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'], { error: 'must be development, test or production' })
    .default('development'),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/fleet').default(
    'postgres://fleet:fleet@127.0.0.1:5432/fleet',
  ),
  REDIS_URL: url(['redis:', 'rediss:'], 'redis://host:6379').default('redis://127.0.0.1:6379'),
  PORT: wholeNumber(0, 65535, 'the web process listens there').default(4000),
  HOST: z.string().default('127.0.0.1'),
  POOL_SIZE: wholeNumber(2, 200, 'Postgres connections of one process').default(10),
  PUBLIC_URL: url(http, 'https://fleet.example.com').optional(),
  FLOIMG_API_URL: url(http, 'https://api.floimg.com').default('https://api.floimg.com'),
  FLOIMG_SERVICE_TOKEN: z
    .string()
    .min(1, 'must not be empty')
    .default(developmentSecrets.FLOIMG_SERVICE_TOKEN),
  SESSION_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters')
    .default(developmentSecrets.SESSION_SECRET),
  ADMIN_PASSWORD: z
    .string()
    .min(8, 'must have at least 8 characters')
    .default(developmentSecrets.ADMIN_PASSWORD),
  API_TOKEN: z.string().min(16, 'must have at least 16 characters').default(developmentSecrets.API_TOKEN),
  LLM_PROVIDER: z
    .enum(['openai', 'ollama', 'scripted'], { error: 'must be openai, ollama or scripted' })
    .default('scripted'),
  OPENAI_API_KEY: z.string().min(1, 'must not be empty').optional(),
  OPENAI_BASE_URL: url(http, 'https://api.openai.com/v1').default('https://api.openai.com/v1'),
  OPENAI_MODEL: z.string().min(1, 'must not be empty').default('gpt-4o-mini'),
  OLLAMA_URL: url(http, 'http://127.0.0.1:11434').default('http://127.0.0.1:11434'),
  OLLAMA_MODEL: z.string().min(1, 'must not be empty').default('llama3.2'),
  WORKER_CONCURRENCY: wholeNumber(1, 1000, 'visits one worker has under way at once').default(50),
  FLEET_PACE: z.coerce
    .number({ error: 'must be a number from 0.01 to 1000' })
    .refine((pace) => pace >= 0.01 && pace <= 1000, { error: 'must be a number from 0.01 to 1000' })
    .default(1),
  LOG_LEVEL: z
    .enum(['error', 'warn', 'info', 'debug'], { error: 'must be error, warn, info or debug' })
    .default('info'),
});

const demoSchema = z.object({
  PORT: wholeNumber(0, 65535, 'the dashboard listens there').default(4000),
  AGENTS: wholeNumber(1, 10_000, 'agents that the demo seeds').default(12),
  WORKERS: wholeNumber(1, 32, 'worker processes that the demo starts').default(2),
  FLEET_PACE: environmentSchema.shape.FLEET_PACE.default(20),
});

const sandboxSchema = z.object({
  PORT: wholeNumber(0, 65535, 'the sandbox listens there').default(4100),
  HOST: environmentSchema.shape.HOST,
  FLOIMG_SERVICE_TOKEN: environmentSchema.shape.FLOIMG_SERVICE_TOKEN,
  SANDBOX_DATA: z.string().default('.data/sandbox'),
});

const cliSchema = z.object({
  FLEET_URL: url(http, 'https://fleet.example.com').optional(),
  PORT: wholeNumber(1, 65535, 'where FLEET_URL is not set, the CLI looks for the fleet there').default(4000),
  API_TOKEN: environmentSchema.shape.API_TOKEN,
});

/** Every setting of a process, checked, and grouped by who needs it. */
export interface Config {
  readonly nodeEnv: 'development' | 'test' | 'production';
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug';
  readonly database: { readonly url: string; readonly poolSize: number };
  readonly redis: { readonly url: string };
  readonly web: {
    readonly port: number;
    readonly host: string;
    /** Undefined where the dashboard is reached at the address it listens on. */
    readonly publicUrl: string | undefined;
    readonly sessionSecret: string;
    readonly adminPassword: string;
    readonly apiToken: string;
  };
  readonly floimg: { readonly apiUrl: string; readonly serviceToken: string };
  readonly mind: MindConfig;
  readonly worker: { readonly concurrency: number };
  /** Speed of the whole fleet when its settings row is first made; 1 is real time. */
  readonly initialPace: number;
}

/** Which mind decides, and how it is reached. */
export type MindConfig =
  | { readonly provider: 'scripted' }
  | { readonly provider: 'openai'; readonly apiKey: string; readonly baseUrl: string; readonly model: string }
  | { readonly provider: 'ollama'; readonly baseUrl: string; readonly model: string };

/** What `npm run demo` itself reads; what it starts gets a whole environment from it. */
export interface DemoConfig {
  readonly port: number;
  readonly host: string;
  readonly agents: number;
  readonly workers: number;
  readonly pace: number;
  /** Values that take the place of something the demo would bring or make up itself. */
  readonly given: {
    readonly databaseUrl: string | undefined;
    readonly redisUrl: string | undefined;
    readonly floimgApiUrl: string | undefined;
    readonly serviceToken: string | undefined;
    readonly sessionSecret: string | undefined;
    readonly adminPassword: string | undefined;
    readonly apiToken: string | undefined;
  };
  /** A key for OpenAI is enough to have it decide. */
  readonly llmProvider: MindConfig['provider'];
  /** Everything as it was given: what the demo starts inherits it. */
  readonly environment: Environment;
}

/** What the sandbox reads. */
export interface SandboxConfig {
  readonly port: number;
  readonly host: string;
  readonly serviceToken: string;
  /** Where the gallery is kept. */
  readonly dataDirectory: string;
}

/** What the CLI reads. */
export interface CliConfig {
  /** Where the fleet answers, without a slash at the end. */
  readonly url: string;
  readonly token: string;
}

/**
 * Reads and checks the environment.
 * @throws {ConfigError} naming every variable that is wrong and what it should be
 */
export function readConfig(environment: Environment = process.env): Config {
  const { values, fileFaults } = withFileSecrets(environment, Object.keys(environmentSchema.shape));
  const missing = missingIn(values, values.NODE_ENV === 'production' ? productionSecrets : []);
  const settings = settingsFrom(environmentSchema, values, { ...missing, ...fileFaults });
  return {
    nodeEnv: settings.NODE_ENV,
    logLevel: settings.LOG_LEVEL,
    database: { url: settings.DATABASE_URL, poolSize: settings.POOL_SIZE },
    redis: { url: settings.REDIS_URL },
    web: {
      port: settings.PORT,
      host: settings.HOST,
      publicUrl: settings.PUBLIC_URL,
      sessionSecret: settings.SESSION_SECRET,
      adminPassword: settings.ADMIN_PASSWORD,
      apiToken: settings.API_TOKEN,
    },
    floimg: {
      apiUrl: settings.FLOIMG_API_URL.replace(/\/+$/, ''),
      serviceToken: settings.FLOIMG_SERVICE_TOKEN,
    },
    mind: mindFrom(settings),
    worker: { concurrency: settings.WORKER_CONCURRENCY },
    initialPace: settings.FLEET_PACE,
  };
}

/**
 * Reads and checks what the demo itself needs, and whatever is meant for the processes that it starts, so that none of
 * them stumbles over it later.
 * @throws {ConfigError} naming every variable that is wrong and what it should be
 */
export function readDemoConfig(environment: Environment = process.env): DemoConfig {
  const { values: given, fileFaults } = withFileSecrets(environment, Object.keys(environmentSchema.shape));
  const llmProvider = given.LLM_PROVIDER ?? (given.OPENAI_API_KEY === undefined ? 'scripted' : 'openai');
  const values: Environment = { ...given, LLM_PROVIDER: llmProvider };
  const settings = settingsFrom(environmentSchema.extend(demoSchema.shape), values, {
    ...missingIn(values, []),
    ...fileFaults,
  });
  return {
    port: settings.PORT,
    host: settings.HOST,
    agents: settings.AGENTS,
    workers: settings.WORKERS,
    pace: settings.FLEET_PACE,
    given: {
      databaseUrl: values.DATABASE_URL,
      redisUrl: values.REDIS_URL,
      floimgApiUrl: values.FLOIMG_API_URL,
      serviceToken: values.FLOIMG_SERVICE_TOKEN,
      sessionSecret: values.SESSION_SECRET,
      adminPassword: values.ADMIN_PASSWORD,
      apiToken: values.API_TOKEN,
    },
    llmProvider: settings.LLM_PROVIDER,
    environment,
  };
}

/**
 * Reads and checks what the sandbox needs.
 * @throws {ConfigError} naming every variable that is wrong and what it should be
 */
export function readSandboxConfig(environment: Environment = process.env): SandboxConfig {
  const { values, fileFaults } = withFileSecrets(environment, Object.keys(sandboxSchema.shape));
  const { PORT, HOST, FLOIMG_SERVICE_TOKEN, SANDBOX_DATA } = settingsFrom(sandboxSchema, values, fileFaults);
  return { port: PORT, host: HOST, serviceToken: FLOIMG_SERVICE_TOKEN, dataDirectory: SANDBOX_DATA };
}

/**
 * Reads and checks what the CLI needs.
 * @throws {ConfigError} naming every variable that is wrong and what it should be
 */
export function readCliConfig(environment: Environment = process.env): CliConfig {
  const { values, fileFaults } = withFileSecrets(environment, Object.keys(cliSchema.shape));
  const { FLEET_URL, PORT, API_TOKEN } = settingsFrom(cliSchema, values, fileFaults);
  return { url: (FLEET_URL ?? `http://127.0.0.1:${PORT}`).replace(/\/+$/, ''), token: API_TOKEN };
}

/** False where the environment asks for plain text on every terminal (https://no-color.org). */
export function allowsColors(environment: Environment = process.env): boolean {
  return (environment.NO_COLOR ?? '') === '';
}

type Settings = z.infer<typeof environmentSchema>;

/** Faults by the variable that they are about. */
type Faults = Readonly<Record<string, string>>;

/** The values as their schema gives them, or everything that is wrong with them, found otherwise or by the schema. */
function settingsFrom<T>(schema: z.ZodType<T>, values: Environment, found: Faults): T {
  const parsed = schema.safeParse(values);
  if (parsed.success && Object.keys(found).length === 0) return parsed.data;
  const issues = parsed.error?.issues ?? [];
  throw new ConfigError([
    ...Object.values(found),
    ...issues.map((issue) => `${issue.path.join('.')} ${issue.message}`),
  ]);
}

/** What must be given, because of what else is: no schema of a single variable can tell. */
function missingIn(values: Environment, secrets: readonly (readonly [string, string])[]): Faults {
  const faults: Record<string, string> = {};
  for (const [name, developmentValue] of secrets) {
    if (values[name] === undefined || values[name] === developmentValue)
      faults[name] = `${name} must be set in production (directly, or as a file named by ${name}_FILE)`;
  }
  if (values.LLM_PROVIDER === 'openai' && values.OPENAI_API_KEY === undefined)
    faults.OPENAI_API_KEY = openAiKeyMissing;
  return faults;
}

function mindFrom(settings: Settings): MindConfig {
  switch (settings.LLM_PROVIDER) {
    case 'scripted':
      return { provider: 'scripted' };
    case 'ollama':
      return { provider: 'ollama', baseUrl: settings.OLLAMA_URL, model: settings.OLLAMA_MODEL };
    case 'openai':
      if (settings.OPENAI_API_KEY === undefined) throw new ConfigError([openAiKeyMissing]);
      return {
        provider: 'openai',
        apiKey: settings.OPENAI_API_KEY,
        baseUrl: settings.OPENAI_BASE_URL,
        model: settings.OPENAI_MODEL,
      };
  }
}

/** An empty value counts as not set, because compose files pass `${NAME:-}` that way. */
function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
}

/** The values with those that are given as files read, and what is wrong with the files by variable. */
function withFileSecrets(
  environment: Environment,
  names: readonly string[],
): { values: Environment; fileFaults: Faults } {
  const given = withoutEmpty(environment);
  const values: Record<string, string | undefined> = { ...given };
  const fileFaults: Record<string, string> = {};
  for (const name of names) {
    const file = given[`${name}_FILE`];
    if (file === undefined || given[name] !== undefined) continue;
    try {
      const text = readFileSync(file, 'utf8').trimEnd();
      if (text === '') fileFaults[name] = `${name}_FILE names a file that is empty (${file})`;
      else values[name] = text;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      fileFaults[name] = `${name}_FILE names a file that cannot be read (${reason})`;
    }
  }
  return { values, fileFaults };
}
