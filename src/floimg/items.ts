import { z } from 'zod';
import type { FloimgClient } from './client.ts';
import type { Item } from './schema.ts';

/** `image` as Studio has been seen to give it: the URL itself, or an object that holds it. */
const imageSchema = z.union([z.string(), z.object({ url: z.string() }).transform(({ url }) => url)]);

/** How an item on the wire becomes one that the fleet uses: with the absolute URL of its image, wherever it stood. */
export function itemReader(client: Pick<FloimgClient, 'resolveUrl'>): (item: Item) => Item {
  return (item) => {
    const url = item.imageUrl ?? imageSchema.safeParse(item.image).data ?? null;
    return { ...item, imageUrl: url === null ? null : client.resolveUrl(url) };
  };
}
