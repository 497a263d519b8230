import { LRUCache } from 'lru-cache';
import pLimit from 'p-limit';
import {
  createRemoteImages,
  type RemoteImage,
  type RemoteImageParts,
  RemoteImageRefusedError,
} from '../../lib/remote-image.ts';
import { RequestRefusedError } from '../errors.ts';

/** Bytes of pictures that are kept, and milliseconds for how long. */
const cachedBytes = 64_000_000;
const cachedMs = 3_600_000;
/** Pictures that are loaded at once. */
const atOnce = 8;

/** Loads pictures for the dashboard from wherever posts of strangers lead. Pictures are kept in memory for an hour. */
export interface ImageSource {
  /** @throws {RequestRefusedError} saying why there is no picture */
  load(url: string): Promise<RemoteImage>;
}

export function createImageSource(parts: RemoteImageParts): ImageSource {
  const limit = pLimit(atOnce);
  const load = createRemoteImages(parts);
  const cache = new LRUCache<string, RemoteImage>({
    maxSize: cachedBytes,
    sizeCalculation: ({ bytes }, url) => bytes.length + url.length + 1,
    ttl: cachedMs,
    fetchMethod: (url) => limit(() => load(url)),
  });
  return {
    async load(url) {
      try {
        const image = await cache.fetch(url);
        if (image !== undefined) return image;
        throw new RemoteImageRefusedError('it was not loaded');
      } catch (error) {
        // What went wrong with a connection would say too much of the network that this process is in.
        const reason =
          error instanceof RemoteImageRefusedError ? error.message : 'its server did not give it';
        throw new RequestRefusedError('IMAGE_UNAVAILABLE', `The picture cannot be shown: ${reason}.`, error);
      }
    },
  };
}
