import { expect } from 'chai';
import sharp from 'sharp';
import { runWorkflow } from '../../src/gallery/images/workflow.ts';
import {
  type GeneratorName,
  generatorNames,
  type Step,
  type TransformOp,
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
  mermaid: { code: 'graph TD\n A[One] --> B{Two}\n B -->|yes| C', theme: 'dark', width: 400, height: 300 },
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
      expect({ width, height }).to.deep.equal({ width: 180, height: 180 + 45 });
      const corner = { left: 0, top: position === 'top' ? 0 : height - 4, width: 4, height: 4 };
      const pixels = await sharp(bytes).extract(corner).removeAlpha().raw().toBuffer();
      expect([...pixels.subarray(0, 3)]).to.deep.equal([255, 0, 0]);
    });
  }

  it('breaks a long caption into lines', async () => {
    const caption = { text: 'many words '.repeat(12).trim(), fontSize: 20, padding: 10 };
    const { imageUrls } = await client.run('ada', [generate('qr'), transform('addCaption', caption)]);
    expect((await metadata(imageUrls[1] ?? '')).height).to.be.greaterThan(180 + 45 * 3);
  });

  for (const name of [
    'vintage',
    'vibrant',
    'blackAndWhite',
    'dramatic',
    'soft',
    'cool',
    'warm',
    'highContrast',
  ]) {
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

  it('makes PNG bytes labelled as SVG of a filter straight on an SVG, until it is resized or converted', async () => {
    const { imageUrls } = await client.run('ada', [
      generate('shapes'),
      transform('blur', { sigma: 2 }),
      transform('preset', { name: 'warm' }),
      transform('convert', { to: 'image/png' }),
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
      ['image/png', 'png'],
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

  const bad: readonly [string, readonly unknown[], RegExp][] = [
    ['an unknown kind of step', [{ kind: 'fly' }], /steps\.0/],
    ['an unknown generator', [{ ...generate('qr'), generator: 'crayon' }], /steps\.0\.generator/],
    ['an unknown transform', [generate('qr'), { ...transform('blur'), op: 'adjust' }], /steps\.1\.op/],
    ['an input that nothing made', [generate('qr'), transform('blur', {}, 'other')], /"other"/],
    ['an input that is made later', [transform('grayscale'), generate('qr')], /"image"/],
    ['a save of nothing', [save], /"image"/],
    ['a wrong parameter', [generate('qr'), transform('blur', { sigma: 'much' })], /params\.sigma/],
    ['a colour that is markup', [generate('shapes', { fillColor: '"/><script>' })], /params\.fillColor/],
    [
      'an area outside the picture',
      [generate('qr'), transform('extract', { left: 170, top: 0, width: 90, height: 9 })],
      /extract/,
    ],
    ['too large a picture', [generate('shapes', { width: 90_000 })], /params\.width/],
    ['too long a text for a code', [generate('qr', { text: 'x'.repeat(2000) })], /too long/],
    ['a diagram of no kind', [generate('mermaid', { code: 'hello world' })], /no kind of diagram/],
    ['a chart without values', [generate('quickchart', { type: 'bar', data: { datasets: [] } })], /datasets/],
  ];
  for (const [what, steps, message] of bad) {
    it(`answers 500 for ${what}, and keeps nothing`, async () => {
      const kept = running.sandbox.store.gallery.imageCount;
      const answer = await client.call('POST', '/api/execute/sync', { agent: 'ada', body: { steps } });
      expect(answer.status).to.equal(500);
      expect(answer.body).to.include({ status: 'error' });
      expect(answer.body).to.have.property('error').that.matches(message);
      expect(answer.body).not.to.have.property('retryable', true);
      expect(running.sandbox.store.gallery.imageCount).to.equal(kept);
    });
  }
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
