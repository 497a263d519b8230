import { type AccountCounts, accountCounts } from '../../../agents/queries/accounts.ts';
import { counted } from '../../words.ts';
import { broken, type Check, type CheckResult, ok, warning } from '../check.ts';
import { judgeAgents, judgeFleet } from '../judge.ts';
import type { Services } from '../services.ts';

const fleetCheck: Check<Services> = {
  name: 'fleet',
  checked: 'Fleet: status',
  after: ['postgres-migrations'],
  repair: 'The log of the web process says more.',
  async run(services) {
    const state = await services.fleet();
    if (state !== null) return judgeFleet(state);
    return warning('no process of the fleet has ever started on this database', 'Start one: npm start');
  },
};

const agentsCheck: Check<Services> = {
  name: 'agents',
  checked: 'Fleet: agents',
  after: ['postgres-migrations'],
  repair: 'The log of the web process says more.',
  run: async (services) => judgeAgents(await services.agents()),
};

const accountsCheck: Check<Services> = {
  name: 'accounts',
  checked: 'Fleet: accounts',
  after: ['postgres-migrations'],
  repair: 'The log of the workers says more.',
  run: async (services) => judgeAccounts(await accountCounts(await services.database())),
};

function judgeAccounts({ pending, failed, noted, example }: AccountCounts): CheckResult {
  const words = example === null ? '' : `, such as ${example}`;
  if (failed > 0) {
    return broken(
      `FloImg gives ${counted(failed, 'agent')} no account${words}`,
      'Each agent’s page has the reason; docs/operations.md says more under AccountsFail.',
    );
  }
  if (noted > 0) {
    return warning(
      `${counted(noted, 'account')} not as it was asked for${words}`,
      'A second fleet, or an earlier database of this one, may use the same FloImg Studio: stop one of them.',
    );
  }
  return ok(pending === 0 ? 'every agent has one' : `${counted(pending, 'agent')} will get one`);
}

/** The fleet as Postgres has it. */
export const fleetChecks: readonly Check<Services>[] = [fleetCheck, agentsCheck, accountsCheck];
