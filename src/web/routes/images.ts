import { getImage } from '../../api/images.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import type { ImageSource } from '../images/image-source.ts';

export function imageEndpoints(images: ImageSource): Endpoint[] {
  return [
    endpoint(getImage, async ({ query, response }) => {
      const { type, bytes } = await images.load(query.url);
      response
        .set('Cache-Control', 'private, max-age=86400')
        // A drawing may hold a script, which must not run when it is opened as a page of this server.
        .set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .type(type)
        .send(bytes);
      return undefined;
    }),
  ];
}
