import express, { Router } from 'express';
import { z } from 'zod';
import { type Faults, faultRuleSchema, queuedFaultSchema } from '../faults.ts';
import type { Store } from '../store/store.ts';

const faultsBody = z.strictObject({
  /** Makes the chance of the rules repeat from here on. */
  seed: z.union([z.string(), z.number()]).optional(),
  rules: z.array(faultRuleSchema).default([]),
  queue: z.array(queuedFaultSchema).default([]),
});

/**
 * What Studio does not have: the switchboard of the faults, and the whole state for comparing it with a ledger.
 * `GET`, `POST` (adds) and `DELETE` (clears) `/sandbox/faults`; `GET /sandbox/state`.
 */
export function controlRoutes(store: Store, faults: Faults): Router {
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

  router.get('/state', async (_request, response) => {
    await store.settled();
    response.json(stateOf(store));
  });

  return router;
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
