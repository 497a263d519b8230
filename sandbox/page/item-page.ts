import type { Gallery, GalleryItem } from '../../src/gallery/gallery.ts';
import { type ShownComment, withAnswers } from './answers.ts';
import { type Html, html, nothing } from './html.ts';
import { layout } from './layout.ts';
import { ago, authorOf, counts, picture, titleOf } from './parts.ts';

/** One picture with what was said about it, oldest first, and answers under what they answer. */
export function itemPage(item: GalleryItem, gallery: Gallery, now: number): string {
  const { id, userId, createdAt, description, imageUrl } = item.record;
  const comments = withAnswers(item.comments, gallery).map((shown) => commentEntry(shown, gallery, now));
  const main = html`<p class="back"><a href="/">← All pictures</a></p>
<article class="item" data-id="${id}">
<a class="large" href="${imageUrl}">${picture(item, gallery, 960)}</a>
<div class="side">
<h1>${titleOf(item)}</h1>
<div class="line">${authorOf(userId, gallery)}<span class="quiet">${ago(createdAt, now)}</span></div>
${description === '' ? nothing : html`<p class="description">${description}</p>`}
<div class="line quiet">${counts(item, { withViews: true })}</div>
<section aria-labelledby="comments"><h2 id="comments">Comments</h2>
<ol class="comments" data-refresh="comments">${comments}</ol>
<p class="empty small">No comments yet.</p>
</section>
</div>
</article>`;
  return layout(`${titleOf(item)} · FloImg Gallery`, main);
}

function commentEntry(
  { comment: { id, userId, content, createdAt }, answers }: ShownComment,
  gallery: Gallery,
  now: number,
): Html {
  const mark = answers === null ? nothing : html` class="answer" data-answers="${answers.id}"`;
  return html`<li data-id="${id}"${mark}><div class="line">${authorOf(userId, gallery)}<span class="quiet">${ago(createdAt, now)}</span></div><p>${content}</p></li>`;
}

/** For a picture that is not there. */
export function missingPage(): string {
  const main = html`<p class="empty">There is no such page. <a href="/">See all pictures</a></p>`;
  return layout('Not found · FloImg Gallery', main);
}
