import { directEveryMs } from '../../../../config/queues.ts';
import { type DirectorHealth, directorHealth } from '../../../director/health.ts';
import type { EpochMs } from '../../../lib/clock.ts';
import { counted, number } from '../../words.ts';
import { type Check, type CheckResult, ok, warning } from '../check.ts';
import type { Services } from '../services.ts';

/** Looks that may be missed before somebody should know. */
const lateLooks = 8;
/** Fewer wishes say nothing. */
const enoughWishes = 10;
/** More of them than that expire where agents do not come, or have nothing to say. */
const muchExpired = 0.5;

const directorCheck: Check<Services> = {
  name: 'director',
  checked: 'People: director',
  after: ['postgres-migrations'],
  repair: 'The log of the workers says more.',
  async run(services) {
    const fleet = await services.fleet();
    if (fleet?.status !== 'running') return ok('it rests while the fleet does not run');
    return judgeDirector(
      await directorHealth(await services.database(), services.clock),
      services.clock.now(),
    );
  },
};

/** What there is to say of it. */
export function judgeDirector(health: DirectorHealth, now: EpochMs): CheckResult {
  const { mode, share, lookedAt, unmet, waiting, late, wishes } = health;
  if (lookedAt === null)
    return warning('it has not looked yet', 'A worker looks within a minute of its start.');
  if (now - lookedAt > lateLooks * directEveryMs)
    return warning(
      `its last look was ${number(Math.round((now - lookedAt) / 60_000))} min ago`,
      'Workers look every 15 s: see whether any is connected, and the failed jobs of the queue people.',
    );
  const awake = `${number(Math.round(share * 100))} % of the agents may be awake`;
  if (mode === 'off') return ok(`it is off, and wishes for nothing; ${awake}`);
  if (unmet > 0 && share > 0)
    return warning(
      `for ${counted(unmet, 'post')} that waits no agent is awake that fits`,
      'Start more agents, in other time zones, or raise the share awake: docs/director.md says who fits.',
    );
  const settled = wishes.carriedOut + wishes.expired;
  if (settled >= enoughWishes && wishes.expired > muchExpired * settled)
    return warning(
      `${number(wishes.expired)} of ${number(settled)} wishes of the last day expired`,
      'The visits of these agents say why they did something else, or did not come.',
    );
  const lately = late === 0 ? '' : ` (${number(late)} late: a few of them get agents each hour)`;
  return ok(`${counted(waiting, 'post')} waiting${lately}, wishes open: ${number(wishes.open)}; ${awake}`);
}

/** The director, as Postgres has it. */
export const directorChecks: readonly Check<Services>[] = [directorCheck];
