import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import express, { type RequestHandler, Router } from 'express';
import { routeNotFound } from './error-handler.ts';

/** Where `npm run build` leaves the dashboard. */
const directory = join(import.meta.dirname, '../../dist/dashboard');

const notBuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="2">
<title>FloImg Fleet</title><p>The dashboard is not built yet. <code>npm run build</code> builds it; this page looks
again by itself.</p></html>`;

/** Serves the built dashboard; every path that is no file is a page of it. */
export function serveDashboard(): RequestHandler {
  const router = Router();
  // Only here: the stream's events must not wait in a compressor.
  router.use(compression());
  router.use(
    '/assets',
    express.static(join(directory, 'assets'), { immutable: true, maxAge: '1y' }),
    routeNotFound,
  );
  router.use(express.static(directory, { index: false }));
  router.get('/{*page}', (request, response, next) => {
    if (request.accepts('html') === false) return next();
    response.set('Cache-Control', 'no-cache');
    if (existsSync(join(directory, 'index.html'))) response.sendFile('index.html', { root: directory });
    else response.status(503).type('html').send(notBuilt);
  });
  return router;
}
