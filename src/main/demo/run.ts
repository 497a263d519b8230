import { join } from 'node:path';
import type { DemoConfig } from '../../../config/env.ts';
import { startEmbeddedServers } from '../../embedded/index.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Started } from '../../lib/entry-point.ts';
import { type ChildSpec, runChild } from './child.ts';
import { ensureDashboardBuilt } from './dashboard.ts';
import { keep, readKept } from './kept.ts';
import { type KeptAlive, keepAlive } from './kept-alive.ts';
import { claimDashboardPort, claimSandboxPort } from './ports.ts';
import { type DemoReport, removeReport, welcome, writeReport } from './report.ts';
import { populate } from './seeding.ts';
import { childSpecs, type DemoSettings, dashboardUrl, demoSettings, galleryUrl, type Services } from './settings.ts';
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
    await undo.disposeAsync();
    // Ctrl-C on the way up is no failure, whatever it broke.
    if (!options.stopping.aborted) throw error;
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
  const settings = await prepare(config, dataDirectory);
  const specs = childSpecs(settings);
  const [services] = await allOrFirstFailure([
    startServices(options, settings, undo),
    config.given.floimgApiUrl === undefined ? startKept([specs.sandbox()], options, undo) : undefined,
  ]);
  stopping.throwIfAborted();

  log('Starting the web process and the workers');
  let isUp = false;
  const report = async () => {
    if (isUp) await writeReport(dataDirectory, reportOf(settings, web, workers));
  };
  undo.defer(() => removeReport(dataDirectory));
  const numbers = Array.from({ length: config.workers }, (_, index) => index + 1);
  const [web = [], workers = []] = await allOrFirstFailure([
    startKept([specs.web(services)], options, undo, report),
    startKept(numbers.map((number) => specs.worker(services, number)), options, undo, report),
  ]);
  const access = { url: dashboardUrl(settings), token: settings.token };
  await populate(access, config.agents, stopping);
  isUp = true;
  await report();
  log(welcome(reportOf(settings, web, workers), config.agents, config.workers));
}
