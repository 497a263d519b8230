import { watchEveryMs } from '../../../../config/queues.ts';
import type { EpochMs } from '../../../lib/clock.ts';
import { type PeopleFigures, peopleFigures } from '../../../people/figures.ts';
import { counted, number } from '../../words.ts';
import { type Check, type CheckResult, ok, warning } from '../check.ts';
import type { Services } from '../services.ts';

/** Passes that may be missed before somebody should know. */
const latePasses = 6;

const watchCheck: Check<Services> = {
  name: 'watch',
  checked: 'People: watch on the gallery',
  after: ['postgres-migrations'],
  repair: 'The log of the workers says more.',
  async run(services) {
    const fleet = await services.fleet();
    if (fleet?.status !== 'running') return ok('it rests while the fleet does not run');
    return judgeWatch(await peopleFigures(await services.database()), services.clock.now());
  },
};

/** What there is to say of it. */
export function judgeWatch({ people, watch, waitingPosts }: PeopleFigures, now: EpochMs): CheckResult {
  const { passedAt, failure, unchecked, requests, requestsTotal, readsHistory } = watch;
  const isThrough = passedAt !== null && now - passedAt <= latePasses * watchEveryMs;
  if (failure !== null)
    return warning(
      `${isThrough ? 'in its last pass' : 'it does not get through'}: ${failure}`,
      'Put right what FloImg Studio says.',
    );
  if (passedAt === null) return warning('it has not looked yet', 'A worker looks within 30 s of its start.');
  const spent = `${counted(requests, 'request')} in the last pass, ${number(requestsTotal)} in all`;
  const ageMs = now - passedAt;
  if (ageMs > latePasses * watchEveryMs)
    return warning(
      `its last pass was ${number(Math.round(ageMs / 60_000))} min ago`,
      'Workers make one every 30 s: see whether any is connected, and the failed jobs of the queue people.',
    );
  if (unchecked > 0 && !readsHistory)
    return warning(
      `${counted(unchecked, 'post')} due were not looked at: ${spent}`,
      'More is posted than it may ask for; those that an agent would come to go first. docs/people.md says more.',
    );
  const history = readsHistory ? '; it still reads the weeks before its start' : '';
  return ok(`${number(people)} people, ${counted(waitingPosts, 'post')} waiting; ${spent}${history}`);
}

const optOutsCheck: Check<Services> = {
  name: 'opt-outs',
  checked: 'People: opt-outs',
  after: ['postgres-migrations'],
  repair: 'The log of the web process says more.',
  async run(services) {
    const { proposedOptOuts } = await peopleFigures(await services.database());
    if (proposedOptOuts === 0) return ok('none waits to be confirmed');
    return warning(
      `${counted(proposedOptOuts, 'proposed opt-out')} to confirm or decline; agents leave them alone until then`,
      'npm run fleet -- people --proposed lists them; people opt-out and people opt-in decide.',
    );
  },
};

/** People, as the watch on the gallery knows them. */
export const peopleChecks: readonly Check<Services>[] = [watchCheck, optOutsCheck];
