import type { ImageModel, Step } from '../../../../gallery/workflow.ts';
import type { Material } from '../../composition.ts';
import { generatorParams } from './generators.ts';
import type { Painted, Transform } from './painted.ts';

/** Pixels; paintings come larger than galleries show them. */
const longSide = 1024;

/** The steps of a painting by one of the image models. */
export function paintedSteps(kind: Painted, material: Material, model: ImageModel): Step[] {
  const commission = kind.commission(material);
  // One side alone, so that the shape stays as it was painted.
  const size: Transform = [
    'resize',
    commission.aspect === 'tall' ? { height: longSide } : { width: longSide },
  ];
  const operations: readonly Transform[] = [size, ...kind.finish(material), ['convert', { to: 'image/png' }]];
  return [
    { kind: 'generate', generator: model.name, params: generatorParams(model, commission), out: 'i0' },
    ...operations.map(
      ([op, given], index): Step => ({
        kind: 'transform',
        op,
        in: `i${index}`,
        params: { ...given },
        out: `i${index + 1}`,
      }),
    ),
    { kind: 'save', in: `i${operations.length}`, destination: 'cloud' },
  ];
}
