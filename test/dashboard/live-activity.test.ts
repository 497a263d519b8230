import { expect } from 'chai';
import type { Locator } from 'playwright-core';
import type { DashboardPage } from '../support/dashboard-page.ts';
import { eventually } from '../support/eventually.ts';
import type { FixtureServer } from './fixture-server.ts';
import { fixtureStage } from './fixture-stage.ts';

describe('dashboard live activity', () => {
  const stage = fixtureStage();
  let server: FixtureServer;
  let dashboard: DashboardPage;

  beforeEach(async () => {
    ({ server, dashboard } = await stage.open());
  });
  const enter = async (): Promise<void> => {
    await stage.enter();
    await dashboard.hasConnection('live');
  };

  it('begins with what has happened and adds on top what happens', async () => {
    server.publish({ message: 'the first' });
    server.publish({ message: 'the second' });
    await enter();
    expect(await dashboard.activityIds()).to.deep.equal([2, 1]);
    server.publish({ message: 'the third' });
    await dashboard.activity('the third').waitFor();
    expect(await dashboard.activityIds()).to.deep.equal([3, 2, 1]);
    expect(dashboard.faults).to.deep.equal([]);
  });

  it('says when nothing has happened yet', async () => {
    await enter();
    await dashboard.feed.getByText('Nothing has happened yet').waitFor();
    server.publish({ message: 'the very first' });
    await dashboard.activity('the very first').waitFor();
  });

  it('replays after a lost connection what it missed, once and in order', async () => {
    server.publish({ message: 'before' });
    await enter();
    server.dropStreams();
    await dashboard.hasConnection('lost');
    for (const message of ['missed one', 'missed two', 'missed three']) server.publish({ message });
    server.restoreStreams();
    await dashboard.activity('missed three').waitFor();
    await dashboard.hasConnection('live');
    server.publish({ message: 'afterwards' });
    await dashboard.activity('afterwards').waitFor();
    expect(await dashboard.activityIds()).to.deep.equal([5, 4, 3, 2, 1]);
  });

  it('tries again at once when asked to', async () => {
    await dashboard.page.clock.install();
    await enter();
    // Nobody but the button tries again while time stands still.
    await dashboard.page.clock.pauseAt(Date.now() + 1000);
    server.dropStreams();
    const retry = dashboard.feed.getByRole('button', { name: 'Retry now' });
    await retry.waitFor();
    server.restoreStreams();
    await retry.click();
    await dashboard.hasConnection('live');
  });

  it('shows what agents wrote as text, and follows no link that would run code', async () => {
    await enter();
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    server.publish({
      type: 'comment',
      agentName: '<b>Mallory</b>',
      message: hostile,
      metadata: { itemUrl: 'javascript:document.title=3', imageUrl: 'javascript:document.title=4' },
    });
    const row = dashboard.activity('Mallory');
    await row.waitFor();
    expect(await row.innerText())
      .to.include(hostile)
      .and.to.include('<b>Mallory</b>');
    expect(await row.locator('img, script, b, a[href^="javascript"]').count()).to.equal(0);
    expect(await dashboard.page.title()).to.equal('Fleet · FloImg Fleet');
    expect(dashboard.faults).to.deep.equal([]);
  });

  it('shows pictures with a way to the gallery, and a quiet placeholder for those that fail', async () => {
    const itemUrl = 'https://gallery.example/items/7';
    server.publish({
      type: 'post',
      message: 'a fine picture',
      metadata: { imageUrl: '/pictures/7.svg', itemUrl },
    });
    server.publish({
      type: 'like',
      message: 'a lost picture',
      metadata: { imageUrl: '/pictures/missing.svg', itemUrl },
    });
    await enter();
    const fine = dashboard.activity('a fine picture');
    await fine.locator('img').waitFor();
    expect(await fine.getByRole('link', { name: 'Open in the gallery' }).getAttribute('href')).to.equal(
      itemUrl,
    );
    const lost = dashboard.activity('a lost picture');
    await lost.getByTitle('This picture cannot be shown').waitFor();
    expect(await lost.locator('img').count()).to.equal(0);
    expect(await lost.getByRole('link', { name: 'Open in the gallery' }).getAttribute('href')).to.equal(
      itemUrl,
    );
  });

  it('holds new lines back while paused and shows them all on request', async () => {
    server.publish({ message: 'the first' });
    await enter();
    await dashboard.feed.getByRole('button', { name: 'Pause feed' }).click();
    server.publish({ message: 'the second' });
    server.publish({ message: 'the third' });
    const waiting = dashboard.feed.getByRole('button', { name: '2 new' });
    await waiting.waitFor();
    expect(await dashboard.activityIds()).to.deep.equal([1]);
    await waiting.click();
    await dashboard.activity('the third').waitFor();
    expect(await dashboard.activityIds()).to.deep.equal([3, 2, 1]);
    await dashboard.feed.getByRole('button', { name: 'Pause feed' }).waitFor();
  });

  it('does not move what is being read further down', async () => {
    for (let number = 1; number <= 40; number += 1) server.publish({ message: `line ${number} of forty` });
    await enter();
    const read = dashboard.activity('line 5 of forty');
    await read.scrollIntoViewIfNeeded();
    const place = await settledPlace(read);
    server.publish({ message: 'something new' });
    const waiting = dashboard.feed.getByRole('button', { name: '1 new' });
    await waiting.waitFor();
    expect(await read.boundingBox()).to.deep.equal(place);
    await waiting.click();
    await dashboard.activity('something new').waitFor();
    await waiting.waitFor({ state: 'detached' });
  });

  it('keeps the newest 100 lines through a burst', async () => {
    await enter();
    for (let number = 1; number <= 450; number += 1) server.publish({ message: `line ${number}` });
    await dashboard.activity('line 450').waitFor();
    const ids = await dashboard.page.evaluate<number[]>(
      `[...document.querySelectorAll('[data-activity]')].map((row) => Number(row.dataset.activity))`,
    );
    expect(ids).to.deep.equal(Array.from({ length: 100 }, (_, index) => 450 - index));
  });

  it('sums the feed up for screen readers instead of reading every line', async () => {
    await dashboard.page.clock.install();
    await enter();
    server.publish({ message: 'liked a sunset' });
    server.publish({ message: 'made a chart' });
    await dashboard.activity('made a chart').waitFor();
    const spoken = dashboard.feed.locator('[aria-live="polite"]');
    expect(await spoken.textContent()).to.equal('');
    await dashboard.page.clock.fastForward(20_000);
    await spoken
      .filter({ hasText: '2 new entries. Latest: Ada Fern: made a chart' })
      .waitFor({ state: 'attached' });
  });

  it('shows what its address asks for: kind, agent, persona', async () => {
    const [ada, bo] = server.agents;
    server.publish({ message: 'Ada liked it', type: 'like' });
    server.publish({
      message: 'Bo liked it',
      type: 'like',
      agentId: bo?.id ?? null,
      agentName: 'Bo Lindqvist',
    });
    server.publish({ message: 'Ada posted it', type: 'post' });
    await stage.enter('/?kind=like');
    await dashboard.hasConnection('live');
    expect(await dashboard.activityIds()).to.deep.equal([2, 1]);
    server.publish({ message: 'Ada liked another', type: 'like' });
    server.publish({ message: 'Ada thought', type: 'thought' });
    await dashboard.activity('Ada liked another').waitFor();
    expect(await dashboard.activityIds()).to.deep.equal([4, 2, 1]);
    await dashboard.page.getByLabel('Persona').selectOption(ada?.personaId ?? '');
    await dashboard.activity('Bo liked it').waitFor({ state: 'detached' });
    await dashboard.activity('Ada liked it').waitFor();
    expect(await dashboard.activityIds()).to.deep.equal([4, 1]);
    await dashboard.feed.getByRole('button', { name: 'All', exact: true }).click();
    await dashboard.activity('Ada thought').waitFor();
    expect(dashboard.address).to.equal(`/?persona=${ada?.personaId}`);
  });

  it('leads from filters that nothing matches back to everything', async () => {
    server.publish({ message: 'Ada liked it', type: 'like' });
    await stage.enter('/?kind=error');
    await dashboard.feed.getByText('Nothing here yet').waitFor();
    await dashboard.follow('Show everything');
    await dashboard.activity('Ada liked it').waitFor();
    expect(dashboard.address).to.equal('/');
  });

  it('finds an agent by a part of its name, by keyboard', async () => {
    server.publish({ message: 'Ada liked it', type: 'like' });
    server.publish({ message: 'Bo liked it', type: 'like', agentId: server.agents[1]?.id ?? null });
    await enter();
    await dashboard.page.getByRole('combobox', { name: 'Find an agent' }).fill('lind');
    await dashboard.page.getByRole('option', { name: 'Bo Lindqvist' }).waitFor();
    await dashboard.page.keyboard.press('Enter');
    await dashboard.activity('Ada liked it').waitFor({ state: 'detached' });
    await dashboard.activity('Bo liked it').waitFor();
    expect(await dashboard.activityIds()).to.deep.equal([2]);
    expect(dashboard.address).to.equal(`/?agent=${server.agents[1]?.id}`);
    await dashboard.button('Show all agents').click();
    await dashboard.activity('Ada liked it').waitFor();
  });

  it('marks honestly what it did not replay after a long absence, and loads it on request', async () => {
    server.publish({ message: 'before' });
    await enter();
    server.dropStreams();
    await dashboard.hasConnection('lost');
    for (let number = 1; number <= 1100; number += 1) server.publish({ message: `missed ${number}` });
    server.restoreStreams();
    const gap = dashboard.feed.locator('[data-gap]');
    await gap.waitFor();
    await dashboard.hasConnection('live');
    expect((await dashboard.activityIds()).slice(-2)).to.deep.equal([1042, 1]);
    await gap.getByRole('button', { name: 'Load it' }).click();
    await dashboard.activity('missed 1000').waitFor();
    expect((await dashboard.activityIds()).slice(-2)).to.deep.equal([982, 1]);
  });

  it('notices a connection that is only half open', async () => {
    await dashboard.page.clock.install();
    await enter();
    await dashboard.page.clock.fastForward(46_000);
    await dashboard.hasConnection('lost');
    await dashboard.page.clock.fastForward(2_000);
    await dashboard.hasConnection('live');
  });

  it('reads further back when asked, to the beginning', async () => {
    for (let number = 1; number <= 70; number += 1) server.publish({ message: `line ${number}` });
    await enter();
    await dashboard.feed.getByRole('button', { name: 'Show older' }).click();
    await dashboard.feed.getByText('That is where this feed begins.').waitFor();
    expect(await dashboard.activityIds()).to.deep.equal(Array.from({ length: 70 }, (_, index) => 70 - index));
  });

  it('is where it was, scrolled and complete, for who comes back to it', async () => {
    for (let number = 1; number <= 40; number += 1) server.publish({ message: `line ${number} of forty` });
    await enter();
    await dashboard.activity('line 5 of forty').scrollIntoViewIfNeeded();
    const list = dashboard.feed.locator('[class*="scroller"]');
    const place = await list.evaluate((element) => element.scrollTop);
    await dashboard.feed.getByRole('button', { name: /new$/ }).waitFor({ state: 'detached' });
    await dashboard.activity('line 5 of forty').getByRole('link', { name: 'Ada Fern' }).click();
    await dashboard.page.getByRole('heading', { level: 1, name: 'Ada Fern' }).waitFor();
    server.publish({ message: 'while away' });
    await dashboard.page.goBack();
    await dashboard.feed.getByRole('button', { name: '1 new' }).click();
    await dashboard.activity('while away').waitFor();
    expect(place).to.be.greaterThan(500);
    expect(await dashboard.activityIds()).to.deep.equal(Array.from({ length: 41 }, (_, index) => 41 - index));
  });
});

/** Where something is once two looks in a row agree: right after the page came up its rows still find their height. */
async function settledPlace(line: Locator): Promise<Awaited<ReturnType<Locator['boundingBox']>>> {
  let last = await line.boundingBox();
  return eventually('a line that stands still', async () => {
    const place = await line.boundingBox();
    const stands = JSON.stringify(place) === JSON.stringify(last);
    last = place;
    return stands ? place : undefined;
  });
}
