import { FleetError } from '../lib/errors.ts';
import { rulesAgainstUsername } from './usernames.ts';

/** An agent may not be called so. */
export class NameRefusedError extends FleetError {
  readonly code = 'NAME_REFUSED';

  constructor(name: string, why: string) {
    super(`No agent may be called ${JSON.stringify(name)}: ${why}. Choose another name.`);
  }
}

/** No account may have this username. */
export class UsernameRefusedError extends FleetError {
  readonly code = 'USERNAME_REFUSED';

  constructor(username: string, why: string) {
    super(`No account may be called ${JSON.stringify(username)}: ${why}. Choose another username.`);
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
 * @throws {UsernameRefusedError} likewise; FloImg shows it with everything that the agent says
 * @throws {BioRefusedError} likewise
 */
export async function assertPublishable({
  name,
  username,
  bio,
}: {
  readonly name?: string | undefined;
  readonly username?: string | undefined;
  readonly bio?: string | undefined;
}): Promise<void> {
  if (name === undefined && username === undefined && bio === undefined) return;
  // Its words are many: a process that makes no agent does without them.
  const { preparedJudge } = await import('../mind/guard/prepared.ts');
  const judge = await preparedJudge();
  const [refusedName] = name === undefined ? [] : judge(name, 'name').rules;
  if (name !== undefined && refusedName !== undefined)
    throw new NameRefusedError(name, refusedName.explanation);
  const [refusedUsername] = username === undefined ? [] : rulesAgainstUsername(username, judge);
  if (username !== undefined && refusedUsername !== undefined)
    throw new UsernameRefusedError(username, refusedUsername.explanation);
  const [refusedBio] = bio === undefined ? [] : judge(bio, 'bio').rules;
  if (refusedBio !== undefined) throw new BioRefusedError(refusedBio.explanation);
}
