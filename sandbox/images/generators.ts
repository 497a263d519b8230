import type { GeneratorName } from '../../src/floimg/schema.ts';
import { paintPrompt } from './art/paint.ts';
import { drawChart } from './chart/chart.ts';
import { drawDiagram } from './diagram/diagram.ts';
import type { Picture } from './picture.ts';
import { drawQrCode } from './qr/picture.ts';
import { drawShape } from './shapes.ts';

type Params = Readonly<Record<string, unknown>>;

/** Each takes its own parameters, checks them, and throws a {@link WorkflowError} where they are wrong. */
const generators: Readonly<Record<GeneratorName, (params: Params, step: string) => Promise<Picture> | Picture>> = {
  openai: paintPrompt,
  shapes: drawShape,
  quickchart: drawChart,
  mermaid: drawDiagram,
  qr: drawQrCode,
};

/**
 * Makes an image.
 * @param step what the step is called in complaints
 */
export async function generate(generator: GeneratorName, params: Params, step: string): Promise<Picture> {
  return await generators[generator](params, step);
}
