import { z } from 'zod';
import type { ImageGenerator } from '../../config/personas/schema.ts';

/**
 * The vocabulary of image workflows, as FloImg's engine speaks it: what the client sends and what the renderer draws.
 */

/** What makes a picture out of nothing. */
export const generatorNames = ['openai', 'shapes', 'quickchart', 'mermaid', 'qr'] as const;
export type GeneratorName = (typeof generatorNames)[number];

/** Generators that some installations of FloImg have besides; nothing here draws in their place. */
const furtherGeneratorNames = [
  'gemini',
  'gemini-generate',
  'imagen',
  'google-imagen',
  'stability',
  'stability-ai',
] as const;
export type StepGeneratorName = GeneratorName | (typeof furtherGeneratorNames)[number];

/** What FloImg's servers call each image model: the API's name, then that of the open-source plug-in. */
export const imageModelNames: Readonly<
  Record<ImageGenerator, readonly [StepGeneratorName, ...StepGeneratorName[]]>
> = {
  openai: ['openai'],
  gemini: ['gemini', 'gemini-generate'],
  imagen: ['imagen', 'google-imagen'],
  stability: ['stability', 'stability-ai'],
};

/** An image model, and the name that a step asks for it by. */
export interface ImageModel {
  readonly generator: ImageGenerator;
  readonly name: StepGeneratorName;
}

/** What changes a picture. */
export const transformOps = [
  'resize',
  'modulate',
  'composite',
  'addCaption',
  'addText',
  'preset',
  'blur',
  'sharpen',
  'grayscale',
  'negate',
  'normalize',
  'threshold',
  'tint',
  'extend',
  'extract',
  'roundCorners',
  'convert',
] as const;
export type TransformOp = (typeof transformOps)[number];

const params = z.record(z.string(), z.unknown());

/** One step of an image workflow; `out` names its result, `in` an earlier step's. */
export const stepSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('generate'),
    generator: z.enum([...generatorNames, ...furtherGeneratorNames]),
    params,
    out: z.string(),
  }),
  z.object({
    kind: z.literal('transform'),
    op: z.enum(transformOps),
    in: z.string(),
    params,
    out: z.string(),
  }),
  z.object({
    kind: z.literal('save'),
    in: z.string(),
    destination: z.literal('cloud'),
    /** Without it, the open-source backend writes a local file called `cloud`. */
    provider: z.literal('cloud').optional(),
  }),
]);
export type Step = z.infer<typeof stepSchema>;
