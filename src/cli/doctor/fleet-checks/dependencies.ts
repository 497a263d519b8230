import type { Check } from '../check.ts';
import { broken, ok, type Verdict } from '../finding.ts';
import type { FleetServices, ReadyAnswer } from '../fleet-services.ts';

/** What the web process itself says of what it cannot do without. */
export const dependenciesCheck: Check<FleetServices> = {
  name: 'fleet-ready',
  checked: 'Fleet: web process',
  after: ['fleet-address'],
  mend: 'Run doctor where the web process runs; it says more there.',
  async run(services) {
    const { status, checks } = await services.ready();
    return [
      status === 'draining'
        ? broken('it is stopping', 'Wait for the next one, or start one.')
        : ok(`it is ${status}`),
      dependency('Postgres: connection', checks.postgres),
      dependency('Postgres: migrations', checks.migrations),
      dependency('Redis', checks.redis),
    ];
  },
};

function dependency(checked: string, answer: ReadyAnswer['checks']['redis']): Verdict {
  return { ...(answer.ok ? ok(answer.detail) : broken(answer.detail, dependenciesCheck.mend)), checked };
}
