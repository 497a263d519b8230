/** One request to `POST /api/execute/sync` whose answer the real engine was asked for. */
export interface ContractRequest {
  /** What is tried; names the row, so each is unique. */
  readonly what: string;
  readonly steps: readonly unknown[];
  /**
   * What may differ: `words` where a library writes the message, `sizes` where another renderer stands in for a
   * browser. The rest of the answer has to be the same.
   */
  readonly mayDiffer?: 'words' | 'sizes';
}

type Params = Readonly<Record<string, unknown>>;

const generate = (generator: string, params: Params = {}, out = 'a') => ({
  kind: 'generate',
  generator,
  params,
  out,
});
const transform = (op: string, params: Params = {}, input = 'a', out = 'b') => ({
  kind: 'transform',
  op,
  in: input,
  params,
  out,
});
const save = (more: Params = {}) => ({ kind: 'save', in: 'a', ...more });

const shape = generate('shapes', { width: 100, height: 80 });
const small = generate('shapes', { width: 20, height: 20 }, 'o');
const png = [shape, transform('convert', { to: 'image/png' }, 'a', 'a')];
const bars = { labels: ['a', 'b'], datasets: [{ label: 'n', data: [3, 5] }] };

const row = (what: string, steps: readonly unknown[], mayDiffer?: 'words' | 'sizes'): ContractRequest => ({
  what,
  steps,
  ...(mayDiffer === undefined ? {} : { mayDiffer }),
});

/** A picture with one transform on it. */
const on = (op: string, params: Params = {}) => [shape, transform(op, params)];
/** Overlays at these places, the first of them filled with another shape. */
const overlaid = (overlay: unknown, place: unknown, base = shape) => [
  base,
  overlay,
  transform('composite', { overlays: [place], _overlayImageVars: [{ varName: 'o', index: 0 }] }, 'a', 'c'),
];

