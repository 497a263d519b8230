/** Where people see the gallery; nulls where nobody has said. */
export interface GallerySite {
  /** The gallery's first page. */
  readonly url: string | null;
  /** The page of one item. */
  itemUrl(itemId: string): string | null;
}

/**
 * The gallery's site, which has another address than its API.
 * @param siteUrl a template with `{id}`, or a base address, below which an item's page is at `/items/{id}`; null where
 *   nobody has said, and then there are no links
 */
export function gallerySite(siteUrl: string | null): GallerySite {
  if (siteUrl === null) return { url: null, itemUrl: () => null };
  const isTemplate = siteUrl.includes('{id}');
  const base = siteUrl.replace(/\/+$/, '');
  const template = isTemplate ? siteUrl : `${base}/items/{id}`;
  return {
    url: isTemplate ? new URL(siteUrl.replaceAll('{id}', 'id')).origin : base,
    itemUrl: (itemId) => template.replaceAll('{id}', () => encodeURIComponent(itemId)),
  };
}

/** The origins of the gallery's API and site, which may be on a private network: the operator has named them. */
export function galleryOrigins({
  apiUrl,
  siteUrl,
}: {
  readonly apiUrl: string;
  readonly siteUrl: string | null;
}): string[] {
  const site = siteUrl?.replaceAll('{id}', 'id') ?? apiUrl;
  return [...new Set([apiUrl, site].map((address) => new URL(address).origin))];
}
