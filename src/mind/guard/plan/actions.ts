import { definitionOf } from '../../../actions/index.ts';
import { type OwnReview, ownReviewSchema } from '../../../actions/own-review.ts';
import { readImageIdea } from '../../../actions/post/read-idea.ts';
import type { GuardNote } from '../../mind.ts';
import { maxActionsPerPlan, type PlannedAction, plannedActionSchema } from '../../plan.ts';
import type { VisitTask } from '../../task/task.ts';
import { plainText } from '../../text.ts';

/** An answer with more actions than this is noise; what comes after is not looked at. */
const maxActionsRead = 12;

/** Reads the answered actions one by one; what is no kind of action is dropped. */
export function readActions(
  answered: readonly unknown[],
  task: VisitTask,
): { actions: PlannedAction[]; notes: GuardNote[] } {
  const notes: GuardNote[] = [];
  const actions = answered.slice(0, maxActionsRead).flatMap((raw) => {
    const objection = objectionIn(raw);
    if (objection !== null) {
      notes.push(objection);
      return [];
    }
    const parsed = plannedActionSchema.safeParse(withBrief(raw, task));
    if (parsed.success) return [parsed.data];
    notes.push({
      code: 'ACTION_MALFORMED',
      message: `Dropped what is no action: ${plainText(JSON.stringify(raw) ?? 'nothing', 80)}`,
    });
    return [];
  });
  return { actions, notes };
}

const objections: Readonly<Record<Exclude<OwnReview, 'good'>, string>> = {
  vague: 'it would fit other pictures as well',
  said: 'somebody has said it in the thread already',
  beside: 'it does not answer what was asked',
  unwelcome: 'somebody may mind it',
};

/**
 * What the model itself holds against its words: then it says nothing, and is not asked for others. A model that gives no
 * verdict has nothing against them.
 */
function objectionIn(raw: unknown): GuardNote | null {
  if (!isRecord(raw)) return null;
  const verdict = ownReviewSchema.safeParse(raw.verdict);
  if (!verdict.success || verdict.data === 'good') return null;
  const kind = raw.kind === 'reply' ? 'reply' : 'comment';
  return {
    code: 'WORDS_NOT_WORTH',
    message: `Dropped a ${kind}: its own writer finds that ${objections[verdict.data]}.`,
    ...(typeof raw.content === 'string' ? { text: plainText(raw.content, 500) } : {}),
  };
}

/** The brief of a picture is read field by field, so that one bad word does not cost the post. */
function withBrief(raw: unknown, { brief }: VisitTask): unknown {
  if (!isRecord(raw) || raw.kind !== 'post') return raw;
  const offer = brief.may.post;
  const image = readImageIdea(raw.image, {
    workflow: offer?.workflows[0] ?? '',
    subject: typeof raw.title === 'string' ? raw.title : '',
    series: offer?.series ?? null,
  });
  return { ...raw, description: typeof raw.description === 'string' ? raw.description : '', image };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Keeps the first three actions of a plan, no effect twice and at most one post. */
export function boundAmount(actions: readonly PlannedAction[]): {
  actions: PlannedAction[];
  notes: GuardNote[];
} {
  const seen = new Set<string>();
  const notes: GuardNote[] = [];
  const once = actions.filter((action) => {
    const effect = effectOf(action);
    if (!seen.has(effect)) {
      seen.add(effect);
      return true;
    }
    notes.push({ code: 'REPEATED', message: `Dropped a second ${action.kind} to the same effect.` });
    return false;
  });
  if (once.length > maxActionsPerPlan) {
    notes.push({
      code: 'TOO_MANY_ACTIONS',
      message: `Dropped ${once.length - maxActionsPerPlan} of ${once.length} actions: a visit has ${maxActionsPerPlan}.`,
    });
  }
  return { actions: once.slice(0, maxActionsPerPlan), notes };
}

function effectOf(action: PlannedAction): string {
  return action.kind === 'browse' ? action.kind : `${action.kind} ${definitionOf(action).sameAs(action)}`;
}
