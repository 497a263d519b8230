import type { TextKind } from '../../api/text-kinds.ts';
import type { Effect } from './effect.ts';
import type { NormalForm } from './normal-form/normal-form.ts';

/** One place of a text that a rule objects to. */
export interface Finding {
  readonly effect: Effect;
  /** From the first UTF-16 unit of the text as it was given to the one behind the last. */
  readonly start: number;
  readonly end: number;
  /** In place of the rule's own explanation, where more can be said. */
  readonly explanation?: string;
}

/** What a rule may know besides the text. */
export interface JudgeContext {
  /** Usernames, in lower case, of those whom the agent has met: it may mention them. */
  readonly met: ReadonlySet<string>;
}

/** One kind of thing that is not published. */
export interface Rule {
  /** Words in lower case with hyphens; the code of a note is the same in upper case with underscores. */
  readonly name: string;
  /** Why, as the end of the sentence "It was not published:". */
  readonly explanation: string;
  /** The kinds of text that it holds for. */
  readonly kinds: readonly TextKind[];
  /** Everything that it objects to, in time linear in the text. */
  find(form: NormalForm, context: JudgeContext): readonly Finding[];
}
