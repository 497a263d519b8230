import type { GeneratorName } from '../workflow.ts';
import { paintPrompt } from './art/paint.ts';
import { drawChart } from './chart/chart.ts';
import { drawDiagram } from './diagram/diagram.ts';
import type { Picture } from './picture.ts';
import { drawQrCode } from './qr/picture.ts';
import { drawShape } from './shapes.ts';

type Params = Readonly<Record<string, unknown>>;

/** Takes its own parameters, checks them, and throws a {@link WorkflowError} where they are wrong. */
type Generator = (params: Params, step: string, variation: number) => Promise<Picture> | Picture;

const generators: Readonly<Record<GeneratorName, Generator>> = {
  openai: paintPrompt,
  shapes: drawShape,
  quickchart: drawChart,
  mermaid: drawDiagram,
  qr: drawQrCode,
};

/**
 * Makes an image.
 * @param step what the step is called in complaints
 * @param variation tells apart two images made from the same prompt
 */
export async function generate(
  generator: GeneratorName,
  params: Params,
  step: string,
  variation: number,
): Promise<Picture> {
  return await generators[generator](params, step, variation);
}
