import { Router } from 'express';
import { LRUCache } from 'lru-cache';
import { type ThumbnailWidth, thumbnail, thumbnailWidths } from '../../src/gallery/images/thumbnail.ts';
import { bytesOf } from '../store/images-to-come.ts';
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
  const thumbnails = new LRUCache<string, Buffer, { readonly bytes: Buffer; readonly width: ThumbnailWidth }>(
    {
      max: thumbnailsKept,
      fetchMethod: async (_key, _stale, { context: { bytes, width } }) => await thumbnail(bytes, width),
    },
  );
  const router = Router();

  router.get(
    ['/images/:id/blob', '/storage/images/:id/content'],
    call(context, 'blob', async (request) => {
      const id = pathPart(request, 'id');
      const image = store.gallery.image(id);
      const bytes = image === undefined ? undefined : await bytesOf(store, image);
      if (image === undefined || bytes === undefined) throw notFound('Image');
      const { w } = request.query;
      if (w === undefined) return ok(bytes, { ...blobHeaders, 'Content-Type': image.contentType });
      const width = thumbnailWidths.find((allowed) => String(allowed) === w);
      if (width === undefined) {
        throw unprocessable([{ path: 'w', message: `must be one of ${thumbnailWidths.join(', ')}` }]);
      }
      const small = await thumbnails.forceFetch(`${id} ${width}`, { context: { bytes, width } });
      return ok(small, { ...blobHeaders, 'Content-Type': 'image/webp' });
    }),
  );

  return router;
}
