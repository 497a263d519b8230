import { definitionOf } from '../../actions/index.ts';
import type { Acquaintance } from '../../mind/mind.ts';
import type { LedgerAction } from '../../visit/ledger-rows.ts';
import type { MemoryNeed, Recollection } from '../../visit/memory.ts';

/** How much the memory holds: texts of a kind, latest dealings, and people among them. */
const memoryLimits = { texts: 5, dealings: 40, people: 8 } as const;

interface OwnText {
  readonly text: string;
  readonly id: string | null;
}

type Remembered = Pick<Recollection, 'memory' | 'ownPostIds' | 'liked' | 'commented'>;

/** What one agent has done: as much of it as its visits ask for. */
export class Past {
  readonly #liked = new Set<string>();
  readonly #commented = new Set<string>();
  /** Newest first, as are the comments and the people dealt with. */
  #posts: readonly OwnText[] = [];
  #postCount = 0;
  #comments: readonly OwnText[] = [];
  #dealings: readonly string[] = [];
  /** Of the dealings; null where they have changed since. */
  #acquaintances: readonly Acquaintance[] | null = null;

  hasLiked(itemId: string): boolean {
    return this.#liked.has(itemId);
  }

  /** Keeps what a visit has done. */
  keep(actions: readonly LedgerAction[]): void {
    for (const action of actions) {
      if (action.status === 'confirmed') this.#keep(action);
    }
  }

  recall(itemIds: readonly string[], { words }: MemoryNeed): Remembered {
    this.#acquaintances ??= acquaintancesIn(this.#dealings);
    const texts = (own: readonly OwnText[]): string[] => own.map(({ text }) => text);
    return {
      memory: {
        ownPosts: words ? texts(this.#posts) : [],
        postCount: words ? this.#postCount : 0,
        ownComments: words ? texts(this.#comments) : [],
        acquaintances: this.#acquaintances,
      },
      ownPostIds: words ? this.#posts.flatMap(({ id }) => id ?? []) : [],
      liked: itemIds.filter((id) => this.#liked.has(id)),
      commented: itemIds.filter((id) => this.#commented.has(id)),
    };
  }

  #keep({ kind, targetId, targetAuthor, content, title, resultId }: LedgerAction): void {
    if (targetAuthor !== null) {
      this.#dealings = newest(this.#dealings, targetAuthor, memoryLimits.dealings);
      this.#acquaintances = null;
    }
    switch (definitionOf({ kind }).counter) {
      case 'likes':
        if (targetId !== null) this.#liked.add(targetId);
        break;
      case 'comments':
        if (targetId !== null) this.#commented.add(targetId);
        this.#comments = newest(this.#comments, { text: content ?? '', id: resultId }, memoryLimits.texts);
        break;
      case 'posts':
        this.#postCount += 1;
        this.#posts = newest(this.#posts, { text: title ?? '', id: resultId }, memoryLimits.texts);
        break;
    }
  }
}

function newest<T>(known: readonly T[], one: T, most: number): readonly T[] {
  return [one, ...known.slice(0, most - 1)];
}

function acquaintancesIn(dealings: readonly string[]): Acquaintance[] {
  const times = new Map<string, number>();
  for (const username of dealings) times.set(username, (times.get(username) ?? 0) + 1);
  return [...times]
    .map(([username, count]) => ({ username, times: count }))
    .sort((one, other) => other.times - one.times || (one.username < other.username ? -1 : 1))
    .slice(0, memoryLimits.people);
}
