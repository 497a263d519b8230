import { type Agents, agentCommands } from '../../agents/index.ts';
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
import { answerWithProgress } from '../bulk.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';

/** Routes on agents. The seeding stands before the routes with an id, so that `seed` is never taken for one. */
export function agentEndpoints(agents: Agents): Endpoint[] {
  return [
    endpoint(listAgents, ({ query }) => agents.list(query)),
    endpoint(createAgent, ({ body }) => agents.create(body)),
    endpoint(seedAgents, ({ body, request, response }) =>
      answerWithProgress(request, response, (onProgress) => agents.seed(body, onProgress)),
    ),
    endpoint(getAgent, ({ params }) => agents.find(params.id)),
    endpoint(updateAgent, ({ params, body }) => agents.update(params.id, body)),
    endpoint(deleteAgent, async ({ params }) => {
      await agents.remove(params.id);
      return { deleted: true, remains: leftByDeletion };
    }),
    ...agentCommands.map((command) =>
      endpoint(changeAgent(command), ({ params }) => agents.change(params.id, command)),
    ),
    endpoint(tickAgent, async ({ params }) => {
      await agents.tickNow(params.id);
      return { queued: true };
    }),
  ];
}
