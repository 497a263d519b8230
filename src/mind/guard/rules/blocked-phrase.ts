import { harmlessSenses } from '../../../../config/block-list.ts';
import { textKinds } from '../../../api/text-kinds.ts';
import { NormalForm } from '../normal-form/normal-form.ts';
import type { View } from '../normal-form/view.ts';
import type { Finding, Rule } from '../rule.ts';

const notLetters = '[^\\p{L}\\p{N}]+';
/** Scripts that put no space between words: a phrase in one of them is found inside of a sentence. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** By a blocked phrase: what holds it and means something else, and what is another word but for an accent. */
interface HarmlessSense {
  readonly around: RegExp | null;
  readonly accented: ReadonlySet<string>;
}

const senses: ReadonlyMap<string, HarmlessSense> = new Map(
  Object.entries(harmlessSenses).map(([phrase, others]) => {
    const accented = others.filter((other) => foldedOf(other) === phrase);
    const sources = others.filter((other) => !accented.includes(other)).flatMap(sourceOf);
    const around = sources.length === 0 ? null : new RegExp(sources.join('|'), 'gu');
    return [phrase, { around, accented: new Set(accented) }];
  }),
);

/**
 * The rule of words that nobody says: whole words or phrases, whatever their case, punctuation and disguise.
 * @param phrases the project's, and an operator's: one that stands in both is found in its harmless senses, too
 */
export function blockedPhrase(phrases: readonly string[]): Rule {
  const folded = phrases.map(foldedOf);
  const everywhere = new Set(folded.filter((phrase, place) => folded.indexOf(phrase) !== place));
  const sources = [...new Set(phrases.flatMap(sourceOf))];
  const blocked = sources.length === 0 ? null : new RegExp(sources.join('|'), 'gu');
  return {
    name: 'blocked-phrase',
    explanation: 'it holds a blocked phrase',
    kinds: textKinds,
    find(form) {
      if (blocked === null) return [];
      for (const view of [form.folded, form.collapsed]) {
        for (const { 0: phrase, index } of view.text.matchAll(blocked)) {
          const span = view.originalSpan(index, index + phrase.length);
          const written = form.original.slice(span.start, span.end);
          if (!everywhere.has(phrase) && isHarmless(phrase, { index, written, view })) continue;
          return [{ effect: 'rewrite', ...span } satisfies Finding];
        }
      }
      return [];
    },
  };
}

interface Found {
  readonly index: number;
  readonly written: string;
  readonly view: View;
}

function isHarmless(phrase: string, { index, written, view }: Found): boolean {
  const sense = senses.get(phrase);
  if (sense === undefined) return false;
  if (sense.accented.has(written.normalize('NFC').toLowerCase())) return true;
  if (sense.around === null) return false;
  return view.text
    .matchAll(sense.around)
    .some((match) => match.index <= index && match.index + match[0].length >= index + phrase.length);
}

function foldedOf(phrase: string): string {
  return new NormalForm(phrase).folded.text;
}

/** A phrase as the source of a regular expression; none for what holds no word. */
function sourceOf(phrase: string): string[] {
  const words = foldedOf(phrase).match(/[\p{L}\p{N}]+/gu);
  const [first, last] = [words?.at(0), words?.at(-1)];
  if (words === null || first === undefined || last === undefined) return [];
  const before = unspaced.test(first.charAt(0)) ? '' : '(?<![\\p{L}\\p{N}])';
  const after = unspaced.test(last.charAt(last.length - 1)) ? '' : '(?![\\p{L}\\p{N}])';
  return [`${before}${words.join(notLetters)}${after}`];
}
