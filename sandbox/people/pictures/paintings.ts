import type { Step, TransformOp } from '../../../src/gallery/workflow.ts';
import type { Random } from '../../../src/lib/random.ts';
import type { PictureToCome } from '../../store/store.ts';

type Size = '1024x1024' | '1792x1024' | '1024x1792';

/** What somebody does to a painting afterwards. */
export interface Finish {
  readonly op: TransformOp;
  readonly params: Readonly<Record<string, unknown>>;
  /** Pixels by which the picture grows. */
  readonly wider?: number;
  readonly higher?: number;
}

/** The step that asks an image model for a picture. */
export function painted(prompt: string, size: Size = '1024x1024'): Step {
  const params = { prompt, model: 'dall-e-3', size, quality: 'standard' };
  return { kind: 'generate', generator: 'openai', params, out: 'image' };
}

/** A painting by one of several prompts, and what is done to it. */
export function paintingOf(
  prompts: readonly string[],
  size: Size,
  finishes: readonly (readonly Finish[])[],
): (random: Random) => PictureToCome {
  return (random) => {
    const finish = random.pick(finishes);
    const [width = 1024, height = 1024] = size.split('x').map(Number);
    return {
      steps: [
        painted(random.pick(prompts), size),
        ...finish.map(
          ({ op, params }): Step => ({ kind: 'transform', op, in: 'image', params, out: 'image' }),
        ),
      ],
      width: finish.reduce((sum, { wider = 0 }) => sum + wider, width),
      height: finish.reduce((sum, { higher = 0 }) => sum + higher, height),
    };
  };
}

/** A frame of paper around the picture, wider at its foot. */
export function mounted(edge: number, background: string): Finish {
  const bottom = Math.round(edge * 1.4);
  return {
    op: 'extend',
    params: { top: edge, left: edge, right: edge, bottom, background },
    wider: 2 * edge,
    higher: edge + bottom,
  };
}

export function captioned(text: string, backgroundColor: string, textColor = '#ffffff'): Finish {
  const [fontSize, padding] = [40, 22];
  return {
    op: 'addCaption',
    params: { text, fontSize, padding, backgroundColor, textColor },
    higher: fontSize + 2 * padding,
  };
}

export function tuned(params: { brightness?: number; saturation?: number; hue?: number }): Finish {
  return { op: 'modulate', params };
}

export function filtered(name: 'vintage' | 'cool' | 'warm' | 'dramatic'): Finish {
  return { op: 'preset', params: { name } };
}

/** Nothing at all. */
export const asItIs: readonly Finish[] = [];
