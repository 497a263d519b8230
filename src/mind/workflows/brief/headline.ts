import { isDrawable } from '../text/measure.ts';
import { phraseForms, phraseWithin } from '../text/phrase.ts';
import { pictureText } from './clean.ts';
import { type Purpose, purposeOf } from './purpose.ts';

const most = { letters: 44, words: 6 } as const;
/** Letters of a given text and of a subject that are looked at. */
const looked = 300;
/** Letters of the second, smaller line. */
const detailLetters = 60;

/** The words that stand in a picture. */
export interface Wording {
  /** A few words; null where there are none that can be drawn. */
  readonly headline: string | null;
  /** A second, smaller line that says something else. */
  readonly detail: string | null;
}

/**
 * Words that may stand in a picture: those that were given, else what the subject is about; and beneath them what else
 * the subject says. Whatever is shortened ends where a phrase does, and what the engine's fonts lack letters for is
 * left out.
 */
export function wordingFrom(text: string | null, subject: string): Wording {
  const given = text === null ? null : phraseWithin(pictureText(text, looked), { letters: most.letters });
  const about = pictureText(subject, looked);
  const named = purposeOf(about)?.name ?? withoutArticle(about);
  const headline = drawable(given) ?? drawable(phraseWithin(named, most));
  return { headline: capitalised(headline), detail: capitalised(drawable(detailOf(about, headline))) };
}

/**
 * The whole subject, where the headline is something else; what it says besides, where the headline begins it. Of a subject
 * that describes a thing with words on it ("a poster for a choir"), only the occasion: no poster says that it is one.
 */
function detailOf(subject: string, headline: string | null): string | null {
  const within = (words: string): string | null => phraseWithin(words, { letters: detailLetters });
  const purpose = purposeOf(subject);
  if (purpose !== null) return occasionBeside(purpose, headline);
  if (headline === null) return within(subject);
  const about = withoutArticle(subject);
  if (!about.startsWith(headline)) return about.includes(headline) ? null : within(subject);
  const rest = about.slice(headline.length).replace(/^[\s,;:.–—]+/u, '');
  if (/^(?:and|or|but|so|than)\b/iu.test(rest)) return null;
  return phraseForms(rest).find((form) => form.length <= detailLetters && form.includes(' ')) ?? null;
}

/** The occasion; what the thing is for, where the headline says something else and there is no occasion. */
function occasionBeside({ name, occasion }: Purpose, headline: string | null): string | null {
  const isSaid = headline === null || name.toLowerCase().includes(headline.toLowerCase());
  const words = occasion ?? (isSaid ? null : name);
  return words === null ? null : phraseWithin(words, { letters: detailLetters });
}

function withoutArticle(text: string): string {
  return text.replace(/^(?:an?|the)\s+/iu, '');
}

function drawable(text: string | null): string | null {
  return text !== null && text !== '' && isDrawable(text, 'sans') ? text : null;
}

function capitalised(text: string | null): string | null {
  return text === null ? null : text.charAt(0).toUpperCase() + text.slice(1);
}
