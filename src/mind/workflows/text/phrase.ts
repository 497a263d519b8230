/** Words that begin a phrase of their own: a text may end before them. */
const openers = new Set(
  (
    'with without beside besides beneath under over near for while as that which where who whose when until before ' +
    'after because since by at in on into onto from to through across behind above below between among against ' +
    'around along towards during inside outside beyond within and or but so than like made seen lit aimed built covered filled surrounded'
  ).split(' '),
);
/** Words that lean on what follows them, so that no phrase ends with one. */
const leaning = new Set(
  (
    'a an the this that these those my your its their his her our no some any every each another such very more most ' +
    'less too not only just of and or but nor so than as if is are was were be been being has have had do does did will ' +
    'would can could should may might must made full seen lit aimed based drawn filled covered surrounded kind sort ' +
    'lots instead because when where who which whose while until'
  ).split(' '),
);
/** Words that announce a pair: the phrase goes on behind the joining word. */
const pairs = new Set(['between', 'both', 'either', 'neither', 'from']);
const joining = new Set(['and', 'or', 'nor', 'to']);

/** Beginnings that are tried: what is longer fits nowhere. */
const mostBeginnings = 24;
/** Words of a first phrase that are tried without those before them. */
const mostAttributes = 9;

const closing = /[,;:.!?)–—…]$/u;
const outerSigns = /^[("“‘'\s]+|[,;:.\s–—-]+$/gu;

/**
 * A text and its shorter forms, longest first, none of which breaks off in the middle of a phrase: first the beginnings
 * that end where a phrase does ("Two boats in the rain", "Two boats"), then what the first phrase is about without its
 * attributes ("boats"). English words and, for every language, punctuation are what it goes by.
 */
export function phraseForms(text: string): string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return [];
  const ends = words.flatMap((_, index) => (endsPhrase(words, index) ? [index + 1] : []));
  const beginnings = ends
    .slice(0, mostBeginnings)
    .map((end) => tidy(words.slice(0, end)))
    .reverse();
  const first = words.slice(0, ends[0] ?? words.length).slice(-mostAttributes);
  const attributes = first.slice(1).flatMap((_, index) => {
    const rest = first.slice(index + 1);
    return isOneOf(leaning, rest[0]) || isOneOf(openers, rest[0]) ? [] : [tidy(rest)];
  });
  return [...new Set([text.trim(), ...beginnings, ...attributes])].filter((form) => form !== '');
}

/** The longest form of a text that keeps to a number of letters and words; null where none does. */
export function phraseWithin(
  text: string,
  most: { readonly letters: number; readonly words?: number },
): string | null {
  const fits = (form: string): boolean =>
    form.length <= most.letters && (most.words === undefined || form.split(' ').length <= most.words);
  return phraseForms(text).find((form) => fits(form) && !form.endsWith('…')) ?? null;
}

/** Whether a word names something by itself. */
export function isContentWord(word: string): boolean {
  return !isOneOf(leaning, word) && !isOneOf(openers, word);
}

/** Whether a text could end behind this word of it; it can at its own end. */
function endsPhrase(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  const next = words[index + 1];
  if (next === undefined) return true;
  if (isOneOf(leaning, word) || isOneOf(openers, word)) return false;
  if (closing.test(word)) return true;
  // "Looking at the sea": a text that begins with what is done wants to say with what.
  if (index === 0 && /ing$/iu.test(word)) return false;
  return isOneOf(openers, next) && !isPairOpen(words.slice(0, index + 1));
}

/** True behind "between one" and the like, until the second of the pair is named. */
function isPairOpen(words: readonly string[]): boolean {
  const opened = words.findLastIndex((word) => isOneOf(pairs, word));
  return opened !== -1 && !words.slice(opened).some((word) => isOneOf(joining, word));
}

function isOneOf(set: ReadonlySet<string>, word: string | undefined): boolean {
  return word !== undefined && set.has(word.toLowerCase().replace(/^[("“‘']+/u, ''));
}

function tidy(words: readonly string[]): string {
  return words.join(' ').replace(outerSigns, '');
}
