import { definitionOf, kindsThatAimAt } from '../../actions/index.ts';
import { waitingComments } from '../../actions/reply/waiting.ts';
import { memoize } from '../../lib/memoize.ts';
import { type Random, randomFrom } from '../../lib/random.ts';
import { recordOf } from '../../lib/records.ts';
import type { MindPersona, VisitView } from '../mind.ts';
import type { PerceivedComment, PerceivedItem } from '../perception.ts';
import { plainText } from '../text.ts';
import { type AimedKind, aimedKinds, type BriefComment, type BriefItem } from './brief.ts';
import { countInterestsIn, type InterestWords, wordsOfInterests } from './interests.ts';
import { briefPictureOf } from './picture.ts';
import { foreignLanguage, heardUnder, nameOf } from './thread.ts';
import { isCalledFor, wishFor } from './wishes.ts';

/** Bounds of what a model is shown: each item costs some 40 tokens, and a visit has three actions at most. */
const maxItems = 6;
const maxThreads = 2;
const maxWaitingComments = 2;
/** Items that a visit may comment on: each is looked at before, and its description costs 80 tokens. */
const maxSpokenOf = 2;
const textBounds = { title: 60, about: 70, comment: 120 } as const;
/** What makes an item worth a look besides each interest that it touches, which counts 1. */
const weights = { fresh: 0.7, acquaintance: 0.6, chance: 1.5 } as const;

/** The part of a perception that concerns this visit, with short aliases for ids. */
export interface Digest {
  readonly items: readonly BriefItem[];
  /** The aliases that each kind of action may aim at: an item's, or for a reply a comment's. */
  readonly targets: Readonly<Record<AimedKind, readonly string[]>>;
  /** The gallery's id of an item or a comment by its alias. */
  readonly idOf: ReadonlyMap<string, string>;
  /** What the visit was made for, most urgent first; empty where nobody asked for anything. */
  readonly wishes: readonly DigestWish[];
}

/** A wish that can be followed. */
export interface DigestWish {
  readonly kind: AimedKind;
  /** The alias of the item, or for a reply of the comment. */
  readonly alias: string;
  readonly reason: string;
}

interface Candidate {
  readonly item: PerceivedItem;
  /** What the agent may do to it. */
  readonly may: readonly ItemKind[];
  readonly waiting: readonly PerceivedComment[];
}

interface RankedCandidate extends Candidate {
  readonly fit: number;
}

const itemKinds = kindsThatAimAt('item');
type ItemKind = (typeof itemKinds)[number];
const commentKinds = kindsThatAimAt('comment');

const noComments: readonly PerceivedComment[] = [];

/**
 * Chooses what a visit is about: what the director wishes; people who wait for an answer first; then what is new, fits the interests or is by
 * somebody whom the agent has dealt with, from the newest and the most popular items in the persona's mixture.
 */
export function digestOf(view: VisitView, { popularShare }: Pick<MindPersona, 'popularShare'>): Digest {
  const met = new Set(view.memory.acquaintances.map(({ username }) => username));
  const random = randomFrom(view.seed, 'digest');
  const wished = wishedIn(view);
  const candidates = candidatesIn(view, { met, random });
  const first = [...wished, ...candidates.threads];
  const rest = mixed(candidates, { places: Math.max(0, maxItems - first.length), popularShare, random });
  return describe([...first, ...rest], view, met);
}

interface Draw {
  /** Usernames of those whom the agent has dealt with. */
  readonly met: ReadonlySet<string>;
  readonly random: Random;
}

interface Candidates {
  readonly threads: readonly Candidate[];
  /** The best of the gallery's two ends, best first: as many of each as there can be places. */
  readonly popular: readonly RankedCandidate[];
  readonly recent: readonly RankedCandidate[];
}

