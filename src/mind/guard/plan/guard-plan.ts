import type { Draft } from '../../chain/reading/draft.ts';
import type { GuardNote } from '../../mind.ts';
import type { Plan, PlannedAction } from '../../plan.ts';
import type { VisitTask } from '../../task/task.ts';
import { groundedWords } from '../../truth/grounded-words.ts';
import { defaultJudge, type Judge } from '../judge.ts';
import { boundAmount, readActions } from './actions.ts';
import { rareGreeting } from './greeting.ts';
import { namesItsPart } from './series-title.ts';
import { favouredWorkflow, type PlanStep, type Refused, type StepResult } from './step.ts';
import { allowedTarget } from './targets.ts';
import { judgedThought, judgedWords } from './words.ts';

export interface GuardedPlan {
  readonly plan: Plan;
  readonly notes: readonly GuardNote[];
  /** What was dropped for its words where other words would do. */
  readonly rewrite: readonly Refused[];
}

/**
 * Makes a plan of whatever was answered. Whatever a model says, what comes out holds at most three actions of the
 * visit's own kinds, aimed only at what the agent saw; a plan that is left with nothing only browses.
 * @param judge decides what may be said
 */
export function guardPlan(draft: Draft, task: VisitTask, judge: Judge = defaultJudge): GuardedPlan {
  // In this order: whether an action may happen at all comes before what it says, and whether that may be said
  // before whether it is true.
  const steps = [
    allowedTarget,
    favouredWorkflow,
    namesItsPart,
    rareGreeting,
    judgedWords(judge),
    groundedWords,
  ];
  const notes: GuardNote[] = [];
  const rewrite: Refused[] = [];
  const thought = judgedThought(draft.thought, judge);
  const read = readActions(draft.actions, task);
  notes.push(...thought.notes, ...read.notes);
  const passed = read.actions.flatMap((action) => {
    const result = takeSteps(action, { steps, task });
    notes.push(...result.notes);
    rewrite.push(...(result.rewrite ?? []));
    return result.action === null ? [] : [result.action];
  });
  const bounded = boundAmount(passed);
  notes.push(...bounded.notes);
  return { plan: { thought: thought.text, actions: orBrowse(bounded.actions) }, notes, rewrite };
}

/** What an agent does that is left with nothing to do. */
export function orBrowse(actions: readonly PlannedAction[]): PlannedAction[] {
  return actions.length > 0 ? [...actions] : [{ kind: 'browse' }];
}

function takeSteps(
  planned: PlannedAction,
  { steps, task }: { readonly steps: readonly PlanStep[]; readonly task: VisitTask },
): StepResult {
  const notes: GuardNote[] = [];
  let current = planned;
  for (const step of steps) {
    const { action, notes: added, rewrite = [] } = step(current, task);
    notes.push(...added);
    if (action === null) return { action: null, notes, rewrite };
    current = action;
  }
  return { action: current, notes };
}
