import type { ImageGenerator } from '../../../../../config/personas/schema.ts';
import type { Step } from '../../../../gallery/workflow.ts';
import type { Material } from '../../composition.ts';
import { generatorParams } from './generators.ts';
import type { Painted, Transform } from './painted.ts';

/** Pixels; paintings come larger than galleries show them. */
const longSide = 1024;

/** The steps of a painting by one of the generators. */
export function paintedSteps(kind: Painted, material: Material, generator: ImageGenerator): Step[] {
  const commission = kind.commission(material);
  // One side alone, so that the shape stays as it was painted.
  const size: Transform = [
    'resize',
    commission.aspect === 'tall' ? { height: longSide } : { width: longSide },
  ];
  const operations: readonly Transform[] = [size, ...kind.finish(material), ['convert', { to: 'image/png' }]];
  const { name, params } = generatorParams(generator, commission);
  return [
    { kind: 'generate', generator: name, params, out: 'i0' },
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
