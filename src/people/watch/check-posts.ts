import { type Comment, isFloimgFailure } from '../../floimg/index.ts';
import { forEachBounded } from '../../lib/bounded.ts';
import { proposeOptOuts } from '../propose-opt-outs.ts';
import { nextCheckAt } from './check-time.ts';
import type { DuePost } from './due.ts';
import { meetAuthors } from './meet.ts';
import type { Pass } from './pass-context.ts';
import { type CheckedPost, postponeCheck, recordChecked } from './record-comments.ts';
import { dated, recordPage, saidBy } from './record-page.ts';
import { type Listed, pageLength } from './requests.ts';
import { responsesIn } from './responses.ts';
import { windowsOf } from './windows.ts';

/** Requests of the watch that are under way at once. */
export const together = 4;

/**
 * Looks at posts that are due, as far as there are requests left: what lists have just shown costs nothing, posts that
 * stand close together cost one page, and comments are read only where a list shows more than were read.
 */
export async function checkPosts(pass: Pass, due: readonly DuePost[], postsSeen: number): Promise<void> {
  const shown = due.filter(({ itemId }) => pass.listed.has(itemId));
  await checkAll(pass, shown);
  const rest = due.filter(({ itemId }) => !pass.listed.has(itemId));
  const placed = windowsOf(
    rest.filter(({ place }) => place > 0),
    postsSeen,
    pass.pageLength,
  );
  const alone = rest.filter(({ place }) => place <= 0).map((post) => ({ offset: 0, posts: [post] }));
  for (const { offset, posts } of [...placed, ...alone]) {
    if (pass.left() <= 0) return;
    // The comments of a single post say all that a page would.
    if (posts.length > 1) {
      const { entries } = await pass.reads.newest(offset);
      await recordPage(
        pass,
        dated(entries, pass.now).map((one, index) => ({ ...one, place: postsSeen - offset - index })),
      );
    }
    await checkAll(pass, posts);
  }
}

async function checkAll(pass: Pass, posts: readonly DuePost[]): Promise<void> {
  const unchanged: CheckedPost[] = [];
  const toRead: DuePost[] = [];
  for (const post of posts) {
    const item = pass.listed.get(post.itemId);
    const mayBeNew = item === undefined || !item.commentsCounted || item.commentCount > post.commentsRead;
    if (mayBeNew) toRead.push(post);
    else
      unchanged.push({
        itemId: post.itemId,
        read: null,
        gone: false,
        checkAt: next(pass, post, post.answered),
      });
  }
  await recordChecked(pass.database, unchanged, [], pass.direction.pace);
  await forEachBounded(toRead, together, async (post) => {
    if (pass.left() > 0) await readOne(pass, post);
  });
}

async function readOne(pass: Pass, post: DuePost): Promise<void> {
  const { database, direction, now } = pass;
  const listed = await commentsOf(pass, post);
  if (listed === 'unreadable') {
    await postponeCheck(database, post.itemId, next(pass, post, post.answered));
    return;
  }
  if (listed === null) {
    await recordChecked(
      database,
      [{ itemId: post.itemId, read: null, gone: true, checkAt: null }],
      [],
      direction.pace,
    );
    return;
  }
  const written = listed.entries.flatMap(({ user, content, createdAt }) =>
    user === null ? [] : [{ user, content, at: Date.parse(createdAt) }],
  );
  const known = await meetAuthors(
    database,
    written.map(({ user, at }) => ({
      username: user.username,
      name: user.name,
      at: Number.isNaN(at) ? post.postedAt : Math.min(at, now),
    })),
    direction.seed,
  );
  await proposeOptOuts(
    pass.activityLog,
    written.flatMap(({ user, content, at }) =>
      saidBy(user.username, content, Number.isNaN(at) ? null : Math.min(at, now), known),
    ),
  );
  const { firstPerson, firstAgent, upTo, given } = responsesIn(post, listed.entries, known, now);
  // A list may count comments that cannot be read; they do not have to be read again and again.
  const count = Math.max(
    listed.entries.length + listed.unreadable,
    pass.listed.get(post.itemId)?.commentCount ?? 0,
  );
  const checkAt = next(pass, post, post.answered || firstPerson !== null);
  const read = { count, upTo, firstPerson, firstAgent };
  await recordChecked(database, [{ itemId: post.itemId, read, gone: false, checkAt }], given, direction.pace);
}

/**
 * The comments under a post: all of them, or the newest and the oldest page where there are many.
 * @returns null when the gallery does not have the post any more, `unreadable` where they could not be read this time
 */
async function commentsOf(
  pass: Pass,
  { itemId, answered }: DuePost,
): Promise<Listed<Comment> | null | 'unreadable'> {
  const page = await pageOf(pass, itemId);
  if (page === null || page === 'unreadable') return page;
  const count = pass.listed.get(itemId)?.commentCount ?? 0;
  const isAll = page.entries.length + page.unreadable >= count;
  if (isAll || answered || pass.left() <= 0) return page;
  const oldest = await pageOf(pass, itemId, Math.max(1, count - pageLength));
  // A count that is wrong leads nowhere; what was read is known all the same.
  if (oldest === null || oldest === 'unreadable') return page;
  const entries = [...new Map([...page.entries, ...oldest.entries].map((one) => [one.id, one])).values()];
  return { entries, unreadable: page.unreadable + oldest.unreadable };
}

async function pageOf(
  pass: Pass,
  itemId: string,
  offset?: number,
): Promise<Listed<Comment> | null | 'unreadable'> {
  try {
    const page = await pass.reads.comments(itemId, offset);
    pass.leftOut.noteRead();
    return page;
  } catch (error) {
    if (isFloimgFailure(error) && error.kind === 'gone') return null;
    pass.leftOut.noteFailure(error);
    return 'unreadable';
  }
}

function next({ now, direction }: Pass, { postedAt }: DuePost, answered: boolean): number | null {
  const { settings, pace } = direction;
  return nextCheckAt(
    { postedAt, answered },
    { now, pace, targetSeconds: settings.firstResponseTargetSeconds },
  );
}
