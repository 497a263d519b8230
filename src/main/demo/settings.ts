import { join } from 'node:path';
import type { DemoConfig, Environment } from '../../../config/env.ts';
import { nodeFlags } from '../node-flags.ts';
import type { ChildSpec } from './child.ts';
import type { Kept } from './kept.ts';

const house = join(import.meta.dirname, '..', '..', '..');

/** Everything the demo needs to know before it starts anything. */
export interface DemoSettings {
  readonly config: DemoConfig;
  readonly dataDirectory: string;
  /** The dashboard's; never 0. */
  readonly port: number;
  readonly sandboxPort: number;
  readonly password: string;
  readonly token: string;
  readonly sessionSecret: string;
  /** Undefined for a FloImg that was given without one: then the usual one of development holds. */
  readonly serviceToken: string | undefined;
}

/** What the fleet's processes connect to. */
export interface Services {
  readonly databaseUrl: string;
  readonly redisUrl: string;
}

/** Puts together what was given and what was kept; what was given wins. */
export function demoSettings(
  config: DemoConfig,
  dataDirectory: string,
  kept: Kept,
  ports: { readonly web: number; readonly sandbox: number },
): DemoSettings {
  const { given } = config;
  return {
    config,
    dataDirectory,
    port: ports.web,
    sandboxPort: ports.sandbox,
    password: given.adminPassword ?? kept.adminPassword,
    token: given.apiToken ?? kept.apiToken,
    sessionSecret: given.sessionSecret ?? kept.sessionSecret,
    serviceToken: given.serviceToken ?? (given.floimgApiUrl === undefined ? kept.serviceToken : undefined),
  };
}

/** Where a person on this machine finds the dashboard. */
export function dashboardUrl({ config, port }: DemoSettings): string {
  return localUrl(config.host, port);
}

/** Where FloImg's API is, and its gallery. */
export function galleryUrl({ config, sandboxPort }: DemoSettings): string {
  return config.given.floimgApiUrl ?? localUrl(config.host, sandboxPort);
}

/** Where each of the demo's processes has a log file of its own. */
export function logsIn(dataDirectory: string): string {
  return join(dataDirectory, 'logs');
}

/** People who come to the demo's gallery for the first time in a day of the simulation. */
const newcomersPerDay = 12;

/** The demo's processes, by what they are called. */
export function childSpecs(settings: DemoSettings) {
  const { config, dataDirectory, serviceToken } = settings;
  const child = (name: string, script: string, environment: Environment): ChildSpec => ({
    name,
    script: join(house, script),
    // What one process compiled the next need not compile again: it starts in two thirds of the time.
    environment: {
      NODE_COMPILE_CACHE: join(house, '.data', 'compile-cache'),
      ...config.environment,
      ...environment,
    },
    logDirectory: logsIn(dataDirectory),
  });
  return {
    sandbox: (): ChildSpec =>
      child('sandbox', 'sandbox/main.ts', {
        PORT: String(settings.sandboxPort),
        FLOIMG_SERVICE_TOKEN: serviceToken,
        SANDBOX_DATA: join(dataDirectory, 'sandbox'),
        SANDBOX_NEWCOMERS: String(newcomersPerDay),
        FLEET_PACE: String(settings.config.pace),
      }),
    migrate: (services: Services): ChildSpec =>
      child('migrate', 'src/main/migrate.ts', fleetEnvironment(settings, services)),
    web: (services: Services): ChildSpec =>
      child('web', 'src/main/web.ts', fleetEnvironment(settings, services)),
    worker: (services: Services, number: number): ChildSpec => ({
      ...child(`worker-${number}`, 'src/main/worker.ts', fleetEnvironment(settings, services)),
      nodeFlags: nodeFlags.worker,
    }),
  };
}

/** The script that builds the dashboard where it is missing or out of date. */
export const dashboardBuildScript = join(house, 'scripts', 'build-dashboard.mjs');

function fleetEnvironment(settings: DemoSettings, services: Services): Environment {
  return {
    DATABASE_URL: services.databaseUrl,
    REDIS_URL: services.redisUrl,
    PORT: String(settings.port),
    FLOIMG_API_URL: galleryUrl(settings),
    ...(settings.config.given.floimgApiUrl === undefined ? sandboxEnvironment(settings) : {}),
    FLOIMG_SERVICE_TOKEN: settings.serviceToken,
    SESSION_SECRET: settings.sessionSecret,
    ADMIN_PASSWORD: settings.password,
    API_TOKEN: settings.token,
    LLM_PROVIDER: settings.config.llmProvider,
    FLEET_PACE: String(settings.config.pace),
  };
}

/** In the sandbox weeks pass in hours, so the director decides about the handover all the time. */
function sandboxEnvironment(settings: DemoSettings): Environment {
  const { environment } = settings.config;
  return {
    FLOIMG_SITE_URL: galleryUrl(settings),
    HANDOVER_PERIOD_SECONDS: environment.HANDOVER_PERIOD_SECONDS ?? '900',
    HANDOVER_WINDOW_SECONDS: environment.HANDOVER_WINDOW_SECONDS ?? '3600',
  };
}

/** A server that listens on every address is reached at loopback. */
function localUrl(host: string, port: number): string {
  const everywhere = ['0.0.0.0', '::', ''].includes(host);
  const name = everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
