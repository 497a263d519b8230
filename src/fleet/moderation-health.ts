import type { WorkerMetrics } from '../metrics/worker-metrics.ts';
import type { Moderation, Opinion } from '../mind/publishing/moderation.ts';
import {
  createHealth,
  healthStatements,
  type ObservedService,
  type ServiceHealthParts,
} from './service-health.ts';

const service: ObservedService = {
  name: 'moderation',
  ...healthStatements('moderation'),
  failing: (reason) => `What agents say is not moderated: ${reason}. Until it is, they begin with nobody`,
  well: (minutes) => `Moderation gives answers again after ${minutes} min`,
};

export interface ModerationHealthParts extends ServiceHealthParts {
  readonly metrics: Pick<WorkerMetrics, 'moderated'>;
}

/** Puts moderation under observation: what it says is counted, and whether it answers is kept with the fleet. */
export function observeModeration(moderation: Moderation, parts: ModerationHealthParts): Moderation {
  const note = createHealth(service, parts);
  const observe = async (opinions: readonly Opinion[]): Promise<void> => {
    for (const { state } of opinions) parts.metrics.moderated(state);
    if (opinions.length === 0) return;
    const failing = opinions.find((opinion) => opinion.state === 'unchecked');
    await note(failing?.state === 'unchecked' ? failing.message : null);
  };
  return {
    async texts(texts, signal) {
      const opinions = await moderation.texts(texts, signal);
      // A visit that ends gives no answer either, and says nothing of the server.
      if (!signal.aborted) await observe(opinions);
      return opinions;
    },
    async picture(bytes, signal) {
      const opinion = await moderation.picture(bytes, signal);
      if (!signal.aborted) await observe([opinion]);
      return opinion;
    },
  };
}
