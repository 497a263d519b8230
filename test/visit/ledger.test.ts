import { expect } from 'chai';
import { systemClock } from '../../src/lib/clock.ts';
import { type ActionId, newId } from '../../src/lib/ids.ts';
import { keepImage } from '../../src/visit/keep-image.ts';
import { type Ledger, openLedger } from '../../src/visit/ledger.ts';
import type { LedgerAction } from '../../src/visit/ledger-rows.ts';
import type { Claim } from '../../src/visit/store.ts';
import { actionOf, callOf, codeOf, decisionOf } from './ledger-content.ts';
import { openVisitSetting, type TestAgent, type VisitSetting } from './visit-setting.ts';

/** An action as it stands on disk. */
type Stored = Pick<
  LedgerAction,
  'id' | 'status' | 'attempts' | 'imageRuns' | 'imageUrl' | 'resultId' | 'error'
> & {
  readonly wasSent: boolean;
};

const end = { outcome: 'acted', error: null, timings: {} } as const;
const confirmed = { status: 'confirmed', resultId: 'r', error: null } as const;

describe('the ledger', () => {
  let setting: VisitSetting;
  let agent: TestAgent;
  let claim: Claim;
  let ledger: Ledger;

  before(async () => {
    setting = await openVisitSetting();
  });
  after(() => setting?.close());

  const claimAgain = async (): Promise<Claim> => {
    const claimed = await setting.parts.store.claim({ agentId: agent.id, slot: Date.now() });
    if (claimed === null) throw new Error('The agent could not be claimed.');
    return claimed;
  };
  const open = (claimed: Claim): Ledger => openLedger(setting.parts.store, claimed, systemClock);

  /** A fresh agent, claimed, whose plan holds one like and one post; nothing of it is on disk. */
  beforeEach(async () => {
    agent = await setting.makeAgent();
    claim = await claimAgain();
    ledger = open(claim);
    ledger.record(decisionOf(claim, [actionOf('like', 0), actionOf('post', 1)]));
  });

  const actionId = (seq: number, of = ledger): ActionId => {
    const found = of.actions[seq];
    if (found === undefined) throw new Error(`There is no action ${seq}.`);
    return found.id;
  };
  const stored = (): Promise<Stored[]> =>
    setting.rows<Stored>(
      `select id, status, attempts, image_runs as "imageRuns", image_url as "imageUrl", result_id as "resultId",
         error, sent_at is not null as "wasSent"
       from actions where agent_id = $1 order by seq`,
      agent.id,
    );
  const storedAction = async (seq: number): Promise<Stored> => {
    const found = (await stored())[seq];
    if (found === undefined) throw new Error(`Action ${seq} is not on disk.`);
    return found;
  };

  it('keeps a decision together with the first thing that has to be on disk', async () => {
    expect(await stored()).to.deep.equal([]);
    await ledger.markSent(actionId(0));
    expect((await stored()).map(({ status }) => status)).to.deep.equal(['sent', 'planned']);
    const { plan } = await setting.row<{ plan: unknown }>(
      'select plan from ticks where agent_id = $1',
      agent.id,
    );
    expect(plan).to.deep.equal({ thought: 'so be it', actions: [] });
  });

  it('planned → sent, and counts each send under the time of the first', async () => {
    const id = actionId(0);
    await ledger.markSent(id);
    const first = ledger.actions[0]?.sentAt;
    await ledger.markSent(id);
    expect(ledger.actions[0]).to.include({ status: 'sent', attempts: 2, sentAt: first });
    expect(await storedAction(0)).to.include({ status: 'sent', attempts: 2, wasSent: true });
  });

  it('sent → planned where the only send had no effect', async () => {
    await ledger.markSent(actionId(0));
    await ledger.takeBackSent(actionId(0));
    expect(await storedAction(0)).to.include({ status: 'planned', attempts: 0, wasSent: false });
  });

  it('sent → sent where an earlier send is in doubt', async () => {
    await ledger.markSent(actionId(0));
    await ledger.markSent(actionId(0));
    await ledger.takeBackSent(actionId(0));
    expect(await storedAction(0)).to.include({ status: 'sent', attempts: 1, wasSent: true });
  });

  for (const status of ['confirmed', 'failed', 'abandoned'] as const) {
    it(`planned or sent → ${status}, with the next write, and nothing changes it any more`, async () => {
      const id = actionId(0);
      await ledger.markSent(id);
      ledger.settle(id, { status, resultId: 'r', error: status === 'confirmed' ? null : 'why' });
      await ledger.markImageRun(actionId(1));
      expect(await storedAction(0)).to.include({ status, resultId: 'r' });
      const attempts = [
        () => ledger.markSent(id),
        () => ledger.takeBackSent(id),
        async () => ledger.settle(id, { status: 'failed', resultId: null, error: null }),
      ];
      for (const attempt of attempts) expect(await codeOf(attempt())).to.equal('LEDGER_TRANSITION');
      expect(await storedAction(0)).to.include({ status, resultId: 'r' });
    });
  }

  it('counts runs of an image before they are asked for, and keeps the image', async () => {
    const id = actionId(1);
    await ledger.markImageRun(id);
    await ledger.takeBackImageRun(id);
    expect((await storedAction(1)).imageRuns).to.equal(0);
    await ledger.markImageRun(id);
    await ledger.recordImage(id, 'http://studio/image');
    expect(await storedAction(1)).to.include({
      imageRuns: 1,
      imageUrl: 'http://studio/image',
      status: 'planned',
    });
  });

  it('keeps an image through an outage of Postgres', async () => {
    const id = actionId(1);
    await ledger.markImageRun(id);
    const outage = Object.assign(new Error('terminating connection'), { code: '57P01' });
    let outages = 3;
    const flickering: Pick<Ledger, 'recordImage' | 'leaveImage'> = {
      recordImage: async (...image) => {
        outages -= 1;
        if (outages >= 0) throw outage;
        await ledger.recordImage(...image);
      },
      leaveImage: ledger.leaveImage,
    };
    await keepImage(flickering, id, 'http://studio/image');
    expect(await storedAction(1)).to.include({ imageUrl: 'http://studio/image' });
  });

  it('leaves an image to the visit that has taken over, unless that one has its own', async () => {
    const id = actionId(1);
    await ledger.markImageRun(id);
    await setting.expireLease(agent);
    const successor = open(await claimAgain());
    expect(await codeOf(keepImage(ledger, id, 'http://studio/first'))).to.equal('VISIT_SUPERSEDED');
    expect(await storedAction(1)).to.include({ imageUrl: 'http://studio/first' });
    expect(await codeOf(keepImage(ledger, id, 'http://studio/late'))).to.equal('VISIT_SUPERSEDED');
    await successor.markImageRun(id);
    expect(await storedAction(1)).to.include({ imageUrl: 'http://studio/first', imageRuns: 2 });
  });

  it('writes the same again after an answer that was lost', async () => {
    const id = actionId(0);
    const lost = Object.assign(new Error('Connection terminated unexpectedly'), { code: 'ECONNRESET' });
    let losses = 1;
    const flickering = openLedger(
      {
        ...setting.parts.store,
        record: async (write) => {
          const written = await setting.parts.store.record(write);
          losses -= 1;
          if (losses >= 0) throw lost;
          return written;
        },
      },
      claim,
      systemClock,
    );
    flickering.record(
      decisionOf(
        claim,
        ledger.actions.map((action) => ({ ...action, approach: null })),
      ),
    );
    expect(await codeOf(flickering.markSent(id))).to.equal('ECONNRESET');
    await flickering.release(0);
    expect(await storedAction(0)).to.include({ status: 'sent', attempts: 1 });
  });

  it('keeps a like out that the agent has already, and lets it not be sent', async () => {
    const target = newId();
    ledger.record(decisionOf(claim, [actionOf('like', 2, target), actionOf('like', 3, target)]));
    expect(ledger.actions.filter(({ targetId }) => targetId === target)).to.have.length(1);
    await ledger.markSent(actionId(2));
    ledger.settle(actionId(2), confirmed);
    await ledger.endTick({ end, activities: [] });

    claim = await claimAgain();
    const later = open(claim);
    later.record(decisionOf(claim, [actionOf('like', 0, target)]));
    expect(await later.markSent(actionId(0, later))).to.equal(false);
    expect(later.actions).to.deep.equal([]);
  });

  it('abandons only what is not settled', async () => {
    await ledger.markSent(actionId(0));
    ledger.settle(actionId(0), confirmed);
    ledger.abandonUnsettled('given up');
    await ledger.endTick({ end, activities: [] });
    expect((await storedAction(0)).status).to.equal('confirmed');
    expect(await storedAction(1)).to.include({ status: 'abandoned', error: 'given up' });
  });

  it('goes on from what is on disk', async () => {
    await ledger.markSent(actionId(0));
    await setting.expireLease(agent);
    const resumed = await claimAgain();
    expect(resumed.crashCount).to.equal(1);
    expect(resumed.token.attempts).to.equal(2);
    expect(resumed.decided?.plan).to.deep.equal({ thought: 'so be it', actions: [] });
    expect(resumed.decided?.perception.items.map(({ id, liked }) => ({ id, liked }))).to.deep.equal([
      { id: 'seen', liked: true },
    ]);
    expect(open(resumed).actions).to.deep.equal(ledger.actions);
  });

  it('is closed to a visit that another one has superseded', async () => {
    await ledger.markSent(actionId(0));
    await setting.expireLease(agent);
    const successor = open(await claimAgain());
    const stale = ledger;
    const attempts = [
      () => stale.markSent(actionId(0)),
      () => stale.takeBackSent(actionId(0)),
      () => stale.markImageRun(actionId(1)),
      () => stale.recordImage(actionId(1), 'x'),
      () => stale.noteFault('x'),
      () => stale.endTick({ end, activities: [] }),
    ];
    for (const attempt of attempts) expect(await codeOf(attempt())).to.equal('VISIT_SUPERSEDED');
    expect(await stale.renew(30_000)).to.equal(false);
    await stale.release(0);
    expect(await setting.parts.store.claim({ agentId: agent.id, slot: null })).to.equal(null);
    expect((await stored()).map(({ status }) => status)).to.deep.equal(['sent', 'planned']);
    await successor.endTick({ end, activities: [] });
  });

  it('counts a finished tick once', async () => {
    await setting.parts.store.recordCall(claim.token, callOf(3, 2, 0.5));
    await ledger.markSent(actionId(0));
    ledger.settle(actionId(0), confirmed);
    await ledger.endTick({ end, activities: [] });
    expect(await codeOf(ledger.endTick({ end, activities: [] }))).to.equal('VISIT_SUPERSEDED');
    const counted = await setting.row<{ likes: number; tokens: number }>(
      'select likes, input_tokens + output_tokens as tokens from daily_usage where agent_id = $1',
      agent.id,
    );
    expect(counted).to.deep.equal({ likes: 1, tokens: 5 });
  });

  it('fails alone when many write together and one of them cannot be kept', async () => {
    const others = await Promise.all(Array.from({ length: 4 }, () => setting.makeAgent()));
    const ledgers = await Promise.all(
      [...others, agent].map(async ({ id }) => {
        const claimed =
          id === agent.id ? claim : await setting.parts.store.claim({ agentId: id, slot: Date.now() });
        if (claimed === null) throw new Error('The agent could not be claimed.');
        const opened = open(claimed);
        // A sequence number that Postgres cannot hold.
        opened.record(decisionOf(claimed, [actionOf('like', id === agent.id ? 1e9 : 0)]));
        return opened;
      }),
    );
    const ends = await Promise.allSettled(ledgers.map((opened) => opened.markSent(actionId(0, opened))));
    expect(ends.map(({ status }) => status)).to.deep.equal([...others.map(() => 'fulfilled'), 'rejected']);
  });
});
