import { Router } from 'express';
import type { GalleryItem } from '../../src/gallery/gallery.ts';
import { ok } from './answer.ts';
import { type ApiContext, call, wireContextOf } from './call.ts';
import { Refusal } from './refusal.ts';
import { agentOf, commentBody, feedQuery, itemOf, pageQuery, parse, publishBody } from './requests.ts';
import { commentToWire, itemToWire } from './wire.ts';

/**
 * The gallery's calls. None is idempotent: a repeated post or comment makes a second one, and a repeated like takes
 * the first one back. Comments come newest first.
 */
export function showcaseRoutes(context: ApiContext): Router {
  const { store, shapes, restrictions } = context;
  const { gallery } = store;
  const router = Router();

  router.get(
    '/',
    call(context, 'feed', (request) => {
      const { sort, offset, limit, category, contentType } = parse(feedQuery, request.query);
      const wire = wireContextOf(request, context);
      const fits = ({ record }: GalleryItem) => category === undefined || record.category === category;
      const all = category === undefined && contentType === undefined;
      const items = all
        ? gallery.page(sort, offset, limit)
        : gallery.page(sort, 0, gallery.itemCount).filter(fits);
      const written = items.map((item) => itemToWire(item, wire));
      if (all) return ok({ items: written });
      const asked = written.filter((item) => contentType === undefined || item.contentType === contentType);
      return ok({ items: asked.slice(offset, offset + limit) });
    }),
  );

  router.post(
    '/',
    call(context, 'publish', async (request) => {
      const user = agentOf(request, context);
      const item = await store.publish(user, parse(publishBody, request.body));
      const { id } = item.record;
      const isBare = shapes.of('writeAnswer', `post ${item.sequence}`) === 'id-only';
      const showcaseItem = isBare ? { id } : itemToWire(item, wireContextOf(request, context));
      return ok({ success: true, showcaseItem });
    }),
  );

  router.get(
    '/:id',
    call(context, 'item', (request) => {
      const item = itemOf(request, store);
      store.view(item);
      return ok({ item: itemToWire(item, wireContextOf(request, context)) });
    }),
  );

  router.post(
    '/:id/like',
    call(context, 'like', async (request) => {
      const user = agentOf(request, context);
      return ok({ success: true, ...(await store.toggleLike(itemOf(request, store), user)) });
    }),
  );

  router.get(
    '/:id/comments',
    call(context, 'comments', (request) => {
      const { offset, limit } = parse(pageQuery, request.query);
      const item = itemOf(request, store);
      const page = item.comments.toReversed().slice(offset, offset + limit);
      const wire = wireContextOf(request, context);
      return ok({ comments: page.map((comment) => commentToWire(comment, item, wire)) });
    }),
  );

  router.post(
    '/:id/comments',
    call(context, 'comment', async (request) => {
      const user = agentOf(request, context);
      const item = itemOf(request, store);
      const { content } = parse(commentBody, request.body);
      if (restrictions.closedItemIds.has(item.record.id)) {
        throw new Refusal(403, { error: 'This item takes no comments' });
      }
      const comment = await store.comment(item, user, content);
      const isBare =
        shapes.of('writeAnswer', `comment ${item.sequence} ${item.comments.length}`) === 'id-only';
      return ok({
        comment: isBare ? { id: comment.id } : commentToWire(comment, item, wireContextOf(request, context)),
      });
    }),
  );

  return router;
}
