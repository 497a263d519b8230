import type { z } from 'zod';
import { type Fleet, getFleet } from '../../api/fleet.ts';
import {
  type Check as DependencyCheck,
  getProxies,
  getReadiness,
  type Readiness,
} from '../../api/service.ts';
import { messageOf } from '../../lib/errors.ts';
import type { FleetClient } from '../api/client.ts';
import { ApiUnreachableError, TokenRefusedError } from '../api/errors.ts';
import { broken, type Check, type CheckResult, type Finding, ok, skipped, warning } from './check.ts';
import { diagnose } from './diagnose.ts';
import { judgeAgents, judgeFailedJobs, judgeFleet, judgeLateness, judgeWorkers } from './judge.ts';
import { type Diagnosis, diagnosisOf } from './report.ts';

/** What the checks of a fleet over HTTP work with; each answer is asked for once. */
interface FleetServices {
  readonly url: string;
  readonly ready: () => Promise<Readiness>;
  readonly fleet: () => Promise<Fleet>;
  readonly proxies: () => Promise<z.infer<typeof getProxies.answer>>;
}

function openFleetServices(client: FleetClient): FleetServices {
  let ready: Promise<Readiness> | undefined;
  let fleet: Promise<Fleet> | undefined;
  return {
    url: client.url,
    ready: () => {
      // A fleet that lacks something says what, with a 503.
      ready ??= client.ask(getReadiness);
      return ready;
    },
    fleet: () => {
      fleet ??= client.ask(getFleet);
      return fleet;
    },
    proxies: () => client.ask(getProxies),
  };
}

const addressCheck: Check<FleetServices> = {
  name: 'fleet-address',
  checked: 'Fleet: address',
  repair: 'Start the fleet, or set FLEET_URL to where it answers.',
  async run(services) {
    const startedAt = performance.now();
    try {
      await services.ready();
      return ok(`${services.url} answers in ${Math.ceil(performance.now() - startedAt)} ms`);
    } catch (error) {
      if (!(error instanceof ApiUnreachableError)) throw error;
      return broken(`${services.url}: ${messageOf(error.cause)}`, addressCheck.repair);
    }
  },
};

/** What the web process itself says of what it cannot do without. */
const dependenciesCheck: Check<FleetServices> = {
  name: 'fleet-ready',
  checked: 'Fleet: web process',
  after: ['fleet-address'],
  repair: 'Run doctor where the web process runs; it says more there.',
  async run(services) {
    const { status, checks } = await services.ready();
    return [
      status === 'draining'
        ? broken('it is stopping', 'Wait for the next one, or start one.')
        : ok(`it is ${status}`),
      dependency('Postgres: connection', checks.postgres),
      dependency('Postgres: migrations', checks.migrations),
      dependency('Redis', checks.redis),
      dependency('Clock of the web process', checks.clock),
      ...(checks.model === undefined ? [] : [modelOf(checks.model)]),
      ...(checks.floimg === undefined ? [] : [floimgOf(checks.floimg)]),
    ];
  },
};

function modelOf({ ok: isOk, detail }: DependencyCheck): CheckResult {
  const checked = 'Model: plans';
  if (isOk) return { ...ok(detail), checked };
  return {
    ...warning(detail, 'The fleet goes on without it; npm run fleet -- model test shows more.'),
    checked,
  };
}

function floimgOf({ ok: isOk, detail }: DependencyCheck): CheckResult {
  const checked = 'FloImg Studio';
  if (isOk) return { ...ok(detail), checked };
  return { ...broken(detail, 'Run doctor where a worker runs; it asks FloImg Studio itself.'), checked };
}

function dependency(checked: string, answer: DependencyCheck): CheckResult {
  return { ...(answer.ok ? ok(answer.detail) : broken(answer.detail, dependenciesCheck.repair)), checked };
}

