import express, { type Response, Router } from 'express';
import { z } from 'zod';
import { faultRuleSchema, queuedFaultSchema } from '../faults.ts';
import type { Store } from '../store/store.ts';
import type { ApiContext } from './call.ts';
import { shapeSettingsSchema } from './shapes.ts';

const faultsBody = z.strictObject({
  /** Makes the chance of the rules repeat from here on. */
  seed: z.union([z.string(), z.number()]).optional(),
  rules: z.array(faultRuleSchema).default([]),
  queue: z.array(queuedFaultSchema).default([]),
});

const shapesBody = shapeSettingsSchema.extend({ all: z.enum(['mixed', 'whole']).optional() });
/** Entries of the journal in one answer. */
const eventsPerPage = 5000;

const accountBody = z.strictObject({ suspended: z.boolean() });
const itemBody = z.strictObject({ commentsClosed: z.boolean() });

/**
 * What Studio does not have: the switchboard of the faults and of the shapes of answers, accounts and items that the
 * platform closes, and the whole state for comparing it with a ledger. `GET`, `POST` (adds) and `DELETE` (clears)
 * `/sandbox/faults`; `GET` and `POST` (changes) `/sandbox/shapes`; `POST /sandbox/accounts/:username`,
 * `POST` and `DELETE /sandbox/items/:id`; `GET /sandbox/state`; `GET /sandbox/events` (`?after=` a place in the journal).
 */
export function controlRoutes({ store, faults, shapes, restrictions }: ApiContext): Router {
  const router = Router();
  router.use(express.json());

  router.get('/faults', (_request, response) => {
    response.json(faults.describe());
  });

  router.post('/faults', (request, response) => {
    const parsed = faultsBody.safeParse(request.body);
    if (!parsed.success) {
      response.status(422).json({ error: z.prettifyError(parsed.error) });
      return;
    }
    const { seed, rules, queue } = parsed.data;
    if (seed !== undefined) faults.reseed(seed);
    for (const rule of rules) faults.addRule(rule);
    for (const fault of queue) faults.enqueue(fault);
    response.json(faults.describe());
  });

  router.delete('/faults', (_request, response) => {
    faults.clear();
    response.json(faults.describe());
  });

  router.get('/shapes', (_request, response) => {
    response.json(shapes.describe());
  });

  router.post('/shapes', (request, response) => {
    answering(response, shapesBody.safeParse(request.body), ({ all, ...settings }) => {
      if (all !== undefined) shapes.set(all);
      shapes.set(settings);
      response.json(shapes.describe());
    });
  });

  router.post('/accounts/:username', (request, response) => {
    const user = store.gallery.userByName(request.params.username);
    answering(response, accountBody.safeParse(request.body), ({ suspended }) => {
      if (user === undefined) response.status(404).json({ error: 'User not found' });
      else response.json({ suspended: switched(restrictions.suspendedUserIds, user.id, suspended) });
    });
  });

  router.post('/items/:id', (request, response) => {
    answering(response, itemBody.safeParse(request.body), ({ commentsClosed }) => {
      response.json({
        commentsClosed: switched(restrictions.closedItemIds, request.params.id, commentsClosed),
      });
    });
  });

  router.delete('/items/:id', async (request, response) => {
    const item = store.gallery.item(request.params.id);
    if (item !== undefined) await store.removeItem(item);
    response.status(item === undefined ? 404 : 200).json({ deleted: item !== undefined });
  });

  router.get('/events', async (request, response) => {
    const after = Number(request.query.after ?? 0);
    await store.settled();
    const entries = store.history(Number.isSafeInteger(after) ? after : 0, eventsPerPage);
    response.json({ events: entries.map(({ event }) => event), next: entries.at(-1)?.place ?? null });
  });

  router.get('/state', async (_request, response) => {
    await store.settled();
    response.json(stateOf(store));
  });

  return router;
}

/** Puts a name into a set or takes it out, and answers whether it is in. */
function switched(set: Set<string>, name: string, isIn: boolean): boolean {
  if (isIn) set.add(name);
  else set.delete(name);
  return isIn;
}

function answering<Body>(
  response: Response,
  parsed: z.ZodSafeParseResult<Body>,
  act: (body: Body) => void,
): void {
  if (parsed.success) act(parsed.data);
  else response.status(422).json({ error: z.prettifyError(parsed.error) });
}

/** Everything that the gallery holds; a `username` is null where the account is gone. */
export interface SandboxState {
  readonly users: readonly {
    id: string;
    agentId: string | null;
    username: string;
    name: string;
    isAgent: boolean;
  }[];
  readonly items: readonly {
    id: string;
    userId: string;
    username: string | null;
    imageUrl: string;
    title: string;
    description: string;
  }[];
  readonly comments: readonly {
    id: string;
    itemId: string;
    userId: string;
    username: string | null;
    content: string;
  }[];
  readonly likes: readonly { itemId: string; userId: string; username: string | null }[];
  readonly images: readonly { id: string; userId: string; contentType: string }[];
}

/** The state, oldest first in each list. */
export function stateOf({ gallery }: Store): SandboxState {
  const usernameOf = (userId: string) => gallery.user(userId)?.username ?? null;
  const items = gallery.items();
  return {
    users: gallery
      .users()
      .map(({ id, agentId, username, name, isAgent }) => ({ id, agentId, username, name, isAgent })),
    items: items.map(({ record: { id, userId, imageUrl, title, description } }) => ({
      id,
      userId,
      username: usernameOf(userId),
      imageUrl,
      title,
      description,
    })),
    comments: items.flatMap(({ comments }) =>
      comments.map(({ id, itemId, userId, content }) => ({
        id,
        itemId,
        userId,
        username: usernameOf(userId),
        content,
      })),
    ),
    likes: items.flatMap(({ record, likedBy }) =>
      [...likedBy].map((userId) => ({ itemId: record.id, userId, username: usernameOf(userId) })),
    ),
    images: gallery.images().map(({ id, userId, contentType }) => ({ id, userId, contentType })),
  };
}
