import { createWorkerMetrics } from '../../src/metrics/worker-metrics.ts';

/** The metrics of a worker that has counted one of everything, so that every series has its labels. */
export function everythingCounted() {
  const metrics = createWorkerMetrics('w');
  metrics.visited({ outcome: 'finished', seconds: 1, latenessSeconds: 1 });
  metrics.acted([{ kind: 'like', status: 'confirmed' }]);
  metrics.asked({
    provider: 'openai',
    model: 'm',
    inputTokens: 1,
    outputTokens: 1,
    costUsd: 1,
    failure: 'refused',
  });
  metrics.unreadable({ route: '/api/showcase', unreadable: 1 });
  metrics.requested({ method: 'GET', route: '/api/showcase', status: 200, milliseconds: 1 });
  return metrics.snapshot();
}
