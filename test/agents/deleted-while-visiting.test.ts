import { expect } from 'chai';
import { AccountInUseError, removeAccount } from '../../src/agents/accounts.ts';
import { deleteAgent } from '../../src/agents/commands/delete.ts';
import type { Mind } from '../../src/mind/mind.ts';
import { comment, like, openVisitSetting, planning, type VisitSetting } from '../visit/visit-setting.ts';

interface Row {
  readonly fencingToken: number;
  readonly inUse: boolean;
  readonly account: string;
}

const { signal } = new AbortController();

describe('an agent that is deleted while it visits', function () {
  this.timeout(30_000);
  let setting: VisitSetting;

  before(async () => {
    setting = await openVisitSetting();
  });
  after(() => setting?.close());

  it('sends nothing more, and has its account until its lease has ended', async () => {
    const agent = await setting.makeAgent();
    const itemId = await setting.makeItem();
    const gallery = setting.sandbox.store.gallery;
    const rowNow = () =>
      setting.row<Row>(
        `select fencing_token::int as "fencingToken", coalesce(lease_until > now(), false) as "inUse",
           account_status as account from agents where id = $1`,
        agent.id,
      );
    const remove = () =>
      removeAccount({ database: setting.database, users: setting.floimg.users }, agent.id, signal);
    const planned = planning(like(itemId), comment(itemId));
    let visiting: Row | undefined;
    const mind: Mind = {
      ...planned,
      async decide(...asked) {
        visiting = await rowNow();
        await deleteAgent(setting, agent.id);
        return planned.decide(...asked);
      },
    };

    await setting.visit(agent, mind);

    expect(visiting).to.include({ inUse: true });
    const deleted = await rowNow();
    expect(deleted).to.deep.equal({
      fencingToken: (visiting?.fencingToken ?? 0) + 1,
      inUse: true,
      account: 'removing',
    });
    expect(gallery.item(itemId)).to.deep.include({ likedBy: new Set(), comments: [] });
    const [job, ...others] = await setting.queues.accounts.getDelayed();
    expect(others).to.deep.equal([]);
    expect(job?.data).to.deep.equal({ agentId: agent.id });
    expect(job?.delay).to.be.greaterThan(0);
    expect(await remove().catch((error: unknown) => error)).to.be.instanceOf(AccountInUseError);
    expect(gallery.userByName(agent.username)).to.not.equal(undefined);

    await setting.expireLease(agent);
    await remove();

    expect(gallery.userByName(agent.username)).to.equal(undefined);
    expect(await rowNow()).to.include({ inUse: false, account: 'removed' });
  });
});