const tokenCheck: Check<FleetServices> = {
  name: 'fleet-token',
  checked: 'Fleet: token',
  after: ['fleet-address'],
  repair: 'The log of the web process says more.',
  async run(services) {
    try {
      await services.fleet();
      return ok('it accepts API_TOKEN');
    } catch (error) {
      if (!(error instanceof TokenRefusedError)) throw error;
      return broken('it refuses API_TOKEN', 'Set API_TOKEN to the one that the fleet was started with.');
    }
  },
};

const proxiesCheck: Check<FleetServices> = {
  name: 'fleet-proxies',
  checked: 'Fleet: proxies',
  after: ['fleet-token'],
  repair: 'The log of the web process says more.',
  async run(services) {
    const { trusted, notBelieved } = await services.proxies();
    if (notBelieved.length === 0)
      return ok(
        trusted.length === 0
          ? 'no proxy is trusted, and none has called'
          : `nobody but ${trusted.join(', ')} says for whom it calls`,
      );
    const addresses = notBelieved.map(({ address }) => address).join(', ');
    return warning(
      `X-Forwarded-For from ${addresses} is not believed, so that all its callers share one limit of logins`,
      "Where that is your proxy, name it in the web process' TRUSTED_PROXIES: its address, range or name.",
    );
  },
};

const statusCheck: Check<FleetServices> = {
  name: 'fleet-state',
  checked: 'Fleet: status',
  after: ['fleet-token'],
  repair: 'The log of the web process says more.',
  run: async (services) => judgeFleet(await services.fleet()),
};

const agentsCheck: Check<FleetServices> = {
  name: 'fleet-agents',
  checked: 'Fleet: agents',
  after: ['fleet-token'],
  repair: 'The log of the web process says more.',
  run: async (services) => judgeAgents((await services.fleet()).agents),
};

const workersCheck: Check<FleetServices> = {
  name: 'fleet-workers',
  checked: 'Queues: workers',
  after: ['fleet-token'],
  repair: 'Look at the queue board: /admin/queues',
  run: async (services) => judgeWorkers((await services.fleet()).workers),
};

const latenessCheck: Check<FleetServices> = {
  name: 'fleet-lateness',
  checked: 'Queues: lateness',
  after: ['fleet-workers'],
  repair: 'Look at the queue board: /admin/queues',
  run: async (services) => judgeLateness((await services.fleet()).queue.latenessMs),
};

const failedTicksCheck: Check<FleetServices> = {
  name: 'fleet-failed-jobs',
  checked: 'Queues: failed ticks',
  after: ['fleet-token'],
  repair: 'Look at the queue board: /admin/queues',
  run: async (services) => judgeFailedJobs((await services.fleet()).queue.failed),
};

/** Says what nobody can see from here, so that a green answer is not taken for more than it is. */
const outOfSightCheck: Check<FleetServices> = {
  name: 'out-of-sight',
  checked: 'Everything else',
  repair: 'Run doctor on the server.',
  run: async () =>
    skipped(
      'the environment, versions, persistence, schedules, FloImg Studio, the model and the disk are seen from the ' +
        'server alone: run doctor there (in the container of web: node src/cli/main.ts doctor)',
    ),
};

/** What is asked where only the fleet's address and token are known, in the order of the report. */
const checksOverHttp: readonly Check<FleetServices>[] = [
  addressCheck,
  dependenciesCheck,
  tokenCheck,
  proxiesCheck,
  statusCheck,
  agentsCheck,
  workersCheck,
  latenessCheck,
  failedTicksCheck,
  outOfSightCheck,
];

/** Asks a fleet over HTTP how it is doing. Throws nothing of what it finds. */
export async function examineFleet(
  client: FleetClient,
  onFinding: (finding: Finding) => void,
): Promise<Diagnosis> {
  const services = openFleetServices(client);
  return diagnosisOf('fleet', await diagnose({ checks: checksOverHttp, services, faults: {}, onFinding }));
}
