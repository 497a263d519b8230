import { expect } from 'chai';
import { systemClock } from '../../src/lib/clock.ts';
import type { ActionId } from '../../src/lib/ids.ts';
import { type Ledger, openLedger } from '../../src/visit/ledger.ts';
import type { Claim } from '../../src/visit/store.ts';
import { actionOf, callOf, codeOf, decisionOf } from './ledger-content.ts';
import { openVisitSetting, type TestAgent, type VisitSetting } from './visit-setting.ts';

const end = { outcome: 'browsed', error: null, timings: { perceive: 7 } } as const;

interface TickRow {
  readonly id: string;
  readonly slot: string;
  readonly status: string;
  readonly error: string | null;
  readonly attempts: number;
  readonly startedAt: number;
  readonly calls: number;
}

describe('the row of a tick', () => {
  let setting: VisitSetting;
  let agent: TestAgent;
  let claim: Claim;
  let ledger: Ledger;

  before(async () => {
    setting = await openVisitSetting();
  });
  after(() => setting?.close());

  const claimed = async (slot: number | null): Promise<Claim> => {
    const got = await setting.parts.store.claim({ agentId: agent.id, slot });
    if (got === null) throw new Error('The agent could not be claimed.');
    return got;
  };
  const open = (of: Claim): Ledger => openLedger(setting.parts.store, of, systemClock);
  const ticks = (): Promise<TickRow[]> =>
    setting.rows<TickRow>(
      `select id, slot, status, error, attempts, extract(epoch from started_at)::float8 * 1000 as "startedAt",
         jsonb_array_length(calls) as calls from ticks where agent_id = $1`,
      agent.id,
    );
  const firstActionOf = ({ actions }: Ledger): ActionId => {
    const [action] = actions;
    if (action === undefined) throw new Error('There is no action.');
    return action.id;
  };

  beforeEach(async () => {
    agent = await setting.makeAgent();
    claim = await claimed(Date.now());
    ledger = open(claim);
  });

  it('is not there before there is something to tell', async () => {
    expect(await ticks()).to.deep.equal([]);
    await ledger.release(0);
    expect(await ticks()).to.deep.equal([]);
  });

  it('is made by the first write, whichever it is, and dated by its claim', async () => {
    const writes: readonly (() => Promise<unknown>)[] = [
      () => setting.parts.store.recordCall(claim.token, callOf(3, 2, 0.5)),
      () => ledger.noteFault('gone wrong'),
      () => ledger.endTick({ end, activities: [] }),
      () => {
        ledger.record(decisionOf(claim, [actionOf('like', 0)]));
        return ledger.markSent(firstActionOf(ledger));
      },
    ];
    for (const write of writes) {
      await write();
      const [tick, ...others] = await ticks();
      expect(others).to.deep.equal([]);
      expect(tick).to.include({ id: claim.token.tickId, slot: String(claim.token.slot), attempts: 1 });
      expect(tick?.startedAt).to.be.closeTo(claim.token.startedAt, 1);
      agent = await setting.makeAgent();
      claim = await claimed(Date.now());
      ledger = open(claim);
    }
  });

  it('is one for all writes of the visit, and keeps what each of them says', async () => {
    await setting.parts.store.recordCall(claim.token, callOf(3, 2, 0.5));
    await ledger.noteFault('gone wrong');
    expect(await ticks()).to.have.length(1);
    expect((await ticks())[0]).to.include({ status: 'open', error: 'gone wrong', calls: 1 });
    ledger.record(decisionOf(claim, [actionOf('like', 0)]));
    await ledger.markSent(firstActionOf(ledger));
    expect((await ticks())[0]).to.include({ status: 'open', error: 'gone wrong', calls: 1 });
    ledger.settle(firstActionOf(ledger), { status: 'confirmed', resultId: null, error: null });
    await ledger.endTick({ end, activities: [] });
    expect(await ticks()).to.have.length(1);
    expect((await ticks())[0]).to.include({ status: 'finished', error: null, calls: 1 });
  });

  it('is there when the feed tells that the agent sleeps', async () => {
    const activity = {
      agent: { id: agent.id, name: 'Ada' },
      tickId: claim.token.tickId,
      type: 'sleeping' as const,
      message: 'sleeps',
    };
    await ledger.sleep({ until: Date.now() + 60_000, reason: 'its allowance is used up' }, activity);
    expect((await ticks()).map(({ id, status }) => [id, status])).to.deep.equal([
      [claim.token.tickId, 'open'],
    ]);
  });

  it('counts the attempts that died before they wrote anything', async () => {
    await setting.rows("update agents set lease_until = now() - interval '1 s' where id = $1", agent.id);
    const second = await claimed(null);
    expect(second.token).to.include({ tickId: claim.token.tickId, slot: claim.token.slot, attempts: 2 });
    await open(second).endTick({ end, activities: [] });
    expect((await ticks())[0]).to.include({ status: 'finished', attempts: 2 });
  });

  it('leaves its slot to the claim that follows where Postgres has lost one in a crash', async () => {
    const { slot, tickId } = claim.token;
    await setting.rows(
      'update agents set open_tick_id = null, lease_until = null, last_slot = 0, fencing_token = fencing_token - 1 where id = $1',
      agent.id,
    );
    await setting.parts.store.recordCall(claim.token, callOf(3, 2, 0.5));
    ledger.record(decisionOf(claim, [actionOf('like', 0)]));
    expect(await codeOf(ledger.markSent(firstActionOf(ledger)))).to.equal('VISIT_SUPERSEDED');
    const next = await claimed(slot);
    await open(next).endTick({ end, activities: [] });
    expect(next.token.tickId).not.to.equal(tickId);
    expect((await ticks()).map(({ id }) => id)).to.deep.equal([next.token.tickId]);
  });
});
