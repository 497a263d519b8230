import { expect } from 'chai';
import { realismSchema } from '../../src/api/fleet-figures.ts';
import { newId } from '../../src/lib/ids.ts';
import { someFacts, until } from '../realism/facts.ts';
import { storeFacts } from '../realism/stored-facts.ts';
import { startWeb, type TestWeb } from '../support/web.ts';

describe('the realism of the fleet over HTTP', () => {
  let web: TestWeb;

  before(async () => {
    web = await startWeb({ overrides: { clock: { now: () => until } } });
    await storeFacts(web.context.database, someFacts(30, 1, newId));
  });

  after(() => web?.close());

  const ask = (query = '') => web.ask(realismSchema, 'GET', `/api/fleet/realism${query}`);

  it('is of the last seven days where nothing else is asked for', async () => {
    const answer = await ask();

    expect([answer.from, answer.until]).to.deep.equal([
      '2026-03-24T12:00:00.000Z',
      '2026-03-31T12:00:00.000Z',
    ]);
    expect(answer.agents).to.equal(30);
    expect(answer.actions).to.be.above(240);
    expect(answer.sampledShare).to.equal(1);
    expect(new Set(answer.measures.map(({ id }) => id)).size).to.equal(answer.measures.length);
    for (const { value, isWithin, reference, id } of answer.measures) {
      expect(value, id).to.not.equal(null);
      const { low, high } = reference;
      expect(isWithin, id).to.equal(
        Number(value) >= (low ?? -1) && Number(value) <= (high ?? Number.MAX_VALUE),
      );
    }
  });

  it('is of as many days as are asked for, up to a month', async () => {
    const [day, month] = [await ask('?days=1'), await ask('?days=30')];

    expect(day.from).to.equal('2026-03-30T12:00:00.000Z');
    expect(day.actions).to.be.below(month.actions);
    for (const query of ['?days=0', '?days=31', '?days=x', '?hours=3']) {
      const { status, code } = await web.refusal('GET', `/api/fleet/realism${query}`);
      expect([status, code]).to.deep.equal([422, 'VALIDATION_FAILED']);
    }
  });

  it('is for operators', async () => {
    const { status } = await web.refusal('GET', '/api/fleet/realism', { anonymous: true });
    expect(status).to.equal(401);
  });
});
