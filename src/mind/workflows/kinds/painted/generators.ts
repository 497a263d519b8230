import type { ImageModel } from '../../../../gallery/workflow.ts';
import type { Aspect, Commission } from './painted.ts';

type Sizes = Readonly<Record<Aspect, string>>;
const dallE: Sizes = { square: '1024x1024', wide: '1792x1024', tall: '1024x1792' };
const ratios: Sizes = { square: '1:1', wide: '16:9', tall: '9:16' };
const diffusion: Sizes = { square: '1024x1024', wide: '1344x768', tall: '768x1344' };

/** A commission as the parameters that an image model takes, as FloImg's open-source plug-ins define them. */
export function generatorParams(
  { generator }: ImageModel,
  { prompt, aspect, fine, look }: Commission,
): Record<string, unknown> {
  switch (generator) {
    case 'openai':
      return {
        prompt,
        model: 'dall-e-3',
        size: dallE[aspect],
        quality: fine ? 'hd' : 'standard',
        style: look,
      };
    case 'gemini':
      return { prompt, aspectRatio: ratios[aspect] };
    case 'imagen':
      return { prompt, aspectRatio: ratios[aspect], numberOfImages: 1 };
    case 'stability':
      return { prompt, size: diffusion[aspect] };
  }
}
