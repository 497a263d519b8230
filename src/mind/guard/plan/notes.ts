import type { GuardNote } from '../../mind.ts';
import type { PlannedAction } from '../../plan.ts';

type Reason = Pick<GuardNote, 'code' | 'message'>;

/** The code of a note on what a rule found. */
export function codeOf(ruleName: string): string {
  return ruleName.toUpperCase().replaceAll('-', '_');
}

/** The note on words that are left out of a picture. */
export function leftOut(text: string, { code, message }: Reason): GuardNote {
  return { code, message: `Left words out of a picture: ${message}.`, text };
}

/** The note on an action that is dropped for what it says. */
export function withheld(
  { kind }: Pick<PlannedAction, 'kind'>,
  text: string,
  { code, message }: Reason,
): GuardNote {
  return { code, message: `Dropped a ${kind}: ${message}.`, text };
}
