import { expect } from 'chai';
import { imageCostOf } from '../../config/image-prices.ts';
import { FloimgUnavailableError, FloimgWorkflowFailedError } from '../../src/floimg/errors.ts';
import type { Step } from '../../src/gallery/workflow.ts';
import { callsOfFailedRun, callsOfRun, noticesOfImages } from '../../src/visit/image-costs.ts';
import type { VisitStore } from '../../src/visit/store.ts';
import { eventually } from '../support/eventually.ts';
import { openVisitSetting, planning, post, type TestAgent, type VisitSetting } from './visit-setting.ts';

const painting = (params: object): Step => ({
  kind: 'generate',
  generator: 'openai',
  params: { prompt: 'dunes', ...params },
  out: 'a',
});
const resizing = (fit: string): Step => ({
  kind: 'transform',
  op: 'resize',
  in: 'a',
  params: { width: 64, height: 64, fit },
  out: 'b',
});
const saving: Step = { kind: 'save', in: 'b', destination: 'cloud', provider: 'cloud' };
const drawing: Step = { kind: 'generate', generator: 'shapes', params: { shapeType: 'star' }, out: 'a' };
const wideHd = painting({ model: 'dall-e-3', size: '1792x1024', quality: 'hd' });

describe('what images cost', () => {
  const prices: readonly (readonly [
    string,
    string,
    number | null,
    number | null,
    string | null,
    number | null,
  ])[] = [
    ['openai', 'dall-e-3', 1024, 1024, 'standard', 0.04],
    ['openai', 'dall-e-3', 1024, 1024, 'hd', 0.08],
    ['openai', 'dall-e-3', 1792, 1024, 'standard', 0.08],
    ['openai', 'dall-e-3', 1024, 1792, 'hd', 0.12],
    ['openai', 'dall-e-3', null, null, null, 0.04],
    ['openai', 'dall-e-3', 1024, 1024, 'ultra', null],
    ['openai', 'dall-e-2', 1024, 1024, null, 0.02],
    ['openai', 'dall-e-2', 512, 512, null, 0.018],
    ['openai', 'dall-e-2', 256, 256, null, 0.016],
    ['gemini', 'imagen-9', 1024, 1024, null, null],
    ['shapes', '', 4096, 4096, null, 0],
  ];
  for (const [provider, model, width, height, quality, usd] of prices) {
    it(`${provider} ${model} ${width}×${height} ${quality}: ${usd === null ? 'unknown' : `$${usd}`}`, () => {
      expect(imageCostOf({ provider, model, width, height, quality, images: 1 })).to.equal(usd);
      if (usd !== null)
        expect(imageCostOf({ provider, model, width, height, quality, images: 2 })).to.be.closeTo(
          2 * usd,
          1e-9,
        );
    });
  }

  const event = {
    provider: 'openai',
    model: 'dall-e-3',
    operation: 'generate',
    imageWidth: 1024,
    imageHeight: 1024,
    imageCount: 1,
    quality: 'standard',
  };

  it('is what FloImg reports, and what the steps ask for where it reports nothing', () => {
    expect(callsOfRun([event, event], [wideHd], 5).map(({ costUsd }) => costUsd)).to.deep.equal([0.04, 0.04]);
    expect(callsOfRun([], [wideHd, resizing('cover')], 5).map(({ costUsd }) => costUsd)).to.deep.equal([
      0.12,
    ]);
    expect(callsOfRun([], [drawing], 5)).to.deep.equal([]);
  });

  const details = { call: 'POST /api/execute/sync', status: 400, outcome: 'none' } as const;
  const failedAt = (name: string | null, usage: readonly (typeof event)[] | null = null) =>
    new FloimgWorkflowFailedError(
      { reason: 'no', retryable: false, errorCode: null, failedAt: name, usage },
      details,
    );

  it('of a failed run is that of the steps before the one that failed', () => {
    const steps = [wideHd, resizing('inside'), painting({}), saving];
    const cost = (name: string | null) =>
      callsOfFailedRun(failedAt(name), steps, 5).map(({ costUsd }) => costUsd);
    expect(cost('resize')).to.deep.equal([0.12]);
    expect(cost('openai')).to.deep.equal([0.12]);
    expect(cost(null)).to.deep.equal([0.12, 0.04]);
    expect(callsOfFailedRun(failedAt(null, [event]), steps, 5).map(({ costUsd }) => costUsd)).to.deep.equal([
      0.04,
    ]);
  });

  it('of a run that got no answer is that of all its steps, and nothing where it was never sent', () => {
    const unknown = new FloimgUnavailableError('reset', null, { ...details, outcome: 'unknown' });
    expect(callsOfFailedRun(unknown, [wideHd], 5).map(({ costUsd }) => costUsd)).to.deep.equal([0.12]);
    const never = new FloimgUnavailableError('refused', null, details);
    expect(callsOfFailedRun(never, [wideHd], 5)).to.deep.equal([]);
  });

  it('is said to be unknown where nobody has said it', () => {
    const calls = callsOfRun([{ ...event, provider: 'gemini', model: 'imagen-9' }, event], [], 5);
    expect(calls.map(({ costUsd }) => costUsd)).to.deep.equal([null, 0.04]);
    expect(noticesOfImages(calls).map(({ message }) => message)).to.satisfy(
      ([message]: string[]) => message?.includes('gemini imagen-9') === true,
    );
  });
});

