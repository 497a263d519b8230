import { type Environment, examineConfig } from '../../../config/env.ts';
import { type Desk, openDesk } from './desk.ts';
import { diagnose } from './diagnose.ts';
import { directChecks } from './direct-checks.ts';
import type { Finding } from './finding.ts';
import { type Diagnosis, diagnosisOf } from './report.ts';

export interface DirectExamination {
  /** The process's own unless given. */
  readonly environment?: Environment;
  readonly onFinding?: (finding: Finding) => void;
  /** Parts of the desk that a test brings along. */
  readonly overrides?: Partial<Pick<Desk, 'clock' | 'disk'>>;
}

/** Asks everything that the fleet depends on, as its processes would. Throws nothing of what it finds. */
export async function examineDirectly({
  environment,
  onFinding = () => undefined,
  overrides,
}: DirectExamination = {}): Promise<Diagnosis> {
  const examined = examineConfig(environment);
  const desk = openDesk(examined, overrides);
  try {
    const { faults } = examined;
    return diagnosisOf('direct', await diagnose({ checks: directChecks, desk, faults, onFinding }));
  } finally {
    await desk.close();
  }
}
