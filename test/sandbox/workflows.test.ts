import { expect } from 'chai';
import sharp from 'sharp';
import { z } from 'zod';
import { runWorkflow } from '../../src/gallery/engine/run.ts';
import {
  type GeneratorName,
  generatorNames,
  type Step,
  type TransformOp,
  transformOps,
} from '../../src/gallery/workflow.ts';
import { type Client, type Running, startSandbox } from './support.ts';

const generators: Readonly<Record<GeneratorName, Record<string, unknown>>> = {
  openai: { prompt: 'Mountain valley at sunset', model: 'dall-e-3', size: '1024x1024', quality: 'standard' },
  shapes: { shapeType: 'star', points: 7, width: 200, height: 200, fillType: 'gradient' },
  quickchart: {
    type: 'bar',
    data: { labels: ['a', 'b'], datasets: [{ label: 'n', data: [1, 2] }] },
    width: 300,
    height: 200,
  },
  mermaid: { code: 'graph TD\n A[One] --> B{Two}\n B -->|yes| C', format: 'png' },
  qr: { text: 'https://example.com', errorCorrectionLevel: 'H', width: 180, margin: 2 },
};

const generate = (generator: GeneratorName, params = generators[generator], out = 'image'): Step => ({
  kind: 'generate',
  generator,
  params,
  out,
});
const transform = (op: TransformOp, params: Record<string, unknown> = {}, input = 'image'): Step => ({
  kind: 'transform',
  op,
  in: input,
  params,
  out: 'image',
});
const save: Step = { kind: 'save', in: 'image', destination: 'cloud' };

