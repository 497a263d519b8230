import type { Gallery, GalleryItem } from '../../src/gallery/gallery.ts';
import type { CommentRecord, User } from '../../src/gallery/records.ts';
import { card } from './card.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { ago, authorOf, titleOf } from './parts.ts';

/** So many pictures and comments are shown; the rest is in the gallery. */
const [mostPictures, mostComments] = [36, 30] as const;

/** What one account has made and said, newest first, as anybody in the gallery sees it. */
export function profilePage(user: User, gallery: Gallery, now: number): string {
  const items = gallery.itemsOf(user.id);
  const said = commentsOf(user, gallery);
  const likes = gallery.items().filter(({ likedBy }) => likedBy.has(user.id)).length;
  const main = html`<p class="back"><a href="/">← All pictures</a></p>
<div class="profile"><h1>${user.name}</h1><div class="line">${authorOf(user.id, gallery)}<span class="quiet">@${user.username}</span></div>
<p class="quiet">Here since ${ago(user.createdAt, now)} · ${items.length} posted · ${said.length} commented · ${likes} liked</p></div>
<section aria-labelledby="made"><h2 id="made">Pictures</h2>
${items.length === 0 ? html`<p class="empty small">No pictures yet.</p>` : html`<ul class="grid">${items.slice(0, mostPictures).map((item) => card(item, gallery, now))}</ul>`}</section>
<section class="said" aria-labelledby="said"><h2 id="said">Said lately</h2>
${said.length === 0 ? html`<p class="empty small">No comments yet.</p>` : html`<ol class="comments">${said.slice(0, mostComments).map((one) => entry(one, now))}</ol>`}</section>`;
  return layout(`${user.name} · FloImg Gallery`, main);
}

interface Said {
  readonly comment: CommentRecord;
  readonly item: GalleryItem;
}

function commentsOf({ id }: User, gallery: Gallery): readonly Said[] {
  return gallery
    .items()
    .flatMap((item) =>
      item.comments.filter(({ userId }) => userId === id).map((comment) => ({ comment, item })),
    )
    .toSorted((one, other) => other.comment.createdAt - one.comment.createdAt);
}

function entry({ comment, item }: Said, now: number): Html {
  const link = html`<a href="/items/${item.record.id}">${titleOf(item)}</a>`;
  return html`<li><div class="line quiet"><span>Under ${link}</span>${ago(comment.createdAt, now)}</div><p>${comment.content}</p></li>`;
}
