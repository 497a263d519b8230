import type { Person } from '../../gallery/people/person.ts';
import { pictureWords } from '../../gallery/people/words.ts';
import type { EpochMs } from '../../lib/clock.ts';
import { type Random, randomFrom } from '../../lib/random.ts';
import type { Timeline } from '../../lib/timeline.ts';
import type { ForecastGallery } from '../gallery.ts';
import type { PeopleInMemory } from '../visit-store/people.ts';

/** Pictures that people post a day, all together, at any hour: they live anywhere. */
const postsADay = 6;
/** The gallery is no empty room when the fleet comes: people have posted for so long. */
const headStartMs = 3 * 24 * 3_600_000;
const dayMs = 24 * 3_600_000;

/** Usernames with a hyphen, which no agent's may have. */
const people: readonly Person[] = [
  { username: 'mira-okafor', name: 'Mira Okafor' },
  { username: 'jonas-lindqvist', name: 'Jonas Lindqvist' },
  { username: 'priya-raman', name: 'Priya Raman' },
  { username: 'tomas-veiga', name: 'Tomás Veiga' },
  { username: 'hanne-dahl', name: 'Hanne Dahl' },
  { username: 'kofi-mensah', name: 'Kofi Mensah' },
];

/** People who post a picture now and then, by a Poisson process; what they posted when, by the item's id. */
export class Residents {
  readonly #gallery: ForecastGallery;
  readonly #timeline: Timeline;
  readonly #random: Random;
  readonly #postedAt = new Map<string, EpochMs>();

  constructor(gallery: ForecastGallery, timeline: Timeline, seed: string) {
    this.#gallery = gallery;
    this.#timeline = timeline;
    this.#random = randomFrom('people', seed);
  }

  /** They have been there for long: nobody takes them for newcomers. */
  introduceTo(known: PeopleInMemory): void {
    for (const { username } of people)
      known.know(username, { arm: null, randomisedAt: null, optedOut: 'no' });
  }

  get postedAt(): ReadonlyMap<string, EpochMs> {
    return this.#postedAt;
  }

  /** Begins to post; the next post is always planned. */
  begin(): void {
    const untilNext = (-Math.log(1 - this.#random.next()) * dayMs) / postsADay;
    this.#timeline.plan(this.#timeline.now() + untilNext, () => {
      const id = this.#gallery.post(this.#random.pick(people), this.#random.pick(pictureWords));
      this.#postedAt.set(id, this.#timeline.now());
      this.begin();
    });
  }
}

/** When people begin to post, for a fleet that comes at an instant. */
export function headStartBefore(fleetComes: EpochMs): EpochMs {
  return fleetComes - headStartMs;
}
