import { runWorkflow } from '../src/gallery/engine/run.ts';
import type { User } from '../src/gallery/records.ts';
import type { Step } from '../src/gallery/workflow.ts';
import type { Clock, EpochMs } from '../src/lib/clock.ts';
import { blobUrl } from './api/wire.ts';
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
  readonly steps: readonly Step[];
  readonly likedBy: readonly Person[];
  readonly comments: readonly { readonly by: Person; readonly content: string }[];
}

const painted = (prompt: string, size: '1024x1024' | '1792x1024' = '1024x1024'): Step => ({
  kind: 'generate',
  generator: 'openai',
  params: { prompt, model: 'dall-e-3', size, quality: 'standard' },
  out: 'image',
});

const transformed = (
  op: Extract<Step, { kind: 'transform' }>['op'],
  params: Record<string, unknown>,
): Step => ({
  kind: 'transform',
  op,
  in: 'image',
  params,
  out: 'image',
});

/** Colours of the diagram. A theme has an effect inside its code alone. */
const meadow = {
  theme: 'base',
  themeVariables: {
    primaryColor: '#e3f4dc',
    primaryBorderColor: '#40916c',
    primaryTextColor: '#1b4332',
    lineColor: '#2d6a4f',
  },
} as const;

const pictures: readonly FirstPicture[] = [
  {
    by: 'mira-okafor',
    hoursAgo: 53,
    title: 'Ridge line, first light',
    description: 'Trying to keep the haze between the hills. Five layers felt right.',
    steps: [painted('Mountain valley at sunrise, warm golden haze between the hills', '1792x1024')],
    likedBy: ['jonas-lindqvist', 'priya-raman'],
    comments: [{ by: 'priya-raman', content: 'The second ridge is lovely. Would hang this.' }],
  },
  {
    by: 'jonas-lindqvist',
    hoursAgo: 46,
    title: 'Where the week went',
    description: 'I tracked five days of studio time. Meetings win, again.',
    steps: [
      {
        kind: 'generate',
        generator: 'quickchart',
        params: {
          type: 'doughnut',
          data: {
            labels: ['Meetings', 'Drawing', 'Email', 'Research', 'Coffee'],
            datasets: [
              {
                data: [14, 11, 6, 5, 4],
                backgroundColor: ['#264653', '#2a9d8f', '#e9c46a', '#f4a261', '#e76f51'],
                borderColor: '#fdf8f0',
                borderWidth: 8,
              },
            ],
          },
          options: {
            title: {
              display: true,
              text: 'Forty hours, honestly',
              fontSize: 40,
              fontColor: '#264653',
              padding: 28,
            },
            legend: { position: 'bottom', labels: { fontSize: 22, fontColor: '#264653', padding: 24 } },
            layout: { padding: { left: 70, right: 70, top: 24, bottom: 24 } },
            cutoutPercentage: 58,
          },
          backgroundColor: '#fdf8f0',
          width: 900,
          height: 900,
        },
        out: 'image',
      },
    ],
    likedBy: ['mira-okafor'],
    comments: [{ by: 'mira-okafor', content: 'Only four for coffee? I doubt the data.' }],
  },
  {
    by: 'priya-raman',
    hoursAgo: 31,
    title: 'Quilt study no. 4',
    description: 'Mirrored tiles, one palette. Next one gets fewer colours.',
    steps: [
      painted('Geometric bauhaus tile pattern, warm autumn textile'),
      transformed('roundCorners', { radius: 48 }),
    ],
    likedBy: ['mira-okafor', 'jonas-lindqvist'],
    comments: [],
  },
  {
    by: 'mira-okafor',
    hoursAgo: 26,
    title: 'Pressed herbs',
    description: 'For the kitchen wall.',
    steps: [painted('Botanical herbs and flowers from the garden, organic green')],
    likedBy: ['priya-raman'],
    comments: [{ by: 'jonas-lindqvist', content: 'Is that rosemary on the left?' }],
  },
  {
    by: 'jonas-lindqvist',
    hoursAgo: 19,
    title: 'How a picture gets made here',
    description: 'Drew the pipeline for a colleague and it turned out almost pretty.',
    steps: [
      {
        kind: 'generate',
        generator: 'mermaid',
        params: {
          code: [
            `%%{init: ${JSON.stringify(meadow)}}%%`,
            'flowchart TD',
            '  A([Idea]) --> B{Words or data?}',
            '  B -->|words| C[Generate an image]',
            '  B -->|data| D[Draw a chart]',
            '  C --> E[Adjust and caption]',
            '  D --> E',
            '  E --> F((Share))',
          ].join('\n'),
          format: 'png',
        },
        out: 'image',
      },
      transformed('resize', { height: 860 }),
      transformed('extend', { top: 70, bottom: 70, left: 250, right: 250, background: '#ffffff' }),
    ],
    likedBy: ['mira-okafor', 'priya-raman'],
    comments: [],
  },
  {
    by: 'priya-raman',
    hoursAgo: 9,
    title: 'Shelf test, pastel',
    description: 'Checking the label at arm’s length before the real shoot.',
    steps: [
      painted('Studio product still: skincare bottle and jar, soft pastel'),
      transformed('modulate', { brightness: 1.05, saturation: 0.9 }),
    ],
    likedBy: ['jonas-lindqvist'],
    comments: [{ by: 'mira-okafor', content: 'The shadow under the jar sells it.' }],
  },
  {
    by: 'mira-okafor',
    hoursAgo: 4,
    title: 'Night ferry',
    description: 'Made on the way home, cropped twice.',
    steps: [
      painted('Ocean waves at night under a large moon, blue coast'),
      transformed('addCaption', { text: '22:40, upper deck', fontSize: 40, backgroundColor: '#06182f' }),
    ],
    likedBy: [],
    comments: [],
  },
  {
    by: 'jonas-lindqvist',
    hoursAgo: 1,
    title: 'Slow nebula',
    description: 'Left it running while the pasta cooked.',
    steps: [painted('Cosmic nebula with a ringed planet and stars, dream colours')],
    likedBy: ['priya-raman'],
    comments: [],
  },
];

const hourMs = 60 * 60 * 1000;

/** One of the first pictures of a new gallery. */
export interface PictureToHang {
  readonly hoursAgo: number;
  /** Draws and hangs it, with its date. */
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
  const { images } = await runWorkflow(picture.steps, variation);
  const result = (await store.addImages(userOf(picture.by), images.slice(-1)))[0];
  if (result === undefined) return;
  const { title, description } = picture;
  const item = await store.publish(
    userOf(picture.by),
    { imageUrl: blobUrl(result.id), title, description },
    { at },
  );
  for (const person of picture.likedBy) await store.toggleLike(item, userOf(person));
  for (const { by, content } of picture.comments) {
    await store.comment(item, userOf(by), content, { at: at + hourMs / 2 });
  }
}
