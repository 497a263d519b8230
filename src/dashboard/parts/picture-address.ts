import { getImage } from '#api/images';
import { addressOf } from '#api/route';
import { webAddress } from './web-address.ts';

/**
 * Where a page loads a picture from: always from this server, so that nobody else learns who looks at it. Null where
 * there is no address.
 */
export function pictureAddress(value: unknown): string | null {
  const url = webAddress(value);
  return url === null || !URL.canParse(url) ? url : addressOf(getImage, { query: { url } });
}
