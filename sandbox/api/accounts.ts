import { Router } from 'express';
import { ok } from './answer.ts';
import { type ApiContext, call } from './call.ts';
import { notFound, unprocessable } from './refusal.ts';
import { inviteBody, parse, pathPart } from './requests.ts';

/** The service-level calls that make and remove the agents' accounts. */
export function accountRoutes(context: ApiContext): Router {
  const { store } = context;
  const router = Router();

  router.post(
    '/invite',
    call(context, 'invite', async (request) => {
      const { agentId, name, username, agentPersonaId } = parse(inviteBody, request.body);
      const known = store.gallery.userByAgent(agentId);
      if (known !== undefined) return ok({ id: known.id, username: known.username, created: false });
      if (store.gallery.userByName(username) !== undefined) {
        throw unprocessable([{ path: 'username', message: 'This username is taken' }]);
      }
      const user = await store.addUser({ agentId, name, username, personaId: agentPersonaId ?? null });
      return ok({ id: user.id, username: user.username, created: true });
    }),
  );

  router.delete(
    '/:agentId',
    call(context, 'remove', async (request) => {
      const user = store.gallery.userByAgent(pathPart(request, 'agentId'));
      if (user === undefined) throw notFound('User');
      await store.removeUser(user);
      return ok({ deleted: true });
    }),
  );

  return router;
}
