import type { TextBounds } from '../../../actions/definition.ts';
import { definitionOf } from '../../../actions/index.ts';
import type { TextKind } from '../../../api/text-kinds.ts';
import type { GuardNote } from '../../mind.ts';
import type { PlannedAction } from '../../plan.ts';
import type { VisitTask } from '../../task/task.ts';
import { plainText } from '../../text.ts';
import type { Judge, Judgement, RuleFinding } from '../judge.ts';
import type { JudgeContext } from '../rule.ts';
import { codeOf, leftOut, withheld } from './notes.ts';
import type { PlanStep, Refused } from './step.ts';

/** The longest thought, in UTF-16 units. */
const thoughtLength = 280;

/** Kinds whose words are left out of a picture where they may not be said: the picture is made without them. */
const pictured: readonly TextKind[] = ['drawn', 'prompt'];

interface Passed {
  /** What may be published; '' where nothing may. */
  readonly text: string;
  readonly notes: readonly GuardNote[];
  /** What was not let through. */
  readonly refused: { readonly text: string; readonly judgement: Judgement } | null;
}

/** Bounds and judges everything that an action publishes. */
export function judgedWords(judge: Judge): PlanStep {
  return (action, { view }) => {
    if (action.kind === 'browse') return { action, notes: [] };
    const context = contextOf(view);
    const notes: GuardNote[] = [];
    const rewrite: Refused[] = [];
    let isWithheld = false;
    const cleaned = definitionOf(action).clean(action, (text, bounds) => {
      const passed = pass(text, bounds, (bounded) => judge(bounded, bounds.as, context));
      notes.push(...passed.notes);
      if (passed.refused === null) return passed.text;
      const { rules } = passed.refused.judgement;
      const reason = reasonOf(passed.refused.judgement);
      if (pictured.includes(bounds.as)) {
        notes.push({ ...leftOut(passed.refused.text, reason), rules });
        return '';
      }
      notes.push({ ...withheld(action, passed.refused.text, reason), rules });
      if (passed.refused.judgement.decision === 'rewrite')
        rewrite.push({ action, text: passed.refused.text, why: reason.message });
      isWithheld = true;
      return '';
    });
    if (isWithheld) return { action: null, notes, rewrite };
    return cleaned === null ? emptied(action.kind, notes) : { action: cleaned, notes };
  };
}

/** The thought is shown to operators only, but in their dashboard: the same rules hold for it. */
export function judgedThought(thought: string, judge: Judge): Pick<Passed, 'text' | 'notes'> {
  const { text, notes, refused } = pass(thought, { as: 'comment', length: thoughtLength }, (bounded) =>
    judge(bounded, 'comment'),
  );
  if (refused === null) return { text, notes };
  return {
    text: '',
    notes: [...notes, { code: 'THOUGHT_DROPPED', message: 'Dropped a thought that may not be said.' }],
  };
}

function pass(original: string, { length }: TextBounds, judged: (text: string) => Judgement): Passed {
  // Far more than is kept is not even looked at, so that no answer can be costly to judge.
  const text = plainText(original, length * 4);
  const judgement = judged(text);
  for (const one of [judgement, ...judgedInLines(original, length * 4, judged)])
    if (one.decision === 'rewrite' || one.decision === 'drop')
      return { text: '', notes: [], refused: { text, judgement: one } };
  const notes = judgement.rules.map(removed);
  const bounded = plainText(judgement.text, length);
  if (bounded.length < judgement.text.length)
    notes.push({ code: 'TEXT_SHORTENED', message: `Shortened a text to ${length} characters.` });
  return { text: /[\p{L}\p{N}\p{So}]/u.test(bounded) ? bounded : '', notes, refused: null };
}

/** A list, a table or a rule is one by its lines, which what is published does not have: a text of several is judged with them, too. */
function judgedInLines(
  original: string,
  most: number,
  judged: (text: string) => Judgement,
): readonly Judgement[] {
  const lines = original.slice(0, most).split(/\r\n?|[\n\u2028\u2029]/u);
  return lines.length === 1 ? [] : [judged(lines.map((line) => plainText(line, most)).join('\n'))];
}

function removed({ name, explanation }: RuleFinding): GuardNote {
  return { code: `${codeOf(name)}_REMOVED`, message: `Removed a part of a text: ${explanation}.` };
}

function reasonOf({ rules }: Judgement): Pick<GuardNote, 'code' | 'message'> {
  const [first] = rules;
  return { code: codeOf(first?.name ?? 'refused'), message: first?.explanation ?? 'it was refused' };
}

function emptied(kind: PlannedAction['kind'], notes: readonly GuardNote[]) {
  return {
    action: null,
    notes: [...notes, { code: 'TEXT_EMPTY', message: `Dropped a ${kind} that says nothing.` }],
  };
}

function contextOf({ perception }: VisitTask['view']): JudgeContext {
  return {
    met: new Set(
      perception.items
        .flatMap((item) => [item.author, ...item.comments.map((comment) => comment.author)])
        .flatMap((author) => (author === null ? [] : [author.username.toLowerCase()])),
    ),
  };
}
