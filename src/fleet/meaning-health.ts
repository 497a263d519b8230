import type { WorkerMetrics } from '../metrics/worker-metrics.ts';
import type { HeardMeaning } from '../mind/publishing/meaning/index.ts';
import {
  createHealth,
  healthStatements,
  type ObservedService,
  type ServiceHealthParts,
} from './service-health.ts';

const service: ObservedService = {
  name: 'the model of meanings',
  ...healthStatements('meaning'),
  failing: (reason) => `What agents say is compared by its letters alone: ${reason}`,
  well: (minutes) => `What agents say is compared by its meaning again after ${minutes} min`,
};

export interface MeaningHealthParts extends ServiceHealthParts {
  readonly metrics: Pick<WorkerMetrics, 'meant'>;
}

/** Hears how the model of meanings does: texts are counted, and whether it answers is kept with the fleet. */
export function observeMeaning(parts: MeaningHealthParts): HeardMeaning {
  const note = createHealth(service, parts);
  return async (outcome) => {
    parts.metrics.meant(outcome.state, outcome.texts);
    await note(outcome.state === 'failed' ? outcome.reason : null);
  };
}
