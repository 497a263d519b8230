import type { PictureMeasures, PictureWords } from '../../api/pictures.ts';
import type { FailureKind } from '../../mind/failure-kinds.ts';
import type { ModelCall } from '../../mind/mind.ts';

/**
 * What a failure says something of: of the picture alone, of whoever describes pictures, or of the agent in whose name
 * was asked.
 */
export type FailureConcern = 'picture' | 'describer' | 'agent';

/** A picture described: what the call took, and the words where there are some. */
export type Described =
  | { readonly call: ModelCall; readonly words: PictureWords }
  | { readonly call: ModelCall; readonly words: null; readonly concerns: FailureConcern };

/** In whose name, and until when. */
export interface Asker {
  /** The agent's username. */
  readonly username: string;
  readonly signal: AbortSignal;
}

/** What describes pictures: a model, or a step of FloImg. */
export interface Describer {
  readonly name: string;
  /** Never throws but what the signal says. @param jpeg the picture at 256 pixels */
  describe(jpeg: Buffer, measures: PictureMeasures, by: Asker): Promise<Described>;
}

/** What a failure of a model says something of. */
export function concernOf(kind: FailureKind): FailureConcern {
  return kind === 'content filter' || kind === 'answer unusable' ? 'picture' : 'describer';
}