describe('sandbox workflow call', () => {
  let running: Running;
  let client: Client;

  before(async () => {
    running = await startSandbox();
    ({ client } = running);
    await client.invite('ada');
  });

  after(async () => {
    await running.sandbox.close();
  });

  const metadata = async (path: string) => sharp((await client.image(path)).bytes).metadata();

  it('keeps one image for each image-making step, in order, and none for save', async () => {
    const { imageIds, imageUrls } = await client.run('ada', [
      generate('shapes'),
      transform('resize', { width: 64, height: 48, fit: 'fill' }),
      transform('convert', { to: 'image/webp' }),
      save,
    ]);
    expect(imageUrls).to.deep.equal(imageIds.map((id) => `/api/images/${id}/blob`));
    const types = await Promise.all(imageUrls.map(async (path) => (await client.image(path)).contentType));
    expect(types).to.deep.equal(['image/svg+xml', 'image/png', 'image/webp']);
    expect(await metadata(imageUrls[1] ?? '')).to.include({ format: 'png', width: 64, height: 48 });
    expect(await metadata(imageUrls[2] ?? '')).to.include({ format: 'webp', width: 64, height: 48 });
  });

  for (const name of generatorNames) {
    it(`draws a real picture with ${name}, and not a blank one`, async () => {
      const { imageUrls } = await client.run('ada', [generate(name)]);
      const { bytes, contentType } = await client.image(imageUrls[0] ?? '');
      const { format } = await sharp(bytes).metadata();
      expect([contentType, format]).to.deep.equal(
        name === 'shapes' ? ['image/svg+xml', 'svg'] : ['image/png', 'png'],
      );
      const { channels } = await sharp(bytes).stats();
      expect(Math.max(...channels.map(({ stdev }) => stdev))).to.be.greaterThan(5);
    });
  }

  it('gives a painting the size that was asked for', async () => {
    const { imageUrls } = await client.run('ada', [generate('openai', { prompt: 'sea', size: '1792x1024' })]);
    expect(await metadata(imageUrls[0] ?? '')).to.include({ width: 1792, height: 1024 });
  });

  it('never paints a prompt the same way twice', async () => {
    const paths = [
      await client.run('ada', [generate('openai')]),
      await client.run('ada', [generate('openai')]),
    ];
    const [first, second] = await Promise.all(paths.map(({ imageUrls }) => client.image(imageUrls[0] ?? '')));
    expect(first?.bytes.equals(second?.bytes ?? Buffer.alloc(0))).to.equal(false);
  });

  const transforms: readonly [TransformOp, Record<string, unknown>, { width: number; height: number }][] = [
    ['resize', { width: 90, height: 50, fit: 'cover' }, { width: 90, height: 50 }],
    ['resize', { width: 90, height: 50, fit: 'contain' }, { width: 90, height: 50 }],
    ['resize', { width: 90, height: 50, fit: 'fill' }, { width: 90, height: 50 }],
    ['resize', { width: 50 }, { width: 50, height: 50 }],
    ['modulate', { brightness: 1.2, saturation: 0.5, hue: 90, lightness: 5 }, { width: 180, height: 180 }],
    [
      'addText',
      { text: 'A & B', x: 90, y: 90, size: 30, color: '#ff0000', align: 'center' },
      { width: 180, height: 180 },
    ],
    ['blur', { sigma: 4 }, { width: 180, height: 180 }],
    ['sharpen', { sigma: 2 }, { width: 180, height: 180 }],
    ['grayscale', {}, { width: 180, height: 180 }],
    ['negate', {}, { width: 180, height: 180 }],
    ['normalize', {}, { width: 180, height: 180 }],
    ['threshold', { value: 100 }, { width: 180, height: 180 }],
    ['tint', { color: '#ff8800' }, { width: 180, height: 180 }],
    [
      'extend',
      { top: 10, bottom: 20, left: 5, right: 15, background: '#123456' },
      { width: 200, height: 210 },
    ],
    ['extract', { left: 10, top: 20, width: 60, height: 70 }, { width: 60, height: 70 }],
    ['roundCorners', { radius: 30 }, { width: 180, height: 180 }],
    ['convert', { to: 'image/jpeg' }, { width: 180, height: 180 }],
  ];
  for (const [op, params, size] of transforms) {
    it(`carries out ${op} ${JSON.stringify(params)}`, async () => {
      const { imageUrls } = await client.run('ada', [generate('qr'), transform(op, params)]);
      expect(await metadata(imageUrls[1] ?? '')).to.include({
        ...size,
        format: op === 'convert' ? 'jpeg' : 'png',
      });
    });
  }

  for (const position of ['top', 'bottom'] as const) {
    it(`adds a caption as a bar at the ${position}`, async () => {
      const colors = { backgroundColor: '#ff0000', textColor: '#ffffff' };
      const caption = { text: 'Hi', position, fontSize: 20, padding: 10, ...colors };
      const { imageUrls } = await client.run('ada', [generate('qr'), transform('addCaption', caption)]);
      const { bytes } = await client.image(imageUrls[1] ?? '');
      const { width, height } = await sharp(bytes).metadata();
      expect({ width, height }).to.deep.equal({ width: 180, height: 180 + 20 + 2 * 10 });
      const corner = { left: 0, top: position === 'top' ? 0 : height - 4, width: 4, height: 4 };
      const pixels = await sharp(bytes).extract(corner).removeAlpha().raw().toBuffer();
      expect([...pixels.subarray(0, 3)]).to.deep.equal([255, 0, 0]);
    });
  }

  it('cuts a long caption, and does not break it into lines', async () => {
    const caption = { text: 'many words '.repeat(12).trim(), fontSize: 20, padding: 10 };
    const { imageUrls } = await client.run('ada', [generate('qr'), transform('addCaption', caption)]);
    expect(await metadata(imageUrls[1] ?? '')).to.include({ width: 180, height: 180 + 20 + 2 * 10 });
  });

  it('pads what is contained with opaque black', async () => {
    const { imageUrls } = await client.run('ada', [
      generate('qr'),
      transform('resize', { width: 90, height: 50, fit: 'contain' }),
    ]);
    const { bytes } = await client.image(imageUrls[1] ?? '');
    const corner = await sharp(bytes)
      .extract({ left: 0, top: 0, width: 1, height: 1 })
      .ensureAlpha()
      .raw()
      .toBuffer();
    expect([...corner]).to.deep.equal([0, 0, 0, 255]);
  });

  it('loses the labels of a diagram that is an SVG when it is made into pixels, and keeps those of a PNG', async () => {
    const code = 'flowchart TD\n A[MMMMMMMMMMMM] --> B[WWWWWWWWWWWW]';
    const colorsOf = async (format: string) => {
      const { imageUrls } = await client.run('ada', [
        generate('mermaid', { code, format }),
        transform('resize', { width: 300 }),
      ]);
      const { bytes } = await client.image(imageUrls[1] ?? '');
      const pixels = await sharp(bytes).greyscale().raw().toBuffer();
      return pixels.filter((value) => value < 140).length;
    };
    expect(await colorsOf('png')).to.be.greaterThan(1.5 * (await colorsOf('svg')));
  });

  it('draws a bar chart from its smallest value, as Chart.js 2 does', async () => {
    const data = { labels: ['a', 'b'], datasets: [{ data: [50, 100], backgroundColor: '#ff0000' }] };
    const redOf = async (options: Record<string, unknown>) => {
      const { imageUrls } = await client.run('ada', [
        generate('quickchart', {
          type: 'bar',
          data,
          options: { legend: { display: false }, ...options },
          width: 200,
          height: 200,
        }),
      ]);
      const { bytes } = await client.image(imageUrls[0] ?? '');
      const pixels = await sharp(bytes)
        .removeAlpha()
        .extract({ left: 40, top: 0, width: 40, height: 200 })
        .raw()
        .toBuffer();
      return Array.from({ length: pixels.length / 3 }, (_, index) => pixels.readUIntBE(index * 3, 3)).filter(
        (rgb) => rgb === 0xff0000,
      ).length;
    };
    expect(await redOf({})).to.equal(0);
    expect(await redOf({ scales: { yAxes: [{ ticks: { beginAtZero: true } }] } })).to.be.greaterThan(500);
  });

  for (const name of ['vintage', 'cool', 'warm', 'dramatic']) {
    it(`changes the picture with the preset ${name}`, async () => {
      const colors = { dark: '#334d99', light: '#e0b080' };
      const { imageUrls } = await client.run('ada', [
        generate('qr', { text: 'x', width: 60, color: colors }),
        transform('preset', { name }),
      ]);
      const [before, after] = await Promise.all(
        imageUrls.map(async (path) =>
          sharp((await client.image(path)).bytes)
            .removeAlpha()
            .raw()
            .toBuffer(),
        ),
      );
      expect(before?.equals(after ?? Buffer.alloc(0))).to.equal(false);
    });
  }

  it('makes PNG bytes labelled as SVG of a filter straight on an SVG', async () => {
    const { imageUrls } = await client.run('ada', [
      generate('shapes'),
      transform('blur', { sigma: 2 }),
      transform('preset', { name: 'warm' }),
    ]);
    const seen = await Promise.all(
      imageUrls.slice(1).map(async (path) => {
        const { bytes, contentType } = await client.image(path);
        return [contentType, (await sharp(bytes).metadata()).format];
      }),
    );
    expect(seen).to.deep.equal([
      ['image/svg+xml', 'png'],
      ['image/svg+xml', 'png'],
    ]);
  });

  it('hands every image over once more in the answer, and says what a model made', async () => {
    const schema = z.object({
      imageIds: z.array(z.string()),
      previews: z.record(z.string(), z.string()),
      usageEvents: z.array(z.unknown()),
    });
    const steps = [generate('openai'), transform('resize', { width: 20 })];
    const { imageIds, previews, usageEvents } = await client.ask(schema, 'POST', '/api/execute/sync', {
      agent: 'ada',
      body: { steps },
    });
    expect(Object.keys(previews)).to.deep.equal(imageIds);
    const [, last = ''] = imageIds;
    const { bytes } = await client.image(`/api/images/${last}/blob`);
    expect(previews[last]).to.equal(`data:image/png;base64,${bytes.toString('base64')}`);
    expect(usageEvents).to.deep.equal([
      {
        provider: 'openai',
        model: 'dall-e-3',
        operation: 'generate',
        imageWidth: 1024,
        imageHeight: 1024,
        imageCount: 1,
        quality: 'standard',
        rawMetadata: { revisedPrompt: 'Mountain valley at sunset' },
        timestamp: running.clock.now(),
      },
    ]);
  });

  it('serves images to everyone, for ever, and keeps an SVG from running anything', async () => {
    const { imageUrls } = await client.run('ada', [generate('shapes')]);
    const { headers } = await client.image(imageUrls[0] ?? '');
    expect(headers.get('cache-control')).to.equal('public, max-age=31536000, immutable');
    expect(headers.get('content-security-policy')).to.include('sandbox');
    expect((await fetch(`${client.url}/api/images/none/blob`)).status).to.equal(404);
  });

  it('makes thumbnails of two widths, also of what is labelled wrongly, and enlarges nothing', async () => {
    const { imageUrls } = await client.run('ada', [
      generate('openai'),
      generate('shapes'),
      transform('blur', { sigma: 2 }),
    ]);
    const [painting = '', , mislabelled = ''] = imageUrls;
    expect(await metadata(`${painting}?w=480`)).to.include({ format: 'webp', width: 480 });
    expect(await metadata(`${painting}?w=960`)).to.include({ format: 'webp', width: 960 });
    expect(await metadata(`${mislabelled}?w=480`)).to.include({ format: 'webp', width: 200 });
    expect((await fetch(`${client.url}${painting}?w=481`)).status).to.equal(422);
  });

  it('answers 400 when there are no steps', async () => {
    for (const body of [{}, { steps: [] }, { steps: null }, { name: 'x' }]) {
      const answer = await client.call('POST', '/api/execute/sync', { agent: 'ada', body });
      expect(answer.status).to.equal(400);
      expect(answer.body).to.have.property('error').that.is.a('string');
    }
  });

  it('answers 413 for a body over 1 MB', async () => {
    const steps = [generate('qr', { text: 'x'.repeat(1_100_000) })];
    expect(
      (await client.call('POST', '/api/execute/sync', { agent: 'ada', body: { steps } })).status,
    ).to.equal(413);
  });

  it('keeps what the steps before a refused one made', async () => {
    const kept = running.sandbox.store.gallery.imageCount;
    const steps = [generate('openai'), transform('blur', { sigma: -1 })];
    const answer = await client.call('POST', '/api/execute/sync', { agent: 'ada', body: { steps } });
    expect(answer.status).to.equal(400);
    expect(running.sandbox.store.gallery.imageCount).to.equal(kept + 1);
  });

  it('lists its generators and transforms, each with a schema', async () => {
    const nodes = z.array(z.object({ name: z.string(), params: z.object({ properties: z.object({}) }) }));
    const generatorsListed = await client.ask(nodes, 'GET', '/api/nodes/generators');
    expect(generatorsListed.map(({ name }) => name)).to.have.members([...generatorNames]);
    const transformsListed = await client.ask(nodes, 'GET', '/api/nodes/transforms');
    expect(transformsListed.map(({ name }) => name)).to.have.members([...transformOps]);
    const { body } = await client.call('GET', '/api/nodes/generators/shapes/schema');
    expect(body).to.have.nested.property('properties.width').that.deep.equals({
      type: 'number',
      minimum: 1,
      maximum: 4096,
      default: 1200,
    });
    expect((await client.call('GET', '/api/nodes/transforms/adjust/schema')).status).to.equal(404);
  });
});

