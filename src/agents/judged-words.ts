import { FleetError } from '../lib/errors.ts';

/** An agent may not be called so. */
export class NameRefusedError extends FleetError {
  readonly code = 'NAME_REFUSED';

  constructor(name: string, why: string) {
    super(`No agent may be called ${JSON.stringify(name)}: ${why}. Choose another name.`);
  }
}

/** An agent may not say this of itself. */
export class BioRefusedError extends FleetError {
  readonly code = 'BIO_REFUSED';

  constructor(why: string) {
    super(`The biography may not be published: ${why}. Say it in other words.`);
  }
}

/**
 * Lets the gate judge what FloImg shows of an agent beside what it does.
 * @throws {NameRefusedError} with the explanation of the rule that objects
 * @throws {BioRefusedError} likewise
 */
export async function assertPublishable({
  name,
  bio,
}: {
  readonly name?: string | undefined;
  readonly bio?: string | undefined;
}): Promise<void> {
  if (name === undefined && bio === undefined) return;
  // Its words are many: a process that makes no agent does without them.
  const { defaultJudge } = await import('../mind/guard/judge.ts');
  const [refusedName] = name === undefined ? [] : defaultJudge(name, 'name').rules;
  if (name !== undefined && refusedName !== undefined)
    throw new NameRefusedError(name, refusedName.explanation);
  const [refusedBio] = bio === undefined ? [] : defaultJudge(bio, 'bio').rules;
  if (refusedBio !== undefined) throw new BioRefusedError(refusedBio.explanation);
}
