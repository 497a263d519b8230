import type { ImageGenerator } from '../../../../../config/personas/schema.ts';
import type { StepGeneratorName } from '../../../../gallery/workflow.ts';
import type { Aspect, Commission } from './painted.ts';

/** A commission as the parameters that one of FloImg's image models takes. */
interface GeneratorCall {
  readonly name: StepGeneratorName;
  readonly params: Record<string, unknown>;
}

type Sizes = Readonly<Record<Aspect, string>>;
const dallE: Sizes = { square: '1024x1024', wide: '1792x1024', tall: '1024x1792' };
const ratios: Sizes = { square: '1:1', wide: '16:9', tall: '9:16' };
const diffusion: Sizes = { square: '1024x1024', wide: '1344x768', tall: '768x1344' };

/** Names and parameters as FloImg's open-source plug-ins define them. */
export function generatorParams(
  generator: ImageGenerator,
  { prompt, aspect, fine, look }: Commission,
): GeneratorCall {
  switch (generator) {
    case 'openai':
      return {
        name: 'openai',
        params: {
          prompt,
          model: 'dall-e-3',
          size: dallE[aspect],
          quality: fine ? 'hd' : 'standard',
          style: look,
        },
      };
    case 'gemini':
      return { name: 'gemini-generate', params: { prompt, aspectRatio: ratios[aspect] } };
    case 'imagen':
      return { name: 'google-imagen', params: { prompt, aspectRatio: ratios[aspect], numberOfImages: 1 } };
    case 'stability':
      return { name: 'stability', params: { prompt, size: diffusion[aspect] } };
  }
}