describe('a visit that pays for an image', function () {
  this.timeout(60_000);
  let setting: VisitSetting;

  before(async () => {
    setting = await openVisitSetting();
  });
  after(() => setting?.close());
  beforeEach(() => setting.rows('truncate daily_usage, daily_model_usage, daily_notices'));

  const postWith = async (...steps: Step[]): Promise<TestAgent> => {
    const agent = await setting.makeAgent();
    await setting.visit(agent, planning(post), { buildWorkflow: () => ({ name: 'dunes', steps }) });
    return agent;
  };
  const books = (agent: TestAgent) =>
    setting.row<Record<string, unknown>>(
      `select t.cost_usd::float8 as tick, u.cost_usd::float8 as agent, u.image_runs as runs,
         (select sum(cost_usd)::float8 from daily_model_usage) as fleet,
         (select array_agg(provider || ' ' || model) from daily_model_usage) as models,
         jsonb_array_length(t.calls) as calls, a.status, a.error
       from ticks t join daily_usage u on u.agent_id = t.agent_id join actions a on a.tick_id = t.id
       where t.agent_id = $1`,
      agent.id,
    );

  it('adds its price to the tick, the agent’s day and the fleet’s, where budgets are read', async () => {
    const agent = await postWith(wideHd, resizing('cover'), saving);
    expect(await books(agent)).to.include({ tick: 0.12, agent: 0.12, fleet: 0.12, runs: 1, calls: 1 });
    expect((await books(agent)).models).to.deep.equal(['openai dall-e-3']);
    expect((await books(agent)).status).to.equal('confirmed');
  });

  it('pays for the steps before the one that is refused, and says why it was', async () => {
    const agent = await postWith(painting({}), resizing('inside'), saving);
    const { error, ...row } = await books(agent);
    expect(row).to.include({ tick: 0.04, agent: 0.04, fleet: 0.04, runs: 1, status: 'failed' });
    expect(error).to.include("Invalid value 'inside' for 'fit'");
    const told = await setting.activities(agent);
    expect(told.find(({ type }) => type === 'error')?.message).to.include("'inside'");
  });

  it('has its price on record before the image, in case the worker dies in between', async () => {
    const agent = await setting.makeAgent();
    const death = Promise.withResolvers<never>();
    const { store } = setting.parts;
    const dying: VisitStore = {
      ...store,
      record: (write) =>
        write.changed.some(({ imageUrl }) => imageUrl !== null) ? death.promise : store.record(write),
    };
    const steps = [wideHd, resizing('cover'), saving];
    const visit = setting
      .visit(agent, planning(post), { buildWorkflow: () => ({ name: 'dunes', steps }), store: dying })
      .catch((error: unknown) => error);
    const recorded = await eventually('the price of the image', async () => {
      const [day] = await setting.rows<{ cost: number }>(
        'select cost_usd::float8 as cost from daily_usage where agent_id = $1 and cost_usd > 0',
        agent.id,
      );
      return day;
    });
    expect(recorded).to.deep.equal({ cost: 0.12 });
    death.reject(new Error('killed'));
    await visit;
    expect(await books(agent)).to.include({ tick: 0.12, agent: 0.12, calls: 1 });
  });

  it('pays nothing for what FloImg draws by itself', async () => {
    const agent = await postWith(drawing, resizing('cover'), saving);
    expect(await books(agent)).to.include({ tick: 0, agent: 0, fleet: null, runs: 1, status: 'confirmed' });
  });
});
