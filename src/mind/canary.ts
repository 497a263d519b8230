import type { Canary } from '../api/canary.ts';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import { randomFrom } from '../lib/random.ts';
import type { Mind, ModelCall } from './mind.ts';

export interface CanaryParts {
  readonly current: () => Canary | null;
  /** Builds a mind with the change. */
  readonly open: (canary: Canary) => Promise<Mind>;
  readonly logger: Logger;
}

/** Whether an agent belongs to a canary: always the same ones, and those of a smaller share are part of a larger one. */
export function isInCanary(agentId: string, share: number): boolean {
  return randomFrom('canary', agentId).next() < share;
}

/**
 * Lets the agents of a canary decide with its change, and all others as usual. Every call of a model in such a visit
 * names the canary, so that the trace tells who decided. The changed mind is built when its first visit comes, and
 * again when the canary is another one.
 */
export function withCanary(usual: Mind, { current, open, logger }: CanaryParts): Mind {
  let opened: { readonly since: string; readonly mind: Promise<Mind | Unusable> } | null = null;
  const mindOf = (canary: Canary): Promise<Mind | Unusable> => {
    if (opened?.since !== canary.since) opened = { since: canary.since, mind: openOr(canary) };
    return opened.mind;
  };
  const openOr = async (canary: Canary): Promise<Mind | Unusable> => {
    try {
      return await open(canary);
    } catch (error) {
      logger.error('The canary’s mind could not be built; its agents decide as usual', {
        reason: messageOf(error),
      });
      return { reason: messageOf(error) };
    }
  };
  return {
    async decide(view, services) {
      const canary = current();
      if (canary === null) opened = null;
      if (canary === null || !isInCanary(view.self.id, canary.share)) return usual.decide(view, services);
      const mind = await mindOf(canary);
      if ('reason' in mind) {
        const decision = await usual.decide(view, services);
        const message = `The canary’s mind could not be built, so the usual one decided: ${mind.reason}`;
        return { ...decision, guard: [...decision.guard, { code: 'CANARY_UNUSABLE', message }] };
      }
      const marked = (call: ModelCall): ModelCall => ({ ...call, canary: canary.since });
      const decision = await mind.decide(view, {
        ...services,
        record: (call) => services.record(marked(call)),
      });
      return { ...decision, calls: decision.calls.map(marked) };
    },
  };
}

interface Unusable {
  readonly reason: string;
}
