import type { Effect } from '../rule.ts';
import type { Grammar } from './grammar.ts';

/** A kind of thing that texts say, and how each language says it. */
export interface Meaning {
  /** The name of its rule. */
  readonly name: string;
  readonly explanation: string;
  /** What certain findings ask for; doubtful ones ask for other words. */
  readonly effect: Effect;
  /** Whether a title between quotation marks may hold the words: it names a work and says nothing of its author. */
  readonly mayBeQuoted: boolean;
  readonly grammars: readonly Grammar[];
  /** Those whose patterns may reach over the ends of sentences: "I know some of them. Vermin." */
  readonly acrossSentences?: readonly Grammar[];
}
