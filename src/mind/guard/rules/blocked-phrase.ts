import { textKinds } from '../../../api/text-kinds.ts';
import { NormalForm } from '../normal-form/normal-form.ts';
import type { Finding, Rule } from '../rule.ts';

const notLetters = '[^\\p{L}\\p{N}]+';
/** Scripts that put no space between words: a phrase in one of them is found inside of a sentence. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The rule of words that nobody says: whole words or phrases, whatever their case, punctuation and disguise. */
export function blockedPhrase(phrases: readonly string[]): Rule {
  const sources = [...new Set(phrases.flatMap(sourceOf))];
  const blocked = sources.length === 0 ? null : new RegExp(sources.join('|'), 'u');
  return {
    name: 'blocked-phrase',
    explanation: 'it holds a blocked phrase',
    kinds: textKinds,
    find({ folded, collapsed }) {
      if (blocked === null) return [];
      for (const view of [folded, collapsed]) {
        const found = blocked.exec(view.text);
        if (found === null) continue;
        const span = view.originalSpan(found.index, found.index + found[0].length);
        return [{ effect: 'rewrite', ...span } satisfies Finding];
      }
      return [];
    },
  };
}

/** A phrase as the source of a regular expression; none for what holds no word. */
function sourceOf(phrase: string): string[] {
  const words = new NormalForm(phrase).folded.text.match(/[\p{L}\p{N}]+/gu);
  const [first, last] = [words?.at(0), words?.at(-1)];
  if (words === null || first === undefined || last === undefined) return [];
  const before = unspaced.test(first.charAt(0)) ? '' : '(?<![\\p{L}\\p{N}])';
  const after = unspaced.test(last.charAt(last.length - 1)) ? '' : '(?![\\p{L}\\p{N}])';
  return [`${before}${words.join(notLetters)}${after}`];
}
