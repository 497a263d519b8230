import { Router } from 'express';
import { ok } from './answer.ts';
import { type ApiContext, call } from './call.ts';
import { agentOf, commentBody, commentsQuery, feedQuery, itemOf, parse, publishBody } from './requests.ts';
import { commentToWire, itemToWire } from './wire.ts';

/**
 * The gallery's calls. None is idempotent: a repeated post or comment makes a second one, and a repeated like takes
 * the first one back. Comments come newest first.
 */
export function showcaseRoutes(context: ApiContext): Router {
  const { store } = context;
  const { gallery } = store;
  const router = Router();

  router.get(
    '/',
    call(context, 'feed', (request) => {
      const { sort, offset, limit } = parse(feedQuery, request.query);
      return ok({ items: gallery.page(sort, offset, limit).map((item) => itemToWire(item, gallery)) });
    }),
  );

  router.post(
    '/',
    call(context, 'publish', async (request) => {
      const user = agentOf(request, store);
      const { imageUrl, title, description, workflowId } = parse(publishBody, request.body);
      const item = await store.publish(user, {
        imageUrl,
        ...(title === undefined ? {} : { title }),
        ...(description === undefined ? {} : { description }),
        ...(workflowId === undefined ? {} : { workflowId }),
      });
      return ok({ success: true, showcaseItem: itemToWire(item, gallery) });
    }),
  );

  router.get(
    '/:id',
    call(context, 'item', (request) => {
      const item = itemOf(request, store);
      store.view(item);
      return ok({ item: itemToWire(item, gallery) });
    }),
  );

  router.post(
    '/:id/like',
    call(context, 'like', async (request) => {
      const user = agentOf(request, store);
      return ok({ success: true, ...(await store.toggleLike(itemOf(request, store), user)) });
    }),
  );

  router.get(
    '/:id/comments',
    call(context, 'comments', (request) => {
      const { offset, limit } = parse(commentsQuery, request.query);
      const newestFirst = itemOf(request, store).comments.toReversed();
      const page = newestFirst.slice(offset, offset + limit);
      return ok({ comments: page.map((comment) => commentToWire(comment, gallery)) });
    }),
  );

  router.post(
    '/:id/comments',
    call(context, 'comment', async (request) => {
      const user = agentOf(request, store);
      const item = itemOf(request, store);
      const { content } = parse(commentBody, request.body);
      const comment = await store.comment(item, user, content);
      return ok({ comment: commentToWire(comment, gallery) });
    }),
  );

  return router;
}
