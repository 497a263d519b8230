import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { costOf } from '../../../config/model-prices.ts';
import { countFrom } from '../../lib/figures.ts';
import { MindError } from '../errors.ts';
import type { ModelCall } from '../mind.ts';
import { estimateTokens } from './answer.ts';
import type { AskOptions, PlanningModel } from './model/planning-model.ts';
import type { PriceOf } from './question.ts';

/** What a call took, as the books keep it. */
export type PaidCall = Pick<
  ModelCall,
  'provider' | 'model' | 'inputTokens' | 'outputTokens' | 'costUsd' | 'error'
>;

export interface AskingParts {
  readonly priceOf: PriceOf;
  readonly signal: AbortSignal;
}

/** A question that is no visit's, and the tool whose arguments are its answer. */
export interface ToolQuestion {
  readonly system: string;
  /** Messages of the one who asks, in order. */
  readonly human: readonly string[];
  readonly tool: {
    readonly name: string;
    readonly description: string;
    readonly parameters: Record<string, unknown>;
  };
  readonly seed: string;
  readonly manner: AskOptions['manner'];
}

/** What came of it; '' and a failure where the model gave no answer. */
export interface ToolReply {
  readonly text: string;
  readonly call: PaidCall;
  readonly failure: MindError | null;
  /** To be called where the answer can be used. */
  readonly worked: () => Promise<void>;
}

/**
 * Asks a model once for something other than a plan. Its failure is part of the reply, so that its call can be recorded.
 * @throws what the signal says, when it is aborted
 */
export async function askTool(
  { priceOf, signal }: AskingParts,
  model: PlanningModel,
  { system, human, tool, seed, manner }: ToolQuestion,
): Promise<ToolReply> {
  const { provider, name } = model;
  const messages = [new SystemMessage(system), ...human.map((text) => new HumanMessage(text))];
  try {
    const answer = await model.ask(messages, {
      tool: { type: 'function', function: { ...tool, strict: true } },
      seed,
      signal,
      manner,
    });
    const tokens = {
      inputTokens: countFrom(answer.usage?.inputTokens) || estimateTokens([system, ...human].join('')),
      outputTokens: countFrom(answer.usage?.outputTokens) || estimateTokens(answer.text),
    };
    const price = priceOf(provider, name);
    const costUsd = price === null ? null : costOf(price, tokens);
    return {
      text: answer.text,
      call: { provider, model: name, ...tokens, costUsd, error: null },
      failure: null,
      worked: answer.worked,
    };
  } catch (error) {
    if (!(error instanceof MindError) || signal.aborted) throw error;
    const { code, kind, message } = error;
    return {
      text: '',
      call: {
        provider,
        model: name,
        inputTokens: 0,
        outputTokens: 0,
        costUsd: 0,
        error: { code, kind, message },
      },
      failure: error,
      worked: async () => undefined,
    };
  }
}
