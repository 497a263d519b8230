/** A workflow whose picture is compared, pixel by pixel, with the one that the real engine makes of it. */
export interface ComparedPicture {
  readonly what: string;
  readonly steps: readonly unknown[];
}

type Params = Readonly<Record<string, unknown>>;

const generate = (generator: string, params: Params, out = 'a') => ({
  kind: 'generate',
  generator,
  params,
  out,
});
const shape = (params: Params, out = 'a') => generate('shapes', { width: 240, height: 160, ...params }, out);
const transform = (op: string, params: Params = {}, input = 'a', out = 'a') => ({
  kind: 'transform',
  op,
  in: input,
  params,
  out,
});
const toPng = transform('convert', { to: 'image/png' });
const of = (params: Params): readonly unknown[] => [shape(params), toPng];

const chart = (type: string, more: Params = {}) => [
  generate('quickchart', {
    type,
    data: {
      labels: ['North', 'East', 'South', 'West'],
      datasets: [
        {
          label: 'Boats',
          data: [4, 9, 6, 2],
          backgroundColor: ['#e4572e', '#17bebb', '#ffc914', '#2e282a'],
          borderColor: '#2e282a',
          fill: false,
        },
      ],
    },
    width: 400,
    height: 260,
    backgroundColor: '#ffffff',
    ...more,
  }),
];
const points = (type: string, sizes: Params) =>
  chart(type, {
    data: {
      datasets: [
        {
          label: 'Points',
          backgroundColor: '#e4572e',
          data: Array.from({ length: 40 }, (_, index) => ({
            x: 40 * Math.cos(index * 2.4) * Math.sqrt(index),
            y: 40 * Math.sin(index * 2.4) * Math.sqrt(index),
            ...sizes,
          })),
        },
      ],
    },
    options: {
      legend: { display: false },
      scales: { xAxes: [{ display: false }], yAxes: [{ display: false }] },
    },
  });

const painted = [
  shape({ fillType: 'gradient', gradientColor1: '#f94144', gradientColor2: '#277da1', gradientAngle: 90 }),
  toPng,
];
const layer = (params: Params, left: number, top: number) => [
  shape(params, 'o'),
  transform('composite', { overlays: [{ left, top }], _overlayImageVars: [{ varName: 'o', index: 0 }] }),
];

