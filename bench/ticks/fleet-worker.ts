import { readConfig } from '../../config/env.ts';
import { runEntryPoint } from '../../src/lib/entry-point.ts';
import { openWorker } from '../../src/main/open-worker.ts';
import type { Decision, Mind } from '../../src/mind/mind.ts';

/**
 * The worker as it is, deciding by its rules, except that each visit likes exactly one thing: by themselves they would
 * like two, one or none, and the floor does one.
 */
await runEntryPoint(async () => {
  const { worker, close } = await openWorker(readConfig(), { wrapMind: likingOne });
  return { ready: { worker }, close };
});

function likingOne(mind: Mind): Mind {
  return {
    async decide(view, services): Promise<Decision> {
      const decision = await mind.decide(view, services);
      const like = decision.plan.actions.find(({ kind }) => kind === 'like');
      const other = view.perception.items.find(({ liked, own }) => !liked && !own);
      const actions = [like ?? (other && { kind: 'like' as const, targetId: other.id })];
      return { ...decision, plan: { ...decision.plan, actions: actions.filter((one) => one !== undefined) } };
    },
  };
}
