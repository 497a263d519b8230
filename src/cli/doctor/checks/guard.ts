import { compiledGuard, prepareGuard } from '../../../mind/guard/compiled/compiled-guard.ts';
import { type Check, ok, warning } from '../check.ts';
import type { Services } from '../services.ts';

/** Whether the guard can judge texts, and at once: compiling its rules keeps each process that starts waiting. */
export const guardCheck: Check<Services> = {
  name: 'guard',
  checked: 'Guard: rules',
  withinMs: 60_000,
  repair: 'Make them anew, and see what hinders it: npm run build',
  async run() {
    await prepareGuard();
    const { compiledBecause, notKept } = compiledGuard().origin;
    if (notKept !== null)
      return warning(`every process that starts has to compile them: ${notKept}`, guardCheck.repair);
    return ok(compiledBecause === null ? 'they are compiled' : `they were compiled now: ${compiledBecause}`);
  },
};
