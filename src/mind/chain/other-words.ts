import { actionKinds } from '../../actions/index.ts';
import { orBrowse } from '../guard/index.ts';
import { boundAmount } from '../guard/plan/actions.ts';
import type { GuardNote } from '../mind.ts';
import type { Plan, PlannedAction } from '../plan.ts';
import type { VisitPart } from '../task/task.ts';

const noteCode = 'ASKED_AGAIN';

/** The parts of a visit whose words were refused, each once. */
export function partsAskedFor(refused: readonly { readonly action: PlannedAction }[]): readonly VisitPart[] {
  const parts = refused.flatMap(({ action }): VisitPart[] =>
    action.kind === 'browse'
      ? []
      : [{ kind: action.kind, itemId: 'targetId' in action ? action.targetId : null }],
  );
  return [...new Map(parts.map((part) => [nameOf(part), part])).values()];
}

/** The note on what was asked for once more: a replay needs it to show the second answer the same part of the visit. */
export function askedForAgain(parts: readonly VisitPart[]): GuardNote {
  const kinds = parts.map(({ kind }) => kind).join(', ');
  return {
    code: noteCode,
    message: `Asked once more for other words: ${kinds}.`,
    text: parts.map(nameOf).join(' '),
  };
}

/** Reads the parts back out of a trace's notes; empty where nothing was asked for again. */
export function partsIn(notes: readonly Pick<GuardNote, 'code' | 'text'>[]): readonly VisitPart[] {
  const names = notes.flatMap((note) => (note.code === noteCode ? (note.text ?? '').split(' ') : []));
  return names.flatMap((name): VisitPart[] => {
    const [word, id] = name.split(':');
    const kind = actionKinds.find((one) => one === word);
    return kind === undefined ? [] : [{ kind, itemId: id === undefined ? null : decodeURIComponent(id) }];
  });
}

/** Whatever the gallery's ids are made of, a name holds neither a space nor a second colon. */
function nameOf({ kind, itemId }: VisitPart): string {
  return itemId === null ? kind : `${kind}:${encodeURIComponent(itemId)}`;
}

/** What was left of a plan, and what came instead of so many parts that were asked for once more. */
export function withOtherWords(first: Plan, second: Plan, parts: number): Plan {
  const others = effectsOf(second).slice(0, parts);
  return { ...first, actions: orBrowse(boundAmount([...effectsOf(first), ...others]).actions) };
}

function effectsOf({ actions }: Plan): readonly PlannedAction[] {
  return actions.filter(({ kind }) => kind !== 'browse');
}
