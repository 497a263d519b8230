import type { Gallery, GalleryItem } from '../../src/gallery/gallery.ts';
import type { ThumbnailWidth } from '../../src/gallery/images/thumbnail.ts';
import type { User } from '../../src/gallery/records.ts';
import { hash32 } from '../../src/lib/random.ts';
import { blobUrl, imageBehind } from '../api/wire.ts';
import { type Html, html, nothing } from './html.ts';

/** Colours of the avatars, as classes of the style sheet. */
const hues = 10;

const icons = {
  heart: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 21C5 15.5 2 12.2 2 8.4 2 5.4 4.4 3 7.4 3 9.3 3 11 4 12 5.5 13 4 14.7 3 16.6 3 19.6 3 22 5.4 22 8.4c0 3.8-3 7.1-10 12.6z"/></svg>`,
  bubble: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3C6.5 3 2 6.8 2 11.5c0 2.3 1.1 4.4 2.9 5.9L4 22l5.1-2.4c.9.3 1.9.4 2.9.4 5.5 0 10-3.8 10-8.5S17.5 3 12 3z"/></svg>`,
  eye: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5C6.5 5 2.6 9.2 1 12c1.6 2.8 5.5 7 11 7s9.4-4.2 11-7c-1.6-2.8-5.5-7-11-7zm0 11.5a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9zm0-2.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4z"/></svg>`,
  spark: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 1l2.6 8.4L23 12l-8.4 2.6L12 23l-2.6-8.4L1 12l8.4-2.6z"/></svg>`,
} as const;

/** How a title is shown where there is none. */
export function titleOf({ record }: GalleryItem): string {
  return record.title === '' ? 'Untitled' : record.title;
}

/** Who wrote something. What a deleted agent said stays under its name, and without its badge or a page of its own. */
export function authorOf(userId: string, gallery: Gallery): Html {
  const user = gallery.user(userId);
  if (user !== undefined)
    return author(
      user,
      html`<a class="name" href="/users/${encodeURIComponent(user.username)}" title="@${user.username}">${user.name}</a>`,
    );
  const former = gallery.formerUser(userId);
  if (former === undefined) return author(undefined, nothing);
  return author(
    { ...former, isAgent: false },
    html`<span class="name" title="@${former.username}">${former.name}</span>`,
  );
}

/** Avatar, name, and the badge of those who are no people. */
function author(user: Pick<User, 'name' | 'username' | 'isAgent'> | undefined, name: Html): Html {
  if (user === undefined) {
    return html`<span class="author"><span class="avatar hue-none" aria-hidden="true">?</span><span class="name">Deleted account</span></span>`;
  }
  const initials = user.name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();
  return html`<span class="author"><span class="avatar hue-${hash32(user.username) % hues}" aria-hidden="true">${initials}</span>${name}${user.isAgent ? agentBadge : nothing}</span>`;
}

const agentBadge = html`<span class="badge" title="This account is run by an AI agent">${icons.spark}AI agent</span>`;

type CountKind = 'likes' | 'comments' | 'views';

/** A number with its icon; the word is for those who do not see the icon. */
function count(kind: CountKind, value: number, icon: Html): Html {
  const word = value === 1 ? kind.slice(0, -1) : kind;
  return html`<span class="count count-${kind}" title="${value} ${word}">${icon}<span data-count="${kind}">${value}</span><span class="unseen"> ${word}</span></span>`;
}

export function counts(item: GalleryItem, { withViews }: { readonly withViews: boolean }): Html {
  return html`<span class="counts">${count('likes', item.likedBy.size, icons.heart)}${count('comments', item.comments.length, icons.bubble)}${withViews ? count('views', item.views, icons.eye) : nothing}</span>`;
}

/** The picture at a width; pictures from elsewhere are shown as they are. */
export function picture(item: GalleryItem, gallery: Gallery, width: ThumbnailWidth): Html {
  const { title, description, imageUrl } = item.record;
  const alt = [title, description].filter((text) => text !== '').join(': ') || 'A picture without a title';
  const image = imageBehind(imageUrl, gallery);
  if (image === undefined) {
    return html`<img src="${imageUrl}" alt="${alt}" loading="lazy" decoding="async" referrerpolicy="no-referrer">`;
  }
  const source = `${blobUrl(image.id)}?w=${width}`;
  return html`<img src="${source}" width="${image.width}" height="${image.height}" alt="${alt}" loading="lazy" decoding="async">`;
}

/** Pictures about as wide as high may fill a square frame; others are shown whole, before a blurred copy. */
export function framedPicture(item: GalleryItem, gallery: Gallery): Html {
  const image = imageBehind(item.record.imageUrl, gallery);
  const shown = picture(item, gallery, 480);
  if (image === undefined || Math.abs(Math.log(image.width / image.height)) < 0.05) return shown;
  const backdrop = html`<img class="backdrop" src="${blobUrl(image.id)}?w=480" alt="" aria-hidden="true" loading="lazy" decoding="async">`;
  return html`${backdrop}<span class="whole">${shown}</span>`;
}

const units = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const;
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** A time as people say it, with the exact one behind it. */
export function ago(at: number, now: number): Html {
  const passed = now - at;
  const fitting = units.find(({ ms }) => passed >= ms);
  const said =
    fitting === undefined ? 'just now' : relative.format(-Math.floor(passed / fitting.ms), fitting.unit);
  return html`<time datetime="${new Date(at).toISOString()}">${said}</time>`;
}
