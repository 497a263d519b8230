import { expect } from 'chai';
import type { Fault } from '../../sandbox/faults.ts';
import { respondToFailure, studioHealthOf } from '../../src/fleet/failures.ts';
import { pauseFleet, sleepFleet, wakeFleet } from '../../src/fleet/status.ts';
import { notifyStudioBack, notifyStudioUnavailable } from '../../src/fleet/studio.ts';
import type { FloimgFailure } from '../../src/floimg/index.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { like, openVisitSetting, planning, type VisitSetting } from '../visit/visit-setting.ts';

describe('the whole fleet', () => {
  let setting: VisitSetting;

  before(async () => {
    setting = await openVisitSetting();
  });
  after(() => setting?.close());
  beforeEach(async () => {
    setting.sandbox.faults.clear();
    await setting.rows("update fleet set status = 'running', status_reason = null, sleeping_until = null");
    await setting.rows('update fleet set studio_out_since = null');
    await setting.rows('truncate activities');
  });

  const fleet = () =>
    setting.row<{ status: string; reason: string | null; until: string | null }>(
      'select status, status_reason as reason, sleeping_until as until from fleet',
    );
  const told = async (): Promise<string[]> => (await setting.activities(null)).map(({ type }) => type);
  const log = () => setting.activityLog;
  const often = (work: () => Promise<unknown>) => Promise.all(Array.from({ length: 8 }, work));

  /** What a visit meets when a fault strikes. */
  async function meet(fault: Fault): Promise<FloimgFailure> {
    const agent = await setting.makeAgent();
    setting.strike('like', fault);
    const { failure } = await setting.visit(agent, planning(like(await setting.makeItem())));
    if (failure === null) throw new Error('The visit met no failure.');
    return failure;
  }

  /** What a visit meets when the service itself is refused as well. */
  async function refusedAltogether(fault: Fault): Promise<FloimgFailure> {
    const agent = await setting.makeAgent();
    // Its two reads, and the trial of the token.
    for (let call = 0; call < 3; call += 1) setting.strike('feed', fault);
    const { failure } = await setting.visit(agent, planning());
    if (failure === null) throw new Error('The visit met no failure.');
    return failure;
  }

  /** How long the fleet sleeps in the end, counted from after some work and from before it, in milliseconds. */
  async function sleepAfter(work: () => Promise<unknown>): Promise<[least: number, most: number]> {
    const before = Date.now();
    await work();
    const until = Date.parse((await fleet()).until ?? '');
    return [until - Date.now(), until - before];
  }

  const respond = (failure: FloimgFailure) =>
    respondToFailure({ activityLog: log(), clock: systemClock }, failure);

  it('sleeps until its budget is new, told once by many, and wakes by itself', async () => {
    const resetAt = new Date(Date.now() + 7_200_000).toISOString();
    const failure = await meet({ kind: 'fleet-daily-budget', resetAt });
    await often(() => respond(failure));
    const { status, until } = await fleet();
    expect(status).to.equal('sleeping');
    expect(Date.parse(until ?? '')).to.equal(Date.parse(resetAt));
    expect(await told()).to.deep.equal(['sleeping']);
    const sleeper = await setting.makeAgent();
    expect((await setting.visit(sleeper, planning())).end).to.equal('skipped');

    expect(await wakeFleet(log())).to.equal(false);
    await setting.rows("update fleet set sleeping_until = now() - interval '1 second'");
    expect((await setting.visit(sleeper, planning())).end).to.equal('finished');
    expect((await often(() => wakeFleet(log()))).filter(Boolean)).to.have.lengthOf(1);
    expect(await fleet()).to.deep.equal({ status: 'running', reason: null, until: null });
    expect(await told()).to.deep.equal(['sleeping', 'resumed']);
  });

  for (const resetAt of [undefined, 'soon', '2001-01-01T00:00:00Z'] as const) {
    it(`sleeps for an hour where resetAt is ${resetAt ?? 'missing'}`, async () => {
      const [least, most] = await sleepAfter(async () =>
        respond(await meet({ kind: 'fleet-monthly-budget', resetAt })),
      );
      expect(3_600_000).to.be.within(least, most);
    });
  }

  it('sleeps for Retry-After when it is too fast', async () => {
    const [least, most] = await sleepAfter(async () =>
      respond(await meet({ kind: 'too-fast', retryAfter: '30' })),
    );
    expect(30_000).to.be.within(least, most);
  });

  it('pauses when Studio pauses it, until a person resumes it', async () => {
    const failure = await meet({ kind: 'fleet-paused' });
    await often(() => respond(failure));
    expect(await fleet()).to.include({ status: 'paused', until: null });
    expect(await told()).to.deep.equal(['paused']);
    expect(await wakeFleet(log())).to.equal(false);
  });

  for (const kind of ['unauthorized', 'forbidden'] as const) {
    it(`pauses loudly, with the words of FloImg, when its token is ${kind} for the service itself`, async () => {
      const failure = await refusedAltogether({ kind });
      await often(() => respond(failure));
      expect((await fleet()).reason)
        .to.include('FLOIMG_SERVICE_TOKEN')
        .and.to.include('(');
      expect(await told()).to.deep.equal(['error']);
    });

    it(`goes on when one agent is ${kind} and its token is accepted`, async () => {
      const agent = await setting.makeAgent();
      setting.strike('feed', { kind });
      const { failure } = await setting.visit(agent, planning());
      if (failure === null) throw new Error('The visit met no failure.');
      expect(await respond(failure)).to.equal(false);
      expect((await fleet()).status).to.equal('running');
    });
  }

  it('sleeps a moment when it is too fast and Retry-After is 0', async () => {
    await respond(await meet({ kind: 'too-fast', retryAfter: '0' }));
    expect(await fleet()).to.include({ status: 'sleeping' });
  });

  it('stays paused whatever else happens', async () => {
    await pauseFleet(log(), { reason: 'first', type: 'paused' });
    await pauseFleet(log(), { reason: 'second', type: 'error' });
    await sleepFleet(log(), { until: Date.now() + 60_000, reason: 'tired' });
    expect(await fleet()).to.deep.equal({ status: 'paused', reason: 'first', until: null });
    expect(await told()).to.deep.equal(['paused']);
  });

  it('keeps the longer of two sleeps, and tells a new reason', async () => {
    await sleepFleet(log(), { until: Date.now() + 10_000, reason: 'short' });
    const longer = Date.now() + 60_000;
    await sleepFleet(log(), { until: longer, reason: 'long' });
    await sleepFleet(log(), { until: longer - 40_000, reason: 'short' });
    const { reason, until } = await fleet();
    expect(reason).to.equal('long');
    expect(Date.parse(until ?? '')).to.equal(longer);
    expect(await told()).to.deep.equal(['sleeping', 'sleeping']);
  });

  it('reports once that Studio is unavailable, and once that it is back', async () => {
    await often(() => notifyStudioUnavailable(log(), 'no answer'));
    const agent = await setting.makeAgent();
    expect((await setting.visit(agent, planning())).studioOut).to.equal(true);
    await often(() => notifyStudioBack(log(), systemClock));
    expect(await told()).to.deep.equal(['error', 'resumed']);
    expect((await setting.visit(agent, planning())).studioOut).to.equal(false);
  });

  it('takes a lost answer for Studio being out, and a refusal for a sign of life', async () => {
    expect(studioHealthOf(await meet({ kind: 'reset' }))).to.equal('unavailable');
    expect(studioHealthOf(await meet({ kind: 'unavailable' }))).to.equal('unavailable');
    expect(studioHealthOf(await meet({ kind: 'agent-daily-limit', used: 1, limit: 1 }))).to.equal('answers');
    expect(studioHealthOf(await meet({ kind: 'too-fast', retryAfter: '0' }))).to.equal('too-fast');
  });
});
