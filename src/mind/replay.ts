import { z } from 'zod';
import { guardNotesSchema, modelCallsSchema, perceptionSchema, visitViewSchema } from '../api/ticks.ts';
import { readAnswerText } from './chain/answer.ts';
import { partsIn, withOtherWords } from './chain/other-words.ts';
import { defaultJudge, guardPlan, type Judge, orBrowse } from './guard/index.ts';
import type { GuardNote, MindPersona, VisitView } from './mind.ts';
import { type Plan, planSchema, publishedTexts } from './plan.ts';
import { decideByRules } from './scripted/rules.ts';
import { onlyParts, prepareTask, type VisitTask, withoutItems } from './task/task.ts';

/** What of a tick's trace a replay needs. */
export const traceSchema = z.object({
  view: visitViewSchema,
  perception: perceptionSchema,
  plan: planSchema,
  guard: guardNotesSchema,
  calls: modelCallsSchema,
  provider: z.string(),
  answer: z.string().nullable(),
});
export type Trace = z.infer<typeof traceSchema>;

/** One answer of the trace, read and guarded once more. */
export interface ReplayedCall {
  readonly model: string;
  readonly purpose: string;
  /** Why there was no plan to guard; null where there was. */
  readonly fault: string | null;
  readonly plan: Plan | null;
  readonly notes: readonly GuardNote[];
}

export interface Replay {
  readonly calls: readonly ReplayedCall[];
  /** What the visit would do. */
  readonly plan: Plan;
  /** True when that is what it did. */
  readonly same: boolean;
}

/**
 * Goes from the recorded answers to a plan once more, without a model: reading, guard and limits. What had been withheld
 * for what others have said is withheld again.
 */
export function replayTrace(trace: Trace, persona: MindPersona): Replay {
  const view: VisitView = { ...trace.view, perception: trace.perception };
  const task = taskOf(view, persona, trace);
  const judge = judgeOf(trace.guard);
  const parts = partsIn(trace.guard);
  const part = parts.length === 0 ? task : onlyParts(task, parts);
  const calls = trace.calls.map(({ model, purpose, answer, error }): ReplayedCall => {
    if (answer === null)
      return { model, purpose, fault: error?.message ?? 'it gave no answer', plan: null, notes: [] };
    return { model, purpose, ...readAgain(answer, { task: purpose === 'rewrite' ? part : task, judge }) };
  });
  const first = trace.provider === 'rules' ? decideByRules(task).plan : planIn(trace, { task, judge });
  const second = calls.findLast(({ purpose, plan }) => purpose === 'rewrite' && plan !== null)?.plan ?? null;
  const decided = parts.length === 0 || second === null ? first : withOtherWords(first, second, parts.length);
  const plan = { ...decided, actions: decided.actions.slice(0, view.actionsLeft) };
  return { calls, plan, same: JSON.stringify(plan) === JSON.stringify(trace.plan) };
}

/** The visit as the model saw it: without the pictures whose texts a content filter had refused. */
function taskOf(view: VisitView, persona: MindPersona, { guard }: Trace): VisitTask {
  const left = guard.flatMap(({ code, text }) => (code === 'TEXTS_LEFT_OUT' ? (text ?? '').split(' ') : []));
  const task = prepareTask(view, persona);
  return left.length === 0 ? task : withoutItems(task, left);
}

interface Reading {
  readonly task: VisitTask;
  readonly judge: Judge;
}

function planIn({ answer }: Trace, reading: Reading): Plan {
  return readAgain(answer ?? '', reading).plan ?? { thought: '', actions: orBrowse([]) };
}

function readAgain(answer: string, { task, judge }: Reading): Omit<ReplayedCall, 'model' | 'purpose'> {
  const { draft } = readAnswerText(answer);
  if ('fault' in draft) return { fault: draft.fault, plan: null, notes: [] };
  const { plan, notes } = guardPlan(draft, task, judge);
  return { fault: null, plan, notes };
}

/** A text is withheld again with every action that would publish it; for the rest today's rules hold. */
function judgeOf(notes: Trace['guard']): Judge {
  const withheld = new Map(notes.flatMap(({ text, code }) => (text === undefined ? [] : [[text, code]])));
  return (text, as, context) => {
    const judgement = defaultJudge(text, as, context);
    const code = withheld.get(text) ?? withheld.get(judgement.text);
    if (code === undefined) return judgement;
    const name = code.toLowerCase().replaceAll('_', '-');
    return {
      decision: 'drop',
      text,
      rules: [{ name, start: 0, end: text.length, explanation: 'it was withheld' }],
    };
  };
}

/** What an action would have published, for a line of text. */
export function wordsOf(action: Plan['actions'][number]): string {
  return publishedTexts(action).join(' — ');
}
