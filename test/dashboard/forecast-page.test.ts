import { expect } from 'chai';
import { contrastFindings, seriousFindings } from './accessibility.ts';
import { fixtureForecast } from './fixture-forecast.ts';
import { fixtureStage } from './fixture-stage.ts';

describe('the forecast and the first use', function () {
  this.timeout(90_000);
  const stage = fixtureStage();

  it('supposes by sliders alone, shows how far the worker is, and is called off', async () => {
    const { server, dashboard } = await stage.open();
    const { page } = dashboard;
    server.trialStatus = 'running';
    await stage.enter('/forecast');
    const form = page.getByRole('form', { name: 'Suppose' });
    await form.getByRole('slider', { name: 'Agents' }).focus();
    await page.keyboard.press('ArrowRight');
    await form.getByRole('slider', { name: 'New people a day' }).focus();
    await page.keyboard.press('Home');
    await form.getByRole('slider', { name: 'Budget a day' }).focus();
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('ArrowRight');
    await form.getByRole('button', { name: 'Forecast 7 days' }).press('Enter');
    await page.getByRole('progressbar', { name: 'Progress of the forecast' }).waitFor();
    await form.getByRole('button', { name: 'Cancel' }).press('Enter');
    await page.getByText('An operator has called it off.').waitFor();
    expect(server.asked).to.deep.equal([
      {
        count: 30,
        seed: 'fleet',
        weights: { 'ai-artist': 1, 'ux-designer': 1, 'data-visualisation-specialist': 1 },
        days: 7,
        pace: 1,
        newcomersPerDay: 0,
        dailyCostUsd: 0.5,
      },
    ]);
    expect(dashboard.faults).to.deep.equal([]);
  });

  it('says what it costs, how long people wait and what reaches FloImg; its gallery fills; the start says what it does', async () => {
    const { server, dashboard } = await stage.open({ viewport: { width: 390, height: 844 } });
    const { page } = dashboard;
    server.trialOfForecast = fixtureForecast;
    await stage.enter('/forecast');
    await page.getByRole('button', { name: 'Forecast 7 days' }).click();
    const outcome = page.getByRole('region', { name: '20 agents, 7 days' });
    await outcome.waitFor();
    expect(await outcome.innerText())
      .to.include('$0.50 a day')
      .and.include('used up on 7 of 7 days, first at 15:20 UTC')
      .and.include('38 min')
      .and.include('97% were answered in time; nine of ten within 44 min')
      .and.include('1.4 a minute');
    const lapse = page.getByRole('region', { name: 'The gallery as it fills' });
    expect(await lapse.getByRole('listitem').count()).to.equal(2);
    await lapse.getByRole('slider', { name: 'Time' }).fill('4020');
    expect(await lapse.getByRole('listitem').allInnerTexts()).to.have.length(1);
    expect(await lapse.getByRole('listitem').innerText()).to.include('2 likes, 0 comments');
    await lapse.getByRole('button', { name: 'Play' }).click();
    await lapse.getByText('First try').waitFor();

    await page.getByRole('button', { name: 'Start this fleet' }).click();
    const dialog = page.getByRole('dialog', { name: 'Start 20 agents?' });
    expect(await dialog.innerText())
      .to.include('about $0.50 a day with gpt-4o-mini')
      .and.include('The pace of the whole fleet becomes 1; it is 20 now.');
    await dialog.getByRole('button', { name: 'Start 20' }).click();
    await page.getByText('20 made, 20 started.').waitFor();
    expect(server.asked.at(-2)).to.deep.equal({ pace: 1 });
    expect(server.asked.at(-1)).to.deep.include({ count: 20, start: true });
    expect(await seriousFindings(page, 'forecast')).to.deep.equal([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await contrastFindings(page, 'forecast, dark')).to.deep.equal([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).to.equal(true);
    expect(dashboard.faults).to.deep.equal([]);
  });

  it('leads an empty fleet from the gallery to the start, and says what is missing in the words of the other side', async () => {
    const { server, dashboard } = await stage.open({ agents: 0, viewport: { width: 390, height: 844 } });
    const { page } = dashboard;
    const refusal = 'FloImg Studio refuses the service token: token expired on Monday';
    const { checks } = server.readiness;
    server.readiness = { status: 'degraded', checks: { ...checks, floimg: { ok: false, detail: refusal } } };
    await stage.enter('/');
    await page.getByRole('link', { name: 'Set up the fleet' }).click();
    const step = (title: string) =>
      page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: new RegExp(title) }) });
    await step('Gallery').getByText(refusal).waitFor();
    await step('Model').getByText('gpt-4o-mini, by openai.').waitFor();
    await step('Personas').getByText('3 personas to make agents from.').waitFor();
    await step('Start').getByText('Nobody is made yet.').waitFor();
    server.trialOfGallery = { items: 20, unreadable: 1, faults: ['title: is missing'] };
    await step('Gallery').getByRole('button', { name: 'Test the gallery' }).press('Enter');
    await step('Gallery')
      .getByText('of its 20 newest pictures 1 cannot be read: title: is missing')
      .waitFor();
    expect(await step('Forecast').getByRole('link').getAttribute('href')).to.equal('/forecast');
    expect(await seriousFindings(page, 'first use')).to.deep.equal([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await contrastFindings(page, 'first use, dark')).to.deep.equal([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).to.equal(true);
    expect(dashboard.faults).to.deep.equal([]);
  });
});
