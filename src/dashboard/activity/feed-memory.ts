import { onSessionEnd } from '../session/session.ts';
import type { Feed } from './feed.ts';

/** A feed as it was when its page was left. */
export interface RememberedFeed {
  readonly feed: Feed;
  /** How far its list was scrolled, in CSS pixels. */
  readonly scrollTop: number;
}

/** Feeds that are kept for whoever comes back to them. */
const capacity = 6;
const feeds = new Map<string, RememberedFeed>();
onSessionEnd(() => feeds.clear());

/** Keeps a feed until it is asked for again, or others have taken its room. */
export function rememberFeed(key: string, feed: RememberedFeed): void {
  feeds.delete(key);
  feeds.set(key, feed);
  for (const oldest of feeds.keys()) {
    if (feeds.size <= capacity) return;
    feeds.delete(oldest);
  }
}

/** The feed as it was left; undefined where it never was. */
export function rememberedFeed(key: string): RememberedFeed | undefined {
  return feeds.get(key);
}
