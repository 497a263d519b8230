import type { DemoConfig } from '../../../config/env.ts';
import { type EmbeddedServer, freeLoopbackPort, startEmbeddedServers } from '../../embedded/index.ts';
import { untilAborted } from '../../lib/abort.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Started } from '../../lib/entry-point.ts';
import { messageOf } from '../../lib/errors.ts';
import { runChild } from './child.ts';
import { ensureDashboardBuilt } from './dashboard.ts';
import { keep, readKept } from './kept.ts';
import { type KeptAlive, keepAlive } from './kept-alive.ts';
import { setOldDataAside } from './old-data.ts';
import { claimDashboardPort, claimSandboxPort } from './ports.ts';
import { type DemoReport, removeReport, welcome, writeReport } from './report.ts';
import { populate } from './seeding.ts';
import {
  childSpecs,
  type DemoSettings,
  dashboardUrl,
  demoSettings,
  galleryUrl,
  logsIn,
  type Services,
} from './settings.ts';
import { becomeTheOnlyDemo } from './single.ts';

export interface DemoOptions {
  readonly config: DemoConfig;
  /** Where everything is kept and written. */
  readonly dataDirectory: string;
  readonly clock: Clock;
  /** Takes lines for people. */
  readonly log: (line: string) => void;
  /** Aborted when the demo is to stop, be it up or on its way. */
  readonly stopping: AbortSignal;
}

/** Together with the servers' few seconds this stays below the ten that Ctrl-C may take. */
const workersStopMs = 4_500;
const webStopMs = 2_000;

/**
 * Brings up the whole fleet with everything it needs.
 * @throws {DemoError} and others with a message that says what stands in the way; then nothing is left running
 */
export async function runDemo(options: DemoOptions): Promise<Started> {
  const undo = new AsyncDisposableStack();
  try {
    await bringUp(options, undo);
  } catch (error) {
    // Ctrl-C on the way up is no failure, whatever it broke: then it is closed like a demo that is up.
    if (!options.stopping.aborted) {
      await undo.disposeAsync();
      throw error;
    }
  }
  return {
    ready: {},
    close: async () => {
      options.log('Stopping the fleet …');
      await undo.disposeAsync();
      options.log('Everything is stopped.');
    },
  };
}

/** What is started is put on the stack at once, so that everything is undone in the opposite order. */
async function bringUp(options: DemoOptions, undo: AsyncDisposableStack): Promise<void> {
  const { config, dataDirectory, log, stopping } = options;
  undo.defer(await becomeTheOnlyDemo(dataDirectory, log));
  await setOldDataAside(dataDirectory, log);
  const settings = await prepare(config, dataDirectory);
  const openings = [openServices(options, settings, undo), openGallery(options, settings, undo)] as const;
  const [services] = await untilAborted(Promise.all(openings), stopping);
  const fleet = await openFleet(options, settings, services, undo);
  const access = { url: dashboardUrl(settings), token: settings.token };
  const populated = fleet.webReady.then(() => populate(access, config.agents, stopping));
  await untilAborted(Promise.all([populated, fleet.workersReady]), stopping);
  await fleet.announce();
  log(welcome(fleet.report(), config.agents, logsIn(dataDirectory)));
  const build = await ensureDashboardBuilt(logsIn(dataDirectory), log);
  undo.defer(build.stop);
}

async function prepare(config: DemoConfig, dataDirectory: string): Promise<DemoSettings> {
  const port = await claimDashboardPort(config.port, config.host);
  // Who takes any port for the dashboard takes any for the gallery, so that demos that start at once do not meet.
  const kept = await readKept(dataDirectory, config.port === 0 ? await freeLoopbackPort() : undefined);
  const sandboxPort = await claimSandboxPort(kept.sandboxPort, config.host, port);
  await keep(dataDirectory, { ...kept, sandboxPort });
  return demoSettings(config, dataDirectory, kept, { web: port, sandbox: sandboxPort });
}

/** Postgres, with the tables in it, and Redis. */
async function openServices(
  options: DemoOptions,
  settings: DemoSettings,
  undo: AsyncDisposableStack,
): Promise<Services> {
  const { config, dataDirectory, log, stopping } = options;
  const { databaseUrl, redisUrl } = config.given;
  const need = { postgres: databaseUrl === undefined, redis: redisUrl === undefined };
  if (need.postgres) log('Starting a private Postgres');
  if (need.redis) log('Starting a private Redis');
  const starting = startEmbeddedServers({ directory: dataDirectory, need, mode: 'durable', log });
  undo.defer(async () => {
    const [started] = await Promise.allSettled([starting]);
    if (started.status === 'fulfilled') await started.value.stop();
  });
  const { postgres, redis } = await starting;
  const services = { databaseUrl: databaseUrl ?? urlOf(postgres), redisUrl: redisUrl ?? urlOf(redis) };
  await runChild(childSpecs(settings).migrate(services), stopping);
  return services;
}

function urlOf(server: EmbeddedServer | undefined): string {
  if (server === undefined) throw new TypeError('A server that is needed was not started.');
  return server.url;
}

async function openGallery(
  options: DemoOptions,
  settings: DemoSettings,
  undo: AsyncDisposableStack,
): Promise<void> {
  if (options.config.given.floimgApiUrl !== undefined) return;
  options.log('Starting the sandbox gallery');
  const sandbox = await keepAlive(childSpecs(settings).sandbox(), { ...options, onRestart: () => undefined });
  undo.defer(() => sandbox.stop(webStopMs));
  await sandbox.ready;
}

interface OpenFleet {
  readonly webReady: Promise<unknown>;
  readonly workersReady: Promise<unknown>;
  /** Writes `demo.json`, now and whenever a process was replaced by another. */
  announce(): Promise<void>;
  report(): DemoReport;
}

/** Starts the web process and the workers, side by side. */
async function openFleet(
  options: DemoOptions,
  settings: DemoSettings,
  services: Services,
  undo: AsyncDisposableStack,
): Promise<OpenFleet> {
  const { config, dataDirectory, log } = options;
  log('Starting the web process and the workers');
  const specs = childSpecs(settings);
  let announced = false;
  const onRestart = () => {
    if (announced) announce().catch((error: unknown) => log(messageOf(error)));
  };
  const web = await keepAlive(specs.web(services), { ...options, onRestart });
  undo.defer(() => web.stop(webStopMs));
  const workers: KeptAlive[] = [];
  undo.defer(() => stopAll(workers));
  for (let number = 1; number <= config.workers; number += 1) {
    workers.push(await keepAlive(specs.worker(services, number), { ...options, onRestart }));
  }
  const report = (): DemoReport => ({
    dashboard: dashboardUrl(settings),
    gallery: galleryUrl(settings),
    password: settings.password,
    token: settings.token,
    pids: { web: web.pid, workers: workers.map(({ pid }) => pid) },
  });
  const announce = async (): Promise<void> => {
    announced = true;
    await writeReport(dataDirectory, report());
  };
  undo.defer(() => {
    announced = false;
    return removeReport(dataDirectory);
  });
  return {
    webReady: web.ready,
    workersReady: Promise.all(workers.map(({ ready }) => ready)),
    announce,
    report,
  };
}

async function stopAll(workers: readonly KeptAlive[]): Promise<void> {
  await Promise.all(workers.map((worker) => worker.stop(workersStopMs)));
}
