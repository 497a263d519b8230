import type { Grammar } from '../../../grammar/grammar.ts';
import { within } from '../../gap.ts';

/** How somebody says in one language that he will die, and how self-harm is made beautiful. */
export interface FarewellWords {
  /** What says it alone, in the first person: "I'll hang myself", "I jump off the bridge". */
  readonly deed: string;
  /** What says it beside a time or a farewell: "I take all of them", "it ends", "I can't go on". */
  readonly ending: string;
  /** "Tonight", "tomorrow". */
  readonly time: string;
  /** "Farewell", "forgive me", "don't look for me". */
  readonly goodbye: string;
  /** Of somebody in a picture: "cuts her arm", "hanging herself". */
  readonly wounds?: string;
  /** "Smiling", "beautiful", "tempting". */
  readonly charm?: string;
}

export type FarewellsByLanguage = Readonly<Record<string, FarewellWords>>;

export function toFarewells([language, words]: readonly [string, FarewellWords]): Grammar {
  const { deed, ending, time, goodbye, wounds = '', charm = '' } = words;
  const far = within(6, language);
  return {
    language,
    words: { deed, ending, time, goodbye, wounds, charm },
    doubtful: [
      '<deed>',
      ...farewellsWithin(far),
      ...(wounds === '' || charm === '' ? [] : [`<wounds> ${far} <charm>`, `<charm> ${far} <wounds>`]),
    ],
  };
}

/** Farewells that take more than one sentence: "I've no strength left. Tonight it ends." */
export function toFarewellsAcross([language, words]: readonly [string, FarewellWords]): Grammar {
  const { ending, time, goodbye } = words;
  return { language, words: { ending, time, goodbye }, doubtful: farewellsWithin(within(6, language)) };
}

function farewellsWithin(far: string): string[] {
  return [
    `<ending> ${far} <time>`,
    `<time> ${far} <ending>`,
    `<ending> ${far} <goodbye>`,
    `<goodbye> ${far} <ending>`,
  ];
}
