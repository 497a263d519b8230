import type { AgentId } from '../lib/ids.ts';
import type { Logger } from '../lib/logger.ts';
import type { KnownPictures } from './known-pictures.ts';
import { faultsOf, measurePicture, type PictureFault } from './measure/index.ts';

export interface LookRequest {
  readonly agentId: AgentId;
  /** The picture's bytes. */
  readonly bytes: Uint8Array;
}

/** Why a finished picture is not posted. */
export interface PictureProblem {
  readonly fault: PictureFault;
  readonly message: string;
}

/** Looks at a finished picture before it is posted; null where nothing speaks against it. */
export type LookAtPicture = (request: LookRequest) => Promise<PictureProblem | null>;

const messages: Readonly<Record<Exclude<PictureFault, 'near-duplicate'>, string>> = {
  unreadable: 'The picture cannot be read.',
  blank: 'The picture is blank.',
  'one-colour': 'The picture is nearly one colour.',
  'black-bars': 'Black bars take much of the picture.',
  'cut-text': 'Letters are cut at an edge of the picture.',
};

/** Makes the look of a fleet. What it cannot find out for lack of the database speaks against no picture. */
export function createLook(parts: { readonly known: KnownPictures; readonly logger: Logger }): LookAtPicture {
  return async ({ agentId, bytes }) => {
    const measures = await measurePicture(bytes).catch(() => null);
    if (measures === null) return problem('unreadable');
    const [fault] = faultsOf(measures);
    if (fault !== undefined) return problem(fault);
    try {
      const near = await parts.known.remember(agentId, measures.hash);
      if (near === null) return null;
      const whose = near.own ? 'the agent’s own' : 'the fleet’s';
      return {
        fault: 'near-duplicate',
        message: `The picture looks the same as one of ${whose} latest (${near.distance} of 64 bits differ).`,
      };
    } catch (error) {
      parts.logger.warn('A picture was not compared with those before it', { error });
      return null;
    }
  };
}

function problem(fault: PictureFault): PictureProblem {
  return { fault, message: fault === 'near-duplicate' ? 'The picture is known.' : messages[fault] };
}
