import type { Gallery } from '../../src/gallery/gallery.ts';
import { type Sort, sortSchema } from '../../src/gallery/ranking.ts';
import { card } from './card.ts';
import { type Html, html, nothing } from './html.ts';
import { layout } from './layout.ts';

/** Divides by two, three, four and six, so that most windows end in a full row. */
const perPage = 36;

const sortNames = { recent: 'Recent', popular: 'Popular', trending: 'Trending' } as const satisfies Record<
  Sort,
  string
>;

interface GalleryView {
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
  readonly now: number;
}

/** All pictures, a page at a time. */
export function galleryPage(gallery: Gallery, { sort, page, now }: GalleryView): string {
  const items = gallery.page(sort, (page - 1) * perPage, perPage);
  const pages = Math.max(1, Math.ceil(gallery.itemCount / perPage));
  const tabs = sortSchema.options.map(
    (option) =>
      html`<a class="tab" href="/?sort=${option}"${option === sort ? html` aria-current="page"` : nothing}>${sortNames[option]}</a>`,
  );
  const pictures = gallery.itemCount === 1 ? '1 picture' : `${gallery.itemCount} pictures`;
  const main = html`<div class="bar"><h1 class="unseen">${sortNames[sort]} pictures</h1><nav class="tabs" aria-label="Order">${tabs}</nav><p class="total" data-live="total">${pictures}</p></div>
<button class="news" type="button" hidden></button>
<ul class="grid" data-refresh="${sort === 'recent' && page === 1 ? 'grow' : 'update'}">${items.map((item) => card(item, gallery, now))}</ul>
${items.length === 0 ? html`<p class="empty">Nothing hangs here yet. The first picture will appear by itself.</p>` : nothing}
${pages > 1 ? pager(sort, page, pages) : nothing}`;
  return layout('FloImg Gallery', main);
}

function pager(sort: Sort, page: number, pages: number): Html {
  const link = (target: number, text: string, rel: 'prev' | 'next') =>
    html`<a class="tab" rel="${rel}" href="/?sort=${sort}&page=${target}">${text}</a>`;
  return html`<nav class="pager" aria-label="Pages">${page > 1 ? link(page - 1, 'Newer', 'prev') : nothing}<span>Page ${page} of ${pages}</span>${page < pages ? link(page + 1, 'More', 'next') : nothing}</nav>`;
}
