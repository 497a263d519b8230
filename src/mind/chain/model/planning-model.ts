import type { BaseMessage } from '@langchain/core/messages';
import type { ModelProvider } from '../../mind.ts';
import type { AnswerTool } from '../answer.ts';
import type { ReportedUsage } from './completion.ts';

/** How long a model may take, in milliseconds, and how often it is asked again after a 429 or a 5xx. */
export interface CallLimits {
  /** One call with all its retries and the waits between them; an attempt gets all the time that is left of it. */
  readonly callMs: number;
  readonly retries: number;
  /** The most tokens of an answer that had no room for its plan in a short one. */
  readonly mostOutputTokens: number;
}

export const defaultCallLimits: CallLimits = { callMs: 30_000, retries: 2, mostOutputTokens: 4_000 };

/** What a model is asked for. */
export interface AskOptions {
  readonly tool: AnswerTool;
  /** The visit's; a model that has no use for it leaves it aside. */
  readonly seed: string;
  readonly signal: AbortSignal;
  /**
   * How it is asked: as usual; with all the room that is allowed, after an answer that ended in its middle; or in the
   * next way, after an answer that did not even try to be a plan.
   */
  readonly manner: 'usual' | 'whole room' | 'next way';
  /** Stands at the end of the prompt where no tool carries the schema; the fleet's own words unless given. */
  readonly jsonText?: string;
}

/** What a model answered. */
export interface ModelAnswer {
  readonly text: string;
  /** It ended because its tokens were used up. */
  readonly truncated: boolean;
  /** The plan's tool was called, rightly or not. */
  readonly calledTool: boolean;
  /** The server's filter ended it. */
  readonly filtered: boolean;
  /** Null where the server did not report any. */
  readonly usage: ReportedUsage | null;
  /** To be called where the answer holds a plan: the way in which it was asked for is right for this model. */
  readonly worked: () => Promise<void>;
}

/** A chat model that answers with a plan: the one part of the chain that providers differ in. */
export interface PlanningModel {
  readonly provider: ModelProvider;
  /** The model's name, as the trace and the price list have it. */
  readonly name: string;
  /** False where its calls count for nothing, because it only stands in for one that is paid. */
  readonly metered: boolean;
  /**
   * Asks once (retries are the model's own business).
   * @throws {MindError} why there is no answer, or what the signal says
   */
  ask(messages: BaseMessage[], options: AskOptions): Promise<ModelAnswer>;
  /** What was learnt of how its server wants to be asked, for people. */
  steps(): readonly string[];
}
