import pLimit from 'p-limit';
import { paintingOf } from '../images/art/paint.ts';
import type { Overlay } from '../images/composite.ts';
import { generate } from '../images/generators.ts';
import { openPicture, type Picture } from '../images/picture.ts';
import { transform } from '../images/transforms.ts';
import { misconfigured, providerNotFound, WorkflowError, WorkflowRefusedError } from './failure.ts';
import { generatorRules } from './generator-rules.ts';
import { transformRules } from './transform-rules.ts';
import { isRecord, issuesOf, paramsOf, type RawStep, type Rules } from './validate.ts';
import {
  analyze,
  type DataOutput,
  type SeeingModel,
  type VisionUsageEvent,
  visionRules,
  visionUsage,
} from './vision.ts';

/** One image that a step made. */
export interface MadeImage extends Picture {
  /** Pixels; 0 for what cannot be read, as an SVG with a broken colour. */
  readonly width: number;
  readonly height: number;
}

/** What a model made and what its price follows from, as the engine reports it. */
export interface UsageEvent {
  readonly provider: string;
  readonly model: string;
  readonly operation: 'generate';
  readonly imageWidth: number;
  readonly imageHeight: number;
  readonly imageCount: number;
  readonly quality: string;
  readonly rawMetadata: { readonly revisedPrompt: string };
  /** Milliseconds since the Unix epoch. */
  readonly timestamp: number;
}

/** What steps have made and cost. */
export interface WorkflowRun {
  /** One for each image-making step, in the order of the steps; the last one is the result. */
  readonly images: readonly MadeImage[];
  readonly usageEvents: readonly (UsageEvent | VisionUsageEvent)[];
  /** What steps have said, by their names. */
  readonly dataOutputs: Readonly<Record<string, DataOutput>>;
}

/** How a run ended: with its result, or with what happened before a step failed. */
export type WorkflowOutcome = WorkflowRun & { readonly failure?: WorkflowError };

export interface RunOptions {
  /** Distinguishes two runs of the same steps: an image model never paints a prompt the same way twice. */
  readonly variation: number;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
  /** Whether the server has a key for the image model; true by default. */
  readonly hasModelKey?: boolean;
  /** What sees pictures; absent where the server has no key for it. */
  readonly seeing?: SeeingModel | undefined;
  /** Pictures that came with the steps, by their names. */
  readonly initial?: ReadonlyMap<string, Picture>;
}

/** Two workflows at once keep a small machine busy; more would only make each of them slower. */
const twoAtATime = pLimit(2);

/**
 * Runs the steps in their order, each validated only when its turn comes, so that a workflow which is refused late has
 * had its earlier steps carried out. Steps come as they were sent.
 */
export async function tryWorkflow(steps: readonly unknown[], options: RunOptions): Promise<WorkflowOutcome> {
  return await twoAtATime(async () => {
    const run = new Run(options);
    try {
      for (const step of steps) await run.take(step);
      return run.made();
    } catch (error) {
      if (!(error instanceof WorkflowError)) throw error;
      return { ...run.made(), failure: error };
    }
  });
}

/**
 * Runs steps that are expected to work.
 * @param variation distinguishes two runs of the same steps
 * @throws {WorkflowError} where a step is refused or fails
 */
export async function runWorkflow(steps: readonly unknown[], variation: number): Promise<WorkflowRun> {
  const { failure, ...run } = await tryWorkflow(steps, { variation, now: Date.now });
  if (failure !== undefined) throw failure;
  return run;
}

/** The rules of a server with or without a key for the image model. */
export function rulesFor(hasModelKey: boolean): Rules {
  const generators = generatorRules.filter(({ apiKeyEnvVar }) => hasModelKey || apiKeyEnvVar === undefined);
  return { generators, transforms: transformRules, vision: visionRules };
}

class Run {
  readonly #named: Map<string, Picture>;
  readonly #images: MadeImage[] = [];
  readonly #usageEvents: (UsageEvent | VisionUsageEvent)[] = [];
  readonly #dataOutputs: Record<string, DataOutput> = {};
  readonly #options: RunOptions;
  readonly #rules: Rules;

  constructor(options: RunOptions) {
    this.#options = options;
    this.#named = new Map(options.initial);
    this.#rules = rulesFor(options.hasModelKey ?? true);
  }

