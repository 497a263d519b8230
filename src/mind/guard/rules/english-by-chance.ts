import { isEnglishWord } from '../wording/english.ts';

/** Longer texts have short words by which their language is known. */
const mostWords = 6;
/** What another language says in more words is hardly ever English by chance. */
const mostMatched = 2;
/** Names and words of other languages stand among the shortest words that the model knows. */
const shortestTelling = 4;

interface Word {
  /** How it may be read: its own spelling first. */
  readonly forms: readonly string[];
}

/**
 * Whether words that another language would mean in hostility stand in a short text as English ones: all of its words are
 * English, and as many beside them are long enough to tell ("Cheap Gin", in which Polish reads "die").
 * @param from the first word that the other language knows
 * @param to the one behind the last
 */
export function isByEnglishWords(words: readonly Word[], from: number, to: number): boolean {
  if (words.length > mostWords || to - from > mostMatched) return false;
  const spelled = words.map(({ forms: [written = ''] }) => written);
  const telling = spelled.filter(
    (word, place) => (place < from || place >= to) && word.length >= shortestTelling,
  );
  return telling.length >= to - from && spelled.every(isEnglishWord);
}

/** Whether another language knows one word alone, and English has it, too: "invested". */
export function isOneEnglishWord(words: readonly Word[], from: number, to: number): boolean {
  const [written = ''] = words[from]?.forms ?? [];
  return to - from === 1 && written.length >= shortestTelling && isEnglishWord(written);
}
