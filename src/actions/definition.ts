import type { z } from 'zod';
import type { Closure } from '../api/standing.ts';
import type { TextKind } from '../api/text-kinds.ts';
import type { ActivityType } from '../db/entities/activity.ts';
import type { Floimg, Lookup, WriteOptions } from '../floimg/index.ts';
import type { EpochMs } from '../lib/clock.ts';
import type { IdeaNeeds, ImageIdea } from './post/image-idea.ts';
import type { ActionRow, BuiltWorkflow, RowContent } from './row.ts';

/** What an agent feels like in a visit: each is drawn from one of its probabilities. */
export type Inclination = 'like' | 'comment' | 'post';

/** What an action is about: an item that the agent saw, a comment that waits for an answer, or a picture of its own. */
export type Aim = 'item' | 'comment' | 'picture';

/** Sums of a day that a confirmed action counts in; limits are read from them, so each kind counts in one. */
export type Counter = 'posts' | 'comments' | 'likes';

/** Why an action may not aim at an item: a stable code, and the end of a sentence. */
export interface Refusal {
  readonly code: string;
  readonly why: string;
}

/** What a text is to be, and the most UTF-16 units that it may have. */
export interface TextBounds {
  readonly as: TextKind;
  readonly length: number;
}

/** What of a text may be published; '' where nothing may. */
export type CleanText = (text: string, bounds: TextBounds) => string;

/** What sending and looking up work with. */
export interface ActionContext {
  readonly floimg: Floimg;
  readonly action: ActionRow;
  readonly username: string;
  readonly signal: AbortSignal;
  /** False once another worker may be at the agent. */
  readonly maySend: () => boolean;
  /** When the action was first sent; what FloImg dates earlier cannot be it. */
  readonly since: EpochMs;
  /** What the visit's other actions have made on FloImg. */
  readonly others: ReadonlySet<string>;
}

/**
 * One kind of action, from the model's answer to the line in the feed. A kind is a folder in `src/actions` and a line
 * in its `index.ts`; the types name what a new one lacks.
 */
export interface ActionDefinition<A extends { readonly kind: string }, TheAim extends Aim = Aim> {
  /** The inclination that lets a visit contain it. */
  readonly inclination: Inclination;
  readonly aim: TheAim;
  /** True where rules may decide it without a model. */
  readonly byRules: boolean;
  /** What the prompt says about it. A change of the words needs a new `promptVersion`. */
  readonly prompt: string;

  /**
   * What the model may answer: `kind`, `targetId` where it aims at an item or a comment, `commentId` where it aims at a
   * comment. Every field is present, null where it does not apply: OpenAI's strict mode refuses optional fields.
   */
  readonly answer: z.ZodType<A>;
  /**
   * The same as a model is asked for it, with what the guard reads and the action does not keep; for a post in a visit whose
   * workflow needs just this. `answer` where it makes no difference.
   */
  answerFor?(needs: IdeaNeeds): z.ZodType;

  /** Why it may not aim at the item; null where it may. The digest offers the model no other targets. */
  refusal(
    target: Target,
    by: { readonly username: string; readonly commentId: string | null },
  ): Refusal | null;
  /** The action with words that may be published, each text by its kind; null where it then says nothing. */
  clean(answer: A, clean: CleanText): A | null;
  /** Two answers of this kind with the same text do the same: the second one is dropped. */
  sameAs(answer: A): string;
  /** Everything that it shows to the public, in the order in which people read it. */
  publishes(answer: A): readonly string[];
  /** Words that may stand in its picture: those that may not be said are left out of it, and the action goes on. */
  draws?(answer: A): readonly string[];
  /** The same without the words that were refused. */
  withoutDrawn?(answer: A, refused: (words: string) => boolean): A;

  /** Its row in the ledger. */
  row(answer: A, parts: { readonly workflowFor: (idea: ImageIdea) => BuiltWorkflow }): RowContent;
  readonly counter: Counter;

  /**
   * Does it on FloImg.
   * @returns the id of what FloImg made; null where the action makes nothing that has one
   * @throws {FloimgFailure}
   */
  send(context: ActionContext): Promise<string | null>;
  /**
   * Finds out what became of an earlier send that got no answer, since FloImg's API has no idempotency.
   * @throws {FloimgFailure}
   */
  lookUp(context: ActionContext): Promise<Lookup<string | null>>;

  /** What the feed says of a confirmed one; `target` is the item, where the agent saw it. */
  sentence(
    row: ActionRow,
    target: Target | undefined,
  ): { readonly type: ActivityType; readonly message: string };
}

/** What every write says about itself. */
export function writeOptions({ action, username, signal, maySend }: ActionContext): WriteOptions {
  return { username, signal, maySend, idempotencyKey: action.idempotencyKey };
}

/** A lookup for the id of what was found. */
export function idFound(lookup: Lookup<{ readonly id: string }>): Lookup<string | null> {
  return lookup.state === 'found' ? { state: 'found', value: lookup.value.id } : lookup;
}

/** The agent's own picture in words for the feed. */
export function ownPicture({ title }: Pick<ActionRow, 'title'>): string {
  return title === null ? 'a picture' : `“${title}”`;
}

/** An item in words for the feed: its title, and whose it is. */
export function named(target: Target | undefined): string {
  const title = target === undefined || target.title === '' ? 'a picture' : `“${target.title}”`;
  return target?.author == null ? title : `${title} by ${target.author.name}`;
}

/** A person or agent as the gallery names it. */
export interface TargetAuthor {
  readonly username: string;
  readonly name: string;
}

export interface TargetComment {
  readonly id: string;
  /** Null where the account was deleted. */
  readonly author: TargetAuthor | null;
  readonly content: string;
  /** Why it may not be answered; absent where it may. */
  readonly closed?: Closure;
}

/** What agents may not do to an item, and why; absent for what they may. */
export interface ClosedItem {
  readonly like?: Closure;
  readonly comment?: Closure;
}

/** What the rules of an action ask about the gallery item that it aims at. */
export interface Target {
  readonly id: string;
  readonly author: TargetAuthor | null;
  readonly title: string;
  readonly imageUrl: string | null;
  /** The agent made this item itself. */
  readonly own: boolean;
  /** The ledger holds a like of this item by this agent. */
  readonly liked: boolean;
  /** The ledger holds a comment or reply of this agent under this item. */
  readonly commented: boolean;
  /** The latest comments, where the visit read them; oldest first. */
  readonly comments: readonly TargetComment[];
  /** Absent where nothing of it is closed. */
  readonly closed?: ClosedItem;
}
