import { expect } from 'chai';
import { purgePeople } from '../../src/fleet/retention/people.ts';
import { findAuthors } from '../../src/people/known-people.ts';
import { personKey } from '../../src/people/person-key.ts';
import { day, holdOut, hour, minute, openPeopleSetting, type PeopleSetting } from './setting.ts';

describe('what is kept of people', () => {
  let setting: PeopleSetting;
  let start: number;

  before(async () => {
    setting = await openPeopleSetting();
    start = setting.clock.at;
  });
  after(() => setting?.close());

  const count = async (table: string) =>
    (await setting.rows<{ count: number }>(`select count(*)::int as count from ${table}`))[0]?.count;
  const purge = () =>
    purgePeople(setting.database, { before: start + day, mayGoOn: () => true }, start + 200 * day);

  it('goes when they were not seen for long; who wants no agents, and an arm, are known by a hash', async () => {
    await holdOut(setting.database, 0.5);
    const store = setting.sandbox.store;
    const shy = await setting.person('shy');
    const nia = await setting.person('nia');
    const tom = await setting.person('tom');
    const first = await setting.post(nia, 'First', start - hour);
    await setting.post(nia, 'Second', start - 10 * minute);
    await setting.post(shy, 'No bots please', start - hour);
    await store.comment(first, tom, 'Welcome.', { at: start - 30 * minute });
    await setting.pass();
    await setting.pass(start + minute);
    const { people: before } = await findAuthors(setting.database, ['nia', 'shy', 'tom']);
    expect([...before.keys()]).to.have.members(['nia', 'shy', 'tom']);

    await purge();

    for (const table of ['people', 'gallery_posts']) expect(await count(table), table).to.equal(0);
    expect(await count('people_kept'), 'nia’s arm and shy’s opt-out').to.equal(2);
    const texts = await setting.rows<{ text: string }>(
      "select row_to_json(k)::text || coalesce((select string_agg(row_to_json(e)::text, '') from experiment_outcomes e), '') as text from people_kept k",
    );
    for (const { text } of texts) expect(text).not.to.match(/nia|shy|tom/);
    const outcomes = await setting.rows(
      'select arm, second_within_7 as week, second_within_30 as month, days_active as days from experiment_outcomes',
    );
    expect(outcomes).to.deep.equal([
      { arm: before.get(personKey('nia'))?.arm, week: true, month: true, days: 1 },
    ]);

    for (const [user, title] of [
      [nia, 'Back'],
      [shy, 'Quiet evening'],
    ] as const)
      await setting.post(user, title, start + 2 * day);
    await setting.pass(start + 2 * day + minute);

    const { people: after } = await findAuthors(setting.database, ['nia', 'shy']);
    expect(after.get(personKey('nia'))).to.include({
      arm: before.get(personKey('nia'))?.arm,
      optedOut: 'no',
    });
    expect(after.get(personKey('shy'))).to.include({ arm: null, optedOut: 'proposed' });
    expect(await count('people_kept')).to.equal(0);
    await purge();
    expect(await count('people'), 'they were seen again').to.equal(2);
    expect(await count('experiment_outcomes'), 'nobody counts twice').to.equal(1);
  });
});
