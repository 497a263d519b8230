import type { Inclination } from '../actions/definition.ts';
import { untilAborted } from '../lib/abort.ts';
import type { Appetite, ViewWish } from '../mind/mind.ts';
import type { Perception } from '../mind/perception.ts';
import { joinFacts, type PeopleFacts } from '../people/facts.ts';
import { questionAbout } from '../people/seen-post.ts';
import { appetiteOf, visitSeed } from './appetite.ts';
import { type ClosedMarks, markClosed } from './closed-marks.ts';
import {
  type AgentOverlay,
  type GallerySnapshot,
  perceptionOf,
  type SnapshotItem,
} from './gallery-snapshot.ts';
import type { DroppedWish } from './ledger-rows.ts';
import { lookUpItems, readComments } from './look-closer.ts';
import type { Recollection } from './memory.ts';
import type { Visit } from './visit.ts';
import { inclinationsOf, weighWishes, withWished } from './wishes.ts';

/** What a visit comes for, what it saw, and what the agent remembers of it. */
export interface Perceived {
  /** Of this visit alone: whatever chance it uses is drawn from it. */
  readonly seed: string;
  /** The kinds of action that the visit may contain, before the day's limits. */
  readonly appetite: Appetite;
  readonly perception: Perception;
  /** The same as it is kept: the snapshot that visits share, and what this agent saw in it. */
  readonly snapshot: GallerySnapshot;
  readonly overlay: AgentOverlay;
  readonly recollection: Recollection;
  /** What is known of the people behind all of it. */
  readonly facts: PeopleFacts;
  /** The wishes of the director that can be followed. */
  readonly wishes: readonly ViewWish[];
  /** What of the appetite a wish alone has brought. */
  readonly wishedOnly: readonly Inclination[];
  readonly droppedWishes: readonly DroppedWish[];
}

/** Own posts that the first page does not show any more and that a visit looks up: each costs a request. */
const ownPostsToLookUp = 1;

/**
 * What the agent notices: the newest and the most popular items, its own latest post where people may have answered, and
 * what the director wishes it to see; with what it did to each before, what is closed to it, and the comments where they
 * matter. The agent's probabilities decide what it comes for, and the wishes besides.
 * @throws {FloimgFailure} when the gallery cannot be read
 */
export function perceive(visit: Visit): Promise<Perceived> {
  const { parts, claim, stopwatch, signal } = visit;
  return stopwatch.time('perceive', async () => {
    const { gallery } = parts.floimg;
    const { username } = claim.self;
    const seed = visitSeed(username, claim.token.tickId);
    const drawn = appetiteOf(seed, claim.probabilities);
    const looksFor = withWished(drawn, claim.wishes);
    const by = { username, signal };
    const { snapshot, facts } = await untilAborted(parts.feed.look(username), signal);
    const itemIds = snapshot.items.map(({ id }) => id);
    const wishedIds = claim.wishes.map(({ itemId }) => itemId);
    const hidden = [...new Set(wishedIds.filter((id) => !itemIds.includes(id)))];
    const recollection = await claim.memory.recall([...itemIds, ...hidden], {
      words: looksFor.comment || drawn.post,
    });
    const missing = looksFor.comment ? ownPostsToShow(recollection, itemIds) : [];
    const older = await lookUpItems(gallery, [...new Set([...hidden, ...missing])], by);
    const quiet = overlayOf({ snapshot, older, recollection, username });
    const seen = perceptionOf(snapshot.items, quiet);
    const heard = looksFor.comment
      ? await readComments(gallery, seen, { by, first: wishedIds })
      : nothingHeard;
    const marks = await marksFor(visit, { ...quiet, ...heard }, { snapshot, facts });
    const perception = perceptionOf(snapshot.items, marks.overlay);
    const { followed, dropped } = weighWishes(claim.wishes, perception, username);
    return {
      seed,
      appetite: withWished(drawn, followed),
      perception,
      snapshot,
      overlay: marks.overlay,
      recollection,
      facts: marks.facts,
      wishes: followed,
      wishedOnly: inclinationsOf(followed).filter((kind) => !drawn[kind]),
      droppedWishes: dropped,
    };
  });
}

const nothingHeard: Pick<AgentOverlay, 'comments' | 'gone'> = { comments: {}, gone: [] };

/** The agent's latest posts that the gallery's pages do not show any more. */
function ownPostsToShow({ ownPostIds }: Recollection, itemIds: readonly string[]): readonly string[] {
  return ownPostIds.filter((id) => !itemIds.includes(id)).slice(0, ownPostsToLookUp);
}

export interface Seen {
  readonly snapshot: GallerySnapshot;
  readonly older: readonly SnapshotItem[];
  readonly recollection: Recollection;
  readonly username: string;
}

/** What the agent has to do with what it sees, before it looks closer. */
export function overlayOf({ snapshot, older, recollection, username }: Seen): AgentOverlay {
  const isOwn = ({ author }: SnapshotItem): boolean => author?.username === username;
  return {
    freshAfter: recollection.lastVisitAt,
    own: [...snapshot.items.filter(isOwn), ...older.filter(isOwn)].map(({ id }) => id),
    liked: recollection.liked,
    commented: recollection.commented,
    older,
    ...nothingHeard,
  };
}

/** Marks what is closed of what this visit alone has seen; most have seen nothing but the shared look, which is marked. */
async function marksFor(
  { parts, claim }: Visit,
  overlay: AgentOverlay,
  { snapshot, facts }: { readonly snapshot: GallerySnapshot; readonly facts: PeopleFacts },
): Promise<ClosedMarks> {
  const closer = perceptionOf(snapshot.items, overlay).items.filter(
    ({ id, comments }) => comments.length > 0 || overlay.older.some((item) => item.id === id),
  );
  if (closer.length === 0) return { overlay, facts };
  const known = joinFacts(facts, await parts.store.askAboutPeople(questionAbout(closer)));
  const { agentId } = claim.token;
  return markClosed(overlay, closer, {
    onlooker: { id: agentId, username: claim.self.username },
    facts: known,
    direction: parts.direction(),
    now: parts.clock.now(),
  });
}
