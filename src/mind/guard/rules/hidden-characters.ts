import { textKinds } from '../../../api/text-kinds.ts';
import { hiddenCharacters as hiddenIn } from '../../hidden-characters.ts';
import type { Finding, Rule } from '../rule.ts';

/** More marks on one letter than any spelling has: Burmese writes up to seven of its own, as in လျှော့. */
const stacked = /(?:(?!\p{sc=Mymr})\p{M}){5,}|\p{M}{8,}/gu;
const hasMark = /\p{M}{5}/u;

/** Characters that nobody sees, which hide something, and marks heaped up on letters. */
export const hiddenCharacters: Rule = {
  name: 'hidden-characters',
  explanation: 'it holds characters that hide something',
  kinds: textKinds,
  find({ original }) {
    const hidden = hiddenIn(original).map((place): Finding => ({ effect: 'remove', ...place }));
    if (!hasMark.test(original)) return hidden;
    return [
      ...hidden,
      ...[...original.matchAll(stacked)].map(
        ({ 0: marks, index }): Finding => ({ effect: 'rewrite', start: index, end: index + marks.length }),
      ),
    ];
  },
};
