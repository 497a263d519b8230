import { expect } from 'chai';
import { createAdmissionControl } from '../../src/limits/admission-control.ts';
import { createBreaker } from '../../src/limits/breaker.ts';
import { createThrottle } from '../../src/limits/throttle.ts';

/** A clock that the test moves. */
function handClock() {
  let now = 1_000_000;
  return {
    now: () => now,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('the circuit breaker', () => {
  const setUp = () => {
    const clock = handClock();
    const breaker = createBreaker({ clock, failuresToOpen: 3, openMs: 1_000, longestOpenMs: 3_000 });
    const open = () => [breaker.failed(), breaker.failed(), breaker.failed()];
    return { clock, breaker, open };
  };

  it('opens after failures in a row, and says so once', () => {
    const { breaker, open } = setUp();
    expect(open()).to.deep.equal([false, false, true]);
    expect(breaker.enter()).to.equal(false);
    expect(breaker.failed()).to.equal(false);
  });

  it('stays closed where a success comes between failures', () => {
    const { breaker } = setUp();
    for (let round = 0; round < 5; round += 1) {
      breaker.failed();
      breaker.failed();
      expect(breaker.succeeded()).to.equal(false);
    }
    expect(breaker.enter()).to.equal(true);
  });

  it('lets one probe through after a while, and closes when that succeeds', () => {
    const { clock, breaker, open } = setUp();
    open();
    clock.pass(999);
    expect(breaker.enter()).to.equal(false);
    clock.pass(1);
    expect([breaker.enter(), breaker.enter()]).to.deep.equal([true, false]);
    expect(breaker.succeeded()).to.equal(true);
    expect([breaker.enter(), breaker.enter()]).to.deep.equal([true, true]);
  });

  it('waits twice as long after each probe that fails, up to a limit', () => {
    const { clock, breaker, open } = setUp();
    open();
    for (const wait of [1_000, 2_000, 3_000, 3_000]) {
      clock.pass(wait - 1);
      expect(breaker.enter(), `before ${wait}`).to.equal(false);
      clock.pass(1);
      expect(breaker.enter(), `after ${wait}`).to.equal(true);
      breaker.failed();
    }
  });

  it('waits no longer where the clock is set back meanwhile', () => {
    const { clock, breaker, open } = setUp();
    open();
    clock.pass(-7_200_000);
    expect(breaker.enter()).to.equal(false);
    clock.pass(1_000);
    expect(breaker.enter()).to.equal(true);
  });

  it('gives the probe to the next where one learnt nothing', () => {
    const { clock, breaker, open } = setUp();
    open();
    clock.pass(1_000);
    breaker.enter();
    breaker.learntNothing();
    expect(breaker.enter()).to.equal(true);
  });
});

describe('the throttle', () => {
  const admitted = (throttle: { admits(): boolean }, of: number): number =>
    Array.from({ length: of }, () => throttle.admits()).filter(Boolean).length;

  it('admits everything until it is slowed down', () => {
    expect(admitted(createThrottle(handClock()), 100)).to.equal(100);
  });

  it('halves, once for refusals that come together, and never stops altogether', () => {
    const clock = handClock();
    const throttle = createThrottle(clock);
    for (let refusals = 0; refusals < 25; refusals += 1) throttle.slowDown();
    expect(admitted(throttle, 160)).to.equal(80);
    for (let refusals = 0; refusals < 25; refusals += 1) {
      clock.pass(1_000);
      throttle.slowDown();
    }
    expect(admitted(throttle, 160)).to.equal(10);
  });

  it('gives back in equal steps', () => {
    const clock = handClock();
    const throttle = createThrottle(clock);
    throttle.restart();
    const shares: number[] = [];
    for (let step = 0; step <= 16; step += 1) {
      shares.push(admitted(throttle, 160));
      clock.pass(5_000);
    }
    expect(shares[0]).to.equal(10);
    expect(shares[7]).to.be.within(79, 81);
    expect(shares.slice(15)).to.deep.equal([160, 160]);
    expect([...shares].sort((one, other) => one - other)).to.deep.equal(shares);
  });
});

describe('the throttle under a clock that is set back', () => {
  it('admits what it admitted before, and gives back in the same steps', () => {
    const clock = handClock();
    const throttle = createThrottle(clock);
    throttle.slowDown();
    clock.pass(-7_200_000);
    expect(throttle.share).to.equal(0.5);
    clock.pass(5_000);
    expect(throttle.share).to.equal(9 / 16);
    throttle.slowDown();
    expect(throttle.share).to.equal(9 / 32);
  });
});

describe('the admission', () => {
  it('begins no visit while Studio is unavailable, then one, then little by little', () => {
    const clock = handClock();
    const admission = createAdmissionControl({ clock, breaker: { failuresToOpen: 2, openMs: 1_000 } });
    expect(admission.admits() && admission.admits()).to.equal(true);
    expect([admission.report('unavailable'), admission.report('unavailable')]).to.deep.equal([false, true]);
    expect(admission.admits()).to.equal(false);
    clock.pass(1_000);
    expect([admission.admits(), admission.admits()]).to.deep.equal([true, false]);
    admission.report('answers');
    const admitted = Array.from({ length: 32 }, () => admission.admits()).filter(Boolean);
    expect(admitted).to.have.lengthOf(2);
  });

  it('tells how much it lets through', () => {
    const clock = handClock();
    const admission = createAdmissionControl({ clock, breaker: { failuresToOpen: 2, openMs: 1_000 } });
    expect(admission.state()).to.deep.equal({ breakerOpen: false, share: 1 });

    admission.report('too-fast');
    expect(admission.state()).to.deep.equal({ breakerOpen: false, share: 0.5 });

    admission.report('unavailable');
    admission.report('unavailable');
    expect(admission.state()).to.deep.equal({ breakerOpen: true, share: 0.5 });

    clock.pass(1_000);
    admission.admits();
    admission.report('answers');
    expect(admission.state()).to.deep.equal({ breakerOpen: false, share: 1 / 16 });
  });

  it('takes a refusal for speed as a sign of life', () => {
    const clock = handClock();
    const admission = createAdmissionControl({ clock, breaker: { failuresToOpen: 2 } });
    admission.report('unavailable');
    admission.report('too-fast');
    expect(admission.report('unavailable')).to.equal(false);
  });
});
