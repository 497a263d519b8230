import type { Draft } from '../answer.ts';
import type { GuardNote } from '../mind.ts';
import type { Plan, PlannedAction } from '../plan.ts';
import type { VisitTask } from '../task.ts';
import { boundAmount } from './amount.ts';
import { favouredWorkflow } from './image.ts';
import type { Rule, RuleResult } from './rule.ts';
import { readActions } from './shape.ts';
import { allowedTarget } from './targets.ts';
import { cleanThought, cleanWords } from './words.ts';

/** In this order: whether an action may happen at all comes before what it says. */
const rules: readonly Rule[] = [allowedTarget, favouredWorkflow, cleanWords];

/**
 * Makes a plan of whatever was answered. Whatever a model says, what comes out holds at most three actions of the
 * visit's own kinds, aimed only at what the agent saw; a plan that is left with nothing only browses.
 */
export function guardPlan(draft: Draft, task: VisitTask): { plan: Plan; notes: GuardNote[] } {
  const notes: GuardNote[] = [];
  const thought = cleanThought(draft.thought);
  const read = readActions(draft.actions, task);
  notes.push(...thought.notes, ...read.notes);
  const passed = read.actions.flatMap((action) => {
    const result = applyRules(action, task);
    notes.push(...result.notes);
    return result.action === null ? [] : [result.action];
  });
  const bounded = boundAmount(passed);
  notes.push(...bounded.notes);
  const actions = bounded.actions.length > 0 ? bounded.actions : [{ kind: 'browse' as const }];
  return { plan: { thought: thought.text, actions }, notes };
}

function applyRules(planned: PlannedAction, task: VisitTask): RuleResult {
  const notes: GuardNote[] = [];
  let current = planned;
  for (const rule of rules) {
    const { action, notes: added } = rule(current, task);
    notes.push(...added);
    if (action === null) return { action: null, notes };
    current = action;
  }
  return { action: current, notes };
}
