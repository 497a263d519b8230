import { expect } from 'chai';
import { purgeTraces } from '../../../src/fleet/retention/traces.ts';
import { type ActionId, newId } from '../../../src/lib/ids.ts';
import {
  like,
  openVisitSetting,
  planning,
  type TestAgent,
  type VisitSetting,
} from '../../visit/visit-setting.ts';

const hour = 3_600_000;

describe('traces of old visits', () => {
  let setting: VisitSetting;
  let agent: TestAgent;

  beforeEach(async () => {
    setting = await openVisitSetting();
    agent = await setting.makeAgent();
  });
  afterEach(() => setting?.close());

  const purge = (before: number, mayGoOn = () => true) => purgeTraces(setting.database, { before, mayGoOn });
  const count = async (table: string): Promise<number> => {
    const [row] = await setting.rows<{ count: number }>(`select count(*)::int as count from ${table}`);
    return row?.count ?? 0;
  };

  it('are purged, while actions stay', async () => {
    await setting.visit(agent, planning(like(await setting.makeItem())));
    expect([await count('ticks'), await count('actions')]).to.deep.equal([1, 1]);

    expect(await purge(Date.now() - hour)).to.equal(0);
    expect(await purge(Date.now() + hour)).to.equal(1);

    expect([await count('ticks'), await count('actions')]).to.deep.equal([0, 1]);
    const [action] = await setting.rows<{ id: ActionId; status: string }>('select id, status from actions');
    expect(action?.status).to.equal('confirmed');
  });

  it('leave an agent to its visits, which still knows what it has liked', async () => {
    const item = await setting.makeItem();
    await setting.visit(agent, planning(like(item)));
    await purge(Date.now() + hour);
    const nothing = planning();
    let liked: boolean | undefined;

    await setting.visit(agent, {
      ...nothing,
      decide(view, services) {
        liked = view.perception.items.find(({ id }) => id === item)?.liked;
        return nothing.decide(view, services);
      },
    });

    expect(liked).to.equal(true);
  });

  it('stay while a visit is open', async () => {
    const claim = await setting.parts.store.claim({ agentId: agent.id, slot: Date.now() });
    if (claim === null) throw new Error('The agent could not be claimed.');
    await setting.parts.store.noteFault(claim.token, 'cut off');

    expect(await purge(Date.now() + hour)).to.equal(0);
    expect(await count('ticks')).to.equal(1);
  });

  it('go in steps, and what is left goes the next time', async () => {
    const ids = Array.from({ length: 2_500 }, () => newId<'tick'>());
    await setting.rows(
      `insert into ticks (id, agent_id, slot, worker, status)
       select id, $1, place, 'w', 'finished' from unnest($2::uuid[]) with ordinality as made (id, place)`,
      agent.id,
      ids,
    );
    let steps = 0;
    const once = (): boolean => {
      steps += 1;
      return steps === 1;
    };

    expect(await purge(Date.now() + hour, once)).to.equal(1_000);
    expect(await purge(Date.now() + hour)).to.equal(1_500);
  });
});
