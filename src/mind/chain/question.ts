import { type AIMessageChunk, type BaseMessage, HumanMessage } from '@langchain/core/messages';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnableSequence } from '@langchain/core/runnables';
import { costOf, priceOf } from '../../../config/model-prices.ts';
import { startElapsed } from '../../lib/elapsed.ts';
import { type SpanOptions, type Tracing, untraced } from '../../lib/tracing.ts';
import { MindAbortedError, type MindError } from '../errors.ts';
import type { ModelCall, TokenUsage } from '../mind.ts';
import {
  type Complaint,
  complaintText,
  type PromptVariables,
  promptTemplates,
  promptVariables,
} from '../prompts/prompt.ts';
import type { VisitTask } from '../task/task.ts';
import { type Answer, estimateTokens, planToolFor, readAnswer } from './answer.ts';
import { mindErrorFrom } from './model/failure.ts';
import type { PlanningModel } from './model/planning-model.ts';
import { ChainStep } from './step.ts';
import { UsageMeter } from './usage-meter.ts';

/** One question to one model. */
export interface Question {
  readonly task: VisitTask;
  /** What was wrong with its last answer; null when it is asked for the first time. */
  readonly complaint: Complaint | null;
  readonly signal: AbortSignal;
}

/** What came of a question: the draft of a plan, or why there is none. */
export interface Reply {
  readonly draft: Answer['draft'];
  readonly prompt: string;
  readonly call: ModelCall;
  /** Why the model gave no answer at all. */
  readonly failure: MindError | null;
}

/** Puts a question; throws {@link MindAbortedError} alone. */
export type AskModel = (question: Question) => Promise<Reply>;

/** What is known of a question by the time it ends, however it ends. */
interface Sheet {
  readonly question: Question;
  readonly meter: UsageMeter;
  prompt: string;
}

/** LangChain's types leave the signal open, although {@link createQuestion} always gives one. */
const neverAborted = new AbortController().signal;

/** @param callMs how long one call may take with all its retries, in milliseconds */
export function createQuestion(model: PlanningModel, callMs: number, tracing: Tracing = untraced): AskModel {
  const put = createPut(model, callMs);
  const span = spanOf(model);
  return (question) =>
    tracing.span(`chat ${model.name}`, span, async (note) => {
      const reply = await put(question);
      const { purpose, outcome, inputTokens, outputTokens } = reply.call;
      note({
        'fleet.model.purpose': purpose,
        'fleet.model.outcome': outcome,
        'gen_ai.usage.input_tokens': inputTokens,
        'gen_ai.usage.output_tokens': outputTokens,
      });
      return reply;
    });
}

/** By OpenTelemetry's conventions for generative models. */
function spanOf({ provider, name }: PlanningModel): SpanOptions {
  return {
    kind: provider === 'scripted' ? 'internal' : 'client',
    attributes: {
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': provider,
      'gen_ai.request.model': name,
    },
  };
}

function createPut(model: PlanningModel, callMs: number): AskModel {
  const sequence = buildSequence(model);
  return async (question) => {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), callMs);
    const elapsed = startElapsed();
    const sheet: Sheet = { question, meter: new UsageMeter(), prompt: '' };
    try {
      question.signal.throwIfAborted();
      const signal = AbortSignal.any([question.signal, deadline.signal]);
      const answer = await sequence.invoke(sheet, { signal });
      return replyOf(model, sheet, { answer, failure: null, ms: elapsed() });
    } catch (cause) {
      const failure = mindErrorFrom(cause, {
        model: model.name,
        visit: question.signal,
        deadline: deadline.signal,
      });
      if (failure instanceof MindAbortedError) throw failure;
      return replyOf(model, sheet, { answer: null, failure, ms: elapsed() });
    } finally {
      clearTimeout(timer);
    }
  };
}

function buildSequence(model: PlanningModel): RunnableSequence<Sheet, Answer> {
  const template = ChatPromptTemplate.fromMessages<PromptVariables>([
    ['system', promptTemplates.system],
    ['human', promptTemplates.human],
  ]);
  const ask = new ChainStep(async (sheet: Sheet, config): Promise<AIMessageChunk> => {
    const { task, complaint } = sheet.question;
    const messages = await template.formatMessages(promptVariables(task));
    if (complaint !== null) messages.push(new HumanMessage(complaintText(complaint)));
    sheet.prompt = textOf(messages);
    return model.ask(messages, {
      tool: planToolFor(task.kinds, task.brief.may.post?.needs),
      seed: task.view.seed,
      signal: config.signal ?? neverAborted,
      callbacks: [sheet.meter],
    });
  });
  return RunnableSequence.from<Sheet, Answer>([ask, new ChainStep(readAnswer)]);
}

interface Outcome {
  readonly answer: Answer | null;
  readonly failure: MindError | null;
  readonly ms: number;
}

function replyOf(model: PlanningModel, sheet: Sheet, { answer, failure, ms }: Outcome): Reply {
  const usage = usageOf(model, sheet, answer);
  const price = priceOf(model.provider, model.name);
  const draft = answer?.draft ?? { fault: 'it failed' };
  return {
    draft,
    prompt: sheet.prompt,
    failure,
    call: {
      provider: model.provider,
      model: model.name,
      purpose: sheet.question.complaint?.purpose ?? 'plan',
      outcome: outcomeOf(draft, failure),
      answer: answer?.text ?? null,
      error: errorOf(draft, failure),
      ...usage,
      costUsd: price === null ? null : costOf(price, usage),
      ms: Math.round(ms),
    },
  };
}

function outcomeOf(draft: Answer['draft'], failure: MindError | null): ModelCall['outcome'] {
  if (failure !== null) return 'failed';
  return 'fault' in draft ? 'unusable' : 'answered';
}

function errorOf(draft: Answer['draft'], failure: MindError | null): ModelCall['error'] {
  if (failure !== null) return { code: failure.code, message: failure.message };
  return 'fault' in draft
    ? { code: 'MIND_ANSWER_INVALID', message: `The answer is no plan: ${draft.fault}.` }
    : null;
}

/** As the server reports it; estimated where it answered without telling, and nothing where it did not answer. */
function usageOf(model: PlanningModel, { meter, prompt }: Sheet, answer: Answer | null): TokenUsage {
  if (!model.metered) return { inputTokens: 0, outputTokens: 0 };
  if (meter.usage !== null) return meter.usage;
  if (answer === null) return { inputTokens: 0, outputTokens: 0 };
  return { inputTokens: estimateTokens(prompt), outputTokens: estimateTokens(answer.text) };
}

/** The prompt as the trace of a tick shows it. */
function textOf(messages: readonly BaseMessage[]): string {
  return messages.map((message) => `[${message.type}]\n${message.text}`).join('\n\n');
}
