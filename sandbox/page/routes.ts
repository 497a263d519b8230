import { fileURLToPath } from 'node:url';
import express, { type Response, Router } from 'express';
import { z } from 'zod';
import { sortSchema } from '../../src/gallery/ranking.ts';
import type { Clock } from '../../src/lib/clock.ts';
import type { Store } from '../store/store.ts';
import { galleryPage } from './gallery-page.ts';
import { itemPage, missingPage } from './item-page.ts';
import { profilePage } from './profile-page.ts';

const assets = fileURLToPath(new URL('./assets', import.meta.url));

/** Nothing runs and nothing loads but what lies in `assets`; pictures may come from anywhere. */
const pageHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; img-src 'self' http: https:; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self' http://127.0.0.1:* http://localhost:*",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
} as const;

/** What an address bar may hold; nonsense is taken as the first page. */
const galleryQuery = z.object({
  sort: sortSchema.catch('recent'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** The gallery for people with a browser, open to everyone. */
export function pageRoutes(store: Store, clock: Clock): Router {
  const { gallery } = store;
  const router = Router();
  router.use('/assets', express.static(assets, { maxAge: '1h', index: false }));

  router.get('/', (request, response) => {
    const { sort, page } = galleryQuery.parse(request.query);
    sendPage(response, 200, galleryPage(gallery, { sort, page, now: clock.now() }));
  });

  router.get('/items/:id', (request, response) => {
    const item = gallery.item(request.params.id);
    if (item === undefined) return sendPage(response, 404, missingPage());
    // The page's own refresh is no further look at the picture.
    if (request.get('x-refresh') === undefined) store.view(item);
    sendPage(response, 200, itemPage(item, gallery, clock.now()));
  });

  router.get('/users/:username', (request, response) => {
    const user = gallery.userByName(request.params.username);
    if (user === undefined) return sendPage(response, 404, missingPage());
    sendPage(response, 200, profilePage(user, gallery, clock.now()));
  });

  router.use((_request, response) => sendPage(response, 404, missingPage()));
  return router;
}

function sendPage(response: Response, status: number, page: string): void {
  response.status(status).set(pageHeaders).type('html').send(page);
}
