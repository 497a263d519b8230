import { z } from 'zod';
import { type ActionAnswer, actionAnswers, definitionOf } from '../actions/index.ts';

/** The most a plan may hold. */
export const maxActionsPerPlan = 3;

/** Only looking: it leaves no row in the ledger. */
const browseSchema = z.object({ kind: z.literal('browse') });

/** What an agent may intend in one visit. */
export type PlannedAction = ActionAnswer | z.infer<typeof browseSchema>;

/** `union` and not `discriminatedUnion`: the latter goes out as `oneOf`, which OpenAI's strict mode refuses. */
export const plannedActionSchema = z.union([...actionAnswers, browseSchema]);

/** The decision of a visit: a thought and up to three actions. */
export const planSchema = z.object({
  thought: z.string(),
  actions: z.array(plannedActionSchema).max(maxActionsPerPlan),
});
export type Plan = z.infer<typeof planSchema>;

/** The words that may stand in an action's picture. */
export function drawnWordsOf(action: PlannedAction): readonly string[] {
  return action.kind === 'browse' ? [] : (definitionOf(action).draws?.(action) ?? []);
}

/** The action without what was refused of the words in its picture. */
export function withoutDrawnWords(action: PlannedAction, refused: (words: string) => boolean): PlannedAction {
  return action.kind === 'browse' ? action : (definitionOf(action).withoutDrawn?.(action, refused) ?? action);
}

/** Everything that an action shows to the public, in the order in which people read it. */
export function publishedTexts(action: PlannedAction): readonly string[] {
  return action.kind === 'browse' ? [] : definitionOf(action).publishes(action);
}