/** What a wish is about, where the agent may still do something there. */
function wishedIn(view: VisitView): readonly Candidate[] {
  return view.perception.items
    .filter((item) => isWished(item, view))
    .map((item) => ({
      item,
      may: allowedOf(kindsIn(view), item, view),
      waiting: latestWaiting(item, view),
    }))
    .filter(({ may, waiting }) => may.length + waiting.length > 0);
}

function isWished({ id }: PerceivedItem, { wishes }: VisitView): boolean {
  return wishes?.some(({ itemId }) => itemId === id) === true;
}

/** The kinds of action on items that this visit may contain. */
function kindsIn({ appetite }: VisitView): readonly ItemKind[] {
  return itemKinds.filter((kind) => appetite[definitionOf({ kind }).inclination]);
}

/** What else the visit may act on; a share of chance keeps agents with the same interests from crowding on the same items. */
function candidatesIn(view: VisitView, { met, random }: Draw): Candidates {
  const threads: Candidate[] = [];
  const popular: RankedCandidate[] = [];
  const recent: RankedCandidate[] = [];
  const { appetite, perception, self } = view;
  if (!appetite.like && !appetite.comment) return { threads, popular, recent };
  const interests = wordsOfInterests(self.interests);
  const kinds = kindsIn(view);
  for (const item of perception.items) {
    const may = allowedOf(kinds, item, view);
    const waiting = latestWaiting(item, view);
    if (isWished(item, view)) continue;
    if (waiting.length > 0 && threads.length < maxThreads) {
      threads.push({ item, may, waiting });
    } else if (may.length > 0) {
      const fit = fitOf(item, { interests, met }) + random.next() * weights.chance;
      insert(item.popular ? popular : recent, { item, may, waiting, fit });
    }
  }
  return { threads, popular, recent };
}

/** What of these kinds the agent may do to the item in this visit. */
function allowedOf(kinds: readonly ItemKind[], item: PerceivedItem, view: VisitView): readonly ItemKind[] {
  const by = { username: view.self.username, commentId: null };
  return kinds.filter(
    (kind) =>
      definitionOf({ kind }).refusal(item, by) === null &&
      isCalledFor(view, { kind, itemId: item.id, commentId: null }),
  );
}

/** Keeps the best in order: of two that fit alike the one that was seen first comes first. */
function insert(best: RankedCandidate[], candidate: RankedCandidate): void {
  const last = best[maxItems - 1];
  if (last !== undefined && last.fit >= candidate.fit) return;
  const place = best.findIndex(({ fit }) => fit < candidate.fit);
  best.splice(place === -1 ? best.length : place, 0, candidate);
  if (best.length > maxItems) best.pop();
}

/** Fills the places from the two ends of the gallery by the persona's share; where one has too few, the other has more. */
function mixed(
  { popular, recent }: Candidates,
  wish: { readonly places: number; readonly popularShare: number; readonly random: Random },
): readonly Candidate[] {
  // A share of 0.35 of 5 places is 1.75: the part after the point is the chance of one more.
  const wished = Math.floor(wish.places * wish.popularShare + wish.random.next());
  const recentPlaces = Math.min(recent.length, wish.places - Math.min(wished, popular.length));
  const chosen = [...popular.slice(0, wish.places - recentPlaces), ...recent.slice(0, recentPlaces)];
  return chosen.sort((left, right) => right.fit - left.fit);
}

function latestWaiting(item: PerceivedItem, view: VisitView): readonly PerceivedComment[] {
  if (!view.appetite.comment) return noComments;
  const waiting = waitingComments(item, view.self.username).filter(
    ({ id, closed }) =>
      closed === undefined && isCalledFor(view, { kind: 'reply', itemId: item.id, commentId: id }),
  );
  if (waiting.length <= maxWaitingComments) return waiting;
  // Who asks something waits for an answer; who only says something may go without.
  const asked = waiting.filter(({ content }) => content.includes('?')).slice(-maxWaitingComments);
  const others = waiting.filter((one) => !asked.includes(one));
  const chosen = new Set([...asked, ...others.slice(others.length - maxWaitingComments + asked.length)]);
  return waiting.filter((one) => chosen.has(one));
}

