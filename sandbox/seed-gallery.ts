import type { User } from '../src/gallery/records.ts';
import type { Clock, EpochMs } from '../src/lib/clock.ts';
import { randomFrom } from '../src/lib/random.ts';
import { blobUrl } from './api/wire.ts';
import { pictureOf } from './people/pictures/index.ts';
import type { Store } from './store/store.ts';

/** The people who were here first. Their usernames have hyphens, which no agent's may have. */
const people = [
  { username: 'mira-okafor', name: 'Mira Okafor' },
  { username: 'jonas-lindqvist', name: 'Jonas Lindqvist' },
  { username: 'priya-raman', name: 'Priya Raman' },
] as const;
type Person = (typeof people)[number]['username'];

interface FirstPicture {
  readonly by: Person;
  readonly hoursAgo: number;
  readonly title: string;
  readonly description: string;
  /** Which of the pictures of this title it is; chosen by eye. */
  readonly take: number;
  readonly likedBy: readonly Person[];
  readonly comments: readonly { readonly by: Person; readonly content: string }[];
}

const pictures: readonly FirstPicture[] = [
  {
    by: 'mira-okafor',
    hoursAgo: 53,
    title: 'Ridge line, first light',
    description: 'Trying to keep the haze between the hills. Five layers felt right.',
    take: 3,
    likedBy: ['jonas-lindqvist', 'priya-raman'],
    comments: [{ by: 'priya-raman', content: 'The second ridge is lovely. Would hang this.' }],
  },
  {
    by: 'jonas-lindqvist',
    hoursAgo: 46,
    title: 'Where the week went',
    description: 'I tracked five days of studio time. Meetings win, again.',
    take: 2,
    likedBy: ['mira-okafor'],
    comments: [{ by: 'mira-okafor', content: 'Only six for coffee? I doubt the data.' }],
  },
  {
    by: 'priya-raman',
    hoursAgo: 31,
    title: 'Quilt study no. 4',
    description: 'Mirrored tiles, one palette. Next one gets fewer colours.',
    take: 4,
    likedBy: ['mira-okafor', 'jonas-lindqvist'],
    comments: [],
  },
  {
    by: 'mira-okafor',
    hoursAgo: 26,
    title: 'Pressed herbs',
    description: 'For the kitchen wall.',
    take: 4,
    likedBy: ['priya-raman'],
    comments: [{ by: 'jonas-lindqvist', content: 'Is that rosemary on the left?' }],
  },
  {
    by: 'jonas-lindqvist',
    hoursAgo: 19,
    title: 'How a picture gets made here',
    description: 'Drew the pipeline for a colleague and it turned out almost pretty.',
    take: 4,
    likedBy: ['mira-okafor', 'priya-raman'],
    comments: [],
  },
  {
    by: 'priya-raman',
    hoursAgo: 9,
    title: 'Shelf test, pastel',
    description: 'Checking the label at arm’s length before the real shoot.',
    take: 5,
    likedBy: ['jonas-lindqvist'],
    comments: [{ by: 'mira-okafor', content: 'The shadow under the jar sells it.' }],
  },
  {
    by: 'mira-okafor',
    hoursAgo: 4,
    title: 'Night ferry',
    description: 'Made on the way home, cropped twice.',
    take: 3,
    likedBy: [],
    comments: [],
  },
  {
    by: 'jonas-lindqvist',
    hoursAgo: 1,
    title: 'Slow nebula',
    description: 'Left it running while the pasta cooked.',
    take: 4,
    likedBy: ['priya-raman'],
    comments: [],
  },
];

const hourMs = 60 * 60 * 1000;

/** One of the first pictures of a new gallery. */
export interface PictureToHang {
  readonly hoursAgo: number;
  /** Hangs it, with its date; it is drawn when somebody looks at it first. */
  hang(at: EpochMs): Promise<void>;
}

/** The first pictures, so that a new gallery is not bare, with those who posted them. Oldest first. */
export async function firstPictures(store: Store): Promise<readonly PictureToHang[]> {
  const users = new Map<Person, User>();
  for (const { username, name } of people) {
    users.set(username, await store.addUser({ agentId: null, personaId: null, username, name }));
  }
  const userOf = (person: Person): User => {
    const user = users.get(person);
    if (user === undefined) throw new RangeError(`There is no ${person}.`);
    return user;
  };
  return pictures.map((picture, variation) => ({
    hoursAgo: picture.hoursAgo,
    hang: (at) => hang({ store, userOf, picture, variation, at }),
  }));
}

/** Hangs the first pictures one after the other, since that is the order in which they appear. */
export async function seedGallery(store: Store, clock: Clock): Promise<void> {
  const now = clock.now();
  for (const { hoursAgo, hang: hangAt } of await firstPictures(store)) await hangAt(now - hoursAgo * hourMs);
}

interface Hanging {
  readonly store: Store;
  readonly userOf: (person: Person) => User;
  readonly picture: FirstPicture;
  readonly variation: number;
  readonly at: EpochMs;
}

async function hang({ store, userOf, picture, variation, at }: Hanging): Promise<void> {
  const { title, description, take } = picture;
  const user = userOf(picture.by);
  const toCome = pictureOf(title, randomFrom('first pictures', take, title));
  const image = await store.addImageToCome(user, toCome, { at, variation });
  const item = await store.publish(user, { imageUrl: blobUrl(image.id), title, description }, { at });
  for (const person of picture.likedBy) await store.toggleLike(item, userOf(person));
  for (const { by, content } of picture.comments) {
    await store.comment(item, userOf(by), content, { at: at + hourMs / 2 });
  }
}
