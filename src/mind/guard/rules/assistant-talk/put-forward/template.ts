import type { Grammar } from '../../../grammar/grammar.ts';
import { gapsIn } from '../gap.ts';

/** How a model puts an answer forward, and how it says that it saw no picture or may not speak, in one language. */
export interface ForwardWords {
  readonly language: string;
  /** "I propose", "I suggest", "I would write". */
  readonly propose: string;
  /** "The following", "this", "so", "this text": what stands before the answer. */
  readonly following: string;
  /** "The picture", "the photo". */
  readonly picture: string;
  /** "Was not loaded", "not received", "cannot be opened". */
  readonly unseen: string;
  /** "Am not allowed", "have no permission". */
  readonly forbidden: string;
  /** "Speak", "say", "comment". */
  readonly speak: string;
  /** "At most", at the beginning of a sentence. */
  readonly most: string;
  /** "Words", "sentences". */
  readonly measure: string;
}

export function puttingForward({ language, ...words }: ForwardWords): Grammar {
  const gap = gapsIn(language);
  return {
    language,
    words,
    certain: [
      // A colon ends a sentence.
      `<propose> ${gap(1)} <following> ${gap(1)} $`,
      // Languages that put the verb last.
      `<following> ${gap(1)} <propose> $`,
      `<picture> ${gap(3)} <unseen>`,
      `<unseen> ${gap(3)} <picture>`,
      `<forbidden> ${gap(5)} <speak>`,
      `<speak> ${gap(3)} <forbidden>`,
      `^ <most> ${gap(2)} <measure>`,
    ],
  };
}
