import { expect } from 'chai';
import { judgeDirector } from '../../../src/cli/doctor/checks/director.ts';
import { judgeWatch } from '../../../src/cli/doctor/checks/people.ts';
import type { DirectorHealth } from '../../../src/director/health.ts';
import type { PeopleFigures } from '../../../src/people/figures.ts';

const now = Date.UTC(2026, 2, 1, 12);
const minute = 60_000;

describe('doctor on the watch', () => {
  const watch = {
    passedAt: now - 20_000,
    unchecked: 0,
    requests: 4,
    requestsTotal: 4_000,
    readsHistory: false,
    failure: null,
  };
  const judge = (changes: Partial<PeopleFigures['watch']>) =>
    judgeWatch({ people: 41, proposedOptOuts: 0, waitingPosts: 3, watch: { ...watch, ...changes } }, now);

  it('is content with one that passes', () => {
    expect(judge({})).to.deep.equal({
      level: 'ok',
      found: '41 people, 3 posts waiting; 4 requests in the last pass, 4,000 in all',
      repair: null,
    });
    expect(judge({ unchecked: 9, readsHistory: true }).level).to.equal('ok');
  });

  it('warns where it has not looked, is late, leaves posts unchecked or meets a failure', () => {
    const failure = 'One post or user could not be read and will be tried again: HTTP 500';
    for (const [changes, found] of [
      [{ passedAt: null }, 'it has not looked yet'],
      [{ passedAt: now - 10 * minute }, 'its last pass was 10 min ago'],
      [{ unchecked: 9 }, '9 posts due were not looked at: 4 requests in the last pass, 4,000 in all'],
      [{ failure }, `in its last pass: ${failure}`],
      [{ failure: 'HTTP 503', passedAt: now - 10 * minute }, 'it does not get through: HTTP 503'],
      [{ failure: 'HTTP 503', passedAt: null }, 'it does not get through: HTTP 503'],
    ] as const) {
      const result = judge(changes);
      expect([result.level, result.found]).to.deep.equal(['warning', found]);
      expect(result.repair).to.be.a('string');
    }
  });
});

describe('doctor on the director', () => {
  const health: DirectorHealth = {
    mode: 'on',
    share: 0.5,
    lookedAt: now - 15_000,
    unmet: 0,
    waiting: 4,
    late: 0,
    oldestWaitSeconds: 3_000,
    wishes: { open: 2, suggested: 0, carriedOut: 9, expired: 1, dropped: 0 },
  };
  const judge = (changes: Partial<DirectorHealth>) => judgeDirector({ ...health, ...changes }, now);

  it('is content with one that looks, and names what is late', () => {
    expect(judge({})).to.include({
      level: 'ok',
      found: '4 posts waiting, wishes open: 2; 50 % of the agents may be awake',
    });
    expect(judge({ late: 3 }).found).to.include('(3 late: a few of them get agents each hour)');
    expect(judge({ mode: 'off', unmet: 3 }).found).to.include('it is off');
  });

  it('warns where it does not look, finds no agent, or its wishes expire', () => {
    for (const [changes, found] of [
      [{ lookedAt: null }, 'it has not looked yet'],
      [{ lookedAt: now - 10 * minute }, 'its last look was 10 min ago'],
      [{ unmet: 1 }, 'for 1 post that waits no agent is awake that fits'],
      [{ wishes: { ...health.wishes, carriedOut: 4, expired: 6 } }, '6 of 10 wishes of the last day expired'],
    ] as const) {
      const result = judge(changes);
      expect([result.level, result.found]).to.deep.equal(['warning', found]);
      expect(result.repair).to.be.a('string');
    }
    expect(judge({ unmet: 5, share: 0 }).level, 'nobody is to be awake').to.equal('ok');
  });
});
