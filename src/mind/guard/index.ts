import type { Draft } from '../chain/reading/draft.ts';
import type { GuardNote } from '../mind.ts';
import type { Plan, PlannedAction } from '../plan.ts';
import type { VisitTask } from '../task/task.ts';
import { boundAmount, readActions } from './actions.ts';
import { favouredWorkflow, type Rule, type RuleResult } from './rule.ts';
import { namesItsPart } from './series-title.ts';
import { defaultVeto, drawable, sayable, type Veto } from './speech.ts';
import { allowedTarget } from './targets.ts';
import { cleanThought, cleanWords } from './words.ts';

/**
 * Makes a plan of whatever was answered. Whatever a model says, what comes out holds at most three actions of the
 * visit's own kinds, aimed only at what the agent saw; a plan that is left with nothing only browses.
 * @param veto what may not be said
 */
export function guardPlan(
  draft: Draft,
  task: VisitTask,
  veto: Veto = defaultVeto,
): { plan: Plan; notes: GuardNote[] } {
  // In this order: whether an action may happen at all comes before what it says.
  const rules = [allowedTarget, favouredWorkflow, cleanWords, namesItsPart, sayable(veto), drawable(veto)];
  const notes: GuardNote[] = [];
  const thought = cleanThought(draft.thought);
  const read = readActions(draft.actions, task);
  notes.push(...thought.notes, ...read.notes);
  const passed = read.actions.flatMap((action) => {
    const result = applyRules(action, { rules, task });
    notes.push(...result.notes);
    return result.action === null ? [] : [result.action];
  });
  const bounded = boundAmount(passed);
  notes.push(...bounded.notes);
  const said = veto(thought.text) === null ? thought.text : '';
  if (said !== thought.text)
    notes.push({ code: 'THOUGHT_DROPPED', message: 'Dropped a thought that may not be said.' });
  return { plan: { thought: said, actions: orBrowse(bounded.actions) }, notes };
}

/** What an agent does that is left with nothing to do. */
export function orBrowse(actions: readonly PlannedAction[]): PlannedAction[] {
  return actions.length > 0 ? [...actions] : [{ kind: 'browse' }];
}

function applyRules(
  planned: PlannedAction,
  { rules, task }: { readonly rules: readonly Rule[]; readonly task: VisitTask },
): RuleResult {
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
