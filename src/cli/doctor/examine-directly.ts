import { type Environment, examineConfig } from '../../../config/env.ts';
import { diagnose } from './diagnose.ts';
import { directChecks } from './direct-checks.ts';
import type { Finding } from './finding.ts';
import { type Diagnosis, diagnosisOf } from './report.ts';
import { openServices, type Services } from './services.ts';

export interface DirectExamination {
  /** The process's own unless given. */
  readonly environment?: Environment;
  readonly onFinding?: (finding: Finding) => void;
  /** Parts of the services that a test brings along. */
  readonly overrides?: Partial<Pick<Services, 'clock' | 'disk'>>;
}

/** Asks everything that the fleet depends on, as its processes would. Throws nothing of what it finds. */
export async function examineDirectly({
  environment,
  onFinding = () => undefined,
  overrides,
}: DirectExamination = {}): Promise<Diagnosis> {
  const examined = examineConfig(environment);
  const services = openServices(examined, overrides);
  try {
    const { faults } = examined;
    return diagnosisOf('direct', await diagnose({ checks: directChecks, services, faults, onFinding }));
  } finally {
    await services.close();
  }
}
