import type { WorkflowId } from '../../../../../config/personas/schema.ts';
import type { TransformOp } from '../../../../gallery/workflow.ts';
import type { Material } from '../../composition.ts';

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
