import type { Grammar } from '../../../grammar/grammar.ts';
import { gapsIn } from '../gap.ts';

/** What a model says of its work, in one language: what its task is, what it changed, which version is wanted. */
export interface WorkWords {
  readonly language: string;
  /** "My task", "my job". */
  readonly task: string;
  /** "Write", "comment", "answer". */
  readonly write: string;
  /** "I shortened", "I adapted". */
  readonly changed: string;
  /** "The comment", "the reply". */
  readonly answer: string;
  /** "Version", "variant", "wording". */
  readonly version: string;
  /** "Do you prefer", "do you like better". */
  readonly prefer: string;
  /** "Violates", "breaks". */
  readonly violates: string;
  /** "Guidelines", "terms of use". */
  readonly guidelines: string;
}

export function ownWork({ language, ...words }: WorkWords): Grammar {
  const gap = gapsIn(language);
  return {
    language,
    words,
    certain: [
      `<task> ${gap(5)} <write>`,
      `<changed> ${gap(2)} <answer>`,
      `<answer> ${gap(4)} <changed>`,
      `<version> ${gap(2)} <prefer>`,
      `<prefer> ${gap(1)} <version>`,
      `<violates> ${gap(3)} <guidelines>`,
      `<guidelines> ${gap(3)} <violates>`,
    ],
  };
}
