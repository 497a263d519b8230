import { codeOf } from '../actions/closure.ts';
import type { Inclination } from '../actions/definition.ts';
import { definitionOf } from '../actions/index.ts';
import type { Appetite, ViewWish } from '../mind/mind.ts';
import type { Perception } from '../mind/perception.ts';
import type { DroppedWish } from './ledger-rows.ts';

/** What a visit makes of the wishes that it was claimed with. */
export interface WeighedWishes {
  /** Those that it may follow. */
  readonly followed: readonly ViewWish[];
  /** Those that nobody can follow any more. One that only comes too early is neither: it stays open. */
  readonly dropped: readonly DroppedWish[];
}

/** Holds wishes against what the agent sees: the item may be gone, or closed to it by now. */
export function weighWishes(
  wishes: readonly ViewWish[],
  { items }: Perception,
  username: string,
): WeighedWishes {
  const followed: ViewWish[] = [];
  const dropped: DroppedWish[] = [];
  for (const wish of wishes) {
    const item = items.find(({ id }) => id === wish.itemId);
    if (item === undefined) {
      dropped.push({ id: wish.id, reason: 'the post is gone, or cannot be read' });
      continue;
    }
    const by = { username, commentId: wish.commentId };
    const refusal = definitionOf({ kind: wish.kind }).refusal(item, by);
    if (refusal === null) followed.push(wish);
    else if (refusal.code !== codeOf('too-early')) dropped.push({ id: wish.id, reason: refusal.why });
  }
  return { followed, dropped };
}

/** The inclinations that wishes bring. */
export function inclinationsOf(wishes: readonly ViewWish[]): readonly Inclination[] {
  return [...new Set(wishes.map(({ kind }) => definitionOf({ kind }).inclination))];
}

/** An appetite that holds what is wished for, too. */
export function withWished(appetite: Appetite, wishes: readonly ViewWish[]): Appetite {
  return { ...appetite, ...Object.fromEntries(inclinationsOf(wishes).map((kind) => [kind, true])) };
}