function fitOf(
  item: PerceivedItem,
  { interests, met }: { readonly interests: InterestWords; readonly met: Draw['met'] },
): number {
  return (
    countInterestsIn(item, interests) +
    (item.fresh ? weights.fresh : 0) +
    (isBy(item, met) ? weights.acquaintance : 0)
  );
}

function isBy({ author }: PerceivedItem, usernames: ReadonlySet<string>): boolean {
  return author !== null && usernames.has(author.username);
}

/** Memoized texts of each kind: visits that come close together show the same ones. */
const memoizedTexts = 500;
const shownTitle = memoize((text) => plainText(text, textBounds.title), memoizedTexts);
const shownAbout = memoize((text) => plainText(text, textBounds.about), memoizedTexts);

/** What the visit may do to each: it speaks of the first ones alone, and leaves alone what shows something to avoid. */
function narrowed(candidates: readonly Candidate[], view: VisitView): readonly Candidate[] {
  let spokenOf = 0;
  return candidates.map((candidate) => {
    const { item, may } = candidate;
    // One that is left alone counts as well: the next one was not looked at.
    if (may.some(speaks)) spokenOf += 1;
    if (isAvoided(item)) return { ...candidate, may: [], waiting: noComments };
    return spokenOf <= maxSpokenOf || isWished(item, view)
      ? candidate
      : { ...candidate, may: may.filter((kind) => !speaks(kind)) };
  });
}

function speaks(kind: ItemKind): boolean {
  return definitionOf({ kind }).inclination === 'comment';
}

function isAvoided({ picture }: PerceivedItem): boolean {
  return picture?.kind === 'described' && picture.words.avoid.length > 0;
}

function describe(chosen: readonly Candidate[], view: VisitView, met: ReadonlySet<string>): Digest {
  const candidates = narrowed(chosen, view);
  const idOf = new Map<string, string>();
  const wishes: DigestWish[] = [];
  const noteWish = (kind: AimedKind, alias: string, itemId: string, commentId: string | null): void => {
    const wish = wishFor(view, { kind, itemId, commentId });
    if (wish !== undefined) wishes.push({ kind, alias, reason: wish.reason });
  };
  const targets = recordOf(aimedKinds, (): string[] => []);
  let heardComments = 0;
  const items = candidates.map(({ item, may, waiting }, index): BriefItem => {
    const alias = `i${index + 1}`;
    idOf.set(alias, item.id);
    for (const kind of may) {
      targets[kind].push(alias);
      noteWish(kind, alias, item.id, null);
    }
    const shown: BriefItem = { id: alias, by: nameOf(item.author), title: shownTitle(item.title) };
    const about = shownAbout(item.description);
    if (about !== '') shown.about = about;
    if (item.own) shown.own = true;
    if (isBy(item, met)) shown.met = true;
    if (item.picture !== undefined && !isAvoided(item)) shown.picture = briefPictureOf(item.picture);
    if (may.some(speaks)) Object.assign(shown, heardUnder(item, waiting, view.self.username));
    if (waiting.length > 0) {
      Object.assign(shown, heardUnder(item, waiting, view.self.username));
      shown.comments = waiting.map((heard): BriefComment => {
        heardComments += 1;
        const commentAlias = `c${heardComments}`;
        idOf.set(commentAlias, heard.id);
        for (const kind of commentKinds) {
          targets[kind].push(commentAlias);
          noteWish(kind, commentAlias, item.id, heard.id);
        }
        return {
          id: commentAlias,
          by: nameOf(heard.author),
          text: plainText(heard.content, textBounds.comment),
          ...foreignLanguage(heard.content),
        };
      });
    }
    return shown;
  });
  return { items, targets, idOf, wishes };
}
