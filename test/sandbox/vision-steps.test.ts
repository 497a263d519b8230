import { expect } from 'chai';
import sharp from 'sharp';
import { type Running, startSandbox } from './support.ts';

/** As strict as the open-source backend, version 0.27.0, down to its words. */
describe('a vision step in the sandbox', () => {
  let running: Running;
  let picture: string;

  before(async () => {
    running = await startSandbox({ seeing: async ({ bytes }, prompt) => `${bytes.length} bytes; ${prompt}` });
    await running.client.invite('ada');
    const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer();
    picture = bytes.toString('base64');
  });
  after(() => running?.sandbox.close());

  const run = async (step: object, sent: unknown) => {
    const steps = [{ kind: 'vision', in: 'picture', out: 'words', provider: 'gemini-vision', ...step }];
    const body = { steps, initialVariablesBase64: { picture: sent } };
    return running.client.call('POST', '/api/execute/sync', { agent: 'ada', body });
  };

  it('answers with text under its name, makes no image, and says what was used', async () => {
    const { status, body } = await run(
      { params: { prompt: 'What is it?' } },
      { base64: picture, mime: 'image/jpeg' },
    );
    expect(status).to.equal(200);
    const content = `${Buffer.from(picture, 'base64').length} bytes; What is it?`;
    expect(body).to.deep.include({
      status: 'completed',
      imageIds: [],
      dataOutputs: { words: { dataType: 'text', content } },
      usageEvents: [{ provider: 'google', model: 'gemini-2.5-flash', operation: 'vision' }],
    });
  });

  it('sees what an earlier step has made', async () => {
    const steps = [
      { kind: 'generate', generator: 'shapes', params: { width: 9, height: 9 }, out: 'made' },
      {
        kind: 'vision',
        provider: 'gemini-vision',
        in: 'made',
        params: { outputFormat: 'json' },
        out: 'words',
      },
    ];
    const { body } = await running.client.call('POST', '/api/execute/sync', {
      agent: 'ada',
      body: { steps },
    });
    expect(body).to.have.nested.property('dataOutputs.words.dataType', 'text');
    expect(body).to.have.property('imageIds').with.length(1);
  });

  it('refuses what the backend refuses', async () => {
    const sound = { base64: picture, mime: 'image/jpeg' };
    const refusals: readonly (readonly [object, unknown, number, RegExp])[] = [
      [
        {},
        { ...sound, mime: 'image/gif' },
        500,
        /^Invalid MIME type for picture: "image\/gif"\. Must be one of: image\/svg\+xml/,
      ],
      [{}, { mime: 'image/png' }, 500, /^Invalid base64 data for picture: expected non-empty string/],
      [{}, { ...sound, base64: 'a-b_c' }, 500, /^Invalid base64 encoding for picture/],
      [{ in: 'other' }, sound, 400, /^Validation failed with 1 error/],
      [{ params: { outputFormat: 'xml' } }, sound, 400, /^Validation failed with 1 error/],
      [{ params: { prompt: 7 } }, sound, 400, /^Validation failed with 1 error/],
      [{ provider: 'eagle-vision' }, sound, 500, /^Provider "eagle-vision" not found for type "vision"/],
      [{ provider: 'grok-vision' }, sound, 500, /^xAI API key is required/],
    ];
    for (const [step, sent, status, words] of refusals) {
      const answer = await run(step, sent);
      expect(answer.status, String(words)).to.equal(status);
      expect(answer.body).to.have.property('error').that.matches(words);
    }
  });

  it('is listed as FloImg lists it, key or no key', async () => {
    const { body } = await running.client.call('GET', '/api/nodes/vision');
    expect(body).to.have.length(2);
    expect(body).to.have.nested.property('[0].id', 'vision:gemini-vision');
    expect(body).to.have.nested.property('[0].params.properties.prompt.type', 'string');
    expect((await running.client.call('GET', '/api/nodes/vision/gemini-vision')).status).to.equal(404);
  });
});
