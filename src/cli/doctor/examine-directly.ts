import { type Environment, examineConfig } from '../../../config/env.ts';
import type { Check, Finding } from './check.ts';
import { directorChecks } from './checks/director.ts';
import { environmentChecks } from './checks/environment.ts';
import { fleetChecks } from './checks/fleet.ts';
import { floimgChecks } from './checks/floimg.ts';
import { guardCheck } from './checks/guard.ts';
import { imageModelChecks } from './checks/image-models.ts';
import { meaningCheck } from './checks/meaning.ts';
import { modelChecks } from './checks/model.ts';
import { moderationCheck } from './checks/moderation.ts';
import { peopleChecks } from './checks/people.ts';
import { postgresChecks } from './checks/postgres.ts';
import { queueChecks } from './checks/queues.ts';
import { recipeChecks } from './checks/recipes.ts';
import { redisChecks } from './checks/redis.ts';
import { redisServerChecks } from './checks/redis-server.ts';
import { diagnose } from './diagnose.ts';
import { type Diagnosis, diagnosisOf } from './report.ts';
import { openServices, type Services } from './services.ts';

/** What is asked where the environment is that of the fleet's processes, in the order of the report. */
const directChecks: readonly Check<Services>[] = [
  ...environmentChecks,
  guardCheck,
  ...postgresChecks,
  ...redisChecks,
  ...redisServerChecks,
  ...fleetChecks,
  ...peopleChecks,
  ...directorChecks,
  ...queueChecks,
  ...floimgChecks,
  ...recipeChecks,
  ...imageModelChecks,
  ...modelChecks,
  moderationCheck,
  meaningCheck,
];

export interface DirectExamination {
  /** The process's own unless given. */
  readonly environment?: Environment | undefined;
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
