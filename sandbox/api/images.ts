import { Router } from 'express';
import { thumbnail, thumbnailWidths } from '../../src/gallery/images/thumbnail.ts';
import { ok } from './answer.ts';
import { type ApiContext, call } from './call.ts';
import { notFound, unprocessable } from './refusal.ts';
import { pathPart } from './requests.ts';

/** An image never changes once it is made. The policy keeps an SVG that is opened by itself from running anything. */
const blobHeaders = {
  'Cache-Control': 'public, max-age=31536000, immutable',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Enough for the gallery's first pages; each is some 20 KB. */
const thumbnailsKept = 400;

/** The images' bytes, open to everyone because browsers load them, by both addresses; `?w=` asks for a smaller WebP. */
export function imageRoutes(context: ApiContext): Router {
  const { store } = context;
  const thumbnails = new Map<string, Promise<Buffer>>();
  const router = Router();

  router.get(
    ['/images/:id/blob', '/storage/images/:id/content'],
    call(context, 'blob', async (request) => {
      const id = pathPart(request, 'id');
      const image = store.gallery.image(id);
      const bytes = image === undefined ? undefined : store.imageBytes(id);
      if (image === undefined || bytes === undefined) throw notFound('Image');
      const { w } = request.query;
      if (w === undefined) return ok(bytes, { ...blobHeaders, 'Content-Type': image.contentType });
      const width = thumbnailWidths.find((allowed) => String(allowed) === w);
      if (width === undefined) {
        throw unprocessable([{ path: 'w', message: `must be one of ${thumbnailWidths.join(', ')}` }]);
      }
      const small = await remembered(thumbnails, `${id} ${width}`, () => thumbnail(bytes, width));
      return ok(small, { ...blobHeaders, 'Content-Type': 'image/webp' });
    }),
  );

  return router;
}

/** Makes a thing once, also for those who ask while it is being made; forgets the oldest beyond a bound. */
async function remembered(
  kept: Map<string, Promise<Buffer>>,
  key: string,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const known = kept.get(key);
  if (known !== undefined) return await known;
  const making = make();
  kept.set(key, making);
  const [oldest] = kept.keys();
  if (kept.size > thumbnailsKept && oldest !== undefined) kept.delete(oldest);
  try {
    return await making;
  } catch (error) {
    kept.delete(key);
    throw error;
  }
}
