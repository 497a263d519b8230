import type { PlanStep, StepResult } from '../guard/plan/step.ts';
import { languageOf } from '../language.ts';
import type { PerceivedItem } from '../perception.ts';
import type { PlannedAction } from '../plan.ts';
import { plainText } from '../text.ts';
import { foreignGroundsOf } from './foreign-grounds.ts';
import { claimsOf, groundsOf } from './grounds.ts';

type Spoken = Extract<PlannedAction, { kind: 'comment' | 'reply' }>;

/**
 * What is said under a picture claims nothing that is not known of it; a comment on a picture that somebody has looked at
 * also names at least one thing that is. Of a reply, which may speak of anything, the colours count and what it points at:
 * "that bottle". Of texts in other languages than English the rule knows
 * colours and what is measured, and in some of them nothing.
 */
export const groundedWords: PlanStep = (action, { view }) => {
  if (action.kind !== 'comment' && action.kind !== 'reply') return { action, notes: [] };
  const item = view.perception.items.find(({ id }) => id === action.targetId);
  if (item === undefined) return { action, notes: [] };
  const unfounded = unfoundedIn(action, item);
  if (unfounded.length > 0) {
    const words = unfounded.slice(0, 4).map((word) => `“${plainText(word, 30)}”`);
    return refused(action, 'WORDS_UNFOUNDED', `nobody has seen ${words.join(', ')} in the picture`);
  }
  if (action.kind === 'comment' && item.picture !== undefined && namesNothing(action.content, item))
    return refused(action, 'NOTHING_NAMED', 'it names nothing that the picture or its title holds');
  return { action, notes: [] };
};

function unfoundedIn(action: Spoken, item: PerceivedItem): readonly string[] {
  const { content } = action;
  const { title, description: about, picture } = item;
  const language = languageOf(content);
  if (language !== null && language !== 'English')
    return foreignGroundsOf(content, language, { title, about, picture }).unfounded;
  if (action.kind === 'comment') return groundsOf(content, { title, about, picture }).unfounded;
  // Whoever answers may take up what was said, and speaks of a picture that nobody looked at from memory.
  if (picture === undefined) return [];
  const heard = item.comments.map((comment) => comment.content).join('. ');
  return claimsOf(content, { title, about: `${about}. ${heard}`, picture });
}

function namesNothing(content: string, { title, description: about, picture }: PerceivedItem): boolean {
  const language = languageOf(content);
  if (language !== null && language !== 'English') return false;
  return groundsOf(content, { title, about, picture }).founded.length === 0;
}

function refused(action: Spoken, code: string, why: string): StepResult {
  return {
    action: null,
    notes: [{ code, message: `Dropped a ${action.kind}: ${why}.`, text: action.content }],
    rewrite: [{ action, text: action.content, why }],
  };
}
