import type { Grammar } from '../../grammar/grammar.ts';

/** What an assistant says in one language. */
export interface AssistantWords {
  readonly language: string;
  /** Set phrases: offers of help, hopes that it helps, references to orders, a picture that nobody can see. */
  readonly phrases: string;
  /** "As an": before the word for an artificial intelligence. */
  readonly as: string;
  /** "AI", and the same in full. */
  readonly ai: string;
  /** "Cannot", "do not have", "no eyes": what such a sentence goes on with. */
  readonly lack: string;
  /** "Here is", "below is". */
  readonly here: string;
  /** "Comment", "reply", "title", "options". */
  readonly product: string;
  /** "The user". */
  readonly user: string;
  /** "Wants", "asks for". */
  readonly wants: string;
  /** "Sorry", before what cannot be done. */
  readonly sorry: string;
}

export function talking({ language, ...words }: AssistantWords): Grammar {
  return {
    language,
    words,
    certain: [
      '<phrases>',
      '<as> ..1 <ai> ..4 <lack>',
      '<lack> ..3 <as> ..1 <ai>',
      '<here> ..3 <product>',
      '<user> ..2 <wants>',
      '<sorry> ..3 <lack>',
    ],
  };
}