describe('a sandbox without a key for an image model', () => {
  it('neither lists the model nor finds it', async () => {
    const running = await startSandbox({ hasModelKey: false });
    await running.client.invite('ada');
    const nodes = z.array(z.object({ name: z.string() }));
    const listed = await running.client.ask(nodes, 'GET', '/api/nodes/generators');
    expect(listed.map(({ name }) => name)).not.to.include('openai');
    const body = { steps: [generate('openai')] };
    const answer = await running.client.call('POST', '/api/execute/sync', { agent: 'ada', body });
    expect(answer).to.deep.include({ status: 500 });
    expect(answer.body).to.include({ errorCode: 'PROVIDER_NOT_FOUND', retryable: false });
    await running.sandbox.close();
  });
});

describe('sandbox workflows', () => {
  it('repeat exactly for the same steps and variation', async () => {
    const steps = [generate('openai'), transform('preset', { name: 'cool' })];
    const [first, second] = await Promise.all([runWorkflow(steps, 7), runWorkflow(steps, 7)]);
    expect(first?.images.map(({ bytes }) => bytes)).to.deep.equal(second?.images.map(({ bytes }) => bytes));
  });

  it('keep every one of many that run at once', async () => {
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, index) => runWorkflow([generate('qr')], index)),
    );
    expect(results.map(({ images }) => images[0]?.width)).to.deep.equal(Array.from({ length: 8 }, () => 180));
  });
});
