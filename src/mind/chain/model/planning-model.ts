import type { BaseCallbackHandler } from '@langchain/core/callbacks/base';
import type { AIMessageChunk, BaseMessage } from '@langchain/core/messages';
import type { ModelProvider } from '../../mind.ts';
import type { PlanTool } from '../answer.ts';

/** How long a model may take, in milliseconds, and how often it is asked again after a 429 or a 5xx. */
export interface CallLimits {
  /** One HTTP attempt. */
  readonly attemptMs: number;
  /** One call with all its retries and the waits between them. */
  readonly callMs: number;
  readonly retries: number;
}

export const defaultCallLimits: CallLimits = { attemptMs: 20_000, callMs: 30_000, retries: 2 };

/** A chat model that answers with a call of the plan tool: the one part of the chain that providers differ in. */
export interface PlanningModel {
  readonly provider: ModelProvider;
  /** The model's name, as the trace and the price list have it. */
  readonly name: string;
  /** False where its calls count for nothing, because it only stands in for one that is paid. */
  readonly metered: boolean;
  /**
   * Asks once (retries are the model's own business).
   * @param options.seed the visit's; a model that has no use for it leaves it aside
   */
  ask(
    messages: BaseMessage[],
    options: {
      readonly tool: PlanTool;
      readonly seed: string;
      readonly signal: AbortSignal;
      readonly callbacks: BaseCallbackHandler[];
    },
  ): Promise<AIMessageChunk>;
}
