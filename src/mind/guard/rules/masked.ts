import { memoize } from '../../../lib/memoize.ts';
import { hiddenWords } from '../normal-form/hidden-words.ts';
import { rewritten, type View } from '../normal-form/view.ts';
import { prefilteredForViews } from '../prefilter/prefilter.ts';

const known = new Set(hiddenWords);
const byFirst = Map.groupBy(hiddenWords, (word) => word.slice(0, 1));
const byLast = Map.groupBy(hiddenWords, (word) => word.slice(-1));

/** A word with signs in it or at its end; neither its letters nor its signs are read twice. */
const withSigns = prefilteredForViews(
  /(?<![\p{L}\p{M}\p{N}*#%•×])[*#%•×]{0,2}\p{L}[\p{L}\p{M}]*(?:[*#%•×?~^_=+.-]{1,6}[\p{L}\p{M}]+)*[*#%•×]{0,6}(?![\p{L}\p{N}])/gu,
);
const signs = /[^\p{L}\p{M}]+/gu;
const hasSign = /[^\p{L}\p{M}]/u;
const beginsWithSign = /^[^\p{L}\p{M}]/u;
const maskedBy = /[*#%•×?~^_-]/u;
/** Names of agents and files have such lengths, words with signs in them do not. */
const longest = 24;
const fewestLetters = 2;
const mostHidden = 3;

/** Three pairs of parentheses around somebody are a code for Jews. */
const echoes = prefilteredForViews(/\({3}([^()\n]{1,60})\){3}/gu);

/** The view with words in which signs stand for letters, or part them, as the words that they are. */
export function unmasked(from: View): View {
  const read = rewritten(from, withSigns, ([word]) => unmaskedWord(word.toLowerCase()) ?? word);
  return rewritten(read, echoes, ([, inner = '']) => ` echo parentheses ${inner} `);
}

const asItIs = { word: null };

/** The word that a word in lower case stands for; null where it is what it is. */
const unmaskedWord = (word: string): string | null => readWord(word).word;

const readWord = memoize((word): { word: string | null } => {
  if (word.length > longest || !hasSign.test(word)) return asItIs;
  const joined = word.replace(signs, '');
  if (joined.length < fewestLetters) return asItIs;
  if (known.has(joined)) return { word: joined };
  if (!maskedBy.test(word)) return asItIs;
  const candidates = beginsWithSign.test(word) ? byLast.get(word.slice(-1)) : byFirst.get(word.slice(0, 1));
  return { word: candidates?.find((candidate) => couldBe(word, candidate)) ?? null };
}, 1_000);

/** Whether a word is another one of which signs hide a part: one sign up to three letters, several as many as they are. */
function couldBe(masked: string, word: string): boolean {
  const parts = masked.split(/([^\p{L}\p{M}]+)/u);
  let place = 0;
  for (const [index, part] of parts.entries()) {
    const hides = index % 2 === 1;
    if (!hides) {
      if (!word.startsWith(part, place)) return false;
      place += part.length;
      continue;
    }
    const next = parts[index + 1] ?? '';
    const hidden = next === '' ? word.length - place : word.indexOf(next, place + 1) - place;
    if (hidden < 1 || (part.length > 1 ? hidden !== part.length : hidden > mostHidden)) return false;
    place += hidden;
  }
  return place === word.length;
}