export const contractRequests: readonly ContractRequest[] = [
  row('a shape', [shape]),
  row('a shape without parameters', [{ kind: 'generate', generator: 'shapes', out: 'a' }]),
  row('a shape with a parameter that nobody knows', [
    generate('shapes', { width: 9, height: 9, glitter: true }),
  ]),
  row('a shape whose parameters are a text', [{ ...shape, params: 'x' }]),
  row('a heart that is too wide', [generate('shapes', { shapeType: 'heart', width: 5000 })]),
  row('a shape with two sides', [generate('shapes', { shapeType: 'polygon', sides: 2 })]),
  row('a star with 21 points', [generate('shapes', { shapeType: 'star', points: 21 })]),
  row('a star with an inner radius of 1', [generate('shapes', { shapeType: 'star', innerRadius: 1 })]),
  row('a rotation beyond a full turn', [generate('shapes', { rotation: 361 })]),
  row('a stroke of 101 pixels', [generate('shapes', { strokeWidth: 101 })]),
  row('a pattern of four pixels', [generate('shapes', { fillType: 'pattern', patternScale: 4 })]),
  row('a pattern that nobody knows', [generate('shapes', { fillType: 'pattern', patternType: 'waves' })]),
  row('a gradient that nobody knows', [generate('shapes', { fillType: 'gradient', gradientType: 'conic' })]),
  row('a width that is a text', [generate('shapes', { width: '100' })]),
  row('a width of null', [generate('shapes', { fillColor: null, width: 10, height: 10 })]),
  row('a colour that is a number', [generate('shapes', { fillColor: 255 })]),
  row(
    'a colour that is markup, converted',
    [generate('shapes', { fillColor: '"/><script>' }), transform('convert', { to: 'image/png' })],
    'words',
  ),
  row(
    'a colour that is markup, blurred',
    [generate('shapes', { fillColor: '"/><script>' }), transform('blur')],
    'words',
  ),
  row('a generator that nobody knows', [generate('crayon')]),
  row('a model that is not installed', [generate('imagen', { prompt: 'x' })]),
  row('a model that is not installed, without a prompt', [generate('gemini')]),
  row('a transform that nobody knows', on('adjust')),
  row('a kind of step that nobody knows', [{ kind: 'fly' }]),
  row('a step that is a text', ['x']),
  row('a step that is null', [null], 'words'),
  row('no steps', []),
  row('an input that nothing made', [shape, transform('blur', {}, 'other')]),
  row('an input that is made later', [transform('grayscale'), shape]),
  row('a save of nothing', [save({ destination: 'cloud' })]),
  row('a save', [shape, save({ destination: 'cloud' })]),
  row('a save without a destination', [shape, save()]),
  row('the same name twice', [shape, shape]),
  row('a generator without a name for its result', [
    { kind: 'generate', generator: 'shapes', params: { width: 9, height: 9 } },
  ]),
  row('a transform by name of its provider', [shape, { ...transform('blur'), provider: 'sharp' }]),
  row('a transform of a provider that is not there', [shape, { ...transform('blur'), provider: 'nope' }]),
  row('a look at the picture by a model that is not there', [
    shape,
    { kind: 'vision', provider: 'openai-vision', in: 'a', params: {}, out: 'v' },
  ]),
  row('resize by the width', on('resize', { width: 50 })),
  row('resize by the height', on('resize', { height: 160 })),
  row('resize to nothing', on('resize')),
  row('resize to cover', on('resize', { width: 30, height: 30 })),
  row('resize to contain', on('resize', { width: 30, height: 60, fit: 'contain' })),
  row('resize to fill', on('resize', { width: 30, height: 60, fit: 'fill' })),
  row('resize inside', on('resize', { width: 30, height: 60, fit: 'inside' })),
  row('resize with a kernel, which is ignored', on('resize', { width: 30, kernel: 'nearest' })),
  row('resize to a broken width', on('resize', { width: 10.5 }), 'words'),
  row('resize to a width of 0', on('resize', { width: 0 })),
  row('resize beyond the limit', on('resize', { width: 4097 })),
  row('convert to PNG', on('convert', { to: 'image/png' })),
  row('convert to JPEG', on('convert', { to: 'image/jpeg' })),
  row('convert to WebP', on('convert', { to: 'image/webp' })),
  row('convert to SVG', on('convert', { to: 'image/svg+xml' })),
  row('convert to nothing', on('convert')),
  row('a filter on an SVG', on('blur', { sigma: 2 })),
  row(
    'a filter on an SVG, then convert',
    [shape, transform('blur'), transform('convert', { to: 'image/png' }, 'b', 'c')],
    'words',
  ),
  row(
    'a filter on an SVG, then resize',
    [shape, transform('blur'), transform('resize', { width: 20 }, 'b', 'c')],
    'words',
  ),
  row('a filter on an SVG, then a text', [
    shape,
    transform('blur'),
    transform('addText', { text: 'x', x: 3, y: 30 }, 'b', 'c'),
  ]),
  row('blur without a sigma', [...png, transform('blur')]),
  row('blur by a negative sigma', on('blur', { sigma: -1 })),
  row('blur by too much', on('blur', { sigma: 1001 })),
  row('sharpen without a sigma', on('sharpen'), 'words'),
  row('sharpen by 20', on('sharpen', { sigma: 20 }), 'words'),
  row('sharpen by 2', [...png, transform('sharpen', { sigma: 2 })]),
  row('grayscale', [...png, transform('grayscale')]),
  row('negate', [...png, transform('negate')]),
  row('normalize', [...png, transform('normalize')]),
  row('threshold', [...png, transform('threshold')]),
  row('threshold of 300', on('threshold', { value: 300 })),
  row('threshold of a broken number', on('threshold', { value: 1.5 }), 'words'),
  row('modulate', [...png, transform('modulate', { brightness: 1.2, saturation: 0.5, hue: 90 })]),
  row('modulate by nothing', on('modulate')),
  row('modulate by a negative brightness', on('modulate', { brightness: -1 })),
  row('modulate by a text', on('modulate', { lightness: 'x' })),
  row('tint', [...png, transform('tint', { color: '#ff8800' })]),
  row('tint by null', [...png, transform('tint', { color: null })]),
  row('tint by no colour', on('tint')),
  row('tint by what is no colour', on('tint', { color: 'zzz' }), 'words'),
  row('extend at the top', on('extend', { top: 5 })),
  row('extend by a broken number', on('extend', { top: 1.5 }), 'words'),
  row('extend by a negative number', on('extend', { left: -1 })),
  row('extend in what is no colour', on('extend', { top: 1, background: 'zz' }), 'words'),
  row('extract', on('extract', { left: 10, top: 20, width: 60, height: 50 })),
  row('extract beyond the edge', on('extract', { left: 90, top: 0, width: 50, height: 5 }), 'words'),
  row('extract without a size', on('extract', { left: 1, top: 1 })),
  row('round corners', on('roundCorners', { radius: 9 })),
  row('round corners by nothing', on('roundCorners')),
  row('a text', on('addText', { text: 'Hi', x: 10, y: 40, size: 20, color: '#ffffff', align: 'center' })),
  row('a text in a size that is a word', on('addText', { text: 'Hi', x: 1, y: 20, size: 'large' })),
  row('a text without a place', on('addText', { text: 'Hi' })),
  row('an empty text', on('addText', { text: '' })),
  row('no text', on('addText', { x: 1, y: 1 })),
  row('a text aligned to the middle', on('addText', { text: 'x', x: 1, y: 2, align: 'middle' }), 'words'),
  row('a text in what is no colour', on('addText', { text: 'x', x: 1, y: 9, color: 'zzz' })),
  row('a caption', on('addCaption', { text: 'A caption that is much too long for this' })),
  row(
    'a caption at the top with its own sizes',
    on('addCaption', { text: 'x', position: 'top', fontSize: 10, padding: 5 }),
  ),
  row('a caption in the middle', on('addCaption', { text: 'x', position: 'middle' })),
  row('the preset vintage', on('preset', { name: 'vintage' })),
  row('the preset cool', on('preset', { name: 'cool' })),
  row('the preset warm', on('preset', { name: 'warm' })),
  row('the preset dramatic', on('preset', { name: 'dramatic' })),
  row('the preset sepia', on('preset', { name: 'sepia' })),
  row('the preset muted', on('preset', { name: 'muted' })),
  row('the preset soft', on('preset', { name: 'soft' })),
  row('the preset vibrant', on('preset', { name: 'vibrant' })),
  row('no preset', on('preset')),
  row('composite', overlaid(small, { left: 5, top: 5 })),
  row('composite over an edge', overlaid(small, { left: -10, top: 75 })),
  row('composite outside the picture', overlaid(small, { left: 500, top: 75 })),
  row(
    'composite of what is larger',
    overlaid(generate('shapes', { width: 200, height: 20 }, 'o'), { left: 0, top: 0 }),
    'words',
  ),
  row('composite at a broken place', overlaid(small, { left: 5.5, top: 5 }), 'words'),
  row('composite with a left edge alone', overlaid(small, { left: 5 }), 'words'),
  row('composite without places', [
    shape,
    small,
    transform('composite', { _overlayImageVars: [{ varName: 'o', index: 0 }] }, 'a', 'c'),
  ]),
  row('composite of what nothing made', [
    shape,
    transform('composite', { _overlayImageVars: [{ varName: 'q', index: 0 }] }),
  ]),
  row('composite without overlays', on('composite')),
  row('composite with a place and no picture', on('composite', { overlays: [{ left: 1, top: 1 }] })),
  row('composite of nothing', on('composite', { overlays: [] })),
  row('composite on a PNG, then resize', [
    ...png,
    small,
    transform(
      'composite',
      { overlays: [{ left: 5, top: 5 }], _overlayImageVars: [{ varName: 'o', index: 0 }] },
      'a',
      'c',
    ),
    transform('resize', { width: 20 }, 'c', 'd'),
  ]),
  row(
    'resize with an SVG in a wide and a high direction',
    on('resize', { width: 300, height: 20, fit: 'contain' }),
  ),
  row(
    'composite on an SVG, then resize',
    [...overlaid(small, { left: 5, top: 5 }), transform('resize', { width: 20 }, 'c', 'd')],
    'words',
  ),
  row('a QR code', [generate('qr', { text: 'https://example.com' })]),
  row('a QR code as SVG', [generate('qr', { text: 'https://example.com', format: 'svg', width: 200 })]),
  row('a QR code of a broken mask', [generate('qr', { text: 'x', maskPattern: 5.6 })]),
  row('a QR code whose width is null', [generate('qr', { text: 'x', width: null })]),
  row('a QR code of no text', [generate('qr', { text: '' })]),
  row('a QR code without a text', [generate('qr')]),
  row('a QR code of too much text', [generate('qr', { text: 'x'.repeat(3000) })]),
  row('a QR code that does not fit into its width', [generate('qr', { text: 'x'.repeat(300), width: 50 })]),
  row('a QR code too small', [generate('qr', { text: 'x', width: 49 })]),
  row('a QR code in a colour of five digits', [generate('qr', { text: 'x', color: { dark: '#12345' } })]),
  row('a QR code of too small a version', [generate('qr', { text: 'x'.repeat(200), version: 1 })]),
  row('a chart', [generate('quickchart', { type: 'bar', data: bars, width: 300, height: 200 })]),
  row('a chart without anything', [generate('quickchart')]),
  row('a chart of no data', [generate('quickchart', { type: 'bar', data: {} })]),
  row('a chart whose data are a list', [generate('quickchart', { type: 'bar', data: [] })]),
  row('a chart of a type that nobody knows', [generate('quickchart', { type: 'heatmap', data: {} })]),
  row('a chart that is too small', [generate('quickchart', { type: 'bar', data: bars, width: 99 })]),
  row('a chart that is too large', [generate('quickchart', { type: 'bar', data: bars, height: 2001 })]),
  row('a chart whose address is too long', [
    generate('quickchart', { type: 'bar', data: { labels: [], datasets: [{ data: Array(3000).fill(12) }] } }),
  ]),
  row(
    'a diagram',
    [generate('mermaid', { code: 'flowchart TD\n A[One] --> B{Two?}', format: 'png' })],
    'sizes',
  ),
  row(
    'a diagram whose theme and size have no effect',
    [
      generate('mermaid', {
        code: 'flowchart LR\n A --> B',
        format: 'png',
        theme: 'dark',
        width: 400,
        height: 300,
      }),
    ],
    'sizes',
  ),
  row('a diagram of no code', [generate('mermaid', { code: '' })]),
  row('a diagram without code', [generate('mermaid')]),
  row('a diagram of no kind', [generate('mermaid', { code: 'hello world' })], 'words'),
  row(
    'a diagram with brackets in a label',
    [generate('mermaid', { code: 'flowchart TD\n A[foo (bar)] --> B' })],
    'words',
  ),
  row(
    'a diagram with a node that is called end',
    [generate('mermaid', { code: 'flowchart TD\n A --> end' })],
    'words',
  ),
  row('a diagram in a theme that nobody knows', [
    generate('mermaid', { code: 'flowchart TD\n A --> B', theme: 'base' }),
  ]),
  row('a diagram that is too small', [generate('mermaid', { code: 'flowchart TD\n A --> B', width: 50 })]),
  row('a painting', [
    generate('openai', { prompt: 'a red cat', quality: 'hd', style: 'natural', size: '1792x1024' }),
  ]),
  row('a painting by the smaller model', [
    generate('openai', { prompt: 'a red cat', model: 'dall-e-2', size: '256x256' }),
  ]),
  row('a painting in a size of the smaller model', [generate('openai', { prompt: 'x', size: '256x256' })]),
  row('a painting in a size of its own', [generate('openai', { prompt: 'x', size: '800x600' })]),
  row('two paintings at once', [generate('openai', { prompt: 'x', n: 2 })]),
  row('a painting of a blank prompt', [generate('openai', { prompt: '   ' })]),
  row('a painting without a prompt', [generate('openai')]),
  row('a painting in a style that nobody knows', [generate('openai', { prompt: 'x', style: 'loud' })]),
  row('a painting, and then a filter that is refused', [
    generate('openai', { prompt: 'x' }),
    transform('blur', { sigma: -1 }),
  ]),
];
