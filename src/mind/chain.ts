import type { AIMessageChunk, BaseMessage } from '@langchain/core/messages';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import {
  RunnableLambda,
  RunnableMap,
  RunnablePassthrough,
  RunnableSequence,
} from '@langchain/core/runnables';
import { type Answer, planToolFor, readAnswer, usageOf } from './answer.ts';
import { MindAnswerInvalidError } from './errors.ts';
import { guardPlan } from './guard/index.ts';
import type { Decision, TokenUsage } from './mind.ts';
import { mindErrorFrom } from './model/failure.ts';
import type { PlanningModel } from './model/planning-model.ts';
import { type PromptVariables, promptTemplates, promptVariables } from './prompt.ts';
import type { VisitTask } from './task.ts';

/** What comes out of the chain: the answer as it was given, and what it took. */
interface Reply extends Answer {
  readonly prompt: string;
  readonly usage: TokenUsage;
}

interface Asked {
  readonly prompt: string;
  readonly message: AIMessageChunk;
}

/** LangChain's types leave the signal open, although {@link createChain} always gives one. */
const neverAborted = new AbortController().signal;

/** Decides a visit with a model. */
export type DecideByModel = (task: VisitTask, signal: AbortSignal) => Promise<Decision>;

/**
 * The decision chain: prompt template → model → reading of the answer → guard. It is built once and holds no state.
 * The function that comes out throws a `MindError` when no plan can be had.
 * @param callMs how long one call may take with all its retries, in milliseconds
 */
export function createChain(model: PlanningModel, callMs: number): DecideByModel {
  const chain = buildChain(model);
  return async (task, visit) => {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), callMs);
    try {
      visit.throwIfAborted();
      const signal = AbortSignal.any([visit, deadline.signal]);
      return decisionFrom(await chain.invoke(task, { signal }), task, model);
    } catch (cause) {
      throw mindErrorFrom(cause, { model: model.name, visit, deadline: deadline.signal });
    } finally {
      clearTimeout(timer);
    }
  };
}

function buildChain(model: PlanningModel): RunnableSequence<VisitTask, Reply> {
  const template = ChatPromptTemplate.fromMessages<PromptVariables>([
    ['system', promptTemplates.system],
    ['human', promptTemplates.human],
  ]);
  const write = RunnableSequence.from<VisitTask, BaseMessage[]>([
    RunnableLambda.from(promptVariables),
    template,
    RunnableLambda.from((prompt: { toChatMessages(): BaseMessage[] }) => prompt.toChatMessages()),
  ]);
  const ask = RunnableLambda.from(
    async ({ task, messages }: { task: VisitTask; messages: BaseMessage[] }, config): Promise<Asked> => ({
      prompt: textOf(messages),
      message: await model.ask(messages, {
        tool: planToolFor(task.kinds, task.brief.may.post?.needs),
        seed: task.view.seed,
        signal: config.signal ?? neverAborted,
      }),
    }),
  );
  return RunnableSequence.from<VisitTask, Reply>([
    RunnableMap.from<VisitTask>({ task: new RunnablePassthrough<VisitTask>(), messages: write }),
    ask,
    RunnableLambda.from(replyFrom),
  ]);
}

function replyFrom({ prompt, message }: Asked): Reply {
  const answer = readAnswer(message);
  return { ...answer, prompt, usage: usageOf(message, prompt, answer.text) };
}

function decisionFrom(reply: Reply, task: VisitTask, { provider, name }: PlanningModel): Decision {
  const { draft, prompt, usage, text } = reply;
  if ('fault' in draft) {
    throw new MindAnswerInvalidError(`The answer of the model ${name} is no plan: ${draft.fault}.`, {
      provider,
      model: name,
      prompt,
      answer: text,
      usage,
    });
  }
  const { plan, notes } = guardPlan(draft, task);
  return { plan, provider, model: name, prompt, answer: text, usage, guard: notes };
}

/** The prompt as the trace of a tick shows it. */
function textOf(messages: readonly BaseMessage[]): string {
  return messages.map((message) => `[${message.type}]\n${message.text}`).join('\n\n');
}
