import { setTimeout as delay } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { PictureDescription } from '../api/pictures.ts';
import type { Logger } from '../lib/logger.ts';
import { type LoadRemoteImage, RemoteImageRefusedError } from '../lib/remote-image.ts';
import type { ModelCall, PictureToSee } from '../mind/mind.ts';
import type { Asker, Describer } from './describe/describer.ts';
import {
  encodeCopy,
  likenessOf,
  measuresOf,
  type OpenedPicture,
  openPicture,
  PictureUnreadableError,
} from './measure/index.ts';
import type { ItemSight, SeenPicture, SeenPictures } from './seen-pictures.ts';

/** Milliseconds that a worker has an item's picture, or its description, to itself. */
const lease = { item: 20_000, description: 30_000 } as const;
/** A visit waits no longer for what another worker is about to know, and asks so often, in milliseconds. */
const [longestWait, pollMs] = [12_000, 150] as const;
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000] as const;
/** When a picture is looked at again that could not be seen. */
const lookAgainMs = { refused: hour, unreadable: day, failed: 10 * minute } as const;
/** What this process knows of items without asking Postgres. */
const known = { items: 2_000, describedMs: hour, otherMs: 5 * minute } as const;

/** For whom pictures are looked at: who pays, and who may be called off. */
export interface Onlooker extends Asker {
  /** Keeps what a call took; awaited before anything else is done. */
  readonly record: (call: ModelCall) => Promise<void>;
  /** Whether the day's limits leave room for a call. */
  readonly mayAsk: () => Promise<boolean>;
  /** Hears of a picture that cannot be seen, and why: the end of the sentence "It was not seen: …". */
  readonly missed: (itemId: string, reason: string) => void;
}

/** Sees pictures of the gallery, each once for the whole fleet. */
export interface Eyes {
  /** By the item's id; what cannot be seen is left out. Throws what the onlooker and the database throw, and no more. */
  see(
    pictures: readonly PictureToSee[],
    onlooker: Onlooker,
  ): Promise<ReadonlyMap<string, PictureDescription>>;
}

/** Sees nothing: agents speak of titles alone. */
export const closedEyes: Eyes = { see: async () => new Map() };

/**
 * Hears whether whoever describes pictures does: null where it does, else why not. What is the matter with one picture or
 * one agent is not said. Never rejects.
 */
export type SightHeard = (failure: string | null) => Promise<void>;

/** What came of looking at a picture, as metrics count it. */
export type SightOutcome = 'described' | 'measured' | 'unseen';

