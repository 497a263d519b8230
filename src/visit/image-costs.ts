import { type ImageUse, imageCostOf } from '../../config/image-prices.ts';
import type { FloimgFailure, UsageEvent } from '../floimg/index.ts';
import type { Step } from '../gallery/workflow.ts';
import type { Notice } from './notices.ts';

/** Images that were paid for in one run of a workflow: recorded and counted as calls of a model are. */
export interface ImageCall {
  readonly provider: string;
  readonly model: string;
  readonly purpose: 'image';
  readonly outcome: 'answered' | 'failed';
  readonly answer: null;
  readonly error: { readonly code: string; readonly kind: null; readonly message: string } | null;
  readonly inputTokens: 0;
  readonly outputTokens: 0;
  /** US dollars; null where nobody has said what the model costs. */
  readonly costUsd: number | null;
  /** Milliseconds that the whole run took. */
  readonly ms: number;
}

/** What a run used as FloImg reports it, and what its steps ask for where it reports nothing. */
export function callsOfRun(
  usage: readonly UsageEvent[],
  steps: readonly Step[],
  ms: number,
): readonly ImageCall[] {
  const used = usage.length > 0 ? usage.map(useOfEvent) : usesOf(steps);
  return used.map((use) => callOf(use, ms, null));
}

/**
 * What a run that failed has cost all the same. Steps are looked at as they run, so those before the one that failed
 * were paid for. Where nobody knows which one that was, or whether the run took place, all of them count: a budget had
 * better believe too much.
 */
export function callsOfFailedRun(
  failure: FloimgFailure,
  steps: readonly Step[],
  ms: number,
): readonly ImageCall[] {
  const used = usesBefore(failure, steps);
  return used.map((use) => callOf(use, ms, failure));
}

function usesBefore(failure: FloimgFailure, steps: readonly Step[]): readonly ImageUse[] {
  if (failure.kind === 'workflow-failed') {
    if (failure.usage !== null) return failure.usage.map(useOfEvent);
    const failedAt = steps.findLastIndex((step) => providerOf(step) === failure.failedAt);
    return usesOf(failedAt === -1 ? steps : steps.slice(0, failedAt));
  }
  return failure.outcome === 'none' ? [] : usesOf(steps);
}

/** What operators are to be notified of once a day: images whose price nobody has said. */
export function noticesOfImages(calls: readonly ImageCall[]): readonly Notice[] {
  const unpriced = new Set(
    calls.flatMap(({ costUsd, provider, model }) => (costUsd === null ? `${provider} ${model}`.trim() : [])),
  );
  return [...unpriced].map((name) => ({
    subject: 'fleet',
    code: `image-price-${name}`,
    message: `Nobody has said what images of ${name} cost, so they count as nothing and no budget in dollars can hold them. Say it in config/image-prices.ts.`,
    type: 'error',
  }));
}

/** What there is to say of a picture that was made or tried, as a line of the trace: nothing was paid for the look. */
export function pictureNote(workflow: string, code: string, message: string): ImageCall {
  return {
    provider: 'fleet',
    model: workflow.split(':')[0] ?? 'picture',
    purpose: 'image',
    outcome: 'failed',
    answer: null,
    error: { code, kind: null, message },
    inputTokens: 0,
    outputTokens: 0,
    costUsd: 0,
    ms: 0,
  };
}

function callOf(use: ImageUse, ms: number, failure: FloimgFailure | null): ImageCall {
  const error = failure === null ? null : { code: failure.code, kind: null, message: failure.message };
  return {
    provider: use.provider || 'unknown',
    model: use.model || 'unknown',
    purpose: 'image',
    outcome: failure === null ? 'answered' : 'failed',
    answer: null,
    error,
    inputTokens: 0,
    outputTokens: 0,
    costUsd: imageCostOf(use),
    ms: Math.round(ms),
  };
}

function useOfEvent(event: UsageEvent): ImageUse {
  const { provider, model, imageWidth: width, imageHeight: height, imageCount: images, quality } = event;
  return { provider, model, width, height, images, quality };
}

/** The paid images that steps ask for, with the defaults of the generator; what FloImg draws by itself is free. */
export function usesOf(steps: readonly Step[]): readonly ImageUse[] {
  return steps.flatMap((step): ImageUse[] => {
    if (step.kind !== 'generate') return [];
    const { generator: provider, params } = step;
    const [width, height] = sizeIn(params.size);
    const use = {
      provider,
      model: typeof params.model === 'string' ? params.model : provider === 'openai' ? 'dall-e-3' : provider,
      width,
      height,
      quality: typeof params.quality === 'string' ? params.quality : null,
      images: 1,
    };
    return imageCostOf(use) === 0 ? [] : [use];
  });
}

/** What paid images will probably cost, in US dollars; those whose price nobody has said count as nothing. */
export function expectedCostOf(uses: readonly ImageUse[]): number {
  return uses.reduce((sum, use) => sum + (imageCostOf(use) ?? 0), 0);
}

function sizeIn(size: unknown): readonly [number | null, number | null] {
  const match = typeof size === 'string' ? /^(\d{2,5})x(\d{2,5})$/.exec(size) : null;
  return match === null ? [null, null] : [Number(match[1]), Number(match[2])];
}

function providerOf(step: Step): string | null {
  switch (step.kind) {
    case 'generate':
      return step.generator;
    case 'transform':
      return step.op;
    case 'save':
      return null;
  }
}
