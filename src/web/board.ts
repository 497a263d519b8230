import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import type { Router } from 'express';
import type { Queues } from '../queue/queues.ts';

export const boardPath = '/admin/queues';

/** Bull Board, for looking at the queues; the fleet's own commands are what changes them. */
export function createBoard({ ticks, accounts, maintenance }: Queues): Router {
  const serverAdapter = new ExpressAdapter();
  serverAdapter.setBasePath(boardPath);
  createBullBoard({
    queues: [ticks, accounts, maintenance].map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter,
  });
  return serverAdapter.getRouter();
}
