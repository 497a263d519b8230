import sharp from 'sharp';
import type { Persona } from '../../config/personas/schema.ts';
import { runWorkflow } from '../gallery/engine/run.ts';
import { randomFrom } from '../lib/random.ts';
import { drawWorkflows } from '../mind/workflows/choice.ts';
import { isPainted, kinds } from '../mind/workflows/registry.ts';
import { sampleSteps } from './sample-steps.ts';
import type { SamplePicture } from './sample-wire.ts';

/** Pixels of a picture's longer side. */
const side = 480;

/** Draws pictures of a persona by the weights of its kinds, with the renderer of the sandbox: no FloImg, no model. */
export async function samplePictures(
  persona: Persona,
  { count, seed }: { readonly count: number; readonly seed: string },
): Promise<SamplePicture[]> {
  const pictures: SamplePicture[] = [];
  for (let place = 0; place < count; place += 1) {
    const own = `${seed} ${place}`;
    const [drawn = 'ridge-landscape'] = drawWorkflows(persona, own, randomFrom('sample', persona.id, own), 1);
    const kind = kinds[drawn];
    const workflow = isPainted(kind) ? kind.instead[0] : drawn;
    const { images } = await runWorkflow(sampleSteps(workflow, persona, own), 1);
    const bytes = images.at(-1)?.bytes;
    if (bytes === undefined) continue;
    const small = await sharp(bytes)
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer();
    pictures.push({
      workflow,
      title: kinds[workflow].about.split(':')[0] ?? workflow,
      url: `data:image/webp;base64,${small.toString('base64')}`,
    });
  }
  return pictures;
}
