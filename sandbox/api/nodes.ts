import { Router } from 'express';
import { type ApiContext, call } from './call.ts';

/** What this server can draw, for those who want to know before they ask for it. */
export function nodeRoutes(context: ApiContext): Router {
  const router = Router();
  router.get(
    '/{*path}',
    call(context, 'nodes', async (request) => {
      return await context.engine.nodes(request.path.replace(/^\/|\/$/g, ''));
    }),
  );
  return router;
}
