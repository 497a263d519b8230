import { Router } from 'express';
import type { User } from '../../src/gallery/records.ts';
import { ok } from './answer.ts';
import { type ApiContext, call, wireContextOf } from './call.ts';
import { notFound } from './refusal.ts';
import { pageQuery, parse, pathPart } from './requests.ts';
import { itemToWire } from './wire.ts';

/** What everybody may know of one account, and what it has posted, newest first. */
export function userRoutes(context: ApiContext): Router {
  const { gallery } = context.store;
  const router = Router();
  const userNamed = (username: string): User => {
    const user = gallery.userByName(username);
    if (user === undefined) throw notFound('User');
    return user;
  };

  router.get(
    '/:username',
    call(context, 'profile', (request) => {
      const { id, username, name, createdAt } = userNamed(pathPart(request, 'username'));
      const items = gallery.itemsOf(id);
      const likeCount = items.reduce((sum, { likedBy }) => sum + likedBy.size, 0);
      const joined = { createdAt: new Date(createdAt).toISOString() };
      const counts = { showcaseCount: items.length, likeCount };
      return ok({ user: { id, username, name, bio: null, avatarUrl: null, ...joined, ...counts } });
    }),
  );

  router.get(
    '/:username/showcase',
    call(context, 'profile', (request) => {
      const { offset, limit } = parse(pageQuery, request.query);
      const items = gallery.itemsOf(userNamed(pathPart(request, 'username')).id);
      const wire = wireContextOf(request, context);
      return ok({ showcase: items.slice(offset, offset + limit).map((item) => itemToWire(item, wire)) });
    }),
  );

  return router;
}
