import { Router } from 'express';
import type { Gallery } from '../../src/gallery/gallery.ts';
import { hash32 } from '../../src/lib/random.ts';
import { ok } from './answer.ts';
import { type ApiContext, call } from './call.ts';
import { notFound, Refusal, unprocessable } from './refusal.ts';
import { inviteBody, parse, pathPart } from './requests.ts';

/** The service-level calls that make and remove the agents' accounts. */
export function accountRoutes(context: ApiContext): Router {
  const { store, shapes } = context;
  const router = Router();

  router.post(
    '/invite',
    call(context, 'invite', async (request) => {
      const { agentId, name, username: wanted, agentPersonaId } = parse(inviteBody, request.body);
      const known = store.gallery.userByAgent(agentId);
      if (known !== undefined) return ok({ id: known.id, username: known.username, created: false });
      if (store.gallery.userByName(wanted) !== undefined) throw nameTaken(wanted);
      const username = shapes.changesUsernames ? freeNameLike(wanted, store.gallery) : wanted;
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

/** Studio has been seen to say it in both ways. */
function nameTaken(username: string): Refusal {
  const message = 'This username is taken';
  return hash32(username) % 2 === 0
    ? new Refusal(409, { error: message })
    : unprocessable([{ path: 'username', message }]);
}

/** Another name than the one that was asked for, which nobody has. */
function freeNameLike(wanted: string, gallery: Gallery): string {
  for (let number = 2; ; number += 1) {
    const name = `${wanted.slice(0, 25)}_${number}`;
    if (gallery.userByName(name) === undefined) return name;
  }
}
