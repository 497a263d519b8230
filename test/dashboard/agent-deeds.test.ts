import { expect } from 'chai';
import { seriousFindings } from './accessibility.ts';
import { someDeeds } from './fixture-deeds.ts';
import { fixtureStage } from './fixture-stage.ts';

describe('dashboard page of an agent', () => {
  const stage = fixtureStage();

  it('says what it cost, what it wrote and whom it deals with, for those who see no drawing, too', async () => {
    const { server, dashboard } = await stage.open();
    server.deeds = someDeeds();
    await stage.enter(`/agents/${server.agents[0]?.id}`);
    const { page } = dashboard;
    const glance = page.getByRole('region', { name: 'The agent at a glance' });
    await glance.getByText('$12.50').waitFor();
    expect(await glance.textContent())
      .to.include('Cost today$0.0123')
      .and.include('Cost in all, since 2026-01-02');
    const texts = page.getByRole('region', { name: 'Texts' });
    expect(await texts.getByRole('listitem').allTextContents()).to.have.length(2);
    expect(await texts.textContent())
      .to.include('Answered to @Mira')
      .and.include('The fog came first.');
    const people = page.getByRole('list', { name: 'People it deals with' });
    expect(await people.getByRole('listitem').first().textContent()).to.include('7 comments, 3 answers');
    await page.getByRole('list', { name: 'Agents it deals with' }).waitFor();
    await page.getByText('12 accounts with whom it deals less left out.').waitFor();
    expect(await page.locator('svg[viewBox="0 0 640 300"] line').count()).to.equal(6);
    expect(await seriousFindings(page, 'agent')).to.deep.equal([]);
    expect(dashboard.faults).to.deep.equal([]);
  });

  it('says so where an agent has done nothing yet', async () => {
    const { server, dashboard } = await stage.open();
    await stage.enter(`/agents/${server.agents[0]?.id}`);
    await dashboard.page.getByText('No texts yet').waitFor();
    await dashboard.page.getByText('Nobody yet').waitFor();
  });
});
