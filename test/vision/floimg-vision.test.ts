import { expect } from 'chai';
import { priceOf } from '../../config/list-prices.ts';
import { createFloimg, type Floimg } from '../../src/floimg/index.ts';
import type { Described } from '../../src/vision/describe/describer.ts';
import { createFloimgDescriber } from '../../src/vision/describe/floimg-vision.ts';
import { encodeCopy, measuresOf, openPicture } from '../../src/vision/measure/index.ts';
import { type Answerer, reset, startStudio } from '../floimg/studio.ts';
import { type MadePicture, madePictures } from '../support/made-pictures.ts';
import { madePictureIn, trueWords } from '../support/vision-server.ts';
import { startSandbox, type TestSandbox } from '../support/worker.ts';

const [picture] = madePictures;
if (picture === undefined) throw new Error('There are no made pictures.');
const shown: MadePicture = picture;

async function describeWith(floimg: Pick<Floimg, 'vision'>, provider = 'gemini-vision'): Promise<Described> {
  const opened = await openPicture(await shown.bytes());
  const describer = createFloimgDescriber({ vision: floimg.vision, provider, priceOf });
  const by = { username: 'vera', signal: new AbortController().signal };
  return describer.describe(await encodeCopy(opened), measuresOf(opened), by);
}

describe('the vision step of FloImg', () => {
  let sandbox: TestSandbox;
  let floimg: Floimg;
  let seeing: (made: MadePicture | null, prompt: string) => string;

  before(async () => {
    sandbox = await startSandbox({
      seeing: async ({ bytes }, prompt) => seeing(await madePictureIn(bytes), prompt),
    });
    await sandbox.store.addUser({ agentId: 'a1', username: 'vera', name: 'Vera', personaId: null });
    floimg = createFloimg({
      apiUrl: sandbox.url,
      serviceToken: sandbox.environment.FLOIMG_SERVICE_TOKEN ?? '',
      version: '0.0.0',
    });
  });
  beforeEach(() => {
    seeing = (made) => JSON.stringify(trueWords(made));
  });
  after(async () => {
    floimg?.close();
    await sandbox?.close();
  });

  it('describes a picture that is sent along, and is paid for by estimate where it reports no tokens', async () => {
    const prompts: string[] = [];
    seeing = (made, prompt) => {
      prompts.push(prompt);
      return JSON.stringify(trueWords(made));
    };
    const { call, words } = await describeWith(floimg);
    expect(words).to.include({ subject: shown.subject });
    expect(prompts).to.have.length(1);
    expect(prompts[0]).to.match(/^Describe this picture[\s\S]*Respond with valid JSON only\.$/);
    expect(call).to.include({
      provider: 'floimg',
      model: 'gemini-2.5-flash',
      purpose: 'describe',
      outcome: 'answered',
      error: null,
    });
    expect(call.inputTokens).to.be.within(258 + 50, 258 + 250);
    expect(call.outputTokens).to.be.within(30, 200);
    const expected = (call.inputTokens * 0.3 + call.outputTokens * 2.5) / 1_000_000;
    expect(call.costUsd).to.be.closeTo(expected, 1e-9);
  });

  it('lists which providers there are', async () => {
    expect(await floimg.vision.providers()).to.deep.equal(['gemini-vision', 'grok-vision']);
  });

  it('says in FloImg’s own words why there is no description, and of whom that says something', async () => {
    const failed = async (provider?: string) => {
      const described = await describeWith(floimg, provider);
      return [
        described.call.error?.kind,
        described.words === null ? described.concerns : null,
        described.call.error?.message,
        described.call.costUsd,
      ];
    };
    const keyless = await failed('grok-vision');
    expect(keyless.slice(0, 2)).to.deep.equal(['key refused', 'describer']);
    expect(keyless[2]).to.include('Set XAI_API_KEY environment variable');
    expect(keyless[3]).to.equal(0);
    const unknown = await failed('eagle-vision');
    expect(unknown.slice(0, 2)).to.deep.equal(['no such model', 'describer']);
    expect(unknown[2]).to.include('Provider "eagle-vision" not found for type "vision"');
    seeing = () => '';
    expect((await failed()).slice(0, 2)).to.deep.equal(['content filter', 'picture']);
    seeing = () => '{"subject": "a disc", "pal';
    expect((await failed()).slice(0, 2)).to.deep.equal(['content filter', 'picture']);
    seeing = () => 'I see a disc.';
    expect((await failed()).slice(0, 2)).to.deep.equal(['answer unusable', 'picture']);
    seeing = () => JSON.stringify({ subject: 'a sunset', palette: ['ultraviolet', 'brown', 'pink'] });
    expect((await failed()).slice(0, 2)).to.deep.equal(['answer unusable', 'picture']);
  });

  it('leaves a refusal of one agent with that agent, and one of the whole fleet with all', async () => {
    const concern = async (fault: Parameters<typeof sandbox.faults.enqueue>[0]['fault']) => {
      sandbox.faults.enqueue({ on: ['execute'], fault });
      const described = await describeWith(floimg);
      return described.words === null ? [described.concerns, described.call.error?.kind] : described.words;
    };
    expect(await concern({ kind: 'agent-daily-limit', used: 5, limit: 5 })).to.deep.equal([
      'agent',
      'refused',
    ]);
    expect(await concern({ kind: 'fleet-daily-budget' })).to.deep.equal(['describer', 'no balance']);
    expect(await concern({ kind: 'too-fast' })).to.deep.equal(['describer', 'rate limited']);
    expect(await concern({ kind: 'fleet-paused' })).to.deep.equal(['describer', 'refused']);
    expect(await concern({ kind: 'reset' })).to.deep.equal(['describer', 'unreachable']);
  });

  it('counts as paid what may have happened without an answer', async () => {
    await using studio = await startStudio(reset);
    const elsewhere = createFloimg({ apiUrl: studio.url, serviceToken: 'fst_x', version: '0.0.0' });
    const { call } = await describeWith(elsewhere);
    elsewhere.close();
    expect(call.outcome).to.equal('failed');
    expect(call.costUsd).to.be.greaterThan(0);
    expect(studio.seen).to.have.length(1);
  });

  it('reads an answer as far as it can be read', async () => {
    const answers: unknown[] = [
      { dataOutputs: { description: { dataType: 'json', parsed: trueWords(shown) } }, usageEvents: 7 },
      {
        status: 'completed',
        dataOutputs: { other: null, description: { content: JSON.stringify(trueWords(shown)) } },
        usageEvents: [
          null,
          { operation: 'text' },
          { operation: 'vision', model: 'm', inputTokens: 300, outputTokens: 'x' },
        ],
      },
      { dataOutputs: [] },
      { status: 'completed', dataOutputs: { description: 'a disc' } },
    ];
    const answer: Answerer = ({ number }, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answers[number]));
    };
    await using studio = await startStudio(answer);
    const elsewhere = createFloimg({ apiUrl: studio.url, serviceToken: 'fst_x', version: '0.0.0' });
    const outcomes = [];
    for (const _ of answers) {
      const { call, words } = await describeWith(elsewhere);
      outcomes.push([call.model, call.inputTokens === 300, words?.subject ?? call.error?.kind]);
    }
    elsewhere.close();
    expect(outcomes).to.deep.equal([
      ['gemini-2.5-flash', false, shown.subject],
      ['m', true, shown.subject],
      ['gemini-2.5-flash', false, 'answer unusable'],
      ['gemini-2.5-flash', false, 'answer unusable'],
    ]);
  });
});
