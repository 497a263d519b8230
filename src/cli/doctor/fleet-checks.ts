import type { Check } from './check.ts';
import { addressCheck } from './fleet-checks/address.ts';
import { agentsCheck } from './fleet-checks/agents.ts';
import { dependenciesCheck } from './fleet-checks/dependencies.ts';
import { failedTicksCheck } from './fleet-checks/failed-ticks.ts';
import { latenessCheck } from './fleet-checks/lateness.ts';
import { outOfSightCheck } from './fleet-checks/out-of-sight.ts';
import { statusCheck } from './fleet-checks/status.ts';
import { tokenCheck } from './fleet-checks/token.ts';
import { workersCheck } from './fleet-checks/workers.ts';
import type { FleetServices } from './fleet-services.ts';

/** What is asked where only the fleet's address and token are known, in the order in which it is told. */
export const fleetChecks: readonly Check<FleetServices>[] = [
  addressCheck,
  dependenciesCheck,
  tokenCheck,
  statusCheck,
  agentsCheck,
  workersCheck,
  latenessCheck,
  failedTicksCheck,
  outOfSightCheck,
];
