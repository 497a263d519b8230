import type { DuePost } from './due.ts';

/** A page of the gallery's list that shows several posts at once. */
export interface Window {
  readonly offset: number;
  /** In the order in which they were given. */
  readonly posts: readonly DuePost[];
}

/** Room in a page for what was posted or deleted since a post's place was noted, as a part of it. */
const slack = 0.2;

/**
 * Groups posts by the page that shows them, so that one request looks at all that stand close together.
 * @param posts the most urgent first
 * @param postsSeen posts of anybody so far: the newest one's place
 * @param pageLength entries of a page
 * @returns the window with the most urgent post first
 */
export function windowsOf(
  posts: readonly DuePost[],
  postsSeen: number,
  pageLength: number,
): readonly Window[] {
  const span = Math.max(1, Math.floor(pageLength * (1 - slack)));
  const rank = new Map(posts.map((post, index) => [post, index]));
  const byOffset = posts
    .map((post) => ({ post, offset: Math.max(0, postsSeen - post.place) }))
    .sort((one, other) => one.offset - other.offset);
  const groups: { first: number; last: number; posts: DuePost[] }[] = [];
  for (const { post, offset } of byOffset) {
    const group = groups.at(-1);
    if (group !== undefined && offset - group.first < span) {
      group.last = offset;
      group.posts.push(post);
    } else groups.push({ first: offset, last: offset, posts: [post] });
  }
  const rankOf = (post: DuePost): number => rank.get(post) ?? 0;
  return groups
    .map(({ first, last, posts: members }) => ({
      offset: Math.max(0, Math.floor((first + last - pageLength) / 2) + 1),
      posts: members.sort((one, other) => rankOf(one) - rankOf(other)),
    }))
    .sort((one, other) => Math.min(...one.posts.map(rankOf)) - Math.min(...other.posts.map(rankOf)));
}
