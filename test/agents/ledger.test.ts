import { expect } from 'chai';
import { claimVisit } from '../../src/agents/visit/claim.ts';
import { keepImage } from '../../src/agents/visit/keep-image.ts';
import {
  createLedger,
  type Ledger,
  type LedgerAction,
  VisitSupersededError,
} from '../../src/agents/visit/ledger.ts';
import { newId } from '../../src/lib/ids.ts';
import { openVisitSetting, type TestAgent, type VisitSetting } from './visit-setting.ts';

const view = {
  self: {
    id: 'agent',
    username: 'agent_1',
    name: 'Ada',
    personaId: 'ai-artist',
    personality: '',
    vibe: '',
    interests: [],
  },
  appetite: { like: true, comment: true, post: true },
  memory: { ownPosts: [], ownComments: [], acquaintances: [] },
  seed: 'seed',
  actionsLeft: 3,
};

describe('the ledger', () => {
  let setting: VisitSetting;
  let agent: TestAgent;
  let ledger: Ledger;

  before(async () => {
    setting = await openVisitSetting();
  });
  after(() => setting?.close());

  const claim = async (): Promise<Ledger> => {
    const claimed = await claimVisit(setting.database, {
      agentId: agent.id,
      slot: Date.now(),
      worker: 'test',
      leaseMs: 30_000,
    });
    if (claimed === null) throw new Error('The agent could not be claimed.');
    return createLedger(setting.database, claimed.hold, claimed.cutOffs);
  };

  /** A fresh agent, claimed, whose plan holds one like and one post. */
  beforeEach(async () => {
    agent = await setting.makeAgent();
    ledger = await claim();
    const none = {
      targetId: null,
      targetAuthor: null,
      commentId: null,
      content: null,
      title: null,
      workflow: null,
    };
    const actions = (['like', 'post'] as const).map((kind, seq) => ({
      ...none,
      id: newId<'action'>(),
      seq,
      kind,
      targetId: kind === 'like' ? newId() : null,
      idempotencyKey: `${agent.id}-${seq}`,
    }));
    await ledger.recordDecision({
      perception: { items: [] },
      plan: { thought: '', actions: [] },
      prompt: null,
      answer: null,
      guard: [],
      provider: 'rules',
      model: null,
      promptVersion: null,
      view,
      actions,
    });
  });

  const action = async (seq: number): Promise<LedgerAction> => {
    const found = (await ledger.actions())[seq];
    if (found === undefined) throw new Error(`There is no action ${seq}.`);
    return found;
  };

  it('begins with what is planned', async () => {
    expect(await action(0)).to.include({ status: 'planned', attempts: 0, sentAt: null, imageRuns: 0 });
  });

  it('planned → sent, and counts each send under the time of the first', async () => {
    const { id } = await action(0);
    await ledger.markSent(id);
    const first = await action(0);
    expect(first).to.include({ status: 'sent', attempts: 1 });
    await ledger.markSent(id);
    expect(await action(0)).to.include({ status: 'sent', attempts: 2, sentAt: first.sentAt });
  });

  it('sent → planned where the only send had no effect', async () => {
    const { id } = await action(0);
    await ledger.markSent(id);
    await ledger.takeBackSent(id);
    expect(await action(0)).to.include({ status: 'planned', attempts: 0, sentAt: null });
  });

  it('sent → sent where an earlier send is in doubt', async () => {
    const { id } = await action(0);
    await ledger.markSent(id);
    await ledger.markSent(id);
    await ledger.takeBackSent(id);
    const left = await action(0);
    expect(left).to.include({ status: 'sent', attempts: 1 });
    expect(left.sentAt).to.be.a('number');
  });

  for (const status of ['confirmed', 'failed', 'abandoned'] as const) {
    it(`planned or sent → ${status}, and nothing changes it any more`, async () => {
      const { id } = await action(0);
      await ledger.markSent(id);
      await ledger.settle(id, { status, resultId: 'r', error: status === 'confirmed' ? null : 'why' });
      const settled = await action(0);
      expect(settled).to.include({ status, resultId: 'r' });
      for (const change of [
        () => ledger.markSent(id),
        () => ledger.takeBackSent(id),
        () => ledger.settle(id, { status: 'failed', resultId: null, error: null }),
      ]) {
        expect(await codeOf(change())).to.equal('VISIT_SUPERSEDED');
      }
      expect(await action(0)).to.deep.equal(settled);
    });
  }

  it('counts runs of an image before they are asked for, and keeps the image', async () => {
    const { id } = await action(1);
    await ledger.markImageRun(id);
    await ledger.takeBackImageRun(id);
    expect((await action(1)).imageRuns).to.equal(0);
    await ledger.markImageRun(id);
    await ledger.recordImage(id, 'http://studio/image');
    expect(await action(1)).to.include({ imageRuns: 1, imageUrl: 'http://studio/image', status: 'planned' });
  });

  it('keeps an image through an outage of Postgres', async () => {
    const { id } = await action(1);
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
    expect(await action(1)).to.include({ imageUrl: 'http://studio/image' });
  });

  it('leaves an image to the visit that has taken over, unless that one has its own', async () => {
    const { id } = await action(1);
    const stale = ledger;
    await setting.expireLease(agent);
    const successor = await claim();
    expect(await codeOf(keepImage(stale, id, 'http://studio/first'))).to.equal('VISIT_SUPERSEDED');
    expect((await successor.actions())[1]).to.include({ imageUrl: 'http://studio/first' });
    expect(await codeOf(keepImage(stale, id, 'http://studio/late'))).to.equal('VISIT_SUPERSEDED');
    expect((await successor.actions())[1]).to.include({ imageUrl: 'http://studio/first' });
  });

  it('abandons only what is not settled', async () => {
    const { id } = await action(0);
    await ledger.settle(id, { status: 'confirmed', resultId: null, error: null });
    await ledger.abandonUnsettled(setting.database, 'given up');
    expect((await action(0)).status).to.equal('confirmed');
    expect(await action(1)).to.include({ status: 'abandoned', error: 'given up' });
  });

  it('is closed to a visit that another one has superseded', async () => {
    await setting.expireLease(agent);
    const successor = await claim();
    const { id } = await action(0);
    const stale = ledger;
    const attempts = [
      () => stale.markSent(id),
      () => stale.takeBackSent(id),
      () => stale.settle(id, { status: 'confirmed', resultId: null, error: null }),
      () => stale.markImageRun(id),
      () => stale.recordImage(id, 'x'),
      () => stale.noteFault('x'),
      () => stale.finish(setting.database, { outcome: 'acted', error: null, timings: {} }),
    ];
    for (const attempt of attempts) expect(await codeOf(attempt())).to.equal('VISIT_SUPERSEDED');
    expect(await stale.renew(30_000)).to.equal(false);
    await stale.release(0);
    expect(
      await claimVisit(setting.database, { agentId: agent.id, slot: null, worker: 'third', leaseMs: 1 }),
    ).to.equal(null);
    expect((await successor.actions()).map(({ status }) => status)).to.deep.equal(['planned', 'planned']);
  });

  it('counts a finished tick once', async () => {
    await ledger.recordCall({
      provider: 'openai',
      model: 'm',
      purpose: 'plan',
      outcome: 'answered',
      answer: '{}',
      error: null,
      inputTokens: 3,
      outputTokens: 2,
      costUsd: 0.5,
      ms: 1,
    });
    await ledger.settle((await action(0)).id, { status: 'confirmed', resultId: null, error: null });
    const end = { outcome: 'acted', error: null, timings: {} } as const;
    await ledger.finish(setting.database, end);
    expect(await codeOf(ledger.finish(setting.database, end))).to.equal('VISIT_SUPERSEDED');
    const counted = await setting.row<{ likes: number; tokens: number }>(
      'select likes, input_tokens + output_tokens as tokens from daily_usage where agent_id = $1',
      agent.id,
    );
    expect(counted).to.deep.equal({ likes: 1, tokens: 5 });
  });
});

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    if (error instanceof VisitSupersededError) return error.code;
    throw error;
  }
}
