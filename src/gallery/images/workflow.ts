import { messageOf } from '../../lib/errors.ts';
import type { GeneratorName, Step } from '../workflow.ts';
import { generate } from './generators.ts';
import { limitTo } from './limit.ts';
import { openPicture, type Picture } from './picture.ts';
import { transform } from './transforms.ts';
import { WorkflowError } from './workflow-error.ts';

/** One image that a step made. */
interface MadeImage extends Picture {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

interface WorkflowResult {
  /** One for each image-making step, in the order of the steps; the last one is the result. */
  readonly images: readonly MadeImage[];
  /** The generators that ran, in order. */
  readonly generators: readonly GeneratorName[];
}

/** Two workflows at once keep a small machine busy; more would only make each of them slower. */
const twoAtATime = limitTo(2);

/**
 * Runs the steps in their order.
 * @param variation tells apart two runs of the same steps: an image model never paints a prompt the same way twice
 * @throws {WorkflowError} when a step cannot be done, or names something that no earlier step has made
 */
export async function runWorkflow(steps: readonly Step[], variation: number): Promise<WorkflowResult> {
  return await twoAtATime(() => runSteps(steps, variation));
}

async function runSteps(steps: readonly Step[], variation: number): Promise<WorkflowResult> {
  const named = new Map<string, Picture>();
  const images: MadeImage[] = [];
  const generators: GeneratorName[] = [];
  for (const [index, step] of steps.entries()) {
    const where = `steps.${index} (${nameOf(step)})`;
    if (step.kind === 'save') {
      inputOf(step.in, named, where);
      continue;
    }
    const picture =
      step.kind === 'generate'
        ? await naming(where, () => generate(step.generator, step.params, where, variation))
        : await naming(where, () => transform(step.op, inputOf(step.in, named, where), step.params, where));
    if (step.kind === 'generate') generators.push(step.generator);
    named.set(step.out, picture);
    images.push(await naming(where, () => measured(picture)));
  }
  return { images, generators };
}

function nameOf(step: Step): string {
  switch (step.kind) {
    case 'generate':
      return `generate ${step.generator}`;
    case 'transform':
      return `transform ${step.op}`;
    case 'save':
      return 'save';
  }
}

function inputOf(name: string, named: ReadonlyMap<string, Picture>, where: string): Picture {
  const picture = named.get(name);
  if (picture === undefined) throw new WorkflowError(`${where}: no earlier step has "${name}" as its out`);
  return picture;
}

async function measured(picture: Picture): Promise<MadeImage> {
  const { width, height } = await openPicture(picture).metadata();
  return { ...picture, width, height };
}

/** The image library's own complaints (an area outside the picture, say) are the workflow's fault as well. */
async function naming<Result>(where: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof WorkflowError) throw error;
    throw new WorkflowError(`${where}: ${messageOf(error)}`, { cause: error });
  }
}
