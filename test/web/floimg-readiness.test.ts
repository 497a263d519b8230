import { expect } from 'chai';
import { respondToFailure } from '../../src/fleet/failures.ts';
import { FloimgTokenRefusedError } from '../../src/floimg/errors.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { startWeb, type TestWeb } from '../support/web.ts';

describe('/ready and FloImg', () => {
  let web: TestWeb;

  before(async () => {
    web = await startWeb();
  });
  after(() => web?.close());

  const ready = async () => {
    const { status, text } = await web.call('GET', '/ready');
    return { status, answer: JSON.parse(text) };
  };

  it('is degraded, with the words of FloImg, while the token is refused, and ready once the fleet is resumed', async () => {
    const details = { call: 'GET /api/showcase', status: 401, outcome: 'none' } as const;
    const { activityLog } = web.context;
    await respondToFailure(
      { activityLog, clock: systemClock },
      new FloimgTokenRefusedError('token expired yesterday', details),
    );

    const refused = await ready();
    expect(refused.status).to.equal(200);
    expect(refused.answer.status).to.equal('degraded');
    expect(refused.answer.checks.floimg.ok).to.equal(false);
    expect(refused.answer.checks.floimg.detail).to.include('token expired yesterday');

    await web.call('POST', '/api/fleet/resume');
    expect((await ready()).answer.checks.floimg.ok).to.equal(true);
  });
});
