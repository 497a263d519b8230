import type { Tracing } from '../../lib/tracing.ts';
import { MindAbortedError, MindAnswerInvalidError, MindBudgetError, MindError } from '../errors.ts';
import { type GuardedPlan, guardPlan, type Judge } from '../guard/index.ts';
import type { Decision, GuardNote, ModelCall, Services } from '../mind.ts';
import type { Plan } from '../plan.ts';
import { type Prompt, visitPrompt } from '../prompts/prompt.ts';
import type { Meaning } from '../publishing/meaning/index.ts';
import type { Moderation } from '../publishing/moderation.ts';
import { type Review, review } from '../publishing/review.ts';
import { decideByRules } from '../scripted/rules.ts';
import { needsModel, onlyParts, type VisitTask, withoutItems } from '../task/task.ts';
import { notesOnPrices } from '../unpriced.ts';
import type { PlanningModel } from './model/planning-model.ts';
import { askedForAgain, partsAskedFor, withOtherWords } from './other-words.ts';
import { type AskModel, createQuestion, type PriceOf, type Question, type Reply } from './question.ts';
import { ChainStep } from './step.ts';

/** Decides a visit with the first model that gives a plan, and by rules where none does. */
export type DecideByModel = (task: VisitTask, services: Services) => Promise<Decision>;

export interface ChainParts {
  /** In the order in which they are asked. */
  readonly models: readonly [PlanningModel, ...PlanningModel[]];
  /** How long one call may take with all its retries, in milliseconds. */
  readonly callMs: number;
  readonly priceOf: PriceOf;
  /** The prompt of visits unless given. */
  readonly prompt?: Prompt | undefined;
  readonly judge: Judge;
  readonly moderation: Moderation;
  readonly meaning: Meaning | null;
  readonly tracing: Tracing;
}

/** One decision under way: what each model's step adds to. */
interface Turn {
  /** Without what a content filter has refused. */
  task: VisitTask;
  readonly services: Services;
  readonly calls: ModelCall[];
  readonly notes: GuardNote[];
  /** What the visit's own means have thrown: no model is to blame, so no other one is asked. */
  stopped: { readonly error: unknown } | null;
}

type Usable = Extract<Reply['draft'], { actions: unknown }>;

/**
 * The decision chain: for each model prompt template → model → reading of the answer → guard → review, with the next
 * model as its fallback. It is built once and holds no state. The function that comes out throws
 * {@link MindAbortedError} when the visit is called off, and what the services throw.
 */
export function createChain({
  models,
  callMs,
  priceOf,
  prompt = visitPrompt,
  judge,
  moderation,
  meaning,
  tracing,
}: ChainParts): DecideByModel {
  const [first, ...rest] = models.map((model) => {
    const ask = createQuestion({ model, callMs, priceOf, prompt, tracing });
    return new ChainStep((turn: Turn) =>
      stepOf({ model, promptVersion: prompt.version, ask, judge, moderation, meaning }, turn),
    );
  });
  if (first === undefined) throw new RangeError('A chain needs a model.');
  const chain = rest.length === 0 ? first : first.withFallbacks({ fallbacks: rest });
  return async (task, services) => {
    const turn: Turn = { task, services, calls: [], notes: [], stopped: null };
    try {
      services.signal.throwIfAborted();
      return await chain.invoke(turn, { signal: services.signal });
    } catch (cause) {
      if (turn.stopped !== null) throw turn.stopped.error;
      if (services.signal.aborted)
        throw new MindAbortedError('The visit was called off while its plan was being made.', { cause });
      if (!(cause instanceof MindError)) throw cause;
      return withoutModel(turn);
    }
  };
}

interface Step {
  readonly model: PlanningModel;
  readonly promptVersion: string;
  readonly ask: AskModel;
  readonly judge: Judge;
  readonly moderation: Moderation;
  readonly meaning: Meaning | null;
}

/** What one model makes of the visit; throws a `MindError` where it has no plan. */
async function stepOf(step: Step, turn: Turn): Promise<Decision> {
  const reply = await planOf(step, turn);
  const first = await reviewed(step, turn, turn.task, reply.draft);
  const parts = partsAskedFor([...first.repeated, ...first.refused]);
  const part = onlyParts(turn.task, parts);
  const rewritten = needsModel(part) ? await rewriteOf(step, turn, part, first) : null;
  if (rewritten === null) return decision(step, turn, [reply], first.plan);
  turn.notes.push(askedForAgain(parts));
  const second = await reviewed(step, turn, part, rewritten.draft);
  const plan = withOtherWords(first.plan, second.plan, parts.length);
  return decision(step, turn, [reply, rewritten], plan);
}

/** The plan, asked for once more where the first answer is none. */
async function planOf(step: Step, turn: Turn): Promise<Reply & { draft: Usable }> {
  let reply = await put(step, turn, { purpose: 'plan' });
  if (isFiltered(reply)) reply = await withoutFilteredTexts(step, turn, reply);
  if (isUsable(reply)) return reply;
  if (reply.failure !== null) throw reply.failure;
  const again = await put(step, turn, secondQuestion(reply));
  if (isUsable(again)) return again;
  throw (
    again.failure ??
    new MindAnswerInvalidError(`${step.model.name}: ${faultOf(again)}`, { kind: 'answer unusable' })
  );
}

