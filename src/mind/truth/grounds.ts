import type { PictureDescription } from '../../api/pictures.ts';
import { languageOf } from '../language.ts';
import { coloursMeantBy, isCalled } from './colours.ts';
import { foreignGroundsOf } from './foreign-grounds.ts';
import { empty, type Grounds, type Known, vocabularyOf, word } from './known.ts';
import { isBorneOut } from './measured-words.ts';
import { isThing, stemOf } from './things.ts';

/** Words in such a part of a sentence are a wish, a comparison or a question, and claim nothing about the picture. */
const unreal =
  /\b(?:would|could|might|should|try|tried|trying|imagine|wonder|wish|instead|without|like|remind\w*|feels?|as if|as though|perhaps|maybe|next|more|less|add|adding|if|no|not|never|what about|how about|my own|mine)\b/i;

/** A title of fewer characters may stand in a text by chance. */
const shortestTitle = 4;

/** Figures of speech, and what belongs to whoever speaks or is spoken to: "my eye" is not in the picture. */
const noThings =
  /\b(?:my|your|our|his|her|their) \p{L}+|\b(?:room|space) (?:to|for)\b|\bstar of\b|\bwhite ?space\b|\bcolou?r[- ]blind\b/giu;

/** As {@link groundsOf}, of a text in whatever language. */
export function groundsInAnyLanguage(text: string, known: Known): Grounds {
  const language = languageOf(text);
  return language === null || language === 'English'
    ? groundsOf(text, known)
    : foreignGroundsOf(text, language, known);
}

/** Reads an English text clause by clause against what is known of the picture. */
export function groundsOf(text: string, known: Known): Grounds {
  const vocabulary = vocabularyOf(known);
  const founded = new Set<string>();
  const unfounded = new Set<string>();
  if (known.title.length >= shortestTitle && text.includes(known.title)) founded.add(known.title);
  for (const { words, claims } of clausesOf(text)) {
    for (const shown of words) {
      const verdict = verdictOn(stemOf(shown), known.picture, vocabulary);
      if (verdict === 'founded') founded.add(shown);
      else if (verdict === 'unfounded' && claims) unfounded.add(shown);
    }
  }
  return { founded: [...founded], unfounded: [...unfounded] };
}

const pointed =
  /\b(?:this|that|these|those) (?!(?:the|an?|it|i|you|we|they|he|she|there|my|your) )(?:\p{L}+ )?\p{L}+/giu;

/**
 * The words of an answer that claim something of the picture: colours, and what it points at ("that bottle"), where neither
 * is known of it. Whatever else it speaks of may be a rule, a habit or another picture.
 */
export function claimsOf(text: string, known: Known): readonly string[] {
  const named = new Set([...text.matchAll(pointed)].flatMap(([all]) => all.match(word) ?? []));
  return groundsOf(text, known).unfounded.filter(
    (one) => named.has(one) || (coloursMeantBy(stemOf(one)) !== null && !isThing(stemOf(one))),
  );
}

interface Clause {
  readonly words: readonly string[];
  /** It says that something is so. */
  readonly claims: boolean;
}

function clausesOf(text: string): readonly Clause[] {
  return text.split(/(?<=[.!?;:])\s+/u).flatMap((sentence) => {
    const asks = sentence.trimEnd().endsWith('?');
    return sentence.split(/,\s+|\s[–—-]\s/u).map((clause) => ({
      words: clause.replace(noThings, ' ').match(word) ?? [],
      claims: !asks && !unreal.test(clause),
    }));
  });
}

function verdictOn(
  stem: string,
  picture: PictureDescription | undefined,
  vocabulary: ReadonlySet<string>,
): 'founded' | 'unfounded' | null {
  if (empty.has(stem)) return null;
  if (vocabulary.has(stem)) return 'founded';
  const colours = coloursMeantBy(stem);
  if (colours !== null) {
    const isThere =
      picture?.measures.colours.some(({ name }) => isCalled(name, stem)) === true ||
      colours.some((name) => vocabulary.has(name));
    return isThere ? 'founded' : 'unfounded';
  }
  const borneOut = picture === undefined ? null : isBorneOut(stem, picture.measures);
  if (borneOut === true) return 'founded';
  return isThing(stem) ? 'unfounded' : null;
}
