import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import type { Router } from 'express';
import type { Queues } from '../queue/queues.ts';
import { problemOf } from './error-handler.ts';
import { RequestRefusedError } from './errors.ts';

export const boardPath = '/admin/queues';

/** Bull Board, for looking at the queues; the fleet's own commands are what changes them. */
export function createBoard({ ticks, accounts, maintenance }: Queues): Router {
  const serverAdapter = new ExpressAdapter();
  serverAdapter.setBasePath(boardPath);
  createBullBoard({
    queues: [ticks, accounts, maintenance].map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter,
  });
  // Hands errors on to ours; the board's own takes every question that makes no sense for a failure of the server.
  serverAdapter.setErrorHandler((error) => {
    if (problemOf(error).code !== 'INTERNAL') throw error;
    throw new RequestRefusedError(
      'REQUEST_MALFORMED',
      `The board cannot show that: ${error.message}.`,
      error,
    );
  });
  return serverAdapter.getRouter();
}
