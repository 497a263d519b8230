import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readDemoConfig } from '../../config/env.ts';
import { systemClock } from '../lib/clock.ts';
import { runEntryPoint } from '../lib/entry-point.ts';
import { runDemo } from './demo/run.ts';

// What `npm run demo` runs. With --data <directory> it keeps everything there: for tests, which run several at once.
await runEntryPoint((stopping) => {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  return runDemo({
    config: readDemoConfig(),
    dataDirectory: resolve(values.data ?? join(import.meta.dirname, '..', '..', '.data')),
    clock: systemClock,
    log: (line) => process.stdout.write(`${line}\n`),
    stopping,
  });
});
