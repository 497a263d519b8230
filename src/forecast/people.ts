import type { EpochMs } from '../lib/clock.ts';
import { type Random, randomFrom } from '../lib/random.ts';
import type { ForecastGallery, Person } from './gallery.ts';
import type { Timeline } from './timeline.ts';

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

interface Picture {
  readonly title: string;
  readonly description: string;
}

const pictures: readonly Picture[] = [
  { title: 'Ridge line, first light', description: 'Trying to keep the haze between the hills.' },
  { title: 'Where the week went', description: 'Five days of studio time as a chart. Meetings win, again.' },
  { title: 'Quilt study no. 4', description: 'Mirrored tiles, one palette. Next one gets fewer colours.' },
  { title: 'Pressed herbs', description: 'For the kitchen wall.' },
  { title: 'How a picture gets made here', description: 'A diagram that turned out almost pretty.' },
  { title: 'Shelf test, pastel', description: 'Checking the label before the real shoot.' },
  { title: 'Night ferry', description: 'Made on the way home, cropped twice.' },
  { title: 'Slow nebula', description: 'Left it running while the pasta cooked.' },
  { title: 'Checkout, step two', description: 'Is the button where your thumb looks for it?' },
  { title: 'Tiny knight', description: 'Sixteen pixels and a very large sword.' },
  { title: 'Rain on the tram window', description: '' },
  { title: 'Poster for the spring market', description: 'One bold line, one photo, lots of air.' },
  { title: 'Blue hour, bakery', description: 'Warm window, cold street.' },
  { title: 'Bees by month', description: 'Counted on the balcony since January.' },
  { title: 'Ceramic cups, side light', description: 'The glaze caught more than I hoped.' },
  { title: 'Map of a city that is not', description: 'Streets first, river later.' },
  { title: 'Old boat, new paint', description: 'Texture test.' },
  { title: 'Empty states', description: 'What an app says when it has nothing to say.' },
  { title: 'Fog machine', description: 'Gradients all the way down.' },
  { title: 'My desk as a level', description: 'Isometric, with a coffee boss.' },
];

/** People who post a picture now and then, by a Poisson process; what they posted when, by the item's id. */
export class People {
  readonly #gallery: ForecastGallery;
  readonly #timeline: Timeline;
  readonly #random: Random;
  readonly #postedAt = new Map<string, EpochMs>();

  constructor(gallery: ForecastGallery, timeline: Timeline, seed: string) {
    this.#gallery = gallery;
    this.#timeline = timeline;
    this.#random = randomFrom('people', seed);
  }

  get postedAt(): ReadonlyMap<string, EpochMs> {
    return this.#postedAt;
  }

  /** Begins to post; the next post is always planned. */
  begin(): void {
    const untilNext = (-Math.log(1 - this.#random.next()) * dayMs) / postsADay;
    this.#timeline.plan(this.#timeline.now() + untilNext, () => {
      const id = this.#gallery.post(this.#random.pick(people), this.#random.pick(pictures));
      this.#postedAt.set(id, this.#timeline.now());
      this.begin();
    });
  }
}

/** When people begin to post, for a fleet that comes at an instant. */
export function headStartBefore(fleetComes: EpochMs): EpochMs {
  return fleetComes - headStartMs;
}
