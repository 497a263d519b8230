import { expect } from 'chai';
import { startWeb } from '../support/web.ts';

describe('a seeding without accounts', () => {
  it('asks for none, and makes agents that act as if they had one', async () => {
    const web = await startWeb();
    try {
      await web.call('POST', '/api/agents/seed', { body: { count: 3, accounts: false, weights: true } });
      const rows = await web.context.orm.em.execute('select distinct account_status from agents');

      expect(rows).to.deep.equal([{ account_status: 'ready' }]);
      expect(await web.context.queues.accounts.getJobCounts()).to.deep.include({ waiting: 0, delayed: 0 });
    } finally {
      await web.close();
    }
  });
});
