import { textKinds } from '../../../api/text-kinds.ts';
import { sameWordsKey } from '../../text.ts';
import type { Rule } from '../rule.ts';

/** The rule of an operator's words: whole words or phrases, whatever their case and punctuation. */
export function blockedPhrase(phrases: readonly string[]): Rule {
  const blocked = phrases.map(sameWordsKey).filter((phrase) => phrase !== '');
  return {
    name: 'blocked-phrase',
    explanation: 'it holds a blocked phrase',
    kinds: textKinds,
    find: ({ original, plain }) => {
      const words = ` ${sameWordsKey(plain.text)} `;
      const isBlocked = blocked.some((phrase) => words.includes(` ${phrase} `));
      return isBlocked ? [{ effect: 'rewrite', start: 0, end: original.length }] : [];
    },
  };
}
