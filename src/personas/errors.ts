import type { z } from 'zod';
import { FleetError } from '../lib/errors.ts';

/** There is no persona of that id, or no version of that number. */
export class PersonaNotFoundError extends FleetError {
  readonly code = 'PERSONA_NOT_FOUND';

  constructor(id: string, version?: number) {
    super(
      version === undefined
        ? `There is no persona "${id}". The list of personas has all of them.`
        : `The persona "${id}" has no version ${version}. Its list of versions has all of them.`,
    );
  }
}

/** Another persona has the id. */
export class PersonaTakenError extends FleetError {
  readonly code = 'PERSONA_TAKEN';

  constructor(id: string) {
    super(`There is a persona "${id}" already, or there was one. Choose another id, or restore that one.`);
  }
}

/** Somebody else has changed the persona since it was read. */
export class PersonaChangedError extends FleetError {
  readonly code = 'PERSONA_CHANGED';

  /**
   * @param by who changed it
   * @param at ISO 8601
   * @param fields what differs now from what is published
   */
  constructor(id: string, { by, at, fields }: { by: string; at: string; fields: readonly string[] }) {
    const what = fields.length === 0 ? 'nothing that is not published' : fields.join(', ');
    super(
      `${by} changed the persona "${id}" at ${at}, since you read it; its draft now changes ${what}. ` +
        'Read it again, put your changes into it, and save with the new ETag.',
    );
  }
}

/** The persona, or its version, is in use. */
export class PersonaInUseError extends FleetError {
  readonly code = 'PERSONA_IN_USE';

  constructor(what: string, agents: number) {
    super(
      agents === 0
        ? `${what} is what new agents are made from. Publish another version first.`
        : `${what} is what ${agents === 1 ? 'one agent lives' : `${agents} agents live`} by. Delete these agents, or let them come once after another version is published.`,
    );
  }
}

/** There is nothing to publish. */
export class NothingToPublishError extends FleetError {
  readonly code = 'NOTHING_TO_PUBLISH';

  constructor(id: string) {
    super(`The persona "${id}" has no draft. Change something first, or name the version to go back to.`);
  }
}

/** Nothing of that id comes with the fleet. */
export class NotBuiltInError extends FleetError {
  readonly code = 'PERSONA_NOT_BUILT_IN';

  constructor(id: string, builtIn: readonly string[]) {
    super(`No persona "${id}" comes with the fleet. These do: ${builtIn.join(', ')}.`);
  }
}

/** What another release has stored cannot be used by this one. */
export class PersonaUnusableError extends FleetError {
  readonly code = 'PERSONA_UNUSABLE';

  constructor(id: string, cause: z.ZodError) {
    const faults = cause.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    super(
      `This version of the persona "${id}" cannot be used: ${faults.join('; ')}. Correct it in a draft.`,
      {
        cause,
      },
    );
  }
}

/** More sample pictures are asked for at once than can be drawn soon. */
export class SamplesBusyError extends FleetError {
  readonly code = 'SAMPLES_BUSY';

  constructor(waiting: number) {
    super(
      `Sample pictures are drawn one request after the other, and ${waiting} wait already. Ask again in some seconds, or with pictures: 0 for the agents alone.`,
    );
  }
}

/** The sample pictures could not be drawn. */
export class SamplesFailedError extends FleetError {
  readonly code = 'SAMPLES_FAILED';

  constructor(reason: string, cause?: unknown) {
    super(
      `The sample pictures could not be drawn: ${reason}. Ask again, or with pictures: 0 for the agents alone.`,
      cause === undefined ? {} : { cause },
    );
  }
}
