import type { PromptFault } from '../../api/prompt-faults.ts';
import { FleetError } from '../../lib/errors.ts';
import { faultSentences } from '../../mind/prompts/check.ts';

/** There is no prompt of that id, or no version of that number. */
export class PromptNotFoundError extends FleetError {
  readonly code = 'PROMPT_NOT_FOUND';

  constructor(id: string, version?: number) {
    super(
      version === undefined
        ? `There is no prompt "${id}". The list of prompts has all of them.`
        : `The prompt "${id}" has no version ${version}. Its list of versions has all of them.`,
    );
  }
}

/** Somebody else has changed the prompt since it was read. */
export class PromptChangedError extends FleetError {
  readonly code = 'PROMPT_CHANGED';

  /** @param at ISO 8601 */
  constructor(id: string, { by, at }: { readonly by: string; readonly at: string }) {
    super(
      `${by} changed the prompt "${id}" at ${at}, since you read it. Read it again, put your changes into it, and save with the new ETag.`,
    );
  }
}

/** The prompt has no draft that could be published. */
export class NoPromptDraftError extends FleetError {
  readonly code = 'NOTHING_TO_PUBLISH';

  constructor(id: string) {
    super(`The prompt "${id}" has no draft. Change something first, or name the version to go back to.`);
  }
}

/** The text cannot be the prompt. */
export class PromptUnusableError extends FleetError {
  readonly code = 'PROMPT_UNUSABLE';

  constructor(faults: readonly PromptFault[]) {
    super(`The prompt cannot be used: ${faultSentences(faults)}.`);
  }
}
