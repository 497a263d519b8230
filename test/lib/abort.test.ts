import { expect } from 'chai';
import { joinSignals, untilAborted } from '../../src/lib/abort.ts';

describe('joined signals', () => {
  it('fire with the first of the others, for its reason', () => {
    const [one, other] = [new AbortController(), new AbortController()];
    const { signal } = joinSignals(one.signal, other.signal);
    expect(signal.aborted).to.equal(false);
    other.abort('late');
    one.abort('later');
    expect(signal.reason).to.equal('late');
  });

  it('have fired where one of the others has', () => {
    expect(joinSignals(new AbortController().signal, AbortSignal.abort('gone')).signal.reason).to.equal(
      'gone',
    );
  });

  it('can be fired by other means, once', () => {
    const { signal, abort } = joinSignals();
    abort('first');
    abort('second');
    expect(signal.reason).to.equal('first');
  });

  it('hear nothing any more once they are released', () => {
    const one = new AbortController();
    const { signal, release } = joinSignals(one.signal);
    release();
    one.abort('too late');
    expect(signal.aborted).to.equal(false);
  });
});

describe('waiting until a signal fires', () => {
  it('gives what the work gives', async () => {
    expect(await untilAborted(Promise.resolve(1), new AbortController().signal)).to.equal(1);
  });

  it('ends with the signal’s reason, while the work goes on', async () => {
    const controller = new AbortController();
    const waiting = untilAborted(new Promise(() => undefined), controller.signal);
    controller.abort(new Error('enough'));
    const ended = await waiting.then(
      () => 'done',
      (error: unknown) => error,
    );
    expect(ended).to.be.an('error').with.property('message', 'enough');
  });
});
