import type { FleetClient } from '../api/client.ts';
import { diagnose } from './diagnose.ts';
import type { Finding } from './finding.ts';
import { fleetChecks } from './fleet-checks.ts';
import { openFleetServices } from './fleet-services.ts';
import { type Diagnosis, diagnosisOf } from './report.ts';

/** Asks a fleet over HTTP how it is doing. Throws nothing of what it finds. */
export async function examineFleet(
  client: FleetClient,
  onFinding: (finding: Finding) => void,
): Promise<Diagnosis> {
  const services = openFleetServices(client);
  return diagnosisOf('fleet', await diagnose({ checks: fleetChecks, services, faults: {}, onFinding }));
}
