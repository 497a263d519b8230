import { maxSide } from './generator-rules.ts';
import { array, type NodeRule, number, oneOf, text } from './rules.ts';

const side = number({ min: 1, max: maxSide });
const padding = number({ min: 0, fallback: 0 });

/**
 * The transforms of the open-source engine, version 0.27.0, as it validates them. What it carries out differs in places
 * (`addText` reads `size`, not `fontSize`; of the presets listed here two are unknown to the code behind them).
 */
export const transformRules: readonly NodeRule[] = [
  {
    name: 'convert',
    description: 'Another file format',
    category: 'Format',
    parameters: { to: oneOf(['image/png', 'image/jpeg', 'image/webp', 'image/avif']) },
    required: ['to'],
  },
  {
    name: 'resize',
    description: 'Another size',
    category: 'Size',
    parameters: { width: side, height: side, fit: oneOf(['cover', 'contain', 'fill'], 'cover') },
    required: [],
  },
  {
    name: 'composite',
    description: 'Other pictures on top of this one',
    category: 'Composition',
    parameters: { overlays: array },
    required: ['overlays'],
  },
  {
    name: 'blur',
    description: 'Gaussian blur',
    category: 'Filters',
    parameters: { sigma: number({ min: 0.3, max: 1000, fallback: 3 }) },
    required: [],
  },
  {
    name: 'sharpen',
    description: 'Sharper edges',
    category: 'Filters',
    parameters: { sigma: number(), m1: number(), m2: number() },
    required: [],
  },
  { name: 'grayscale', description: 'No colours', category: 'Filters', parameters: {}, required: [] },
  { name: 'negate', description: 'Inverted colours', category: 'Filters', parameters: {}, required: [] },
  { name: 'normalize', description: 'Stretched contrast', category: 'Filters', parameters: {}, required: [] },
  {
    name: 'threshold',
    description: 'Black and white alone',
    category: 'Filters',
    parameters: { value: number({ min: 0, max: 255, fallback: 128 }) },
    required: [],
  },
  {
    name: 'modulate',
    description: 'Brightness, saturation and hue',
    category: 'Adjustments',
    parameters: {
      brightness: number({ min: 0, fallback: 1 }),
      saturation: number({ min: 0, fallback: 1 }),
      hue: number({ fallback: 0 }),
      lightness: number(),
    },
    required: [],
  },
  {
    name: 'tint',
    description: 'One colour over all',
    category: 'Filters',
    parameters: { color: text() },
    required: ['color'],
  },
  {
    name: 'extend',
    description: 'Margins',
    category: 'Size',
    parameters: {
      top: padding,
      bottom: padding,
      left: padding,
      right: padding,
      background: text('#000000'),
    },
    required: [],
  },
  {
    name: 'extract',
    description: 'A part of the picture',
    category: 'Size',
    parameters: {
      left: number({ min: 0 }),
      top: number({ min: 0 }),
      width: number({ min: 1 }),
      height: number({ min: 1 }),
    },
    required: ['left', 'top', 'width', 'height'],
  },
  {
    name: 'roundCorners',
    description: 'Round corners',
    category: 'Effects',
    parameters: { radius: number({ min: 0 }) },
    required: ['radius'],
  },
  {
    name: 'addText',
    description: 'Words on the picture',
    category: 'Text',
    parameters: {
      text: text(),
      x: number(),
      y: number(),
      fontSize: number({ fallback: 32 }),
      color: text('#ffffff'),
      fontFamily: text('sans-serif'),
    },
    required: ['text'],
  },
  {
    name: 'addCaption',
    description: 'A bar with words above or below the picture',
    category: 'Text',
    parameters: {
      text: text(),
      position: oneOf(['top', 'bottom'], 'bottom'),
      fontSize: number({ fallback: 24 }),
      backgroundColor: text('#000000'),
      textColor: text('#ffffff'),
    },
    required: ['text'],
  },
  {
    name: 'preset',
    description: 'A ready look',
    category: 'Effects',
    parameters: { name: oneOf(['vintage', 'sepia', 'cool', 'warm', 'dramatic', 'muted']) },
    required: ['name'],
  },
];
