import type { MindConfig } from '../../../config/env.ts';
import { getAgentSpending, listRelations, listTexts } from '../../api/agent-deeds.ts';
import { runTickAgain } from '../../api/run-again.ts';
import { getTick, listReceived, listTicks } from '../../api/ticks.ts';
import type { Sql } from '../../db/sql.ts';
import { visitPromptId } from '../../fleet/prompts/read.ts';
import { usablePromptText } from '../../fleet/prompts/state.ts';
import { viewOf } from '../../fleet/run-again.ts';
import type { StartTrial } from '../../fleet/trials.ts';
import { changedConfig } from '../../mind/change.ts';
import { usableVersion } from '../../personas/state.ts';
import { relationsOf, spendingOf, textsOf } from '../../visit/deeds.ts';
import type { Traces } from '../../visit/traces.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';

export interface TickRouteParts {
  readonly traces: Traces;
  readonly database: Sql;
  readonly startTrial: StartTrial;
  /** The mind of the configuration. */
  readonly mind: MindConfig;
}

export function tickEndpoints({ traces, database, startTrial, mind }: TickRouteParts): Endpoint[] {
  return [
    endpoint(getTick, ({ params }) => traces.find(params.id)),
    endpoint(listReceived, async ({ params }) => ({ items: await traces.received(params.id) })),
    endpoint(getAgentSpending, ({ params }) => spendingOf(database, params.id)),
    endpoint(listRelations, ({ params }) => relationsOf(database, params.id)),
    endpoint(listTexts, ({ params, query }) => textsOf(database, params.id, query)),
    endpoint(runTickAgain, async ({ params, body }) => {
      const { self } = viewOf(await traces.find(params.id));
      const { model = null, personaVersion, promptVersion } = body;
      // What a worker would refuse is refused at once.
      if (model !== null) changedConfig(mind, { model, temperature: null, promptText: null });
      const persona =
        personaVersion === undefined ? null : await usableVersion(database, self.personaId, personaVersion);
      const promptText =
        promptVersion === undefined ? null : await usablePromptText(database, visitPromptId, promptVersion);
      return { trialId: await startTrial({ kind: 'visit', tickId: params.id, model, persona, promptText }) };
    }),
    endpoint(listTicks, ({ params, query }) => traces.list({ agentId: params.id, ...query })),
  ];
}
