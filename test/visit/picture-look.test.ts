import { expect } from 'chai';
import type { NamedSteps } from '../../src/actions/row.ts';
import type { Floimg } from '../../src/floimg/index.ts';
import type { Step } from '../../src/gallery/workflow.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { createRemoteImages } from '../../src/lib/remote-image.ts';
import { createLook } from '../../src/vision/look.ts';
import type { VisitParts } from '../../src/visit/run-visit.ts';
import { openVisitSetting, planning, post, type TestAgent, type VisitSetting } from './visit-setting.ts';

const free = { remember: () => Promise.resolve(null) };

function drawn(name: string, params: Record<string, unknown>, op?: Step): NamedSteps {
  const shape = { shapeType: 'rectangle', width: 320, height: 200, ...params };
  return {
    name,
    steps: [
      { kind: 'generate', generator: 'shapes', params: shape, out: 'a' },
      {
        kind: 'transform',
        op: 'resize',
        in: 'a',
        params: { width: 320, height: 200, fit: 'fill' },
        out: 'b',
      },
      ...(op === undefined ? [] : [op]),
      { kind: 'save', in: op === undefined ? 'b' : 'c', destination: 'cloud' },
    ],
  };
}

const blank = drawn('blank-one: nothing', { fillColor: '#88aacc' });
const good = drawn('good-one: stripes', {
  fillType: 'gradient',
  gradientColor1: '#f2c14e',
  gradientColor2: '#2b3a67',
});
const refused = drawn(
  'refused-one: soft',
  { fillColor: '#123456' },
  {
    kind: 'transform',
    op: 'preset',
    in: 'b',
    params: { name: 'no such preset' },
    out: 'c',
  },
);
const painted: NamedSteps = {
  name: 'painted-one: sea',
  steps: [
    {
      kind: 'generate',
      generator: 'openai',
      params: {
        prompt: 'the sea',
        model: 'dall-e-3',
        size: '1024x1024',
        quality: 'standard',
        style: 'vivid',
      },
      out: 'a',
    },
    { kind: 'transform', op: 'resize', in: 'a', params: { width: 320 }, out: 'b' },
    { kind: 'save', in: 'b', destination: 'cloud' },
  ],
};

