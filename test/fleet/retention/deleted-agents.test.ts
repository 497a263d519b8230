import { expect } from 'chai';
import { purgeDeletedAgents } from '../../../src/fleet/retention/deleted-agents.ts';
import {
  like,
  openVisitSetting,
  planning,
  type TestAgent,
  type VisitSetting,
} from '../../visit/visit-setting.ts';

const hour = 3_600_000;

describe('agents that were deleted', () => {
  let setting: VisitSetting;
  let agent: TestAgent;

  beforeEach(async () => {
    setting = await openVisitSetting();
    agent = await setting.makeAgent();
    await setting.visit(agent, planning(like(await setting.makeItem())));
  });
  afterEach(() => setting?.close());

  const purge = (before = Date.now() - hour) =>
    purgeDeletedAgents(setting.database, { before, mayGoOn: () => true });
  const remove = (account = 'removed') =>
    setting.rows(
      "update agents set deleted_at = now() - interval '2 hours', account_status = $2 where id = $1",
      agent.id,
      account,
    );
  const left = () =>
    setting.row<{ agents: number; actions: number; former: string[] }>(
      `select (select count(*)::int from agents) as agents, (select count(*)::int from actions) as actions,
              (select coalesce(array_agg(username), '{}') from former_agents) as former`,
    );
  const untouched = { agents: 1, actions: 1, former: [] };

  it('go with what they did, and leave their usernames', async () => {
    await remove();
    expect(await purge()).to.equal(1);
    expect(await left()).to.deep.equal({ agents: 0, actions: 0, former: [agent.username] });
  });

  it('stay while history may speak of them', async () => {
    await remove();
    expect(await purge(Date.now() - 3 * hour)).to.equal(0);
    expect(await left()).to.deep.equal(untouched);
  });

  it('stay until their account is removed and their last visit has ended', async () => {
    await remove('removing');
    expect(await purge()).to.equal(0);
    await setting.rows("update agents set account_status = 'removed', open_tick_id = gen_random_uuid()");
    expect(await purge()).to.equal(0);
    expect(await left()).to.deep.equal(untouched);
  });

  it('leave one username, however many agents had it, and go however much they did', async () => {
    await remove();
    await setting.rows(
      `insert into actions (id, tick_id, agent_id, seq, kind, status, idempotency_key)
       select gen_random_uuid(), gen_random_uuid(), $1, 0, 'comment', 'confirmed', 'key' from generate_series(1, 2500)`,
      agent.id,
    );
    await setting.rows('insert into former_agents (username) values ($1)', agent.username);
    expect(await purge()).to.equal(1);
    expect(await left()).to.deep.equal({ agents: 0, actions: 0, former: [agent.username] });
  });
});
