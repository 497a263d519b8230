import type { RequestHandler, Router } from 'express';
import type { Queues } from '../queue/queues.ts';
import { problemOf } from './error-handler.ts';
import { RequestRefusedError } from './errors.ts';

export const boardPath = '/admin/queues';

/**
 * Bull Board, for looking at the queues; the fleet's own commands are what changes them. It is loaded by the first who
 * looks at it, because it takes a tenth of the memory of all the rest.
 */
export function createBoard(queues: Queues): RequestHandler {
  let opening: Promise<Router> | undefined;
  return async (request, response, next) => {
    opening ??= openBoard(queues);
    const board = await opening;
    board(request, response, next);
  };
}

async function openBoard({ ticks, accounts, maintenance, people, trials }: Queues): Promise<Router> {
  const [{ createBullBoard }, { BullMQAdapter }, { BoardAdapter }] = await Promise.all([
    import('@bull-board/api'),
    import('@bull-board/api/bullMQAdapter'),
    import('./board-adapter.ts'),
  ]);
  const serverAdapter = new BoardAdapter();
  serverAdapter.setBasePath(boardPath);
  createBullBoard({
    queues: [ticks, accounts, maintenance, people, trials].map(
      (queue) => new BullMQAdapter(queue, { readOnlyMode: true }),
    ),
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
