import type { EpochMs } from '../../lib/clock.ts';
import { type Random, randomFrom } from '../../lib/random.ts';
import { type Person, personNumber } from './person.ts';
import type { PeopleSettings } from './settings.ts';
import { comments, firstWords, noBots, type PictureWords, pictureWords, thanks } from './words.ts';

/** Where people do what they do: a gallery in memory on a virtual clock, or the sandbox in real time. */
export interface Stage {
  now(): EpochMs;
  plan(at: EpochMs, happen: () => Promise<void> | void): void;
  /** @returns the item's id */
  post(person: Person, picture: PictureWords): Promise<string>;
  comment(person: Person, itemId: string, content: string): Promise<void>;
  like(person: Person, itemId: string): Promise<void>;
  /** Usernames of those who have commented on an item; empty where it is gone. */
  commenters(itemId: string): readonly string[];
}

/** What a person posted. */
export interface PostOfPerson {
  readonly id: string;
  readonly author: Person;
  readonly title: string;
  readonly at: EpochMs;
  readonly isFirst: boolean;
  /** When a person who is not the author commented. */
  answeredByPersonAt: EpochMs | null;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** A newcomer who comes back does so within a week, most of them within two days. */
const returnWithinMs = 7 * dayMs;
const meanReturnMs = 1.5 * dayMs;
/** Those who came back stay for six weeks on average, and post every third day. */
const meanStayMs = 42 * dayMs;
const postsPerDay = 1 / 3;
/** Who looks round sees what is no older than a day. */
const shownMs = dayMs;
/** Who looks round answers one of the newest that wait: what is further down is seen by few. */
const newestWaiting = 3;
/** How often somebody who looks round likes something, and how often an author answers under the own picture. */
const likesPerLook = 0.5;
const thanksOnReturn = 0.3;
/** Spread of the time until a post is answered by anybody, as the logarithm's standard deviation. */
const answerSpread = 0.6;

/**
 * People who come to a gallery, post, answer each other, and come back or not. Everything is drawn from the seed and
 * the person, so that the same settings give the same people, whatever agents do in between.
 */
export class PeopleSimulation {
  readonly #stage: Stage;
  readonly #settings: PeopleSettings;
  readonly #seed: string;
  readonly #posts: PostOfPerson[] = [];
  /** Where the posts begin that may still be seen. */
  #firstShown = 0;
  #arrived: number;
  readonly #arrivals: Random;

  /** @param arrived how many have come before, where a gallery is resumed: who comes next is somebody else */
  constructor(stage: Stage, settings: PeopleSettings, seed: string, arrived = 0) {
    this.#stage = stage;
    this.#arrived = arrived;
    this.#settings = settings;
    this.#seed = seed;
    this.#arrivals = randomFrom('arrivals', seed, arrived);
  }

  /** Whatever people have posted, oldest first. */
  get posts(): readonly PostOfPerson[] {
    return this.#posts;
  }

  /** Lets residents look round and newcomers come from now on. */
  begin(): void {
    for (let number = 0; number < this.#settings.residents; number += 1) {
      const person = this.#nextPerson();
      this.#planLook(person, Number.POSITIVE_INFINITY, randomFrom('resident', this.#seed, number));
    }
    this.#planArrival();
  }

  #nextPerson(): Person {
    const person = personNumber(this.#seed, this.#arrived);
    this.#arrived += 1;
    return person;
  }

