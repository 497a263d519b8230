import { expect } from 'chai';
import { keepView, readViews } from '../../src/dashboard/agents/saved-views.ts';
import { rangeOf } from '../../src/dashboard/agents/selection.ts';
import { type SortedPages, windowOf, withFresh } from '../../src/dashboard/agents/sorted-pages.ts';
import type { DashboardPage } from '../support/dashboard-page.ts';
import { eventually } from '../support/eventually.ts';
import { seriousFindings } from './accessibility.ts';
import { someAgents } from './fixture-data.ts';
import { fixtureStage } from './fixture-stage.ts';

describe('pages of a sorted list', () => {
  const [ada, bo, carmen, dev] = someAgents(4, 0);
  if (ada === undefined || bo === undefined || carmen === undefined || dev === undefined)
    throw new Error('The fixture makes too few agents.');
  const names = (pages: SortedPages) => windowOf(pages).rows.map(({ name }) => name);

  it('show an agent once, where it comes first, though it moved while they were read', () => {
    const before = [
      { items: [ada, bo], nextCursor: 'after bo' },
      { items: [carmen, dev], nextCursor: null },
    ];
    const after = withFresh(before, { from: 0, pages: [{ items: [dev, ada], nextCursor: 'after ada' }] });
    expect(names(after)).to.deep.equal(['Dev Anand', 'Ada Fern', 'Carmen Ibarra']);
    const whole = withFresh(after, { from: 1, pages: [{ items: [bo, carmen], nextCursor: null }] });
    expect(names(whole)).to.deep.equal(['Dev Anand', 'Ada Fern', 'Bo Lindqvist', 'Carmen Ibarra']);
  });

  it('end where a page ends them, whatever was known below', () => {
    const before = [
      { items: [ada], nextCursor: 'a' },
      { items: [bo], nextCursor: null },
    ];
    const ended = withFresh(before, { from: 0, pages: [{ items: [carmen], nextCursor: null }] });
    expect(names(ended)).to.deep.equal(['Carmen Ibarra']);
    expect(windowOf(ended)).to.include({ nextCursor: null, isLoaded: true });
  });

  it('give a range from the row chosen before to this one, either way, and one row where that one is gone', () => {
    const rows = [ada, bo, carmen, dev];
    expect(rangeOf(rows, dev.id, bo)).to.deep.equal([bo, carmen, dev]);
    expect(rangeOf(rows, ada.id, bo)).to.deep.equal([ada, bo]);
    expect(rangeOf(rows, '', carmen)).to.deep.equal([carmen]);
  });
});

describe('saved views of agents', () => {
  it('are those that the browser kept; what is none is left out', () => {
    const kept = new Map([['fleet.agent-views', 'no list']]);
    const store = {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => void kept.set(name, text),
    };
    expect(readViews(store)).to.deep.equal([]);
    kept.set('fleet.agent-views', JSON.stringify([{ name: 'Dear', query: 'sort=cost' }, 7, { name: '' }]));
    expect(readViews(store)).to.deep.equal([{ name: 'Dear', query: 'sort=cost' }]);
    for (let number = 0; number < 40; number += 1) keepView(store, { name: `View ${number}`, query: '' });
    keepView(store, { name: 'View 39', query: 'q=a' });
    expect(readViews(store)).to.have.length(30);
    expect(readViews(store)[0]).to.deep.equal({ name: 'View 39', query: 'q=a' });
  });
});

describe('dashboard order of agents', () => {
  const stage = fixtureStage();
  let dashboard: DashboardPage;

  const enter = async (agents: number, path = '/agents'): Promise<void> => {
    ({ dashboard } = await stage.open({ agents }));
    await stage.enter(path);
    await dashboard.agents.first().waitFor();
  };
  const first = async (): Promise<string | null> => dashboard.agents.first().getAttribute('data-agent');
  const begins = (username: string) =>
    eventually(`${username} first`, async () => ((await first()) === username ? true : undefined));
  const head = (name: string) => dashboard.page.getByRole('columnheader', { name });
  const sorted = (name: string, order: 'ascending' | 'descending') =>
    head(name)
      .and(dashboard.page.locator(`[aria-sort="${order}"]`))
      .waitFor();

  it('is chosen by the heads of the columns, said by them and kept in the address', async () => {
    await enter(6);
    await head('Cost').getByRole('button').click();
    await begins('carmen_makes');
    expect(dashboard.address).to.equal('/agents?sort=cost');
    await sorted('Cost', 'descending');
    await head('Cost').getByRole('button').press('Enter');
    await begins('ada_fern');
    expect(dashboard.address).to.equal('/agents?sort=cost&direction=asc');
    await sorted('Cost', 'ascending');
    await head('Cost').getByRole('button').press('Enter');
    await dashboard.page.waitForURL('**/agents');
    await dashboard.page.getByLabel('Order').selectOption('name');
    await begins('ada_fern');
    await sorted('Agent', 'ascending');
    expect(await seriousFindings(dashboard.page, 'agents')).to.deep.equal([]);
    expect(dashboard.faults).to.deep.equal([]);
  });

  it('holds over more agents than are read at once, and what matches can be selected in it', async () => {
    await enter(1_200, '/agents?sort=likes');
    const list = dashboard.page.locator('[class*="scroller"]');
    await eventually('row 300', async () => {
      await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      return Number(await dashboard.agents.last().getAttribute('aria-rowindex')) >= 300 || undefined;
    });
    await dashboard.page.getByLabel('Select all that are listed').check();
    await dashboard.button('Select all that match').click();
    await dashboard.page.getByText('1,200 agents selected').waitFor();
  });

  it('selects a range with Shift, and lets it go again', async () => {
    await enter(12);
    await dashboard.agent('bo_lindqvist').checkbox.click();
    await dashboard.agent('esi_grows').checkbox.click({ modifiers: ['Shift'] });
    await dashboard.page.getByText('4 agents selected').waitFor();
    await dashboard.agent('carmen_makes').checkbox.click({ modifiers: ['Shift'] });
    await dashboard.page.getByText('1 agent selected').waitFor();
  });

  it('is saved with search and filters under a name, and found again in this browser', async () => {
    await enter(6, '/agents?status=running&sort=cost');
    await dashboard.button('Views').click();
    await dashboard.page.getByLabel('Name of the view').fill('Dear ones');
    await dashboard.page.keyboard.press('Enter');
    await dashboard.page.getByRole('menuitem', { name: 'Dear ones', exact: true }).waitFor();
    await dashboard.goTo('/agents');
    await dashboard.button('Views').click();
    await dashboard.page.getByRole('menuitem', { name: 'Dear ones', exact: true }).click();
    await begins('carmen_makes');
    expect(dashboard.address).to.equal('/agents?status=running&sort=cost');
    await dashboard.button('Views').click();
    await dashboard.page.getByRole('menuitem', { name: 'Forget “Dear ones”' }).click();
    await dashboard.page.getByText('No view has been saved in this browser.').waitFor();
  });
});
