import type { Grammar } from '../../../grammar/grammar.ts';
import { gapsIn, isUnspaced } from '../gap.ts';

/** What prompts order and how models take the order, in one language. */
export interface OrderWords {
  readonly language: string;
  /** "Answer", "write": orders at the beginning of a sentence. */
  readonly order: string;
  /** "One", "two", "at most", "only". */
  readonly few: string;
  /** "Sentence", "words": how long an answer is to be. */
  readonly form: string;
  readonly without: string;
  /** "Quotation marks", "hashtags", "emoji". */
  readonly marks: string;
  /** "Cannot", "may not": of the first person. */
  readonly cannot: string;
  /** "Request", "demand", as somebody cannot meet one. */
  readonly request: string;
  readonly sorry: string;
  /** "Help", "answer", "generate". */
  readonly help: string;
  /** "Here is", "below is". */
  readonly here: string;
  /** "Comment", "reply", "version". */
  readonly product: string;
  readonly user: string;
  readonly wants: string;
  /** "I hope", before the word for an answer. */
  readonly hope: string;
  /** "Suits you", "is what you asked for". */
  readonly suits: string;
  /** "Of course", before what is promised. */
  readonly sure: string;
  /** "I write", "I avoid", "I mention". */
  readonly doing: string;
  /** "According to", "based on". */
  readonly per: string;
  readonly instructions: string;
  /** Whole orders and offers: "stay in character", "tell me whether another tone would be better". */
  readonly phrases?: string;
}

/** Languages in which an order stands behind what is ordered. */
const verbLast: ReadonlySet<string> = new Set(
  'hi bn ta te kn ml gu pa mr ur fa tr az ja ko hu eu ka hy kk'.split(' '),
);

export function ordering({ language, phrases = '', ...table }: OrderWords): Grammar {
  const gap = gapsIn(language);
  return {
    language,
    words: phrases === '' ? table : { ...table, phrases },
    certain: [
      `^ <few>? <order> ${gap(3)} <few> ${gap(2)} <form>`,
      ...(verbLast.has(language) ? [`<few> ${gap(2)} <form> ${gap(3)} <order>`] : []),
      `<without> ${gap(1)} <marks>`,
      `<marks> ${gap(1)} <without>`,
      `<cannot> ${gap(4)} <request>`,
      `<request> ${gap(4)} <cannot>`,
      `<sorry> ${gap(4)} <cannot> ${gap(3)} <help>`,
      `<sorry> ${gap(4)} <help> ${gap(3)} <cannot>`,
      `<here> ${gap(2)} <product>`,
      `<user> ${gap(5)}${isUnspaced(language) ? ' ..9' : ''} <wants>`,
      `<hope> ${gap(3)} <product> ${gap(4)} <suits>`,
      `^ <sure> ${gap(1)} <doing>`,
      `<per> ${gap(2)} <instructions> ${gap(3)} <doing>`,
      `<doing> ${gap(4)} <per> ${gap(2)} <instructions>`,
      ...(phrases === '' ? [] : ['<phrases>']),
    ],
  };
}
