import { type Item, isFloimgFailure } from '../../floimg/index.ts';
import { forEachBounded } from '../../lib/bounded.ts';
import { type Candidate, settleCandidates } from '../newcomers.ts';
import { personKey } from '../person-key.ts';
import { together } from './check-posts.ts';
import { willFailAgain } from './left-out.ts';
import type { Pass } from './pass-context.ts';
import { recordPage } from './record-page.ts';
import type { Listed } from './requests.ts';

/**
 * Reads the own list of posts of those who may be new, once each, so that a veteran of a gallery that the fleet has just
 * met is not taken for a newcomer; then randomises those who are.
 * @param requests that this may take
 */
export async function readNewcomers(
  pass: Pass,
  candidates: readonly Candidate[],
  requests: number,
): Promise<void> {
  const { database, direction, now } = pass;
  const last = pass.reads.spent + requests;
  await forEachBounded(candidates, together, async (candidate) => {
    if (pass.left() <= 0 || pass.reads.spent >= last) return;
    const list = await postsOf(pass, candidate);
    if (list === 'later') return;
    if (list !== null) await recordOwnPosts(pass, candidate, list);
    await settleCandidates(database, [candidate.key], {
      now,
      pace: direction.pace,
      seed: direction.seed,
      holdoutShare: direction.settings.holdoutShare,
    });
  });
}

/**
 * Null where Studio has no such list, or refuses it for good: what the watch has seen by itself has to do. `later` where it
 * could not be read now.
 */
async function postsOf(pass: Pass, { username }: Candidate): Promise<Listed<Item> | null | 'later'> {
  try {
    const list = await pass.reads.itemsOf(username);
    pass.leftOut.noteRead();
    return list;
  } catch (error) {
    if (isFloimgFailure(error) && error.kind === 'gone') return null;
    return willFailAgain(pass.leftOut.noteFailure(error)) ? null : 'later';
  }
}

async function recordOwnPosts(
  pass: Pass,
  { key }: Candidate,
  { entries, unreadable }: Listed<Item>,
): Promise<void> {
  const own = entries.filter(({ user }) => user === null || personKey(user.username) === key);
  const placed = own.flatMap((item) => {
    const date = Date.parse(item.createdAt);
    if (Number.isNaN(date) || item.user === null) return [];
    return [{ item, postedAt: Math.min(date, pass.now), place: 0 }];
  });
  await recordPage(pass, placed, new Map([[key, own.length + unreadable]]));
}
