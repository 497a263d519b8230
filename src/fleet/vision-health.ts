import type { SightHeard } from '../vision/eyes.ts';
import {
  createHealth,
  healthStatements,
  type ObservedService,
  type ServiceHealthParts,
} from './service-health.ts';

const service: ObservedService = {
  name: 'what describes pictures',
  ...healthStatements('vision'),
  failing: (reason) => `Pictures are measured alone: ${reason}`,
  well: (minutes) => `Pictures are described again after ${minutes} min`,
};

/** Hears how whoever describes pictures does, and keeps it with the fleet. */
export function observeVision(parts: ServiceHealthParts): SightHeard {
  return createHealth(service, parts);
}
