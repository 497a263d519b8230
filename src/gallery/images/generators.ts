import { messageOf } from '../../lib/errors.ts';
import { providerNotFound, WorkflowError } from '../engine/failure.ts';
import type { GeneratorName } from '../workflow.ts';
import { paintPrompt } from './art/paint.ts';
import type { Params } from './params.ts';
import type { Picture } from './picture.ts';
import { drawShape } from './shapes.ts';

/** Draws with what the engine has validated; throws a {@link WorkflowError} where that is not enough. */
type Generator = (params: Params, variation: number) => Promise<Picture> | Picture;

/** What needs a large library loads it with its first picture. */
const generators: Readonly<Record<GeneratorName, Generator>> = {
  openai: paintPrompt,
  shapes: drawShape,
  quickchart: async (params) => (await import('./chart.ts')).drawChart(params),
  mermaid: async (params) => (await import('./diagram/diagram.ts')).drawDiagram(params),
  qr: async (params) => (await import('./qr.ts')).drawQrCode(params),
};

/**
 * Makes an image.
 * @param variation distinguishes two images made from the same prompt
 * @throws {WorkflowError} as the engine fails
 */
export async function generate(name: string, params: Params, variation: number): Promise<Picture> {
  if (!isGenerator(name)) throw providerNotFound('generator', name);
  try {
    return await generators[name](params, variation);
  } catch (error) {
    if (error instanceof WorkflowError) throw error;
    throw new WorkflowError(messageOf(error), undefined, { cause: error });
  }
}

function isGenerator(name: string): name is GeneratorName {
  return Object.hasOwn(generators, name);
}
