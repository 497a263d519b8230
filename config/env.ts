import type { z } from 'zod';
import type { CliConfig, Config, DemoConfig, SandboxConfig } from './environment/config.ts';
import { givenVariables } from './environment/given.ts';
import { mindFrom, openAiKeyMissing } from './environment/mind.ts';
import {
  type Environment,
  type Faults,
  faultsIn,
  settingsFrom,
  withFileSecrets,
} from './environment/reading.ts';
import { tracingFrom } from './environment/tracing.ts';
import { parseTrustedProxies } from './environment/trusted-proxies.ts';
import {
  cliVariables,
  demoVariables,
  developmentSecrets,
  fleetVariables,
  sandboxVariables,
} from './environment/variables.ts';
import { weaknessOf } from './environment/weak-secrets.ts';

export type {
  CliConfig,
  Config,
  DatabaseConfig,
  DemoConfig,
  MindConfig,
  ModerationConfig,
  SandboxConfig,
  TracingConfig,
} from './environment/config.ts';
export { ConfigError, type Environment, type Faults } from './environment/reading.ts';
export type { TrustedProxies } from './environment/trusted-proxies.ts';

const productionSecrets = Object.keys(developmentSecrets);

const azureResourceMissing =
  'OPENAI_BASE_URL must be the address of your resource when LLM_PROVIDER is azure, such as https://name.openai.azure.com';

/**
 * Reads and checks the environment.
 * @throws {ConfigError} naming every variable that is wrong and what it should be
 */
export function readConfig(environment: Environment = process.env): Config {
  const { values, found } = givenTo(environment);
  return configFrom(settingsFrom(fleetVariables, values, found), values);
}

/** An environment that may be wrong. */
export interface ExaminedEnvironment {
  /** What is wrong, by the variable that it is about. */
  readonly faults: Faults;
  /** The settings; each variable that is wrong counts as not set. */
  readonly config: Config;
}

/** Reads the environment as {@link readConfig} does, and goes on where that one would stop. */
export function examineConfig(environment: Environment = process.env): ExaminedEnvironment {
  const { values, found } = givenTo(environment);
  const faults = faultsIn(fleetVariables, values, found);
  const usable = Object.fromEntries(Object.entries(values).filter(([name]) => faults[name] === undefined));
  // Without its key there is no such mind.
  if (faults.OPENAI_API_KEY !== undefined || faults.OPENAI_BASE_URL !== undefined) delete usable.LLM_PROVIDER;
  return { faults, config: configFrom(fleetVariables.parse(usable), usable) };
}

/**
 * True where the environment is that of the fleet's processes, so that what they depend on can be asked directly;
 * false where it only says where a fleet answers.
 */
export function isAmongProcesses(environment: Environment = process.env): boolean {
  const { values } = withFileSecrets(environment, ['DATABASE_URL', 'REDIS_URL', 'FLEET_URL']);
  return (
    values.FLEET_URL === undefined || values.DATABASE_URL !== undefined || values.REDIS_URL !== undefined
  );
}

/** What the fleet's processes are given, and what is wrong with it beside what a schema can find. */
function givenTo(environment: Environment): { values: Environment; found: Faults } {
  const { values, fileFaults } = withFileSecrets(
    withLowerCaseProxies(environment),
    Object.keys(fleetVariables.shape),
  );
  const missing = missingIn(values, values.NODE_ENV === 'production' ? productionSecrets : []);
  return { values, found: { ...missing, ...fileFaults } };
}

/** Most programs read these names in lower case, some only so; where both are given, that one counts. */
function withLowerCaseProxies(environment: Environment): Environment {
  const { http_proxy, https_proxy, no_proxy } = environment;
  return {
    ...environment,
    ...(http_proxy ? { HTTP_PROXY: http_proxy } : {}),
    ...(https_proxy ? { HTTPS_PROXY: https_proxy } : {}),
    ...(no_proxy ? { NO_PROXY: no_proxy } : {}),
  };
}

