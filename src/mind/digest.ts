import { type Random, randomFrom } from '../lib/random.ts';
import type { BriefComment, BriefItem } from './brief.ts';
import { interestsIn, itemTexts } from './interests.ts';
import type { MindPersona, VisitView } from './mind.ts';
import type { PerceivedAuthor, PerceivedComment, PerceivedItem } from './perception.ts';
import { plainText } from './text.ts';

/** Bounds of what a model is shown: each item costs some 40 tokens, and a visit has three actions at most. */
const maxItems = 6;
const maxThreads = 2;
const maxWaitingComments = 2;
/** After so many comments of its own under one item an agent lets the others have the last word. */
const maxOwnCommentsInThread = 3;
const textBounds = { name: 24, title: 60, about: 70, comment: 120 } as const;
/** What makes an item worth a look besides each interest that it touches, which counts 1. */
const weights = { fresh: 0.7, acquaintance: 0.6, chance: 1.5 } as const;

/** The part of a perception that concerns this visit, with short aliases for ids. */
export interface Digest {
  readonly items: readonly BriefItem[];
  /** The aliases that each kind of action may aim at; a reply aims at a comment's. */
  readonly targets: {
    readonly like: readonly string[];
    readonly comment: readonly string[];
    readonly reply: readonly string[];
  };
  /** The gallery's id of an item or a comment by its alias. */
  readonly idOf: ReadonlyMap<string, string>;
}

interface Candidate {
  readonly item: PerceivedItem;
  readonly like: boolean;
  readonly comment: boolean;
  readonly waiting: readonly PerceivedComment[];
}

/**
 * Chooses what a visit is about: people who wait for an answer first; then what is new, fits the interests or is by
 * somebody whom the agent has dealt with, from the newest and the most popular items in the persona's mixture.
 */
export function digestOf(view: VisitView, { popularShare }: Pick<MindPersona, 'popularShare'>): Digest {
  const candidates = view.perception.items
    .map((item) => candidateFrom(item, view))
    .filter(({ like, comment, waiting }) => like || comment || waiting.length > 0);
  const random = randomFrom(view.seed, 'digest');
  const threads = candidates.filter(({ waiting }) => waiting.length > 0).slice(0, maxThreads);
  const others = candidates
    .filter(({ like, comment }) => like || comment)
    .filter((one) => !threads.includes(one));
  const ranked = byFit(others, view, random);
  const places = Math.max(0, maxItems - threads.length);
  return describe([...threads, ...mixed(ranked, { places, popularShare, random })], view);
}

/** Fills the places from the two ends of the gallery by the persona's share; where one has too few, the other has more. */
function mixed(
  ranked: readonly Candidate[],
  wish: { readonly places: number; readonly popularShare: number; readonly random: Random },
): readonly Candidate[] {
  // A share of 0.35 of 5 places is 1.75: the part after the point is the chance of one more.
  const popularPlaces = Math.floor(wish.places * wish.popularShare + wish.random.next());
  const popular = ranked.filter(({ item }) => item.popular).slice(0, popularPlaces);
  const recent = ranked.filter((candidate) => !popular.includes(candidate) && !candidate.item.popular);
  const rest = ranked.filter((candidate) => !popular.includes(candidate) && candidate.item.popular);
  const chosen = new Set([...popular, ...recent, ...rest].slice(0, wish.places));
  return ranked.filter((candidate) => chosen.has(candidate));
}

/**
 * The comments that wait for a word of this agent: others' under its own item, or under an item where it has
 * spoken, that came after the agent's own latest one.
 */
export function waitingComments(item: PerceivedItem, username: string): readonly PerceivedComment[] {
  if (!item.own && !item.commented) return [];
  const ours = item.comments.filter((comment) => comment.author?.username === username);
  if (ours.length >= maxOwnCommentsInThread) return [];
  const lastOwn = item.comments.findLastIndex((comment) => comment.author?.username === username);
  if (!item.own && lastOwn === -1) return [];
  return item.comments.slice(lastOwn + 1).filter((comment) => comment.author !== null);
}

function candidateFrom(item: PerceivedItem, { appetite, self }: VisitView): Candidate {
  return {
    item,
    like: appetite.like && !item.own && !item.liked,
    comment: appetite.comment && !item.own && !item.commented,
    waiting: appetite.comment ? waitingComments(item, self.username).slice(-maxWaitingComments) : [],
  };
}

/** Best first; a share of chance keeps agents with the same interests from crowding on the same items. */
function byFit(candidates: readonly Candidate[], view: VisitView, random: Random): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, fit: fitOf(candidate.item, view) + random.next() * weights.chance }))
    .sort((left, right) => right.fit - left.fit)
    .map(({ candidate }) => candidate);
}

function fitOf(item: PerceivedItem, { self, memory }: VisitView): number {
  return (
    interestsIn(itemTexts(item), self.interests).length +
    (item.fresh ? weights.fresh : 0) +
    (isAcquaintance(item.author, memory) ? weights.acquaintance : 0)
  );
}

function isAcquaintance(author: PerceivedAuthor | null, { acquaintances }: VisitView['memory']): boolean {
  return author !== null && acquaintances.some(({ username }) => username === author.username);
}

function describe(candidates: readonly Candidate[], { memory }: VisitView): Digest {
  const idOf = new Map<string, string>();
  const targets = { like: [] as string[], comment: [] as string[], reply: [] as string[] };
  let commentCount = 0;
  const items = candidates.map(({ item, like, comment, waiting }, index): BriefItem => {
    const alias = `i${index + 1}`;
    idOf.set(alias, item.id);
    if (like) targets.like.push(alias);
    if (comment) targets.comment.push(alias);
    const comments = waiting.map((heard): BriefComment => {
      commentCount += 1;
      const commentAlias = `c${commentCount}`;
      idOf.set(commentAlias, heard.id);
      targets.reply.push(commentAlias);
      return {
        id: commentAlias,
        by: nameOf(heard.author),
        text: plainText(heard.content, textBounds.comment),
      };
    });
    const about = plainText(item.description, textBounds.about);
    return {
      id: alias,
      by: nameOf(item.author),
      title: plainText(item.title, textBounds.title),
      ...(about === '' ? {} : { about }),
      ...(item.own ? { own: true } : {}),
      ...(isAcquaintance(item.author, memory) ? { met: true } : {}),
      ...(comments.length === 0 ? {} : { comments }),
    };
  });
  return { items, targets, idOf };
}

function nameOf(author: PerceivedAuthor | null): string {
  if (author === null) return 'someone';
  return plainText(author.name, textBounds.name) || plainText(author.username, textBounds.name);
}
