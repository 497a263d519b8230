import type { ImageGenerator, WorkflowId } from '../../../../../config/personas/schema.ts';
import type { Step, TransformOp } from '../../../../gallery/workflow.ts';
import type { Material } from '../../composition.ts';
import { generatorParams } from './generators.ts';

/** One image operation and its parameters. */
export type Transform = readonly [op: TransformOp, params: Readonly<Record<string, unknown>>];

export type Aspect = 'square' | 'wide' | 'tall';

/** What an image model is asked for. */
export interface Commission {
  /** 40 to 80 words. */
  readonly prompt: string;
  readonly aspect: Aspect;
  /** Finer and dearer. */
  readonly fine: boolean;
  readonly look: 'vivid' | 'natural';
}

/** A kind of picture that an image model paints. */
export interface Painted {
  readonly id: WorkflowId;
  readonly family: 'painted';
  readonly about: string;
  readonly needs: 'subject';
  /** Kinds that draw the same brief where no model does. */
  readonly instead: readonly [WorkflowId, ...WorkflowId[]];
  commission(material: Material): Commission;
  /** What is done with the painting afterwards. */
  finish(material: Material): readonly Transform[];
}

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
