import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import type { Router } from 'express';
import { messageOf } from '../lib/errors.ts';
import type { Queues } from '../queue/queues.ts';
import { problemOf } from './error-handler.ts';
import { problemDocument } from './problems.ts';

export const boardPath = '/admin/queues';

/** Bull Board, for looking at the queues; the fleet's own commands are what changes them. */
export function createBoard({ ticks, accounts, maintenance }: Queues): Router {
  const serverAdapter = new ExpressAdapter();
  serverAdapter.setBasePath(boardPath);
  createBullBoard({
    queues: [ticks, accounts, maintenance].map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter,
  });
  // Instead of the board's own, which takes every question that Redis cannot answer for a failure of the server.
  serverAdapter.setErrorHandler((error) => {
    const known = problemOf(error);
    const body =
      known.code === 'INTERNAL'
        ? problemDocument('REQUEST_MALFORMED', `The board cannot show that: ${messageOf(error)}.`)
        : known;
    return { status: body.status, body };
  });
  return serverAdapter.getRouter();
}
