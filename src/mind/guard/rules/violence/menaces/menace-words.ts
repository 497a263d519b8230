import type { Grammar } from '../../../grammar/grammar.ts';
import { within } from '../../gap.ts';

/** What menaces are made of in one language. No class counts by itself but `aimed`. */
export interface MenaceWords {
  /** "Delete", "take down", as an order. */
  readonly remove: string;
  /** "Or", "otherwise". */
  readonly orElse: string;
  /** What is threatened behind it: visitors at the door, broken bones, a dog that does not wake. */
  readonly harm: string;
  /** "Your daughter", "your boy". */
  readonly child: string;
  /** "Leaves at five", "walks alone". */
  readonly leaves: string;
  /** What burns or sinks by itself: wooden houses, straw, boats. */
  readonly kindling: string;
  /** "Goes up so fast", "sink sometimes". */
  readonly perishes: string;
  /** Where many people come together: a synagogue, a school, a town hall. */
  readonly place: string;
  /** "Burns", "blows up". */
  readonly destroyed: string;
  /** A day or an hour. */
  readonly day: string;
  /** "A bullet for", "a noose for". */
  readonly weaponFor: string;
  /** Living people of whom pictures are made to threaten them: the mayor, our headmistress, my boss. */
  readonly victim: string;
  /** "In a coffin", "with a hole in the forehead", "hanged". */
  readonly slain: string;
  /** What nobody says to a friend: "we'll get you yet", "I come to your house". */
  readonly aimed: string;
  /** Patterns over these classes for verbs that are parted: "flies the mosque into the air". */
  readonly parted?: readonly string[];
  /** The same words in a harmless sense, as patterns. */
  readonly harmless?: readonly string[];
}

export type MenacesByLanguage = Readonly<Record<string, MenaceWords>>;

/** A sentence may say it without meaning it, so it is asked for in other words. */
export function toMenaces([language, { parted = [], harmless = [], ...words }]: readonly [
  string,
  MenaceWords,
]): Grammar {
  const [near, far] = [within(4, language), within(9, language)];
  return {
    language,
    words: { ...words },
    doubtful: [
      `<day> ${near} <place> ${near} <destroyed>`,
      `<day> ${near} <destroyed> ${near} <place>`,
      `<place> ${near} <destroyed> ${near} <day>`,
      `<place> ${near} <day> ${near} <destroyed>`,
      `<destroyed> ${near} <place> ${near} <day>`,
      `<weaponFor> ${within(2, language)} <victim>`,
      `<victim> ${within(6, language)} <slain>`,
      `<slain> ${within(3, language)} <victim>`,
      '<aimed>',
      ...parted,
      ...menacesInSentences(far),
    ],
    harmless,
  };
}

/** Menaces that may take a sentence each: "Nice wooden house. Wood burns so fast." */
export function toMenacesAcross([language, words]: readonly [string, MenaceWords]): Grammar {
  const { remove, orElse, harm, child, leaves, kindling, perishes } = words;
  return {
    language,
    words: { remove, orElse, harm, child, leaves, kindling, perishes },
    doubtful: menacesInSentences(within(9, language)),
  };
}

function menacesInSentences(far: string): string[] {
  return [
    `<remove> ${far} <orElse> ${far} <harm>`,
    `<child> ${far} <leaves>`,
    `<leaves> ${far} <child>`,
    `<kindling> ${far} <perishes>`,
    `<perishes> ${far} <kindling>`,
  ];
}
