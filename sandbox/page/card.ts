import type { Gallery, GalleryItem } from '../../src/gallery/gallery.ts';
import { type Html, html } from './html.ts';
import { ago, authorOf, counts, framedPicture, titleOf } from './parts.ts';

/** One picture of a list, with its author and numbers. */
export function card(item: GalleryItem, gallery: Gallery, now: number): Html {
  const { id, userId, createdAt } = item.record;
  return html`<li class="card" data-id="${id}"><a class="frame" href="/items/${id}">${framedPicture(item, gallery)}</a><div class="about"><h2><a href="/items/${id}">${titleOf(item)}</a></h2><div class="line">${authorOf(userId, gallery)}</div><div class="line quiet">${counts(item, { withViews: false })}${ago(createdAt, now)}</div></div></li>`;
}
