import type { Item } from '../../floimg/index.ts';
import type { EpochMs } from '../../lib/clock.ts';
import type { KnownAuthors } from '../known-people.ts';
import { type PersonKey, personKey } from '../person-key.ts';
import { proposeOptOuts, type SaidByPerson } from '../propose-opt-outs.ts';
import { nextCheckAt } from './check-time.ts';
import { meetAuthors } from './meet.ts';
import type { Pass } from './pass-context.ts';
import { recordPosts, type SeenPost, type Totals } from './record-posts.ts';
import { followRenamed } from './renamed.ts';

/** An item, when it was posted, and which of all posts it was. */
export interface PlacedItem {
  readonly item: Item;
  readonly postedAt: EpochMs;
  readonly place: number;
}

/**
 * Gives every item of a page a date, no later than now: one without a date was posted about when the one before it was,
 * for the newest stand first.
 */
export function dated(items: readonly Item[], now: EpochMs): readonly { item: Item; postedAt: EpochMs }[] {
  let latest = now;
  return items.map((item) => {
    const own = Date.parse(item.createdAt);
    latest = Number.isNaN(own) ? latest : Math.min(own, now);
    return { item, postedAt: latest };
  });
}

/** Keeps what a page shows: who posted, and what people did. Items of agents leave no trace but their author's name. */
export async function recordPage(pass: Pass, items: readonly PlacedItem[], totals?: Totals): Promise<void> {
  const { database, direction, now } = pass;
  for (const { item } of items) pass.listed.set(item.id, item);
  const byAuthors = items.flatMap(({ item, postedAt, place }) =>
    item.user === null ? [] : [{ item, user: item.user, postedAt, place }],
  );
  const meet = (): Promise<KnownAuthors> =>
    meetAuthors(
      database,
      byAuthors.map(({ user, postedAt }) => ({ username: user.username, name: user.name, at: postedAt })),
      direction.seed,
    );
  const met = await meet();
  const renamed = await followRenamed(
    database,
    byAuthors.map(({ item, user, postedAt }) => ({
      itemId: item.id,
      person: personKey(user.username),
      postedAt,
    })),
  );
  const known = renamed === 0 ? met : await meet();
  await proposeOptOuts(
    pass.activityLog,
    byAuthors.flatMap(({ item, user, postedAt }) => saidBy(user.username, item.title, postedAt, known)),
  );
  const posts = byAuthors
    .filter(({ user }) => isPerson(personKey(user.username), known))
    .map(({ item, user, postedAt, place }): SeenPost => {
      const commentCount = item.commentsCounted ? item.commentCount : null;
      const { settings, pace } = direction;
      const next = nextCheckAt(
        { postedAt, answered: false },
        { now, pace, targetSeconds: settings.firstResponseTargetSeconds },
      );
      const hasComments = (commentCount ?? 0) > 0;
      return {
        itemId: item.id,
        person: personKey(user.username),
        title: item.title,
        category: item.category,
        postedAt,
        likeCount: item.likeCount,
        commentCount,
        place,
        // Where there is something to see already it is looked at once, also where it is followed no more.
        checkAt: hasComments || (next === null && commentCount === null) ? now : next,
      };
    });
  await recordPosts(database, posts, direction.pace, totals);
}

/** What somebody said, where it is somebody who may opt out. */
export function saidBy(
  username: string,
  text: string,
  at: EpochMs | null,
  { agents, people }: KnownAuthors,
): readonly SaidByPerson[] {
  const key = personKey(username);
  const person = people.get(key);
  return person === undefined || agents.has(key) ? [] : [{ person, text, at }];
}

/** True for the key of somebody who counts as a person. */
export function isPerson(key: PersonKey, { agents, people }: KnownAuthors): boolean {
  return !agents.has(key) && people.get(key)?.kind === 'person';
}