export interface EyesParts {
  readonly seen: SeenPictures;
  readonly loadImage: LoadRemoteImage;
  /** Who describes pictures, or why nobody is asked. */
  readonly describer: Describer | { readonly reason: string };
  readonly heard: SightHeard;
  readonly looked: (outcome: SightOutcome) => void;
  readonly logger: Logger;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export function createEyes(parts: EyesParts): Eyes {
  const { looked } = parts;
  const sights = new LRUCache<string, Sight>({ max: known.items });
  const look = createLookOnce(parts);
  return {
    async see(pictures, onlooker) {
      const seen = await Promise.all(
        pictures.map(async (picture) => {
          const kept = sights.get(picture.itemId);
          const sight = kept ?? (await look(picture, onlooker));
          if (kept === undefined) {
            const ttl = sight.kind === 'described' ? known.describedMs : known.otherMs;
            sights.set(picture.itemId, sight, { ttl });
            looked(sight.kind);
          }
          if (sight.kind !== 'unseen') return [[picture.itemId, sight] as const];
          onlooker.missed(picture.itemId, sight.reason);
          return [];
        }),
      );
      return new Map(seen.flat());
    },
  };
}

/** A picture that cannot be seen, and why. */
interface Unseen {
  readonly kind: 'unseen';
  readonly reason: string;
}

type Sight = PictureDescription | Unseen;
type Look = (picture: PictureToSee, onlooker: Onlooker) => Promise<Sight>;

function createLookOnce({ seen, loadImage, describer, heard, logger, now }: EyesParts): Look {
  /** After a failure that is the describer's own it is left alone until then. */
  let pause = { until: 0, reason: '' };

  const open = async (url: string): Promise<OpenedPicture> => openPicture((await loadImage(url)).bytes);

  /** The item's picture, looked at by whoever comes first. */
  const pictureOf = async (
    { itemId, imageUrl }: PictureToSee,
    signal: AbortSignal,
  ): Promise<{ readonly picture: SeenPicture; readonly opened: OpenedPicture | null } | Unseen> => {
    const until = now() + longestWait;
    for (;;) {
      const sight = await seen.lookUp(itemId, lease.item);
      if (sight.state === 'seen') return { picture: sight.picture, opened: null };
      const unseen = unseenFor(sight, now() >= until);
      if (unseen !== null) return unseen;
      if (sight.state === 'ours') break;
      await delay(pollMs, undefined, { signal });
    }
    const opened = await open(imageUrl).catch(whyUnseen);
    if ('reason' in opened) {
      const { reason, forMs } = opened;
      logger.info('A picture of the gallery cannot be seen', { itemId, imageUrl, reason });
      await seen.keepUnseen(itemId, reason, forMs);
      return { kind: 'unseen', reason };
    }
    return { picture: await seen.keep(itemId, likenessOf(opened.copy), measuresOf(opened)), opened };
  };

  const describe = async (
    asked: Describer,
    picture: SeenPicture,
    { opened, onlooker }: { readonly opened: OpenedPicture; readonly onlooker: Onlooker },
  ): Promise<PictureDescription> => {
    const described = await asked.describe(await encodeCopy(opened), picture.measures, onlooker);
    const { call, words } = described;
    await onlooker.record(call);
    if (words !== null) {
      await heard(null);
      await seen.keepWords(picture.id, words, asked.name);
      return { kind: 'described', words, measures: picture.measures, by: asked.name };
    }
    const reason = call.error?.message ?? '';
    if (described.concerns === 'describer') {
      pause = { until: now() + pauseMs, reason };
      await heard(reason);
    }
    logger.warn('A picture was not described, and is measured', { pictureId: picture.id, reason });
    await seen.keepFailure(picture.id, reason, askAgainMs[described.concerns]);
    return measured(picture, reason);
  };

  /** Has the picture described by whoever gets the lease on it. */
  const describeOnce = async (
    asked: Describer,
    { picture, opened }: { readonly picture: SeenPicture; readonly opened: OpenedPicture | null },
    { imageUrl, onlooker }: { readonly imageUrl: string; readonly onlooker: Onlooker },
  ): Promise<PictureDescription> => {
    if (now() < pause.until) return measured(picture, pause.reason);
    if (!(await onlooker.mayAsk())) return measured(picture, 'the day’s limits leave no room for it');
    if (!(await seen.takeDescribing(picture.id, lease.description)))
      return waitedFor(picture, { seen, now, signal: onlooker.signal });
    const shown = opened ?? (await open(imageUrl).catch(whyUnseen));
    if (!('reason' in shown)) return describe(asked, picture, { opened: shown, onlooker });
    await seen.keepFailure(picture.id, shown.reason, shown.forMs);
    return measured(picture, shown.reason);
  };

  return async (asked, onlooker) => {
    const found = await pictureOf(asked, onlooker.signal);
    if ('kind' in found) return found;
    const { picture } = found;
    if (picture.words !== null) return describedOf(picture);
    if ('reason' in describer) return measured(picture, describer.reason);
    return describeOnce(describer, found, { imageUrl: asked.imageUrl, onlooker });
  };
}

/** Milliseconds that a describer is left alone after a failure of its own. */
const pauseMs = 10 * minute;
/** When a picture is asked about again that was not described; at once where only the agent that asked may not. */
const askAgainMs = { picture: day, describer: pauseMs, agent: 0 } as const;

interface Waiting {
  readonly seen: SeenPictures;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** What another worker finds out, for as long as it has the lease. */
async function waitedFor(picture: SeenPicture, { seen, now, signal }: Waiting): Promise<PictureDescription> {
  const until = now() + longestWait;
  let current = await seen.read(picture.id);
  while (current !== null && current.words === null && current.leased && now() < until) {
    await delay(pollMs, undefined, { signal });
    current = await seen.read(picture.id);
  }
  if (current === null || current.words === null)
    return measured(picture, current?.reason ?? 'another visit has it described');
  return describedOf(current);
}

function describedOf({ words, measures, by }: SeenPicture): PictureDescription {
  if (words === null) return { kind: 'measured', measures, reason: '' };
  return { kind: 'described', words, measures, by: by ?? '' };
}

function measured({ measures }: SeenPicture, reason: string): PictureDescription {
  return { kind: 'measured', measures, reason };
}

/** Null where the picture can be seen, or may be soon. */
function unseenFor(sight: ItemSight, isLate: boolean): Unseen | null {
  if (sight.state === 'unseen') return { kind: 'unseen', reason: sight.reason };
  return sight.state === 'busy' && isLate
    ? { kind: 'unseen', reason: 'another visit still looks at it' }
    : null;
}

/** Why a picture cannot be seen, and for how long that is believed. */
function whyUnseen(error: unknown): { readonly reason: string; readonly forMs: number } {
  // What the look-up of a name refuses may come as the cause of a connection that failed.
  const refused = [error, error instanceof Error ? error.cause : null].find(
    (one) => one instanceof RemoteImageRefusedError,
  );
  if (refused !== undefined) return { reason: refused.message, forMs: lookAgainMs.refused };
  if (error instanceof PictureUnreadableError)
    return { reason: error.message, forMs: lookAgainMs.unreadable };
  const isSlow = error instanceof Error && error.name === 'TimeoutError';
  const reason = isSlow ? 'its server took too long to give it' : 'its server did not give it';
  return { reason, forMs: lookAgainMs.failed };
}
