import { blockedPhrases } from '../../../config/block-list.ts';
import type { GuardNote } from '../mind.ts';
import { type PlannedAction, publishedTexts } from '../plan.ts';
import { sameWordsKey } from '../text.ts';
import { claimsToBeHuman } from './claims.ts';
import type { Rule } from './rule.ts';

/** Why a text may not be said, or null where it may. */
export type Veto = (text: string) => Pick<GuardNote, 'code' | 'message'> | null;

/**
 * The veto of an operator's block list and of honesty.
 * @param phrases whole words or phrases, whatever their case and punctuation
 */
export function createVeto(phrases: readonly string[]): Veto {
  const blocked = phrases.map(sameWordsKey).filter((phrase) => phrase !== '');
  return (text) => {
    if (claimsToBeHuman(text)) return { code: 'CLAIMS_HUMAN', message: 'it passes for a person’s' };
    const words = ` ${sameWordsKey(text.normalize('NFKC'))} `;
    const found = blocked.find((phrase) => words.includes(` ${phrase} `));
    return found === undefined ? null : { code: 'BLOCKED_PHRASE', message: 'it holds a blocked phrase' };
  };
}

/** The block list that comes with the project. */
export const defaultVeto = createVeto(blockedPhrases);

/** Drops what may not be said: words can be cleaned of links, but not of what they mean. */
export function sayable(veto: Veto): Rule {
  return (action) => {
    for (const text of publishedTexts(action)) {
      const refusal = veto(text);
      if (refusal !== null) return { action: null, notes: [withheld(action, text, refusal)] };
    }
    return { action, notes: [] };
  };
}

/** The note on an action that is dropped for what it says. */
export function withheld(
  action: PlannedAction,
  text: string,
  { code, message }: Pick<GuardNote, 'code' | 'message'>,
): GuardNote {
  return { code, message: `Dropped a ${action.kind}: ${message}.`, text };
}
