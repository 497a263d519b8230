import { type Agents, agentCommands } from '../../agents/index.ts';
import { UnknownPersonaError } from '../../agents/profiles.ts';
import { seedingsOf } from '../../agents/seed-plan.ts';
import { usualDirection } from '../../api/agent-order.ts';
import { findLookAlikes, forecastSeed, interviewAgent, tryAgent } from '../../api/agent-trials.ts';
import {
  changeAgent,
  createAgent,
  deleteAgent,
  getAgent,
  leftByDeletion,
  listAgents,
  seedAgents,
  tickAgent,
  updateAgent,
} from '../../api/agents.ts';
import { changeSelectedAgents } from '../../api/selected-agents.ts';
import type { StartTrial } from '../../fleet/trials.ts';
import type { AgentId } from '../../lib/ids.ts';
import type { CurrentPersonas } from '../../personas/catalogue.ts';
import { answerWithProgress } from '../bulk.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';

export interface AgentRouteParts {
  readonly agents: Agents;
  readonly personas: CurrentPersonas;
  readonly startTrial: StartTrial;
}

/** Routes on agents. The seeding stands before the routes with an id, so that `seed` is never taken for one. */
export function agentEndpoints({ agents, personas, startTrial }: AgentRouteParts): Endpoint[] {
  const speakerOf = async (id: AgentId) => {
    const { name, username, personaId, personality, vibe, interests } = await agents.find(id);
    // An agent whose persona has left the catalogue speaks as the first one, as its visits do.
    const persona = personas.current().find((one) => one.id === personaId) ?? personas.current()[0];
    if (persona === undefined) throw new UnknownPersonaError(personaId, []);
    return { persona, self: { name, username, personality, vibe, interests } };
  };
  return [
    endpoint(listAgents, ({ query: { direction, ...query } }) =>
      agents.list({ ...query, direction: direction ?? usualDirection(query.sort) }),
    ),
    endpoint(findLookAlikes, ({ body: { except, ...character } }) => agents.lookAlikes(character, except)),
    endpoint(changeSelectedAgents, async ({ body: { command, ids } }) => {
      const chosen = [...new Set(ids)];
      const changed = await agents.changeSelected(command, chosen);
      return { changed, unchanged: chosen.length - changed };
    }),
    endpoint(
      forecastSeed,
      async ({ body: { days, pace, model, dailyCostUsd, newcomersPerDay, ...plan } }) => {
        // Refused now, and not by a trial that fails.
        seedingsOf(plan, personas.current());
        const supposed = {
          days,
          pace,
          newcomersPerDay,
          ...(model === undefined ? {} : { model }),
          ...(dailyCostUsd === undefined ? {} : { dailyCostUsd }),
        };
        return { trialId: await startTrial({ kind: 'forecast', plan, ...supposed }) };
      },
    ),
    endpoint(createAgent, async ({ body }) => {
      const made = await agents.create(body);
      return { ...made, alike: await agents.lookAlikes(made, made.id) };
    }),
    endpoint(seedAgents, ({ body, request, response }) =>
      answerWithProgress(request, response, (onProgress) => agents.seed(body, onProgress)),
    ),
    endpoint(getAgent, ({ params, query }) => agents.find(params.id, query)),
    endpoint(updateAgent, ({ params, body }) => agents.update(params.id, body)),
    endpoint(deleteAgent, async ({ params }) => {
      await agents.remove(params.id);
      return { deleted: true, remains: leftByDeletion };
    }),
    ...agentCommands.map((command) =>
      endpoint(changeAgent(command), ({ params }) => agents.change(params.id, command)),
    ),
    endpoint(interviewAgent, async ({ params: { id }, body: { question } }) => {
      const speaker = await speakerOf(id);
      return { trialId: await startTrial({ kind: 'interview', agentId: id, question, ...speaker }) };
    }),
    endpoint(tryAgent, async ({ params, body: { draft, itemIds, seed } }) => {
      const { persona, self } = await speakerOf(params.id);
      const trialId = await startTrial({
        kind: 'agent',
        id: params.id,
        before: { persona, self, promptText: null },
        after: { persona, self: { ...self, ...draft }, promptText: null },
        itemIds: itemIds ?? null,
        seed,
      });
      return { trialId };
    }),
    endpoint(tickAgent, async ({ params }) => {
      await agents.tickNow(params.id);
      return { queued: true };
    }),
  ];
}