function configFrom(settings: z.infer<typeof fleetVariables>, values: Environment): Config {
  return {
    variables: givenVariables(values),
    nodeEnv: settings.NODE_ENV,
    logLevel: settings.LOG_LEVEL,
    database: {
      url: settings.DATABASE_URL,
      poolSize: settings.POOL_SIZE,
      pooler: settings.DATABASE_POOLER,
      migrationUrl: settings.DATABASE_MIGRATION_URL ?? settings.DATABASE_URL,
    },
    fleetName: settings.FLEET_NAME,
    redis: { url: settings.REDIS_URL },
    web: {
      port: settings.PORT,
      host: settings.HOST,
      publicUrl: settings.PUBLIC_URL,
      trustedProxies: parseTrustedProxies(settings.TRUSTED_PROXIES),
      sessionSecret: settings.SESSION_SECRET,
      adminPassword: settings.ADMIN_PASSWORD,
      apiToken: settings.API_TOKEN,
    },
    floimg: {
      apiUrl: settings.FLOIMG_API_URL.replace(/\/+$/, ''),
      serviceToken: settings.FLOIMG_SERVICE_TOKEN,
      siteUrl: settings.FLOIMG_SITE_URL ?? null,
      imageGenerator: settings.IMAGE_GENERATOR ?? null,
    },
    proxy: {
      httpProxy: settings.HTTP_PROXY ?? null,
      httpsProxy: settings.HTTPS_PROXY ?? null,
      noProxy: settings.NO_PROXY ?? null,
    },
    mind: mindFrom(settings),
    worker: { concurrency: settings.WORKER_CONCURRENCY },
    retention: {
      activityDays: settings.ACTIVITY_RETENTION_DAYS || null,
      traceDays: settings.TRACE_RETENTION_DAYS || null,
      ledgerDays: settings.LEDGER_RETENTION_DAYS || null,
      sumDays: settings.SUMS_RETENTION_DAYS || null,
      peopleDays: settings.PEOPLE_RETENTION_DAYS,
    },
    handover: {
      periodSeconds: settings.HANDOVER_PERIOD_SECONDS,
      windowSeconds: settings.HANDOVER_WINDOW_SECONDS,
    },
    tracing: tracingFrom(settings),
    initialPace: settings.FLEET_PACE,
  };
}

/**
 * Reads and checks what the demo itself needs, and whatever is meant for the processes that it starts, so that none of
 * them stumbles over it later.
 * @throws {ConfigError} naming every variable that is wrong and what it should be
 */
export function readDemoConfig(environment: Environment = process.env): DemoConfig {
  const { values: given, fileFaults } = withFileSecrets(environment, Object.keys(fleetVariables.shape));
  const llmProvider = given.LLM_PROVIDER ?? (given.OPENAI_API_KEY === undefined ? 'scripted' : 'openai');
  const values: Environment = { ...given, LLM_PROVIDER: llmProvider };
  const settings = settingsFrom(fleetVariables.extend(demoVariables.shape), values, {
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
  const { values, fileFaults } = withFileSecrets(environment, Object.keys(sandboxVariables.shape));
  const settings = settingsFrom(sandboxVariables, values, fileFaults);
  return {
    port: settings.PORT,
    host: settings.HOST,
    serviceToken: settings.FLOIMG_SERVICE_TOKEN,
    dataDirectory: settings.SANDBOX_DATA,
    engineUrl: settings.SANDBOX_ENGINE_URL,
    shapes: settings.SANDBOX_SHAPES,
    newcomersPerDay: settings.SANDBOX_NEWCOMERS,
    pace: settings.FLEET_PACE,
  };
}

/**
 * Reads and checks what the CLI needs.
 * @throws {ConfigError} naming every variable that is wrong and what it should be
 */
export function readCliConfig(environment: Environment = process.env): CliConfig {
  const { values, fileFaults } = withFileSecrets(environment, Object.keys(cliVariables.shape));
  const { FLEET_URL, PORT, API_TOKEN } = settingsFrom(cliVariables, values, fileFaults);
  return { url: (FLEET_URL ?? `http://127.0.0.1:${PORT}`).replace(/\/+$/, ''), token: API_TOKEN };
}

/** False where the environment asks for plain text on every terminal (https://no-color.org). */
export function allowsColors(environment: Environment = process.env): boolean {
  return (environment.NO_COLOR ?? '') === '';
}

/** What must be given, because of what else is: no schema of a single variable can check it. */
function missingIn(values: Environment, secrets: readonly string[]): Faults {
  const faults: Record<string, string> = secretFaults(values, secrets);
  const { LLM_PROVIDER: provider } = values;
  if ((provider === 'openai' || provider === 'azure') && values.OPENAI_API_KEY === undefined)
    faults.OPENAI_API_KEY = openAiKeyMissing;
  if (provider === 'azure' && values.OPENAI_BASE_URL === undefined)
    faults.OPENAI_BASE_URL = azureResourceMissing;
  return faults;
}

/** Secrets that are missing, or that others know or guess. */
function secretFaults(values: Environment, secrets: readonly string[]): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const name of secrets) {
    const way = `(directly, or as a file named by ${name}_FILE)`;
    const value = values[name];
    const weakness = value === undefined ? null : weaknessOf(value);
    if (value === undefined) faults[name] = `${name} must be set in production ${way}`;
    else if (weakness !== null)
      faults[name] = `${name} must be set to a secret of your own in production ${way}: ${weakness}`;
  }
  return faults;
}
