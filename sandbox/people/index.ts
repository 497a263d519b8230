import { type PeopleSettings, publishedReturn } from '../../src/gallery/people/settings.ts';
import { PeopleSimulation } from '../../src/gallery/people/simulation.ts';
import type { Clock, EpochMs } from '../../src/lib/clock.ts';
import { Timeline } from '../../src/lib/timeline.ts';
import type { PictureToHang } from '../seed-gallery.ts';
import type { Store } from '../store/store.ts';
import { planGuests } from './guests.ts';
import { stageIn } from './stage.ts';

export interface PeopleOptions {
  readonly store: Store;
  readonly clock: Clock;
  /** How many people post for the first time a day of the simulation. */
  readonly newcomersPerDay: number;
  /** One factor on the speed of everything that people do; 1 is real time. */
  readonly pace: number;
  readonly seed: string;
  /** Pictures that a new gallery begins with; their hours are those of the simulation. */
  readonly firstPictures: readonly PictureToHang[];
}

/** People who live in the sandbox's gallery until they are told to stop. */
export interface PeopleInGallery {
  stop(): Promise<void>;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** A gallery that has nothing yet begins with what people did in so many days before. */
const historyMs = 28 * dayMs;
/** How often what is due happens, in milliseconds by the clock. */
const stepMs = 250;

/**
 * A gallery that is young: those who stayed answer some of the newcomers, and not most of them. With twelve newcomers a
 * day, about a third of all posts has an answer by a person within 45 minutes after four weeks.
 */
const youngGallery: Omit<PeopleSettings, 'newcomersPerDay'> = {
  returning: publishedReturn,
  answering: { by: 'those who stayed', looksPerDay: 4, answersPerLook: 0.12 },
  residents: 3,
  declineAgents: 0.02,
};

/**
 * Lets people post, answer each other, and come back or not. An empty gallery first gets the four weeks before.
 * @param onError is given what stopped them
 */
export async function openPeople(
  { store, clock, newcomersPerDay, pace, seed, firstPictures }: PeopleOptions,
  onError: (error: unknown) => void,
): Promise<PeopleInGallery> {
  const origin = clock.now();
  const isNew = store.gallery.itemCount === 0;
  const timeline = new Timeline(isNew ? origin - historyMs : origin);
  const toClock = (at: EpochMs): EpochMs => Math.round(origin + (at - origin) / pace);
  const stage = stageIn({ store, timeline, toClock });
  const arrived = store.gallery.users().filter(({ isAgent }) => !isAgent).length;
  const people = new PeopleSimulation(stage, { ...youngGallery, newcomersPerDay }, seed, arrived);
  people.begin();
  for (const { hoursAgo, hang } of firstPictures) {
    const at = origin - hoursAgo * hourMs;
    timeline.plan(at, () => hang(toClock(at)));
  }
  if (isNew) await store.inOneWrite(() => timeline.runUntil(origin));
  planGuests(stage, seed);

  let isStopped = false;
  let running: Promise<void> = Promise.resolve();
  const step = (): void => {
    const until = origin + (clock.now() - origin) * pace;
    running = timeline.runUntil(until).then(scheduleNext, onError);
  };
  let timer = setTimeout(step, stepMs);
  const scheduleNext = (): void => {
    if (!isStopped) timer = setTimeout(step, stepMs);
  };
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
