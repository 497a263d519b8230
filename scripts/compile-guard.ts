// Compiles the rules of the guard into dist/guard.tables, unless what is there was compiled from the very same sources.
// Usage: node scripts/compile-guard.ts

import { messageOf } from '../src/lib/errors.ts';
import { compiledGuard } from '../src/mind/guard/compiled/compiled-guard.ts';

try {
  const begunAt = performance.now();
  const { compiledBecause, notKept } = compiledGuard().origin;
  if (notKept !== null) throw new Error(`they cannot be kept: ${notKept}`);
  const seconds = ((performance.now() - begunAt) / 1000).toFixed(1);
  process.stdout.write(
    compiledBecause === null ? 'guard: up to date\n' : `guard: compiled in ${seconds} s\n`,
  );
} catch (error) {
  process.stderr.write(`guard: its rules are not compiled: ${messageOf(error)}\n`);
  process.exitCode = 1;
}
