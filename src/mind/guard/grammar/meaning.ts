import type { Effect } from '../effect.ts';
import type { Grammar } from './grammar.ts';

/** A kind of thing that texts say. */
export interface Meaning {
  readonly explanation: string;
  /** What certain findings ask for; doubtful ones ask for other words. */
  readonly effect: Effect;
  /** Whether a title between quotation marks may hold the words: it names a work and says nothing of its author. */
  readonly mayBeQuoted: boolean;
}

/** How languages say it. */
export interface MeaningGrammars {
  readonly grammars: readonly Grammar[];
  /** Those whose patterns may reach over the ends of sentences: "I know some of them. Vermin." */
  readonly acrossSentences?: readonly Grammar[];
}
