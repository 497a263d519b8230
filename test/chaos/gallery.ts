import { z } from 'zod';
import type { FaultRule } from '../../sandbox/faults.ts';
import { eventSchema, type GalleryEvent } from '../../src/gallery/records.ts';

const stateSchema = z.object({
  users: z.array(z.object({ id: z.string(), username: z.string(), isAgent: z.boolean() })),
  items: z.array(z.object({ id: z.string(), userId: z.string(), imageUrl: z.string() })),
  comments: z.array(
    z.object({ id: z.string(), itemId: z.string(), userId: z.string(), content: z.string() }),
  ),
  likes: z.array(z.object({ itemId: z.string(), userId: z.string() })),
});

const eventsSchema = z.object({ events: z.array(eventSchema), next: z.number().nullable() });

/** What the sandbox holds, as far as it matters here. */
export type GalleryState = z.infer<typeof stateSchema>;

/** A workflow that ran to its end in the sandbox. */
export interface ImageRun {
  /** The `Idempotency-Key` that came with it. */
  readonly key: string;
  /** When the call came in, and when its images were there: milliseconds since the epoch. */
  readonly askedAt: number;
  readonly madeAt: number;
  /** The id of its last image, which is the result. */
  readonly imageId: string;
}

/** What happened in the sandbox and cannot be seen from what it holds. */
export interface GalleryHistory {
  readonly runs: readonly ImageRun[];
  /** How often a user's like of an item was set, by {@link likeKey}. */
  readonly likesSet: ReadonlyMap<string, number>;
}

/** Names the like of one user for one item. */
export function likeKey(userId: string, itemId: string): string {
  return `${userId} ${itemId}`;
}

const answerMs = 10_000;

/** The sandbox's switchboard. */
export interface GalleryControl {
  /** Puts these faults in the place of all others. */
  setFaults(rules: readonly FaultRule[]): Promise<void>;
  readState(): Promise<GalleryState>;
  /** Reads what happened from the sandbox's journal. */
  readHistory(): Promise<GalleryHistory>;
}

/** @param seed makes the chance of the faults repeat */
export function controlGallery(url: string, serviceToken: string, seed: number): GalleryControl {
  const headers = { authorization: `Bearer ${serviceToken}`, 'content-type': 'application/json' };
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${url}/sandbox/${path}`, {
      method,
      headers,
      signal: AbortSignal.timeout(answerMs),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} /sandbox/${path} was answered with ${response.status}.`);
    return response.json();
  };
  let changes = 0;
  return {
    async setFaults(rules) {
      changes += 1;
      await ask('DELETE', 'faults');
      await ask('POST', 'faults', { seed: `${seed} ${changes}`, rules });
    },
    readState: async () => stateSchema.parse(await ask('GET', 'state')),
    async readHistory() {
      const all: GalleryEvent[] = [];
      for (let after: number | null = 0; after !== null; ) {
        const page: z.infer<typeof eventsSchema> = eventsSchema.parse(
          await ask('GET', `events?after=${after}`),
        );
        all.push(...page.events);
        after = page.next;
      }
      return historyOf(all);
    },
  };
}

function historyOf(events: readonly GalleryEvent[]): GalleryHistory {
  const likesSet = new Map<string, number>();
  for (const event of events) {
    if (event.type !== 'like' || !event.liked) continue;
    const key = likeKey(event.userId, event.itemId);
    likesSet.set(key, (likesSet.get(key) ?? 0) + 1);
  }
  return { runs: events.map(imageRunOf).filter((run) => run !== null), likesSet };
}

function imageRunOf(event: GalleryEvent): ImageRun | null {
  if (event.type !== 'images' || event.run === null || event.run.key === null) return null;
  const result = event.images.at(-1);
  if (result === undefined || event.run.failure !== null) return null;
  return { key: event.run.key, askedAt: event.run.askedAt, madeAt: result.createdAt, imageId: result.id };
}
