import type { FloimgClient } from './client.ts';
import type { Item } from './schema.ts';

/** How an item on the wire becomes one that the fleet uses: with the absolute URL of its image. */
export function itemReader(client: Pick<FloimgClient, 'resolveUrl'>): (item: Item) => Item {
  return (item) => ({ ...item, imageUrl: item.imageUrl === null ? null : client.resolveUrl(item.imageUrl) });
}

/** The id of one of Studio's images, from the address of its bytes; null for any other address. */
export function imageIdIn(url: string): string | null {
  return /\/api\/(?:storage\/)?images\/([^/?#]+)\/(?:blob|content)(?:[?#]|$)/.exec(url)?.[1] ?? null;
}
