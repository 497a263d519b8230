import { writeFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ConfigError } from '../../config/env.ts';
import { runEntryPoint, runOnce, type Started } from '../../src/lib/entry-point.ts';
import { FleetError } from '../../src/lib/errors.ts';

// A process for entry-point.test.ts: it starts and ends in the way that its first argument names, and writes what
// happened to the file that its second argument names.

class KitchenError extends FleetError {
  readonly code = 'KITCHEN_CLOSED';
}

const [, , way = '', journal = ''] = process.argv;
const note = (line: string): void => writeFileSync(journal, `${line}\n`, { flag: 'a' });

/** Keeps the process alive, as a server would. */
const server = setInterval(() => undefined, 60_000);

async function close(): Promise<void> {
  note('closing');
  clearInterval(server);
  // As long as a real close takes: what goes wrong meanwhile must not end the process.
  await nextTurn();
  if (way === 'close fails') throw new KitchenError('The kitchen does not close.');
  note('closed');
}

/** Is up only when it is asked to stop. */
async function startSlowly(stopping: AbortSignal): Promise<Started> {
  note('starting');
  if (!stopping.aborted) await new Promise((resolve) => stopping.addEventListener('abort', resolve));
  return { ready: {}, close };
}

const failures: Readonly<Record<string, () => unknown>> = {
  ours: () => new KitchenError('The kitchen is closed. Open it.', { cause: new Error('no cook') }),
  settings: () => new ConfigError(['PORT must be a number', 'HOST must be a name']),
  system: () =>
    Object.assign(new Error('listen EADDRINUSE: port 1'), { code: 'EADDRINUSE', syscall: 'listen' }),
  programming: () => Object.assign(new TypeError('wrong argument'), { code: 'ERR_INVALID_ARG_TYPE' }),
  stranger: () => new RangeError('out of the blue'),
  text: () => 'only a text',
};

switch (way) {
  case 'up':
  case 'close fails':
    await runEntryPoint(async () => ({ ready: { url: 'http://here' }, close }));
    break;
  case 'unable':
    await runEntryPoint(async () => ({
      ready: {},
      unable: Promise.resolve(new KitchenError('The kitchen has no water.')),
      close,
    }));
    break;
  case 'slow start':
    await runEntryPoint(startSlowly);
    break;
  case 'late listener':
    // What a process that is still loading its modules does not hear.
    process.channel?.ref();
    note('loading');
    await new Promise((resolve) => process.once('disconnect', resolve));
    await runEntryPoint(startSlowly);
    break;
  case 'work':
    await runOnce(async () => note('worked'));
    break;
  default:
    await runEntryPoint(async () => {
      throw failures[way]?.();
    });
}
