import { type NodeRule, number, object, oneOf, text } from './rules.ts';

/** The longest side that a shape or a resized picture may have, in pixels. */
export const maxSide = 4096;

const side = (fallback: number) => number({ min: 1, max: maxSide, fallback });
const angle = (fallback: number) => number({ min: 0, max: 360, fallback });

/** The generators of the open-source engine, version 0.27.0. */
export const generatorRules: readonly NodeRule[] = [
  {
    name: 'shapes',
    description: 'SVG shapes with fills and strokes',
    category: 'Basic',
    parameters: {
      shapeType: oneOf(['rectangle', 'circle', 'ellipse', 'triangle', 'polygon', 'star'], 'rectangle'),
      width: side(1200),
      height: side(630),
      sides: number({ min: 3, max: 20, fallback: 6 }),
      points: number({ min: 3, max: 20, fallback: 5 }),
      innerRadius: number({ min: 0.1, max: 0.9, fallback: 0.5 }),
      cornerRadius: number({ min: 0, fallback: 0 }),
      fillType: oneOf(['solid', 'gradient', 'pattern', 'none'], 'solid'),
      fillColor: text('#0D9488'),
      gradientType: oneOf(['linear', 'radial'], 'linear'),
      gradientColor1: text('#0D9488'),
      gradientColor2: text('#14B8A6'),
      gradientAngle: angle(135),
      patternType: oneOf(['dots', 'stripes', 'grid', 'checkerboard'], 'dots'),
      patternColor: text('#0D9488'),
      patternBackground: text('#FAFAFA'),
      patternScale: number({ min: 5, max: 200, fallback: 40 }),
      strokeColor: text('#000000'),
      strokeWidth: number({ min: 0, max: 100, fallback: 0 }),
      rotation: angle(0),
    },
    required: [],
  },
  {
    name: 'qr',
    description: 'QR codes',
    category: 'Codes',
    parameters: {
      text: text(),
      errorCorrectionLevel: oneOf(['L', 'M', 'Q', 'H'], 'M'),
      width: number({ min: 50, max: 1000, fallback: 300 }),
      margin: number({ min: 0, max: 20, fallback: 4 }),
      format: oneOf(['png', 'svg'], 'png'),
      version: number({ min: 1, max: 40 }),
      maskPattern: number({ min: 0, max: 7 }),
      color: object,
    },
    required: ['text'],
  },
  {
    name: 'mermaid',
    description: 'Diagrams in Mermaid syntax',
    category: 'Diagrams',
    parameters: {
      code: text(),
      theme: oneOf(['default', 'forest', 'dark', 'neutral'], 'default'),
      backgroundColor: text('white'),
      format: oneOf(['svg', 'png'], 'svg'),
      width: number({ min: 100, max: maxSide }),
      height: number({ min: 100, max: maxSide }),
    },
    required: ['code'],
  },
  {
    name: 'quickchart',
    description: 'Charts by Chart.js',
    category: 'Charts',
    parameters: {
      type: oneOf(['bar', 'line', 'pie', 'doughnut', 'radar', 'polarArea', 'scatter', 'bubble'], 'bar'),
      data: object,
      options: object,
      width: number({ min: 100, max: 2000, fallback: 500 }),
      height: number({ min: 100, max: 2000, fallback: 300 }),
      backgroundColor: text('transparent'),
      format: oneOf(['png', 'svg', 'webp'], 'png'),
    },
    required: ['type', 'data'],
  },
  {
    name: 'openai',
    description: "Pictures by OpenAI's DALL-E models",
    category: 'AI',
    parameters: {
      prompt: text(),
      model: oneOf(['dall-e-2', 'dall-e-3'], 'dall-e-3'),
      size: oneOf(['256x256', '512x512', '1024x1024', '1024x1792', '1792x1024'], '1024x1024'),
      quality: oneOf(['standard', 'hd'], 'standard'),
      style: oneOf(['vivid', 'natural'], 'vivid'),
    },
    required: ['prompt'],
    apiKeyEnvVar: 'OPENAI_API_KEY',
  },
];
