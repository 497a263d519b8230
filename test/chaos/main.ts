import { parseArgs } from 'node:util';
import { z } from 'zod';
import { systemClock } from '../../src/lib/clock.ts';
import { runOnce } from '../../src/lib/entry-point.ts';
import { FleetError } from '../../src/lib/errors.ts';
import { runChaos } from './chaos.ts';
import { tableOf } from './report.ts';

/** The gallery and the ledger disagree, or something did not come back. */
class ChaosFailedError extends FleetError {
  readonly code = 'CHAOS_FAILED';
}

class ChaosOptionsError extends FleetError {
  readonly code = 'CHAOS_OPTIONS_INVALID';
}

class ChaosInterruptedError extends FleetError {
  readonly code = 'CHAOS_INTERRUPTED';
}

/** Keeps two cores busy with some thirty visits a second, and lets no backlog pile up for good. */
const usualPace = 40;

const help = `npm run chaos -- [options]
  --minutes N   how long things go wrong (3)
  --seed N      decides what goes wrong when; without it a random one is taken and printed
  --agents N    (200)
  --workers N   (3)
  --pace N      the fleet's speed (${usualPace})
  --json        one JSON document on standard output; progress goes to standard error`;

const wholeNumber = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

const optionsSchema = z.object({
  minutes: z.coerce.number().min(0.1).max(600).default(3),
  seed: wholeNumber(0, 2 ** 31).default(() => systemClock.now() % 1_000_000),
  agents: wholeNumber(1, 5_000).default(200),
  workers: wholeNumber(1, 16).default(3),
  pace: z.coerce.number().min(0.01).max(1_000).default(usualPace),
});

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    seed: { type: 'string' },
    agents: { type: 'string' },
    workers: { type: 'string' },
    pace: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());

await runOnce(async () => {
  if (values.help) return console.log(help);
  try {
    await run();
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    throw new ChaosInterruptedError(
      'Stopped before the end; nothing was compared, and nothing is left running.',
    );
  }
});

async function run(): Promise<void> {
  const { json, help: _, ...given } = values;
  const options = optionsSchema.safeParse(given);
  if (!options.success) throw new ChaosOptionsError(`${z.prettifyError(options.error)}\n${help}`);
  const beganAt = systemClock.now();
  const log = (text: string): void => {
    const seconds = ((systemClock.now() - beganAt) / 1000).toFixed(1).padStart(7);
    process.stderr.write(`${seconds} s  ${text}\n`);
  };
  const report = await runChaos({
    ...options.data,
    hasty: false,
    clock: systemClock,
    log,
    stopping: stopping.signal,
  });
  console.log(json ? JSON.stringify(report, null, 2) : tableOf(report));
  if (!report.passed) {
    throw new ChaosFailedError(`The fleet broke a promise; repeat it with --seed ${report.seed}.`);
  }
}
