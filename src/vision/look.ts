import { messageOf } from '../lib/errors.ts';
import type { AgentId } from '../lib/ids.ts';
import type { Logger } from '../lib/logger.ts';
import { type LoadRemoteImage, RemoteImageRefusedError } from '../lib/remote-image.ts';
import type { Moderation } from '../mind/publishing/moderation.ts';
import type { KnownPictures, NearPicture } from './known-pictures.ts';
import { faultsOf, measurePicture, type PictureFault } from './measure/index.ts';

export interface LookRequest {
  readonly agentId: AgentId;
  /** The picture's bytes; null where FloImg's answer did not hold them: then its address is asked for them. */
  readonly bytes: Uint8Array | null;
  readonly imageUrl: string;
}

/** Why a finished picture is not posted. */
export interface PictureProblem {
  readonly fault: PictureFault | 'flagged';
  readonly message: string;
}

/** What came of looking at a picture. */
export interface Looked {
  /** What speaks against posting it; null where nothing does. */
  readonly problem: PictureProblem | null;
  /** Why it could not be seen, which speaks against no picture; null where it was. */
  readonly unseen: string | null;
}

/** Looks at a finished picture before it is posted. */
export type LookAtPicture = (request: LookRequest) => Promise<Looked>;

/** Nothing speaks against the picture. */
export const worthPosting: Looked = { problem: null, unseen: null };

const messages: Readonly<Record<Exclude<PictureFault, 'near-duplicate'>, string>> = {
  unreadable: 'The picture cannot be read.',
  blank: 'The picture is blank.',
  'one-colour': 'The picture is nearly one colour.',
  'black-bars': 'Black bars take much of the picture.',
  'cut-text': 'Letters are cut at an edge of the picture.',
};

export interface LookParts {
  readonly known: KnownPictures;
  /** Fetches a picture of which the answer held no bytes. */
  readonly loadImage: LoadRemoteImage;
  /** Asks moderation about a picture; absent where nobody moderates. */
  readonly moderate?: Moderation['picture'];
  readonly logger: Logger;
}

/** A picture takes moderation longer than a text, in milliseconds. */
const moderationMs = 20_000;

/** Makes the look of a fleet. What it cannot find out for lack of bytes or of the database speaks against no picture. */
export function createLook({ known, loadImage, moderate, logger }: LookParts): LookAtPicture {
  return async ({ agentId, bytes, imageUrl }) => {
    const seen = bytes ?? (await fetched(loadImage, imageUrl));
    if (typeof seen === 'string') {
      logger.warn('A finished picture could not be looked at', { agentId, imageUrl, reason: seen });
      return { problem: null, unseen: seen };
    }
    const measures = await measurePicture(seen).catch((error: unknown) => {
      logger.warn('A finished picture cannot be read', { agentId, imageUrl, error });
      return null;
    });
    if (measures === null) return problem('unreadable');
    const [fault] = faultsOf(measures);
    if (fault !== undefined) return problem(fault);
    const opinion = await moderate?.(seen, AbortSignal.timeout(moderationMs));
    if (opinion?.state === 'flagged')
      return { problem: { fault: 'flagged', message: `Of the picture ${opinion.message}.` }, unseen: null };
    // Its words have passed, and nobody is spoken to with it: a picture is posted without moderation.
    const unseen = opinion?.state === 'unchecked' ? `Of the picture ${opinion.message}.` : null;
    try {
      const near = await known.remember(agentId, measures.hash);
      return { problem: near === null ? null : nearDuplicate(near), unseen };
    } catch (error) {
      logger.warn('A picture was not compared with those before it', { error });
      return { problem: null, unseen };
    }
  };
}

/** The picture's bytes, or why they could not be had. */
async function fetched(loadImage: LoadRemoteImage, imageUrl: string): Promise<Uint8Array | string> {
  try {
    return (await loadImage(imageUrl)).bytes;
  } catch (error) {
    return `FloImg’s answer held no preview, and at the picture’s address ${reasonIn(error)}.`;
  }
}

function reasonIn(error: unknown): string {
  return error instanceof RemoteImageRefusedError
    ? error.message
    : `its server did not give it (${messageOf(error)})`;
}

function nearDuplicate({ own, distance }: NearPicture): PictureProblem {
  const whose = own ? 'the agent’s own' : 'the fleet’s';
  return {
    fault: 'near-duplicate',
    message: `The picture looks the same as one of ${whose} latest (${distance} of 64 bits differ).`,
  };
}

function problem(fault: Exclude<PictureFault, 'near-duplicate'>): Looked {
  return { problem: { fault, message: messages[fault] }, unseen: null };
}
