import { createServer } from 'node:http';
import { runEntryPoint } from '../src/lib/entry-point.ts';
import { galleryAuthor } from './gallery-author.ts';

/**
 * A gallery that costs next to nothing, so that what is measured is the fleet: it answers each call of FloImg's API
 * with text that was made before, and its pages change every second, so that there is always something new to like.
 */
const pageLength = 20;
const pageMs = 1_000;

const itemText = (id: string): string =>
  JSON.stringify({
    id,
    title: `A harbour at dusk (${id})`,
    description: 'Tried another way to show a harbour; the light took longest. What would you change?',
    category: null,
    likeCount: 3,
    commentCount: 0,
    viewCount: 20,
    createdAt: '2026-03-01T10:00:00.000Z',
    user: galleryAuthor,
    imageUrl: `/api/images/${id}/blob`,
  });

const pages = new Map<string, { readonly epoch: number; readonly text: string }>();

function pageText(sort: string): string {
  const epoch = Math.floor(Date.now() / pageMs);
  const known = pages.get(sort);
  if (known?.epoch === epoch) return known.text;
  const items = Array.from({ length: pageLength }, (_, place) => itemText(`${sort}-${epoch}-${place}`));
  const text = `{"items":[${items.join(',')}]}`;
  pages.set(sort, { epoch, text });
  return text;
}

let requests = 0;
let made = 0;

function answerTo(method: string, url: string): string {
  if (method === 'GET') {
    if (url.startsWith('/api/showcase?')) return pageText(/sort=(\w+)/.exec(url)?.[1] ?? 'recent');
    if (url === '/requests') return String(requests);
    if (url.includes('/comments')) return '{"comments":[]}';
    return `{"item":${itemText(url.slice(url.lastIndexOf('/') + 1))}}`;
  }
  made += 1;
  if (url.endsWith('/like')) return '{"success":true,"liked":true,"likeCount":4}';
  if (url.endsWith('/comments'))
    return `{"comment":{"id":"c${made}","content":"x","createdAt":"2026-03-01T10:00:00.000Z","user":null}}`;
  if (url === '/api/execute/sync')
    return `{"status":"completed","imageIds":["m${made}"],"imageUrls":["/api/images/m${made}/blob"],"previews":[],"dataOutputs":[],"usageEvents":[]}`;
  if (url.endsWith('/invite')) return `{"id":"u${made}","username":"u${made}","created":true}`;
  return `{"success":true,"showcaseItem":${itemText(`p${made}`)}}`;
}

await runEntryPoint(async () => {
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/' } = request;
    if (url !== '/requests') requests += 1;
    request.resume();
    const body = answerTo(method, url);
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new TypeError('The gallery has no port.');
  return {
    ready: { url: `http://127.0.0.1:${address.port}` },
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
});
