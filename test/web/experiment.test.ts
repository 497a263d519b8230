import { expect } from 'chai';
import { experimentSchema } from '../../src/api/experiment.ts';
import { statement } from '../../src/db/sql.ts';
import { startWeb, type TestWeb } from '../support/web.ts';

const now = Date.UTC(2026, 4, 1);
const dayMs = 24 * 3_600_000;
const at = (daysAgo: number): string => new Date(now - daysAgo * dayMs).toISOString();

/** $1 a name; $2 the arm; $3 when they were met and $4 when they posted first; $5 when they posted again, or null. */
const insertPerson = statement(
  'test-experiment-person',
  `insert into people (key, username, name, posts, first_post_at, second_post_at, arm, randomised_at, holdout_share)
   values ($1, $1, $1, 1, $4::timestamptz, $5::timestamptz, $2, $3::timestamptz, 0.2)`,
);

const insertOutcome = statement(
  'test-experiment-outcome',
  `insert into experiment_outcomes (arm, randomised_on, holdout_share, second_within_7, second_within_30, days_active, comments_given)
   values ('control', '2026-01-05', 0.2, true, true, 3, 2)`,
);

describe('the experiment over HTTP', () => {
  let web: TestWeb;
  let people = 0;

  /** Somebody who was met so many days ago. */
  const meet = async (
    arm: 'treatment' | 'control' | null,
    { daysAgo, postedAgo = daysAgo, againAgo }: { daysAgo: number; postedAgo?: number; againAgo?: number },
  ): Promise<void> => {
    people += 1;
    const again = againAgo === undefined ? null : at(againAgo);
    await web.context.database.rows(insertPerson, [
      `person-${people}`,
      arm,
      at(daysAgo),
      at(postedAgo),
      again,
    ]);
  };

  const ask = (query = '') => web.ask(experimentSchema, 'GET', `/api/experiment${query}`);

  before(async () => {
    web = await startWeb({ overrides: { clock: { now: () => now } } });
  });
  after(() => web?.close());

  it('says how long each share would take before anybody has come', async () => {
    const { arms, difference, holdoutShare, power, weeksStillNeeded, durations } = await ask();
    expect(holdoutShare).to.equal(0.2);
    expect(arms.treatment.newcomers + arms.control.newcomers).to.equal(0);
    expect(difference).to.deep.equal({
      window: 7,
      points: null,
      low: null,
      high: null,
      method: 'confidence-sequence',
    });
    expect([power, weeksStillNeeded]).to.deep.equal([0, null]);
    const fifth = durations.filter((one) => one.holdoutShare === 0.2 && one.difference === 0.12);
    expect(fifth.map(({ method, newcomers }) => [method, Math.round(newcomers / 10)])).to.deep.equal([
      ['confidence-sequence', 167],
      ['newcombe', 84],
    ]);
  });

  it('counts newcomers as they were randomised, once their days have passed', async () => {
    await meet('treatment', { daysAgo: 40, againAgo: 38 });
    await meet('treatment', { daysAgo: 40, againAgo: 20 });
    await meet('treatment', { daysAgo: 10 });
    // Came back at once, and counts with all others of that day.
    await meet('treatment', { daysAgo: 3, againAgo: 2 });
    await meet('control', { daysAgo: 9, againAgo: 8 });
    // Nobody whom the experiment could say something of: never randomised, met late, back before that.
    await meet(null, { daysAgo: 40, againAgo: 38 });
    await meet('control', { daysAgo: 20, postedAgo: 25 });
    await meet('control', { daysAgo: 20, postedAgo: 20.5, againAgo: 20.2 });
    await web.context.database.rows(insertOutcome, []);

    const { arms, difference, metLate } = await ask();
    expect(metLate).to.equal(2);
    expect(arms.treatment).to.deep.equal({
      newcomers: 4,
      secondPostWithin7Days: { eligible: 3, count: 1, share: 1 / 3 },
      secondPostWithin30Days: { eligible: 2, count: 2, share: 1 },
    });
    expect(arms.control).to.deep.equal({
      newcomers: 2,
      secondPostWithin7Days: { eligible: 2, count: 2, share: 1 },
      secondPostWithin30Days: { eligible: 1, count: 1, share: 1 },
    });
    expect(difference.points).to.be.closeTo(-2 / 3, 1e-9);
    expect((await ask('?window=30')).difference).to.include({ window: 30, points: 0 });
  });

  it('has an interval from the hundredth newcomer on, in both ways', async () => {
    for (let number = 0; number < 100; number += 1)
      await meet(number % 5 === 0 ? 'control' : 'treatment', {
        daysAgo: 15,
        ...(number % 2 === 0 && { againAgo: 14 }),
      });
    const daily = (await ask()).difference;
    const once = (await ask('?method=newcombe')).difference;
    for (const { low, high, points } of [daily, once]) {
      expect(low).to.be.below(Number(points));
      expect(high).to.be.above(Number(points));
    }
    expect(Number(daily.high) - Number(daily.low)).to.be.above(Number(once.high) - Number(once.low));
  });

  it('comes as CSV, a line for each newcomer and no name', async () => {
    const { text: body, headers } = await web.call('GET', '/api/experiment?format=csv');
    expect(headers['content-type']).to.equal('text/csv; charset=utf-8');
    const [head, ...lines] = body.trimEnd().split('\r\n');
    expect(head).to.equal('arm,randomisedAt,holdoutShare,within7,within30,daysActive,commentsGiven');
    expect(lines).to.have.length(106);
    expect(lines[0]).to.equal('control,2026-01-05,0.2,true,true,3,2');
    expect(body).not.to.contain('person-');
  });

  it('refuses a window, a method and a format that it does not know', async () => {
    for (const query of ['?window=8', '?method=bayes', '?format=xml', '?days=7'])
      expect((await web.refusal('GET', `/api/experiment${query}`)).status).to.equal(422);
  });

  it('is for operators', async () => {
    expect((await web.refusal('GET', '/api/experiment', { anonymous: true })).status).to.equal(401);
  });
});
