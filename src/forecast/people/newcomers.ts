import type { Person } from '../../gallery/people/person.ts';
import type { PeopleSettings } from '../../gallery/people/settings.ts';
import { PeopleSimulation, type PostOfPerson, type Stage } from '../../gallery/people/simulation.ts';
import type { PictureWords } from '../../gallery/people/words.ts';
import type { EpochMs } from '../../lib/clock.ts';
import type { Timeline } from '../../lib/timeline.ts';
import { type Arm, armOf } from '../../people/arm.ts';
import { optOutIn } from '../../people/opt-out-rule.ts';
import type { Direction } from '../../settings/director.ts';
import type { ForecastGallery } from '../gallery.ts';
import type { KnownPerson, PeopleInMemory } from '../visit-store/people.ts';

export interface NewcomersParts {
  readonly gallery: ForecastGallery;
  readonly timeline: Timeline;
  /** What the fleet knows of people. */
  readonly known: PeopleInMemory;
  readonly direction: () => Direction;
  readonly settings: PeopleSettings;
  readonly seed: string;
}

/** A first response, as the watch would note it. */
export interface FirstAnswer {
  readonly at: EpochMs;
  readonly by: 'person' | 'agent';
}

/** What a person posted, and what is known of that person. */
export interface NotedPost extends PostOfPerson {
  readonly arm: Arm;
  readonly isOptedOut: boolean;
  /** How many posts the person has made by now, and when the first one was. */
  readonly postsOfAuthor: number;
  readonly metAt: EpochMs;
  /** Null while nobody has answered. */
  readonly firstAnswer: FirstAnswer | null;
}

interface Acquaintance extends KnownPerson {
  readonly arm: Arm;
  readonly randomisedAt: EpochMs;
  readonly posts: number;
}

/**
 * People who come, answer each other, and come back or not; and what the watch would note of them. Everybody is a newcomer
 * at the first post, and randomised then.
 */
export class Newcomers {
  readonly #parts: NewcomersParts;
  readonly #simulation: PeopleSimulation;
  readonly #known = new Map<string, Acquaintance>();

  constructor(parts: NewcomersParts) {
    this.#parts = parts;
    this.#simulation = new PeopleSimulation(this.#stage(), parts.settings, parts.seed);
  }

  begin(): void {
    this.#simulation.begin();
  }

  /** Everything that people have posted, oldest first. */
  get posts(): readonly PostOfPerson[] {
    return this.#simulation.posts;
  }

  /** A post with what is known by now. */
  noted(post: PostOfPerson): NotedPost {
    const { arm, optedOut, posts, randomisedAt } = this.#acquaintance(post.author);
    return {
      ...post,
      arm,
      isOptedOut: optedOut !== 'no',
      postsOfAuthor: posts,
      metAt: randomisedAt,
      firstAnswer: this.#firstAnswer(post),
    };
  }

  #firstAnswer({ id, author }: PostOfPerson): FirstAnswer | null {
    const first = this.#parts.gallery.commentsOn(id).find(({ username }) => username !== author.username);
    return first === undefined ? null : { at: first.at, by: first.isAgent ? 'agent' : 'person' };
  }

  #stage(): Stage {
    const { gallery, timeline, known } = this.#parts;
    return {
      now: () => timeline.now(),
      plan: (at, happen) => timeline.plan(at, happen),
      post: async (person, picture) => {
        const id = gallery.post(person, picture);
        this.#meet(person, picture);
        const watched = { itemId: id, username: person.username, postedAt: timeline.now() };
        known.watch({ ...watched, answeredByPerson: false });
        return id;
      },
      comment: async (person, itemId, content) => {
        const author = gallery.comment(person, itemId, content);
        if (author === null || author.username === person.username) return;
        const watched = { itemId, username: author.username, postedAt: author.postedAt };
        known.watch({ ...watched, answeredByPerson: true });
      },
      like: async (person, itemId) => gallery.like(person, itemId),
      commenters: (itemId) => gallery.commentsOn(itemId).map(({ username }) => username),
    };
  }

  #meet(person: Person, { title, description }: PictureWords): void {
    const before = this.#acquaintance(person);
    const asks = [title, description].some((text) => optOutIn(text) !== null);
    const now = {
      ...before,
      posts: before.posts + 1,
      optedOut: asks ? ('proposed' as const) : before.optedOut,
    };
    this.#known.set(person.username, now);
    this.#parts.known.know(person.username, now);
  }

  #acquaintance({ username }: Person): Acquaintance {
    const known = this.#known.get(username);
    if (known !== undefined) return known;
    const { seed, settings } = this.#parts.direction();
    const arm = armOf(seed, username, settings.holdoutShare);
    return { arm, randomisedAt: this.#parts.timeline.now(), optedOut: 'no', posts: 0 };
  }
}
