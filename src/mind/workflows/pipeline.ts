import type { GeneratorName, Step, TransformOp } from '../../gallery/workflow.ts';

type Params = Readonly<Record<string, unknown>>;

/** One image operation and its parameters. */
export type Transform = readonly [op: TransformOp, params: Params];

/**
 * The steps of a straight pipeline. The last image is always a PNG, and it is the one that is saved.
 * @param transforms in order; the first on an SVG must be a resize, because a filter straight on an SVG goes wrong
 */
export function pipeline(generator: GeneratorName, params: Params, transforms: readonly Transform[]): Step[] {
  const operations: readonly Transform[] = [...transforms, ['convert', { to: 'image/png' }]];
  return [
    { kind: 'generate', generator, params: { ...params }, out: imageName(0) },
    ...operations.map(
      ([op, given], index): Step => ({
        kind: 'transform',
        op,
        in: imageName(index),
        params: { ...given },
        out: imageName(index + 1),
      }),
    ),
    { kind: 'save', in: imageName(operations.length), destination: 'cloud' },
  ];
}

function imageName(index: number): string {
  return `image${index}`;
}
