import { type BaseMessage, HumanMessage } from '@langchain/core/messages';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnableSequence } from '@langchain/core/runnables';
import { costOf, type ModelPrice } from '../../../config/model-prices.ts';
import { startElapsed } from '../../lib/elapsed.ts';
import { countFrom } from '../../lib/figures.ts';
import { type SpanOptions, type Tracing, untraced } from '../../lib/tracing.ts';
import { MindAbortedError, type MindError } from '../errors.ts';
import type { ModelCall, ModelProvider, TokenUsage } from '../mind.ts';
import { type Complaint, type Prompt, type PromptVariables, visitPrompt } from '../prompts/prompt.ts';
import type { VisitTask } from '../task/task.ts';
import { type Answer, estimateTokens, planToolFor, readAnswerText } from './answer.ts';
import { CallDeadline, mindErrorFrom } from './model/failure.ts';
import type { AskOptions, ModelAnswer, PlanningModel } from './model/planning-model.ts';
import { ChainStep } from './step.ts';

/** One question to one model. */
export interface Question {
  readonly task: VisitTask;
  /** What was wrong with its last answer; null where it gets no reproach. */
  readonly complaint: Complaint | null;
  readonly purpose: ModelCall['purpose'];
  readonly manner: AskOptions['manner'];
  readonly signal: AbortSignal;
}

/** What came of a question: the draft of a plan, or why there is none. */
export interface Reply {
  readonly draft: Answer['draft'];
  readonly prompt: string;
  readonly call: ModelCall;
  /** What the model answered; null where it gave no answer at all, for the reason of the failure. */
  readonly answer: ModelAnswer | null;
  readonly failure: MindError | null;
}

/** Puts a question; throws {@link MindAbortedError} alone. */
export type AskModel = (question: Question) => Promise<Reply>;

/** What a model costs; null where nobody has said it. */
export type PriceOf = (provider: ModelProvider, model: string) => ModelPrice | null;

export interface QuestionParts {
  readonly model: PlanningModel;
  /** How long one call may take with all its retries, in milliseconds. */
  readonly callMs: number;
  readonly priceOf: PriceOf;
  /** The prompt of visits unless given. */
  readonly prompt?: Prompt | undefined;
  readonly tracing?: Tracing;
}

/** What is known of a question by the time it ends, however it ends. */
interface Sheet {
  readonly question: Question;
  readonly signal: AbortSignal;
  prompt: string;
  answer: ModelAnswer | null;
}

export function createQuestion({ tracing = untraced, ...parts }: QuestionParts): AskModel {
  const { model } = parts;
  const put = createPut(parts);
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

function createPut({ model, callMs, priceOf, prompt }: Omit<QuestionParts, 'tracing'>): AskModel {
  const sequence = buildSequence(model, prompt);
  return async (question) => {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(new CallDeadline(callMs)), callMs);
    const elapsed = startElapsed();
    const signal = AbortSignal.any([question.signal, deadline.signal]);
    const sheet: Sheet = { question, signal, prompt: '', answer: null };
    const replyWith = (draft: Answer['draft'], failure: MindError | null): Reply =>
      replyOf({ model, priceOf }, sheet, { draft, failure, ms: elapsed() });
    try {
      question.signal.throwIfAborted();
      const { draft } = await sequence.invoke(sheet, { signal });
      if ('actions' in draft) await sheet.answer?.worked();
      return replyWith(draft, null);
    } catch (cause) {
      const failure = mindErrorFrom(cause, {
        model: model.name,
        provider: model.provider,
        refusal: null,
        signal,
      });
      if (failure instanceof MindAbortedError) throw failure;
      return replyWith({ fault: 'it failed' }, failure);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Prompt template → model → reading of the answer. */
function buildSequence(model: PlanningModel, prompt: Prompt = visitPrompt): RunnableSequence<Sheet, Answer> {
  const template = ChatPromptTemplate.fromMessages<PromptVariables>([
    ['system', prompt.system],
    ['human', prompt.human],
  ]);
  const ask = new ChainStep(async (sheet: Sheet): Promise<string> => {
    const { task, complaint, manner } = sheet.question;
    const messages = await template.formatMessages(prompt.variables(task));
    if (complaint !== null) messages.push(new HumanMessage(prompt.complaint(complaint)));
    sheet.prompt = textOf(messages);
    sheet.answer = await model.ask(messages, {
      tool: planToolFor(task.kinds, task.brief.may.post?.needs),
      seed: task.view.seed,
      signal: sheet.signal,
      manner,
      jsonText: prompt.json,
    });
    return sheet.answer.text;
  });
  return RunnableSequence.from<Sheet, Answer>([ask, new ChainStep(readAnswerText)]);
}

interface Outcome {
  readonly draft: Answer['draft'];
  readonly failure: MindError | null;
  readonly ms: number;
}

function replyOf(
  { model, priceOf }: Pick<QuestionParts, 'model' | 'priceOf'>,
  sheet: Sheet,
  { draft, failure, ms }: Outcome,
): Reply {
  const usage = usageOf(model, sheet);
  const price = priceOf(model.provider, model.name);
  return {
    draft,
    prompt: sheet.prompt,
    answer: sheet.answer,
    failure,
    call: {
      provider: model.provider,
      model: model.name,
      purpose: sheet.question.purpose,
      outcome: outcomeOf(draft, failure),
      answer: sheet.answer?.text ?? null,
      error: errorOf(model.name, { draft, failure }, sheet.answer),
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

function errorOf(
  model: string,
  { draft, failure }: Pick<Outcome, 'draft' | 'failure'>,
  answer: ModelAnswer | null,
): ModelCall['error'] {
  if (failure !== null) return { code: failure.code, kind: failure.kind, message: failure.message };
  if (!('fault' in draft)) return null;
  if (answer?.filtered === true) {
    const message = `The model ${model} gives no plan: a content filter ended its answer.`;
    return { code: 'MIND_REFUSED', kind: 'content filter', message };
  }
  return { code: 'MIND_ANSWER_INVALID', kind: 'answer unusable', message: faultText(draft.fault, answer) };
}

function faultText(fault: string, answer: ModelAnswer | null): string {
  if (answer?.truncated !== true) return `The answer is no plan: ${fault}.`;
  return (
    `The answer’s tokens were used up before there was a plan (finish_reason length): ${fault}. ` +
    'Raise LLM_MAX_OUTPUT_TOKENS, or lower LLM_REASONING_EFFORT.'
  );
}

/** As the server reports it; estimated where that is missing or absurd, and nothing where there was no answer. */
function usageOf(model: PlanningModel, { answer, prompt }: Sheet): TokenUsage {
  if (!model.metered || answer === null) return { inputTokens: 0, outputTokens: 0 };
  const reported = {
    inputTokens: countFrom(answer.usage?.inputTokens),
    outputTokens: countFrom(answer.usage?.outputTokens),
  };
  return {
    // Nothing was ever asked with no tokens at all.
    inputTokens: reported.inputTokens || estimateTokens(prompt),
    outputTokens: reported.outputTokens || estimateTokens(answer.text),
  };
}

/** The prompts that a trace shows one after the other: that of the visit, and that of what was asked for once more. */
export function promptsIn(shown: string): readonly [string, ...string[]] {
  const [first = '', ...others] = shown.split(/\n\n(?=\[system\]\n)/);
  return [first, ...others];
}

/** The prompt as the trace of a tick shows it. */
function textOf(messages: readonly BaseMessage[]): string {
  return messages.map((message) => `[${message.type}]\n${message.text}`).join('\n\n');
}
