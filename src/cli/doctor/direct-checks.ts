import type { Check } from './check.ts';
import { agentsCheck } from './checks/agents.ts';
import { diskCheck } from './checks/disk.ts';
import { environmentCheck } from './checks/environment.ts';
import { failedJobsCheck } from './checks/failed-jobs.ts';
import { fleetCheck } from './checks/fleet.ts';
import { floimgCheck } from './checks/floimg.ts';
import { latenessCheck } from './checks/lateness.ts';
import { maintenanceCheck } from './checks/maintenance.ts';
import { modelCheck } from './checks/model.ts';
import { modelPriceCheck } from './checks/model-price.ts';
import { personasCheck } from './checks/personas.ts';
import { postgresCheck } from './checks/postgres.ts';
import { postgresClockCheck } from './checks/postgres-clock.ts';
import { postgresMigrationsCheck } from './checks/postgres-migrations.ts';
import { postgresSizeCheck } from './checks/postgres-size.ts';
import { postgresVersionCheck } from './checks/postgres-version.ts';
import { redisCheck } from './checks/redis.ts';
import { redisEvictionCheck } from './checks/redis-eviction.ts';
import { redisLatencyCheck } from './checks/redis-latency.ts';
import { redisMemoryCheck } from './checks/redis-memory.ts';
import { redisPersistenceCheck } from './checks/redis-persistence.ts';
import { redisVersionCheck } from './checks/redis-version.ts';
import { schedulesCheck } from './checks/schedules.ts';
import { temporaryFilesCheck } from './checks/temporary-files.ts';
import { workersCheck } from './checks/workers.ts';
import type { Services } from './services.ts';

/** What is asked where the environment is that of the fleet's processes, in the order in which it is told. */
export const directChecks: readonly Check<Services>[] = [
  environmentCheck,
  personasCheck,
  diskCheck,
  temporaryFilesCheck,
  postgresCheck,
  postgresVersionCheck,
  postgresMigrationsCheck,
  postgresClockCheck,
  postgresSizeCheck,
  redisCheck,
  redisVersionCheck,
  redisEvictionCheck,
  redisMemoryCheck,
  redisPersistenceCheck,
  redisLatencyCheck,
  fleetCheck,
  agentsCheck,
  workersCheck,
  latenessCheck,
  failedJobsCheck,
  schedulesCheck,
  maintenanceCheck,
  floimgCheck,
  modelCheck,
  modelPriceCheck,
];
