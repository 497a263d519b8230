import { costOf } from '../../../config/model-prices.ts';
import { type FloimgFailure, type FloimgVision, isFloimgFailure } from '../../floimg/index.ts';
import { startElapsed } from '../../lib/elapsed.ts';
import type { FailureKind } from '../../mind/failure-kinds.ts';
import { concernOf, type Describer, type FailureConcern } from './describer.ts';
import { describedIn, describingError, estimatedInput, free, longestCallMs } from './describing-call.ts';
import { floimgVisionName, usualModelOf } from './floimg-provider.ts';
import { answerTokens } from './picture-tokens.ts';
import { question } from './question.ts';
import type { PriceOf } from './vision-model.ts';

export interface FloimgVisionParts {
  readonly vision: Pick<FloimgVision, 'ask'>;
  /** Such as `gemini-vision`. */
  readonly provider: string;
  readonly priceOf: PriceOf;
}

/** Makes what has pictures described by FloImg's own `vision` step. */
export function createFloimgDescriber({ vision, provider, priceOf }: FloimgVisionParts): Describer {
  const who = floimgVisionName(provider);
  return {
    name: who,
    async describe(jpeg, measures, { username, signal }) {
      const elapsed = startElapsed();
      const deadline = AbortSignal.timeout(longestCallMs);
      const by = { username, signal: AbortSignal.any([signal, deadline]) };
      const asked = (model: string) =>
        ({ provider: 'floimg', model, purpose: 'describe', ms: Math.round(elapsed()) }) as const;
      try {
        const { text, usage } = await vision.ask({ provider, prompt: question, jpeg }, by);
        const model = usage?.model || usualModelOf(provider);
        const price = priceOf('floimg', model);
        return describedIn({ text, usage }, asked(model), { who, measures, price });
      } catch (error) {
        signal.throwIfAborted();
        if (!isFloimgFailure(error)) throw error;
        const model = usualModelOf(provider);
        const { kind, concerns } = meaningOf(error, deadline.aborted);
        const call = {
          ...asked(model),
          outcome: 'failed',
          answer: null,
          error: describingError(who, kind, error.message),
          ...tookOf(error, model, priceOf),
        } as const;
        return { call, words: null, concerns };
      }
    },
  };
}

/** Nothing where nothing has happened; what one answer takes where nobody knows: a budget had better believe too much. */
function tookOf(failure: FloimgFailure, model: string, priceOf: PriceOf) {
  if (failure.outcome === 'none') return free;
  const took = { inputTokens: estimatedInput(model), outputTokens: answerTokens };
  const price = priceOf('floimg', model);
  return { ...took, costUsd: price === null ? null : costOf(price, took) };
}

interface Meaning {
  readonly kind: FailureKind;
  readonly concerns: FailureConcern;
}

/** What a failure of FloImg means for the descriptions to come. */
function meaningOf(failure: FloimgFailure, isLate: boolean): Meaning {
  switch (failure.kind) {
    case 'agent-refused':
    case 'agent-allowance':
    case 'unsendable-username':
      return { kind: 'refused', concerns: 'agent' };
    case 'workflow-failed': {
      const kind = kindOfRun(failure);
      return { kind, concerns: concernOf(kind) };
    }
    case 'malformed':
      return { kind: 'answer unusable', concerns: 'picture' };
    case 'aborted':
    case 'unavailable':
      return { kind: isLate ? 'time-out' : 'unreachable', concerns: 'describer' };
    case 'token-refused':
      return { kind: 'key refused', concerns: 'describer' };
    case 'gone':
      return { kind: 'no such model', concerns: 'describer' };
    case 'fleet-budget':
      return { kind: 'no balance', concerns: 'describer' };
    case 'too-fast':
      return { kind: 'rate limited', concerns: 'describer' };
    case 'fleet-paused':
    case 'invalid':
      return { kind: 'refused', concerns: 'describer' };
  }
}

/**
 * What a step that failed says, read from its words, because the engine passes on what its providers throw without a
 * code: the texts of `floimg-google` and `floimg-xai` 0.27.0 and of the APIs behind them.
 */
const kindsOfRuns: readonly (readonly [RegExp, FailureKind])[] = [
  [/provider "[^"]*" not found|unknown vision provider/i, 'no such model'],
  [/api key|unauthori[sz]ed|permission.denied/i, 'key refused'],
  [/safety|blocked|content.policy/i, 'content filter'],
  [/truncated|malformed json/i, 'answer unusable'],
  [/quota|billing|credit/i, 'no balance'],
  [/rate.?limit|too many requests|resource.exhausted/i, 'rate limited'],
];

function kindOfRun({ message, retryable }: Extract<FloimgFailure, { kind: 'workflow-failed' }>): FailureKind {
  const known = kindsOfRuns.find(([words]) => words.test(message));
  return known?.[1] ?? (retryable ? 'unreachable' : 'refused');
}