describe('a visit that looks at its picture before it is posted', function () {
  this.timeout(60_000);
  let setting: VisitSetting;

  before(async () => {
    setting = await openVisitSetting();
  });
  after(() => setting?.close());

  const lookWith = (trustedOrigins: readonly string[]) =>
    createLook({
      known: free,
      loadImage: createRemoteImages({ trustedOrigins, deadlineMs: 5_000 }),
      logger: silentLogger(),
    });
  async function postWith(
    first: NamedSteps,
    spare?: NamedSteps,
    changes: Partial<VisitParts> = {},
  ): Promise<TestAgent> {
    const agent = await setting.makeAgent();
    const built = spare === undefined ? first : { ...first, spare };
    await setting.visit(agent, planning(post), {
      buildWorkflow: () => built,
      lookAtPicture: lookWith([]),
      ...changes,
    });
    return agent;
  }
  /** FloImg as it is, but for previews. */
  const withoutPreviews = (): Floimg => ({
    ...setting.floimg,
    workflows: {
      run: async (steps, by) => ({ ...(await setting.floimg.workflows.run(steps, by)), preview: null }),
    },
  });
  const outcome = (agent: TestAgent) =>
    setting.row<{ status: string; error: string | null; runs: number; codes: string[] }>(
      `select a.status, a.error, a.image_runs as runs,
         array(select c -> 'error' ->> 'code' from jsonb_array_elements(t.calls) c
               where c -> 'error' ->> 'code' is not null) as codes
       from actions a join ticks t on t.id = a.tick_id where t.agent_id = $1`,
      agent.id,
    );
  const messageOf = async (agent: TestAgent): Promise<string> => {
    const { message } = await setting.row<{ message: string }>(
      `select t.calls -> 0 -> 'error' ->> 'message' as message from ticks t where t.agent_id = $1`,
      agent.id,
    );
    return message;
  };
  const spent = async (): Promise<number> => {
    const { usd } = await setting.row<{ usd: number }>(
      'select coalesce(sum(cost_usd), 0)::float8 as usd from daily_model_usage',
    );
    return usd;
  };

  it('posts what is worth it, in one run', async () => {
    expect(await outcome(await postWith(good, blank))).to.deep.equal({
      status: 'confirmed',
      error: null,
      runs: 1,
      codes: [],
    });
  });

  it('draws the same brief in another kind where the picture is blank, and the trace says why', async () => {
    expect(await outcome(await postWith(blank, good))).to.deep.equal({
      status: 'confirmed',
      error: null,
      runs: 2,
      codes: ['PICTURE_BLANK'],
    });
  });

  it('does the same where FloImg refuses the first for good', async () => {
    expect(await outcome(await postWith(refused, good))).to.deep.include({
      status: 'confirmed',
      runs: 2,
      codes: ['WORKFLOW_REFUSED'],
    });
  });

  it('posts nothing where the other is no better', async () => {
    const { status, error, runs, codes } = await outcome(await postWith(blank, blank));
    expect({ status, runs, codes }).to.deep.equal({
      status: 'failed',
      runs: 2,
      codes: ['PICTURE_BLANK', 'PICTURE_BLANK'],
    });
    expect(error).to.equal('The picture is blank. It was not posted.');
  });

  it('fetches the picture from its address where the answer held none of its bytes', async () => {
    const changes = {
      floimg: withoutPreviews(),
      lookAtPicture: lookWith([new URL(setting.galleryUrl).origin]),
    };
    expect(await outcome(await postWith(blank, good, changes))).to.deep.equal({
      status: 'confirmed',
      error: null,
      runs: 2,
      codes: ['PICTURE_BLANK'],
    });
  });

  it('posts a picture that it cannot see, asks no private address for it, and says so in the trace', async () => {
    const { status, runs, codes } = await outcome(
      await postWith(good, blank, { floimg: withoutPreviews(), lookAtPicture: lookWith([]) }),
    );
    expect({ status, runs, codes }).to.deep.equal({
      status: 'confirmed',
      runs: 1,
      codes: ['PICTURE_UNSEEN'],
    });
  });

  describe('with a budget', () => {
    const limit = (dailyCostUsd: number | null) =>
      setting.rows(
        'update fleet set limits = $1::jsonb',
        JSON.stringify({ dailyActions: null, dailyTokens: null, dailyCostUsd }),
      );
    afterEach(() => limit(null));

    it('draws the brief of a painting that is beyond it in a free kind, pays nothing, and says so in the trace', async () => {
      await limit(0.03);
      const agent = await postWith(painted, good);
      expect(await outcome(agent)).to.deep.equal({
        status: 'confirmed',
        error: null,
        runs: 1,
        codes: ['IMAGE_OVER_BUDGET'],
      });
      expect(await messageOf(agent)).to.include(
        "of today's $0.03 there are $0.03 left, and it costs about $0.04",
      );
      expect(await spent()).to.equal(0);
    });

    it('has one painted that it covers, and posts nothing where there is nothing else to draw', async () => {
      await limit(0.04);
      expect(await outcome(await postWith(painted, good))).to.deep.include({ runs: 1, codes: [] });
      expect(await spent()).to.equal(0.04);
      const { status, error, runs } = await outcome(await postWith(painted));
      expect({ status, runs }).to.deep.equal({ status: 'failed', runs: 0 });
      expect(error).to.include('beyond the budget');
    });
  });

  it('says in the trace that there was no image model for the brief', async () => {
    const note = { code: 'IMAGE_MODEL_MISSING', message: 'No image model can be had.' };
    const agent = await setting.makeAgent();
    await setting.visit(agent, planning(post), { buildWorkflow: () => ({ ...good, note }) });
    expect(await outcome(agent)).to.deep.include({ status: 'confirmed', codes: ['IMAGE_MODEL_MISSING'] });
  });
});
