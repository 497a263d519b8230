import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { agentsCsv } from '../../src/dashboard/agents/csv.ts';
import { someAgents } from './fixture-data.ts';
import { fixtureStage } from './fixture-stage.ts';

describe('dashboard export of agents', () => {
  const stage = fixtureStage();

  it('holds every agent of the filter, also those that are not listed yet', async () => {
    const { dashboard } = await stage.open({ agents: 450 });
    await stage.enter('/agents');
    const [download] = await Promise.all([
      dashboard.page.waitForEvent('download'),
      dashboard.page.getByRole('button', { name: 'Export CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).to.equal('agents.csv');
    const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines).to.have.length(451);
    expect(lines[0]).to.match(/^\uFEFFname,username,persona,/);
    await dashboard.page.getByText('450 exported.').waitFor();
    expect(dashboard.faults).to.deep.equal([]);
  });

  it('keeps texts of others from being formulas or cells of their own', () => {
    const [agent] = someAgents(1, Date.parse('2026-03-01T12:00:00Z'));
    if (agent === undefined) throw new Error('The fixture makes no agents.');
    const [, line = ''] = agentsCsv([{ ...agent, name: '=HYPERLINK("x")', statusReason: 'a, "b"\nc' }]).split(
      '\r\n',
    );
    expect(line).to.match(/^"'=HYPERLINK\(""x""\)",/);
    expect(line).to.include(',"a, ""b""\nc",');
  });
});
