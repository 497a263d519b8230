import type { Grammar } from '../../../grammar/grammar.ts';
import { within } from '../../gap.ts';

/**
 * What hints at harm in one language. No class counts by itself: each is harmless without another beside it, as "your
 * family" is without "it would be a pity".
 */
export interface HintWords {
  /** "It would be a pity", "imagine", with which an accident is announced. */
  readonly pity: string;
  /** What one fears for, as the reader's: hands, family, studio, house. */
  readonly yours: string;
  /** "Something happened to", "burned", "were broken". */
  readonly happens: string;
  /** "I know", "we saw". */
  readonly knows: string;
  /** "Which train", "what time", "which school": the hours and ways of a day. */
  readonly routine: string;
  /** "You take", "you come home", "your daughter": whose day it is. */
  readonly goes: string;
  /** "Enjoy", "make the most of". */
  readonly enjoy: string;
  /** "Your last", of a week, an exhibition, a picture. */
  readonly last: string;
  /** "Sleep", "breathe", "laugh", as somebody is told to. */
  readonly rest: string;
  /** "While you can". */
  readonly still: string;
  /** "I hope", "may". */
  readonly hope: string;
  /** "Runs you over", "you rot": what is hoped for. */
  readonly struck: string;
  /** "Nobody", "who". */
  readonly nobody: string;
  /** "Would miss you", "will cry for you". */
  readonly missed: string;
  /** "Whoever made this", "you": of whom an end is foretold. */
  readonly maker: string;
  /** "Will end in a ditch", "won't see spring". */
  readonly ends: string;
  /** "I will tear off", as nobody says of a picture. */
  readonly breaks: string;
  /** Limbs, as the reader's where the language says so. */
  readonly limbs: string;
}

export type HintsByLanguage = Readonly<Record<string, HintWords>>;

/** A sentence may say it without meaning it, so it is asked for in other words. */
export function toHints([language, words]: readonly [string, HintWords]): Grammar {
  const [near, far] = [within(3, language), within(6, language)];
  const eitherWay = (one: string, gap: string, other: string): string[] => [
    `<${one}> ${gap} <${other}>`,
    `<${other}> ${gap} <${one}>`,
  ];
  return {
    language,
    words: { ...words },
    doubtful: [
      `<pity> ${far} <happens> ${far} <yours>`,
      `<pity> ${far} <yours> ${far} <happens>`,
      `<yours> ${far} <happens> ${far} <pity>`,
      `<happens> ${far} <yours> ${far} <pity>`,
      `<knows> ${near} <routine> ${far} <goes>`,
      `<knows> ${near} <goes> ${near} <routine>`,
      `<routine> ${near} <goes> ${far} <knows>`,
      `<goes> ${near} <routine> ${far} <knows>`,
      ...eitherWay('enjoy', near, 'last'),
      ...eitherWay('rest', near, 'still'),
      ...eitherWay('hope', far, 'struck'),
      ...eitherWay('nobody', far, 'missed'),
      `<maker> ${far} <ends>`,
      ...eitherWay('breaks', far, 'limbs'),
    ],
  };
}
