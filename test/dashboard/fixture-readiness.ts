import type { Readiness } from '../../src/api/service.ts';

const fine = { ok: true, detail: 'answers' };

/** A process that has everything it needs. */
export const fixtureReadiness: Readiness = {
  status: 'ready',
  checks: {
    postgres: fine,
    migrations: fine,
    redis: fine,
    clock: fine,
    model: fine,
    floimg: { ok: true, detail: 'can be used, as far as visits have asked' },
  },
};