export const comparedPictures: readonly ComparedPicture[] = [
  {
    what: 'a rectangle with round corners and a stroke',
    steps: of({ cornerRadius: 30, strokeWidth: 8, strokeColor: '#ffc914' }),
  },
  { what: 'a circle', steps: of({ shapeType: 'circle', fillColor: '#e4572e' }) },
  { what: 'an ellipse that is turned', steps: of({ shapeType: 'ellipse', rotation: 30 }) },
  { what: 'a triangle that is turned', steps: of({ shapeType: 'triangle', rotation: 45 }) },
  {
    what: 'a polygon with a stroke',
    steps: of({ shapeType: 'polygon', sides: 7, strokeWidth: 12, fillType: 'none' }),
  },
  { what: 'a star', steps: of({ shapeType: 'star', points: 9, innerRadius: 0.4 }) },
  { what: 'a gradient at 0 degrees', steps: of({ fillType: 'gradient', gradientAngle: 0 }) },
  { what: 'a gradient at 60 degrees', steps: of({ fillType: 'gradient', gradientAngle: 60 }) },
  {
    what: 'a radial gradient',
    steps: of({ fillType: 'gradient', gradientType: 'radial', shapeType: 'circle' }),
  },
  { what: 'dots', steps: of({ fillType: 'pattern', patternType: 'dots' }) },
  { what: 'stripes', steps: of({ fillType: 'pattern', patternType: 'stripes', patternScale: 24 }) },
  { what: 'a grid', steps: of({ fillType: 'pattern', patternType: 'grid' }) },
  {
    what: 'a checkerboard in a star',
    steps: of({ fillType: 'pattern', patternType: 'checkerboard', shapeType: 'star' }),
  },
  {
    what: 'a composition with an overlay over the edge',
    steps: [
      ...painted,
      ...layer({ shapeType: 'circle', fillColor: '#ffffff' }, 120, -60),
      ...layer({ shapeType: 'star', fillColor: '#ffc914', width: 90, height: 90 }, -20, 90),
    ],
  },
  {
    what: 'a composition with a blur between its layers',
    steps: [
      ...painted,
      ...layer(
        {
          shapeType: 'circle',
          fillType: 'gradient',
          gradientType: 'radial',
          gradientColor1: '#fff3b0',
          gradientColor2: '#f3722c',
        },
        0,
        0,
      ),
      transform('blur', { sigma: 4 }),
      ...layer({ fillType: 'pattern', patternType: 'stripes', height: 40 }, 0, 120),
    ],
  },
  { what: 'an SVG enlarged', steps: [shape({ shapeType: 'star' }), transform('resize', { width: 480 })] },
  {
    what: 'an SVG contained',
    steps: [shape({ shapeType: 'star' }), transform('resize', { width: 300, height: 300, fit: 'contain' })],
  },
  { what: 'a PNG shrunk', steps: [...painted, transform('resize', { width: 100, height: 100 })] },
  { what: 'a tint', steps: [...painted, transform('tint', { color: '#00ff88' })] },
  {
    what: 'modulate',
    steps: [...painted, transform('modulate', { brightness: 1.2, saturation: 0.6, hue: 40 })],
  },
  { what: 'the preset vintage', steps: [...painted, transform('preset', { name: 'vintage' })] },
  { what: 'the preset dramatic', steps: [...painted, transform('preset', { name: 'dramatic' })] },
  { what: 'margins', steps: [...painted, transform('extend', { top: 10, left: 20, background: '#ffc914' })] },
  { what: 'round corners', steps: [...painted, transform('roundCorners', { radius: 30 })] },
  {
    what: 'JPEG of a transparent picture',
    steps: [shape({ shapeType: 'star' }), transform('convert', { to: 'image/jpeg' })],
  },
  { what: 'a caption', steps: [...painted, transform('addCaption', { text: 'Evening, late' })] },
  {
    what: 'a caption that is cut, at the top',
    steps: [
      ...painted,
      transform('addCaption', {
        text: 'A caption that is much too long for the picture',
        position: 'top',
        fontSize: 24,
        padding: 8,
        backgroundColor: '#102030',
        textColor: '#ffe8a3',
      }),
    ],
  },
  {
    what: 'text, centred',
    steps: [
      ...painted,
      transform('addText', { text: 'Harbour', x: 120, y: 90, size: 40, color: '#ffffff', align: 'center' }),
    ],
  },
  {
    what: 'text with a shadow and an outline',
    steps: [
      ...painted,
      transform('addText', {
        text: 'Tide',
        x: 20,
        y: 90,
        size: 60,
        font: 'serif',
        color: '#ffffff',
        shadow: true,
        stroke: { color: '#102030', width: 4 },
      }),
    ],
  },
  {
    what: 'text that is squeezed',
    steps: [
      ...painted,
      transform('addText', {
        text: 'A long line of words',
        x: 10,
        y: 90,
        size: 30,
        maxWidth: 150,
        color: '#ffffff',
      }),
    ],
  },
  { what: 'bars', steps: chart('bar') },
  { what: 'lines', steps: chart('line', { options: { title: { display: true, text: 'Boats by quay' } } }) },
  { what: 'a pie', steps: chart('pie') },
  { what: 'a doughnut', steps: chart('doughnut') },
  { what: 'a radar', steps: chart('radar') },
  { what: 'polar areas', steps: chart('polarArea') },
  { what: 'scattered points', steps: points('scatter', {}) },
  { what: 'bubbles', steps: points('bubble', { r: 6 }) },
  { what: 'a transparent chart', steps: chart('bar', { backgroundColor: 'transparent' }) },
  {
    what: 'a QR code',
    steps: [
      generate('qr', {
        text: 'https://example.com/pictures',
        width: 300,
        color: { dark: '#102030', light: '#ffe8a3' },
      }),
    ],
  },
];