/** An answer that ended in its middle gets more room; one that is no plan gets a complaint. */
function secondQuestion(reply: Reply): Asked {
  if (reply.answer?.truncated === true) return { purpose: 'room', manner: 'whole room' };
  return {
    purpose: 'repair',
    complaint: { purpose: 'repair', fault: faultOf(reply) },
    manner: reply.answer?.calledTool === true ? 'usual' : 'next way',
  };
}

/**
 * A content filter says neither which text it minds nor whose. So the texts of half of the pictures are left out, then
 * those of the other half, then all of them, until the model is allowed to answer.
 */
async function withoutFilteredTexts(step: Step, turn: Turn, refused: Reply): Promise<Reply> {
  const { task } = turn;
  const shown = task.digest.items.flatMap(({ id }) => task.digest.idOf.get(id) ?? []);
  const half = Math.ceil(shown.length / 2);
  const everything = task.view.perception.items.map(({ id }) => id);
  for (const left of [shown.slice(0, half), shown.slice(half), everything]) {
    const shorter = withoutItems(task, left);
    if (left.length === 0 || !needsModel(shorter)) continue;
    turn.task = shorter;
    const reply = await put(step, turn, { purpose: 'filter' });
    if (isFiltered(reply)) continue;
    turn.notes.push({
      code: 'TEXTS_LEFT_OUT',
      message: `A content filter refused the prompt, so the texts of ${left.length} pictures were left out of it.`,
      text: left.join(' '),
    });
    return reply;
  }
  turn.task = task;
  throw (
    refused.failure ??
    new MindAnswerInvalidError(`The model ${step.model.name} gives no plan: content filter.`, {
      kind: 'content filter',
    })
  );
}

/**
 * Other words for what may not be said; null where there are none, so that what is left of the plan counts. The model is
 * shown that part of the visit alone: everything once more would cost as much as another visit.
 */
async function rewriteOf(
  step: Step,
  turn: Turn,
  part: VisitTask,
  { repeated, refused }: Reviewed,
): Promise<(Reply & { draft: Usable }) | null> {
  try {
    const reply = await put(step, turn, {
      purpose: 'rewrite',
      complaint: { purpose: 'rewrite', texts: repeated.map(({ text }) => text), refused },
      task: part,
    });
    return isUsable(reply) ? reply : null;
  } catch (error) {
    if (turn.stopped !== null || turn.services.signal.aborted || !(error instanceof MindError)) throw error;
    return null;
  }
}

type Asked = Pick<Question, 'purpose'> & Partial<Pick<Question, 'complaint' | 'manner' | 'task'>>;

/** Asks once, and has the call written down whatever came of it. */
async function put({ model, ask }: Step, turn: Turn, asked: Asked): Promise<Reply> {
  const { task, services } = turn;
  if (turn.stopped !== null) throw turn.stopped.error;
  if (turn.calls.length > 0 && model.metered && !(await byServices(turn, services.mayAskAgain())))
    throw new MindBudgetError('The day’s limits leave no room for a further call.');
  const reply = await ask({
    task,
    complaint: null,
    manner: 'usual',
    ...asked,
    signal: services.signal,
  });
  turn.calls.push(reply.call);
  await byServices(turn, services.record(reply.call));
  return reply;
}

async function reviewed(
  { judge, moderation, meaning }: Step,
  turn: Turn,
  task: VisitTask,
  draft: Usable,
): Promise<Reviewed> {
  const { services } = turn;
  const guarded = guardPlan(draft, task, judge);
  const result = await byServices(
    turn,
    review(guarded.plan, { view: task.view, services, moderation, meaning }),
  );
  turn.notes.push(...guarded.notes, ...result.notes);
  return { ...result, refused: guarded.rewrite };
}

/** A plan that may be published, and what of its draft may not: other words would do. */
interface Reviewed extends Review {
  readonly refused: GuardedPlan['rewrite'];
}

async function byServices<T>(turn: Turn, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    turn.stopped = { error };
    throw error;
  }
}

/** The answer is the first reply's; that of the second one, where there is one, stands among the calls. */
function decision(
  { model, promptVersion }: Step,
  turn: Turn,
  replies: readonly [Reply, ...Reply[]],
  plan: Plan,
): Decision {
  return {
    plan,
    provider: model.provider,
    model: model.name,
    promptVersion,
    prompt: replies.map(({ prompt }) => prompt).join('\n\n'),
    answer: replies[0].call.answer,
    calls: turn.calls,
    guard: [...turn.notes, ...notesOnCalls(turn.calls)],
  };
}

/** No model gave a plan: what needs no words still happens. */
function withoutModel({ task, calls, notes }: Turn): Decision {
  const note = { code: 'NO_MODEL', message: 'No model gave a plan, so that nothing is said in this visit.' };
  return { ...decideByRules(task), calls, guard: [...notes, note, ...notesOnCalls(calls)] };
}

function notesOnCalls(calls: readonly ModelCall[]): GuardNote[] {
  const failures = calls.flatMap(({ error, model }) =>
    error === null ? [] : [{ code: error.code, message: `${model}: ${error.message}` }],
  );
  return [...failures, ...notesOnPrices(calls)];
}

function isUsable(reply: Reply): reply is Reply & { draft: Usable } {
  return 'actions' in reply.draft;
}

function isFiltered(reply: Reply): boolean {
  if (isUsable(reply)) return false;
  return reply.failure?.kind === 'content filter' || reply.answer?.filtered === true;
}

function faultOf({ draft }: Reply): string {
  return 'fault' in draft ? draft.fault : '';
}
