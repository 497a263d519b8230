import { expect } from 'chai';
import { statement } from '../../src/db/sql.ts';
import { newId } from '../../src/lib/ids.ts';
import { buildDashboard } from '../support/dashboard-build.ts';
import { DashboardPage } from '../support/dashboard-page.ts';
import { eventually } from '../support/eventually.ts';
import { sharedBrowser } from '../support/shared-browser.ts';
import { adminPassword, startWeb, type TestWeb } from '../support/web.ts';

/** $1 a name; $2 the arm; $3 the title of the first post; $4 hours since then; $5 hours since the second, or null. */
const insertPerson = statement(
  'test-page-person',
  `insert into people (key, username, name, first_seen_at, posts, first_post_id, first_post_title, first_post_at, second_post_at, arm,
                       randomised_at, holdout_share, checked_at)
   values ($1, $1, initcap($1), now() - $4 * interval '1 hour', 1, 'item-' || $1, $3, now() - $4 * interval '1 hour', now() - $5 * interval '1 hour', $2,
           now() - $4 * interval '1 hour', 0.2, now())`,
);

/** $1 a name; $2 hours since the post; $3 minutes until an agent answered, or null; $4 minutes until a person did, or null. */
const insertPost = statement(
  'test-page-post',
  `insert into gallery_posts (item_id, person, is_first_post, title, posted_at, place, check_at, first_agent_at, first_agent_by,
                              first_person_at, first_person_by)
   values ('item-' || $1, $1, true, 'Post of ' || $1, now() - $2 * interval '1 hour', 0, now(),
           now() - $2 * interval '1 hour' + $3 * interval '1 minute', case when $3::float8 is null then null else 'an_agent' end,
           now() - $2 * interval '1 hour' + $4 * interval '1 minute', case when $4::float8 is null then null else 'mira' end)`,
);

/** $1 and $2 ids; $3 the status; $4 the reason. */
const insertWish = statement(
  'test-page-wish',
  `insert into wishes (id, agent_id, kind, item_id, person, reason, not_before, not_after, status, settled_at)
   values ($1, $2, 'comment', 'item-cleo', 'cleo', $4, now(), now() + interval '3 minutes', $3, now())`,
);

describe('the page People', function () {
  this.timeout(90_000);

  let web: TestWeb;
  let dashboard: DashboardPage;

  const meet = async (
    name: string,
    {
      arm = 'treatment',
      hours,
      againHours = null,
      agentMinutes = null,
      personMinutes = null,
    }: {
      arm?: 'treatment' | 'control';
      hours: number;
      againHours?: number | null;
      agentMinutes?: number | null;
      personMinutes?: number | null;
    },
  ): Promise<void> => {
    const { database } = web.context;
    await database.rows(insertPerson, [name, arm, `Post of ${name}`, hours, againHours]);
    await database.rows(insertPost, [name, hours, agentMinutes, personMinutes]);
  };

  before(async () => {
    await buildDashboard();
    web = await startWeb();
    await meet('ada', { hours: 30, personMinutes: 20, againHours: 3 });
    await meet('ben', { hours: 20, agentMinutes: 46 });
    await meet('cleo', { hours: 1 });
    await meet('dora', { hours: 2, arm: 'control' });
    dashboard = await DashboardPage.open(await sharedBrowser(), web.url);
    await dashboard.enter(adminPassword);
  });
  after(async () => {
    await dashboard?.close();
    await web?.close();
  });

  it('says first how newcomers were received, who waits, and what will happen', async () => {
    await dashboard.goTo('/people');
    const { page } = dashboard;
    await page.getByText('2 of 3 newcomers answered').waitFor();
    const waiting = page.getByRole('region', { name: 'Waiting for a first response' });
    await waiting.getByText('Post of cleo').waitFor();
    await waiting.getByText('People come first: no agent has been asked yet.').waitFor();
    expect(await waiting.getByRole('listitem').count()).to.equal(1);
    await waiting.getByText('1 to whom no agent is sent').click();
    await waiting.getByText('Held out of the experiment: no agent will come.').waitFor();
    await page.getByRole('region', { name: 'First responses' }).getByRole('img').waitFor();
    await page
      .getByRole('region', { name: 'Handover' })
      .getByRole('img', { name: /100% by people; .* 0% by people, 100% awake/ })
      .waitFor();
    await page
      .getByRole('region', { name: 'Does it help?' })
      .getByText('shown from the hundredth newcomer on')
      .waitFor();
    expect(dashboard.faults).to.deep.equal([]);
  });

  it('says what agents would have said and did not, and why', async () => {
    const { database } = web.context;
    const wish = (status: string, reason: string) =>
      database.rows(insertWish, [newId<'wish'>(), newId<'agent'>(), status, reason]);
    await wish('dropped', 'Nobody had answered. A person answered first.');
    await wish('expired', 'Nobody had answered. Nobody came in time.');
    await wish('carried-out', 'Nobody had answered, and an agent did.');
    const { page } = dashboard;
    await page.reload();
    const unsaid = page.getByRole('region', { name: 'Not said' });
    await unsaid.getByText('Nobody had answered. A person answered first.').waitFor();
    await unsaid.getByText('1 were carried out, 1 dropped and 1 expired').waitFor();
    expect(await unsaid.getByRole('listitem').count()).to.equal(2);
  });

  it('keeps agents from somebody at a click, and lets them come again', async () => {
    const row = dashboard.page.getByRole('row', { name: /Cleo/ });
    await row.getByRole('button', { name: 'No agents for Cleo' }).click();
    await row.getByRole('button', { name: 'Agents may come to Cleo' }).waitFor();
    expect((await web.call('GET', '/api/people')).text).to.contain('"optedOut":"yes"');
    await row.getByRole('button', { name: 'Agents may come to Cleo' }).click();
    await row.getByRole('button', { name: 'No agents for Cleo' }).waitFor();
  });

  it('changes what the director goes by, and says what is wrong with a change', async () => {
    const { page } = dashboard;
    const handover = page.getByRole('region', { name: 'Handover' });
    await handover.getByText('100% of the agents may be awake.').waitFor();
    await handover.getByRole('button', { name: 'Change' }).click();
    await handover.getByText('Until a difference of 12 points is found').waitFor();
    await handover.getByLabel('A post waits for people, minutes').fill('0');
    await handover.getByRole('button', { name: 'Save' }).click();
    await handover.getByRole('alert').waitFor();
    await handover.getByLabel('A post waits for people, minutes').fill('60');
    await handover.getByLabel('Wishes').selectOption('suggest');
    await handover.getByRole('button', { name: 'Save' }).click();
    await handover.getByText('The director suggests; an operator sends or drops.').waitFor();
    await handover.getByText('A post waits 60 min for people first.').waitFor();
  });

  it('fits a phone, a tablet upright, and whatever lies between', async () => {
    const { page } = dashboard;
    for (const width of [390, 721, 768, 812, 820, 941, 1024]) {
      await page.setViewportSize({ width, height: 844 });
      // Charts take the new width a moment later.
      await eventually(`a page of ${width} pixels`, async () => {
        const taken = await page.evaluate<number>('document.documentElement.scrollWidth');
        return taken <= width ? true : undefined;
      });
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});
