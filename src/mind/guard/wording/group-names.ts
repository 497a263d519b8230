import type { IsGroup } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Shorter parts of names are words of their own in some language. */
export const shortestName = 4;
/** Stands behind the beginning of names, whatever their ending is. */
export const stemMark = '*';

/** Tells words that a vocabulary of names knows, or whose beginning it knows as that of names. */
export function isGroupOf(names: Vocabulary): IsGroup {
  return (word) => {
    if (names.find(word) !== undefined) return true;
    for (let length = shortestName; length <= word.length; length += 1)
      if (names.find(word.slice(0, length) + stemMark) !== undefined) return true;
    return false;
  };
}