  /** Newcomers come by a Poisson process; the next one is always planned. */
  #planArrival(): void {
    const { newcomersPerDay } = this.#settings;
    if (newcomersPerDay <= 0) return;
    this.#stage.plan(this.#after(this.#arrivals, dayMs / newcomersPerDay), async () => {
      this.#planArrival();
      const random = randomFrom('newcomer', this.#seed, this.#arrived);
      await this.#arrive(this.#nextPerson(), random);
    });
  }

  async #arrive(person: Person, random: Random): Promise<void> {
    const { title, description } = random.pick(pictureWords);
    const declines = random.chance(this.#settings.declineAgents);
    const said = random.pick(declines ? noBots : firstWords) || description;
    const first = await this.#post(person, { title, description: said }, { isFirst: true, random });
    const luck = random.next();
    // An exponential that ends within the week.
    const within = 1 - Math.exp(-returnWithinMs / meanReturnMs);
    const wait = -Math.log(1 - random.next() * within) * meanReturnMs;
    this.#stage.plan(this.#stage.now() + wait, () => this.#maybeReturn(person, first, { luck, random }));
  }

  async #maybeReturn(
    person: Person,
    first: PostOfPerson,
    { luck, random }: { readonly luck: number; readonly random: Random },
  ): Promise<void> {
    const isAnswered = this.#stage.commenters(first.id).some((username) => username !== person.username);
    const { answered, unanswered } = this.#settings.returning;
    if (luck >= (isAnswered ? answered : unanswered)) return;
    if (isAnswered && random.chance(thanksOnReturn)) {
      await this.#stage.comment(person, first.id, random.pick(thanks));
    }
    await this.#post(person, random.pick(pictureWords), { isFirst: false, random });
    this.#planLook(person, this.#after(random, meanStayMs), random);
  }

  async #post(
    author: Person,
    words: PictureWords,
    { isFirst, random }: { readonly isFirst: boolean; readonly random: Random },
  ): Promise<PostOfPerson> {
    const at = this.#stage.now();
    const id = await this.#stage.post(author, words);
    const { title } = words;
    const post: PostOfPerson = { id, author, title, at, isFirst, answeredByPersonAt: null };
    this.#posts.push(post);
    const { answering } = this.#settings;
    if (answering.by === 'anybody' && random.chance(answering.share)) {
      const wait = answering.medianMinutes * minuteMs * Math.exp(answerSpread * normalFrom(random));
      this.#stage.plan(at + wait, () => this.#answer(this.#anybodyBut(author, random), post, random));
    }
    return post;
  }

  /** Somebody looks round again and again until he leaves. */
  #planLook(person: Person, leavesAt: EpochMs, random: Random): void {
    const { answering } = this.#settings;
    const looksPerDay = answering.by === 'those who stayed' ? answering.looksPerDay : 1;
    if (looksPerDay <= 0) return;
    this.#stage.plan(this.#after(random, dayMs / looksPerDay), async () => {
      if (this.#stage.now() >= leavesAt) return;
      this.#planLook(person, leavesAt, random);
      await this.#look(person, looksPerDay, random);
    });
  }

  async #look(person: Person, looksPerDay: number, random: Random): Promise<void> {
    const { answering } = this.#settings;
    if (random.chance(postsPerDay / looksPerDay)) {
      await this.#post(person, random.pick(pictureWords), { isFirst: false, random });
    }
    const shown = this.#shownTo(person);
    if (shown.length > 0 && random.chance(likesPerLook))
      await this.#stage.like(person, random.pick(shown).id);
    const waiting = shown.filter(({ answeredByPersonAt }) => answeredByPersonAt === null);
    const answers = answering.by === 'those who stayed' && random.chance(answering.answersPerLook);
    if (answers && waiting.length > 0)
      await this.#answer(person, random.pick(waiting.slice(-newestWaiting)), random);
  }

  #shownTo(person: Person): readonly PostOfPerson[] {
    const oldest = this.#stage.now() - shownMs;
    while ((this.#posts[this.#firstShown]?.at ?? Number.POSITIVE_INFINITY) < oldest) this.#firstShown += 1;
    return this.#posts.slice(this.#firstShown).filter(({ author }) => author.username !== person.username);
  }

  async #answer(person: Person, post: PostOfPerson, random: Random): Promise<void> {
    await this.#stage.comment(person, post.id, random.pick(comments));
    post.answeredByPersonAt ??= this.#stage.now();
  }

  /** Of those who have come so far; the first of all where there is nobody else. */
  #anybodyBut(author: Person, random: Random): Person {
    const somebody = personNumber(this.#seed, random.below(Math.max(1, this.#arrived)));
    return somebody.username === author.username ? personNumber(this.#seed, this.#arrived) : somebody;
  }

  /** After an exponentially distributed wait. */
  #after(random: Random, meanMs: number): EpochMs {
    return this.#stage.now() - Math.log(1 - random.next()) * meanMs;
  }
}

/** Standard normal (G. E. P. Box and M. E. Muller, 1958). */
function normalFrom(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
