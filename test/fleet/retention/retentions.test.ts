import { expect } from 'chai';
import type { RetentionConfig } from '../../../config/environment/config.ts';
import { retentionKind } from '../../../jobs/retention.ts';
import type { MeasuredOffset } from '../../../src/context/base.ts';
import { measureClockOffset } from '../../../src/db/clock-offset.ts';
import { retentions } from '../../../src/fleet/retention/index.ts';
import type { Clock } from '../../../src/lib/clock.ts';
import { messageOf } from '../../../src/lib/errors.ts';
import { newId } from '../../../src/lib/ids.ts';
import { createKnownPictures } from '../../../src/vision/known-pictures.ts';
import { openVisitSetting, type VisitSetting } from '../../visit/visit-setting.ts';

const days: RetentionConfig = {
  activityDays: 90,
  traceDays: 30,
  ledgerDays: 365,
  sumDays: 400,
  peopleDays: 180,
};

describe('what is pruned', () => {
  let setting: VisitSetting;

  const measuredBy = (clock: Clock): MeasuredOffset => {
    let offsetMs = 0;
    return {
      ms: () => offsetMs,
      async measure() {
        offsetMs = await measureClockOffset(setting.database, clock);
        return offsetMs;
      },
    };
  };

  beforeEach(async () => {
    setting = await openVisitSetting();
  });
  afterEach(() => setting?.close());

  const purge = async (what: string, config = days) => {
    const wanted = retentions(config, Date.now()).find((one) => one.what === what);
    return wanted?.purge(setting.database, { mayGoOn: () => true });
  };
  const counts = (table: string, text = '') =>
    setting.row<{ count: number }>(`select count(*)::int as count from ${table} ${text}`);

  it('is all that grows with time, unless the settings keep it for ever', () => {
    const names = (config: RetentionConfig) => retentions(config, 0).map(({ what }) => what);
    expect(names(days)).to.include.members(['traces of visits', 'actions', 'sums of days', 'deleted agents']);
    const kept = { activityDays: null, traceDays: null, ledgerDays: null, sumDays: null, peopleDays: 180 };
    expect(names(kept)).to.deep.equal([
      'notices',
      'wishes',
      'steps of the handover',
      'people',
      'ended sessions',
      'hashes of pictures',
      'descriptions of pictures',
    ]);
    expect(names({ ...days, sumDays: null })).not.to.include('deleted agents');
  });

  it('holds the sums of old days, of every table', async () => {
    const agent = newId<'agent'>();
    const today = "(now() at time zone 'UTC')::date";
    await setting.rows(
      `insert into daily_usage (day, agent_id) select ${today} - age, $1 from unnest('{0,400,401}'::int[]) age`,
      agent,
    );
    await setting.rows(
      `insert into daily_model_usage (day, provider, model, part) select ${today} - age, 'p', 'm', 0 from unnest('{0,401}'::int[]) age`,
    );
    await setting.rows(
      `insert into daily_action_counts (day, part) select ${today} - age, 0 from unnest('{0,401}'::int[]) age`,
    );

    expect(await purge('sums of days')).to.equal(3);
    expect(await counts('daily_usage')).to.deep.equal({ count: 2 });
    expect(await counts('daily_model_usage')).to.deep.equal({ count: 1 });
    expect(await counts('daily_action_counts')).to.deep.equal({ count: 1 });
  });

  it('holds notices of days that are over, and sessions that ended long ago', async () => {
    const today = "(now() at time zone 'UTC')::date";
    await setting.rows(
      `insert into daily_notices (day, subject, code) select ${today} - age, 'fleet', 'c' from generate_series(0, 5) age`,
    );
    await setting.rows(
      `insert into ended_sessions (id, expires_at) values (gen_random_uuid(), now() + interval '1 hour'), (gen_random_uuid(), now() - interval '1 hour')`,
    );

    expect(await purge('notices')).to.equal(3);
    expect(await purge('ended sessions')).to.equal(1);
    expect(await counts('daily_notices')).to.deep.equal({ count: 3 });
    expect(await counts('ended_sessions')).to.deep.equal({ count: 1 });
  });

  it('goes on with the other kinds where one cannot be pruned', async () => {
    await setting.rows(
      "insert into ended_sessions (id, expires_at) values (gen_random_uuid(), now() - interval '1 hour')",
    );
    await setting.rows('alter table daily_notices rename to daily_notices_away');
    await setting.redis.hset(
      setting.redis.names.key('metrics'),
      'dead-worker',
      JSON.stringify({ at: Date.now() - 60_000, snapshot: [] }),
    );
    await setting.redis.hset(
      setting.redis.names.key('metrics'),
      'live-worker',
      JSON.stringify({ at: Date.now(), snapshot: [] }),
    );
    const kind = retentionKind({
      ...setting,
      ...setting.parts,
      clockOffset: measuredBy(setting.parts.clock),
      config: { retention: days },
    });

    const failure = await kind
      .run({}, { dueAt: Date.now(), signal: new AbortController().signal })
      .catch(messageOf);

    expect(failure).to.include('daily_notices');
    expect(await counts('ended_sessions')).to.deep.equal({ count: 0 });
    expect(await setting.redis.hkeys(setting.redis.names.key('metrics'))).to.deep.equal(['live-worker']);
  });

  it('is old by the clock of Postgres, whatever that of the worker says', async () => {
    await setting.rows('insert into daily_usage (day, agent_id) values (current_date, gen_random_uuid())');
    const clock = { now: () => Date.now() + 10 * 365 * 86_400_000 };
    const config = { retention: days };
    const clockOffset = measuredBy(clock);
    const kind = retentionKind({ ...setting, ...setting.parts, clock, clockOffset, config });

    await kind.run({}, { dueAt: Date.now(), signal: new AbortController().signal });

    expect(await counts('daily_usage')).to.deep.equal({ count: 1 });
  });

  it('holds hashes of pictures beyond the latest 20,000', async () => {
    const agent = newId<'agent'>();
    await setting.rows(
      'insert into picture_hashes (agent_id, hash) select $1, place from generate_series(1, 20500) place',
      agent,
    );
    await purge('hashes of pictures');
    expect(await counts('picture_hashes')).to.deep.equal({ count: 20_000 });
    const known = createKnownPictures(setting.database);
    expect(await known.remember(agent, 20_500n)).to.deep.equal({ own: true, distance: 0 });
  });
});
