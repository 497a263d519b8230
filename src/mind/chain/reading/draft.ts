import { isRecord, jsonValuesIn } from './json-values.ts';

/** A plan as it was answered: the outer shape holds, its actions are still unknown. */
export interface Draft {
  readonly thought: string;
  readonly actions: readonly unknown[];
}

/** Wrappings in wrappings beyond this are no plan. */
const deepest = 6;
/** More calls than this are noise. */
const mostCalls = 8;

/** Names under which models put the plan inside what they answer. */
const wrappings = [
  'arguments',
  'parameters',
  'args',
  'input',
  'plan_visit',
  'plan',
  'response',
  'result',
  'output',
];

/**
 * The plan that a value holds, in whichever of the known wrappings it stands: a call of the tool, a list of calls,
 * JSON encoded once more, a list of actions or a single one.
 * @returns null where there is none
 */
export function draftIn(value: unknown, depth = 0): Draft | null {
  if (depth > deepest) return null;
  if (typeof value === 'string') return draftInText(value, depth);
  if (Array.isArray(value)) return draftInList(value, depth);
  if (!isRecord(value)) return null;
  const actions = actionsIn(value.actions, depth);
  if (actions !== null) return { thought: thoughtIn(value), actions };
  if (isAction(value)) return { thought: thoughtIn(value), actions: [value] };
  if (isRecord(value.action) && isAction(value.action))
    return { thought: thoughtIn(value), actions: [value.action] };
  return draftInWrapping(value, depth);
}

/** Several plans as one: their actions in order, and the first thought. */
export function joinedDraft(drafts: readonly Draft[]): Draft | null {
  if (drafts.length === 0) return null;
  return {
    thought: drafts.find(({ thought }) => thought !== '')?.thought ?? '',
    actions: drafts.flatMap(({ actions }) => actions),
  };
}

/** True for a call of a tool: it has a name and what it is called with. */
export function isCall(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (isRecord(value.function)) return true;
  const isNamed =
    typeof value.name === 'string' || typeof value.function === 'string' || typeof value.tool === 'string';
  return isNamed && ('arguments' in value || 'parameters' in value || 'args' in value || 'input' in value);
}

function draftInText(text: string, depth: number): Draft | null {
  for (const value of jsonValuesIn(text)) {
    const draft = draftIn(value, depth + 1);
    if (draft !== null) return draft;
  }
  return null;
}

function draftInList(values: readonly unknown[], depth: number): Draft | null {
  if (values.some(isAction)) return { thought: '', actions: values };
  const drafts = values.slice(0, mostCalls).flatMap((value) => draftIn(value, depth + 1) ?? []);
  return joinedDraft(drafts);
}

function draftInWrapping(value: Readonly<Record<string, unknown>>, depth: number): Draft | null {
  const calls = value.tool_calls ?? value.function_call ?? value.function;
  const inner = [
    ...(calls === undefined ? [] : [calls]),
    ...wrappings.flatMap((name) => (name in value ? [value[name]] : [])),
  ];
  for (const wrapped of inner) {
    const draft = draftIn(wrapped, depth + 1);
    if (draft !== null) return draft.thought === '' ? { ...draft, thought: thoughtIn(value) } : draft;
  }
  return null;
}

/** A list, a list as text, or the one action; null where it is nothing of these. */
function actionsIn(value: unknown, depth: number): readonly unknown[] | null {
  if (Array.isArray(value))
    return value.map((action) => (typeof action === 'string' ? actionInText(action) : action));
  if (isRecord(value)) return isAction(value) ? [value] : null;
  if (typeof value !== 'string') return null;
  for (const inner of jsonValuesIn(value)) {
    const actions = depth > deepest ? null : actionsIn(inner, depth + 1);
    if (actions !== null) return actions;
  }
  return null;
}

function actionInText(text: string): unknown {
  return jsonValuesIn(text)[0] ?? text;
}

function isAction(value: unknown): boolean {
  return isRecord(value) && typeof value.kind === 'string';
}

function thoughtIn({ thought }: Readonly<Record<string, unknown>>): string {
  return typeof thought === 'string' ? thought : '';
}
