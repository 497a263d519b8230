import type { PlanStep, StepResult } from '../guard/plan/step.ts';
import { languageOf } from '../language.ts';
import type { PlannedAction } from '../plan.ts';
import { plainText } from '../text.ts';
import { groundsOf } from './grounds.ts';

type Comment = Extract<PlannedAction, { kind: 'comment' }>;

/**
 * A comment claims nothing of a picture that is not known of it; where somebody has looked at the picture, it also names at
 * least one thing that is. Texts are read where they are English: of other languages the rule knows neither colours nor
 * things.
 */
export const groundedWords: PlanStep = (action, { view }) => {
  if (action.kind !== 'comment') return { action, notes: [] };
  const item = view.perception.items.find(({ id }) => id === action.targetId);
  const language = languageOf(action.content);
  if (item === undefined || (language !== null && language !== 'English')) return { action, notes: [] };
  const { title, description: about, picture } = item;
  const { founded, unfounded } = groundsOf(action.content, { title, about, picture });
  if (unfounded.length > 0) {
    const words = unfounded.slice(0, 4).map((word) => `“${plainText(word, 30)}”`);
    return refused(action, 'WORDS_UNFOUNDED', `nobody has seen ${words.join(', ')} in the picture`);
  }
  if (picture !== undefined && founded.length === 0)
    return refused(action, 'NOTHING_NAMED', 'it names nothing that the picture or its title holds');
  return { action, notes: [] };
};

function refused(action: Comment, code: string, why: string): StepResult {
  return {
    action: null,
    notes: [{ code, message: `Dropped a ${action.kind}: ${why}.`, text: action.content }],
    rewrite: [{ text: action.content, why }],
  };
}
