import { expect } from 'chai';
import { contrastFindings, seriousFindings } from './accessibility.ts';
import { fixtureAgentId } from './fixture-data.ts';
import { fixtureStage } from './fixture-stage.ts';
import { fixtureInterview } from './fixture-trials.ts';

describe('the interview on an agent’s page', function () {
  this.timeout(60_000);
  const stage = fixtureStage();

  it('asks by keyboard alone, shows the answer as no act, and says why the guard kept one back', async () => {
    const { server, dashboard } = await stage.open({ viewport: { width: 390, height: 844 } });
    const { page } = dashboard;
    const answered = fixtureInterview(fixtureAgentId(0));
    server.trialOfInterview = answered;
    await stage.enter(`/agents/${fixtureAgentId(0)}`);
    const panel = page.getByRole('region', { name: 'Interview' });
    await panel.getByLabel('Ask it something').focus();
    await page.keyboard.type(answered.question);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panel.getByText(answered.answer).waitFor();
    expect(await panel.innerText())
      .to.include('no act')
      .and.include('2 pictures, 1 comment and 0 acquaintances')
      .and.include('gpt-4o-mini · 310 tokens in, 22 out · price unknown');
    expect(server.asked).to.deep.equal([{ question: answered.question }]);
    expect(await seriousFindings(page, 'interview', '[role="status"]')).to.deep.equal([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await contrastFindings(page, 'interview, dark')).to.deep.equal([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).to.equal(true);

    const message = 'Kept the answer back: it claims to be human.';
    server.trialOfInterview = { ...answered, answer: null, guard: [{ code: 'CLAIMS_HUMAN', message }] };
    await page.reload();
    await panel.getByLabel('Ask it something').fill('Who are you?');
    await panel.getByRole('button', { name: 'Ask' }).click();
    await panel.getByText(message).waitFor();
    await panel.getByText('The guard kept the answer back.').waitFor();

    server.refuseNextCommand = { code: 'BUDGET_REACHED', detail: 'The day’s 100 tokens are used up.' };
    await panel.getByRole('button', { name: 'Ask' }).click();
    await panel.getByRole('alert').getByText('The day’s 100 tokens are used up.').waitFor();
    expect(dashboard.faults).to.deep.equal([]);
  });
});
