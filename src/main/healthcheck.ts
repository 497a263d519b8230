import { parseArgs } from 'node:util';
import { readConfig, readSandboxConfig } from '../../config/env.ts';
import { systemClock } from '../lib/clock.ts';
import { runOnce } from '../lib/entry-point.ts';
import { FleetError, messageOf } from '../lib/errors.ts';
import { lastBeats } from '../lib/heartbeat.ts';
import { defaultTimings } from '../visit/timings.ts';

// What a container's health check runs: exit code 0 when the process beside it does what it is there for.
// Usage: node src/main/healthcheck.ts --role web|worker|sandbox

/** The process that is looked at is not there, or does not do what it is there for. */
class UnhealthyError extends FleetError {
  readonly code = 'UNHEALTHY';
}

/** Milliseconds that a server may take to answer; Docker gives up on the whole check at ten seconds. */
const answerMs = 5_000;

/**
 * Milliseconds of silence after which a worker does not consume: it may have all its places taken by visits as long as
 * a visit may be, and asks for the next job at the latest when one of them ends.
 */
const silenceMs = defaultTimings.visitMs + 30_000;

interface Address {
  readonly host: string;
  readonly port: number;
}

const checks: Readonly<Record<string, () => Promise<string>>> = {
  web: () => checkServer(readConfig().web),
  sandbox: () => checkServer(readSandboxConfig()),
  worker: checkWorker,
};

await runOnce(async () => {
  const { values } = parseArgs({ options: { role: { type: 'string', default: '' } } });
  const check = checks[values.role];
  if (check === undefined) {
    throw new UnhealthyError(`--role must be one of ${Object.keys(checks).join(', ')}.`);
  }
  process.stdout.write(`${await check()}\n`);
});

/**
 * Whether the server answers at all: `/ready` says what it depends on, and a proxy that takes a server out
 * because of Postgres would take the page away that says so.
 */
async function checkServer({ host, port }: Address): Promise<string> {
  const everywhere = ['0.0.0.0', '::'].includes(host);
  const url = `http://${everywhere ? '127.0.0.1' : host}:${port}/health`;
  let status: number;
  try {
    ({ status } = await fetch(url, { signal: AbortSignal.timeout(answerMs) }));
  } catch (error) {
    throw new UnhealthyError(`${url} does not answer: ${messageOf(error)}`, { cause: error });
  }
  if (status !== 200) throw new UnhealthyError(`${url} answers with status ${status}.`);
  return `${url} answers.`;
}

/** Whether every worker here has lately had an answer from Redis to its question for a tick. */
async function checkWorker(): Promise<string> {
  const beats = await lastBeats(systemClock);
  if (beats.length === 0) throw new UnhealthyError('No worker here has asked for a tick yet.');
  const silent = beats.filter(({ age }) => age > silenceMs);
  if (silent.length > 0) {
    const names = silent.map(({ pid, age }) => `${pid} (${Math.round(age / 1000)} s)`).join(', ');
    throw new UnhealthyError(`No tick was asked for in ${silenceMs / 1000} s by process ${names}.`);
  }
  return `${beats.length === 1 ? 'The worker asks' : `${beats.length} workers ask`} for ticks.`;
}