  made(): WorkflowRun {
    return { images: this.#images, usageEvents: this.#usageEvents, dataOutputs: this.#dataOutputs };
  }

  async take(sent: unknown): Promise<void> {
    if (sent === null || sent === undefined) {
      throw new WorkflowError(`Cannot read properties of ${String(sent)} (reading 'kind')`);
    }
    const step: RawStep = isRecord(sent) ? sent : {};
    const overlays = this.#overlaysOf(step);
    const checked = overlays === undefined ? step : { ...step, params: { ...paramsOf(step), overlays } };
    const issues = issuesOf(checked, new Set(this.#named.keys()), this.#rules);
    if (issues.length > 0) throw new WorkflowRefusedError(issues);
    const picture = await this.#execute(checked, overlays ?? placesIn(paramsOf(step).overlays));
    if (picture === undefined) return;
    this.#named.set(String(step.out), picture);
    this.#images.push(await measured(picture));
  }

  /** Undefined for a step that makes no image. */
  async #execute(step: RawStep, overlays: readonly Overlay[]): Promise<Picture | undefined> {
    switch (step.kind) {
      case 'generate':
        return await this.#generate(step);
      case 'transform': {
        const { provider = 'sharp' } = step;
        if (provider !== 'sharp') throw providerNotFound('transform', provider);
        return await transform(String(step.op), this.#input(step), paramsOf(step), overlays);
      }
      case 'save':
        checkDestination(step);
        return undefined;
      case 'vision':
        this.#dataOutputs[String(step.out)] = await analyze(
          step,
          this.#input(step),
          this.#options.seeing ?? null,
        );
        this.#usageEvents.push(visionUsage);
        return undefined;
      case 'text':
        throw providerNotFound(step.kind, step.provider);
      default:
        throw misconfigured(`Unknown step kind: ${String(step.kind)}`);
    }
  }

  async #generate(step: RawStep): Promise<Picture> {
    const name = String(step.generator);
    const params = paramsOf(step);
    if (name === 'openai' && this.#options.hasModelKey === false) throw providerNotFound('generator', name);
    const picture = await generate(name, params, this.#options.variation);
    if (name === 'openai') this.#usageEvents.push(usageOf(paintingOf(params), this.#options.now()));
    return picture;
  }

  #input(step: RawStep): Picture {
    const picture = this.#named.get(String(step.in));
    if (picture === undefined) {
      throw misconfigured(`Transform step references undefined or invalid variable: ${String(step.in)}`);
    }
    return picture;
  }

  /**
   * The overlays of a composite with the pictures that earlier steps made for them, which the engine fills in before it
   * validates; undefined where the step names none.
   */
  #overlaysOf(step: RawStep): readonly Overlay[] | undefined {
    const { _overlayImageVars: names, overlays } = paramsOf(step);
    if (step.kind !== 'transform' || !names) return undefined;
    if (!Array.isArray(names)) throw new WorkflowError('overlayVarsWithIndex is not iterable');
    const filled: Overlay[] = [...placesIn(overlays)];
    const missing: string[] = [];
    for (const { varName, index } of names.filter(isRecord)) {
      const picture = this.#named.get(String(varName));
      const place = Number(index);
      if (picture === undefined) missing.push(`${String(varName)} (index ${String(index)})`);
      else if (place < mostOverlays) {
        while (filled.length <= place) filled.push({ left: 0, top: 0 });
        filled[place] = { ...filled[place], picture };
      }
    }
    if (missing.length > 0) {
      throw new WorkflowError(`Composite transform missing overlay images: ${missing.join(', ')}`);
    }
    return filled;
  }
}

/** An index is the request's own number, and every place up to it is filled. */
const mostOverlays = 1000;

function placesIn(overlays: unknown): readonly Overlay[] {
  if (!Array.isArray(overlays)) return [];
  return overlays.map((place) => (isRecord(place) ? { left: place.left, top: place.top } : {}));
}

/** Pictures are kept in any case; a destination only has to be one that the engine can write to. */
function checkDestination({ destination, provider }: RawStep): void {
  if (typeof provider === 'string' && !['cloud', 'fs'].includes(provider)) {
    throw providerNotFound('save', provider);
  }
  if (provider === undefined && typeof destination !== 'string') {
    throw new WorkflowError("Cannot read properties of undefined (reading 'includes')");
  }
}

function usageOf(
  { prompt, model, size, quality }: ReturnType<typeof paintingOf>,
  timestamp: number,
): UsageEvent {
  const [imageWidth = 0, imageHeight = 0] = size.split('x').map(Number);
  return {
    provider: 'openai',
    model,
    operation: 'generate',
    imageWidth,
    imageHeight,
    imageCount: 1,
    quality,
    rawMetadata: { revisedPrompt: prompt },
    timestamp,
  };
}

async function measured(picture: Picture): Promise<MadeImage> {
  try {
    const { width, height } = await openPicture(picture).metadata();
    return { ...picture, width, height };
  } catch (error) {
    if (picture.contentType === 'image/svg+xml' && error instanceof Error) {
      return { ...picture, width: 0, height: 0 };
    }
    throw error;
  }
}
