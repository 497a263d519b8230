import type { Person } from '../../src/gallery/people/person.ts';
import type { Stage } from '../../src/gallery/people/simulation.ts';
import type { User } from '../../src/gallery/records.ts';
import type { EpochMs } from '../../src/lib/clock.ts';
import { randomFrom } from '../../src/lib/random.ts';
import type { Timeline } from '../../src/lib/timeline.ts';
import { blobUrl } from '../api/wire.ts';
import type { Store } from '../store/store.ts';
import { pictureOf } from './pictures/index.ts';

export interface StageOptions {
  readonly store: Store;
  readonly timeline: Timeline;
  /** What the gallery's clock shows at an instant of the simulation. */
  readonly toClock: (at: EpochMs) => EpochMs;
}

/**
 * The sandbox's gallery as people use it. What they do carries the simulation's instant, so that what happened before the sandbox
 * was started has its own date.
 */
export function stageIn({ store, timeline, toClock }: StageOptions): Stage {
  const now = (): EpochMs => toClock(timeline.now());
  const { gallery } = store;
  const userOf = async ({ username, name }: Person): Promise<User> =>
    gallery.userByName(username) ??
    (await store.addUser({ agentId: null, personaId: null, username, name }, { at: now() }));
  return {
    now: () => timeline.now(),
    plan: (at, happen) => timeline.plan(at, happen),
    async post(person, { title, description }) {
      const user = await userOf(person);
      const random = randomFrom('picture', person.username, title, gallery.itemCount);
      const image = await store.addImageToCome(user, pictureOf(title, random), { at: now() });
      const item = await store.publish(
        user,
        { imageUrl: blobUrl(image.id), title, description },
        { at: now() },
      );
      return item.record.id;
    },
    async comment(person, itemId, content) {
      const item = gallery.item(itemId);
      if (item !== undefined) await store.comment(item, await userOf(person), content, { at: now() });
    },
    async like(person, itemId) {
      const item = gallery.item(itemId);
      const user = await userOf(person);
      if (item !== undefined && !item.likedBy.has(user.id)) await store.toggleLike(item, user);
    },
    commenters(itemId) {
      const comments = gallery.item(itemId)?.comments ?? [];
      return comments.map(
        ({ userId }) => (gallery.user(userId) ?? gallery.formerUser(userId))?.username ?? '',
      );
    },
  };
}
