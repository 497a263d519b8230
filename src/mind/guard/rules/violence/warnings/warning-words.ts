import type { Grammar } from '../../../grammar/grammar.ts';
import { within } from '../../gap.ts';

/**
 * What threats are made of in one language that are dressed as advice or as a forecast. No class but `sayings` counts by itself.
 */
export interface WarningWords {
  /** "If I were you", "in your place", "better". */
  readonly advise: string;
  /** What is advised: not to go out alone, to lock the door, to leave the light on tonight, to check the brakes. */
  readonly guard: string;
  /** "So easily", "so quickly". */
  readonly easily: string;
  /** "Catches fire", "falls", "an accident". */
  readonly mishap: string;
  /** Where, or to whom: a studio, these stairs, "your house", "people like you". */
  readonly premises: string;
  /** "You will draw", "you would paint". */
  readonly draw: string;
  /** "Without hands", "with broken fingers". */
  readonly bereft: string;
  /** "They will find you", "you will end". */
  readonly findYou: string;
  /** Where bodies are found: a river, a ditch, the boot of a car. */
  readonly water: string;
  /** What is said of no picture: "your days are counted", "we come and get you". */
  readonly sayings: string;
}

export type WarningsByLanguage = Readonly<Record<string, WarningWords>>;

/** A sentence may say it without meaning it, so it is asked for in other words. */
export function toWarnings([language, words]: readonly [string, WarningWords]): Grammar {
  const [near, far] = [within(4, language), within(7, language)];
  return {
    language,
    words: { ...words },
    doubtful: [
      `<advise> ${far} <guard>`,
      `<guard> ${far} <advise>`,
      `<easily> ${near} <mishap> ${far} <premises>`,
      `<mishap> ${near} <easily> ${far} <premises>`,
      `<premises> ${far} <easily> ${near} <mishap>`,
      `<premises> ${far} <mishap> ${near} <easily>`,
      `<easily> ${far} <premises> ${near} <mishap>`,
      `<draw> ${near} <bereft>`,
      `<bereft> ${near} <draw>`,
      `<findYou> ${near} <water>`,
      `<water> ${near} <findYou>`,
      '<sayings>',
    ],
  };
}
