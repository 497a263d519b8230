import type { Judge } from '../guard/index.ts';
import { codeOf } from '../guard/plan/notes.ts';
import type { GuardNote, Memory } from '../mind.ts';
import type { Moderation } from '../publishing/moderation.ts';
import { plainText } from '../text.ts';

/** The longest answer, in UTF-16 units. */
const answerLength = 1_200;

/** What of an answer may be said. */
export interface JudgedAnswer {
  /** Null where it is kept back. */
  readonly answer: string | null;
  readonly notes: readonly GuardNote[];
  /** Why other words would do; null where they would not, or where nothing is wrong. */
  readonly rewrite: string | null;
}

/**
 * Holds an answer against the same rules and the same moderation as a reply that would be published. Where moderation gives no answer
 * the rules alone decide: nobody but the operator reads it.
 */
export async function judgedAnswer(
  {
    judge,
    moderation,
    signal,
  }: { readonly judge: Judge; readonly moderation: Moderation; readonly signal: AbortSignal },
  text: string,
  { acquaintances }: Pick<Memory, 'acquaintances'>,
): Promise<JudgedAnswer> {
  const met = new Set(acquaintances.map(({ username }) => username.toLowerCase()));
  const judgement = judge(plainText(text, answerLength), 'reply', { met });
  const [first] = judgement.rules;
  if (judgement.decision === 'rewrite' || judgement.decision === 'drop') {
    const why = first?.explanation ?? 'it was refused';
    const notes = [keptBack(codeOf(first?.name ?? 'refused'), why)];
    return { answer: null, notes, rewrite: judgement.decision === 'rewrite' ? why : null };
  }
  const notes: GuardNote[] = judgement.rules.map(({ name, explanation }) => ({
    code: `${codeOf(name)}_REMOVED`,
    message: `Removed a part of the answer: ${explanation}.`,
  }));
  const [opinion] = await moderation.texts([judgement.text], signal);
  if (opinion === undefined || opinion.state === 'passed')
    return { answer: judgement.text, notes, rewrite: null };
  if (opinion.state === 'flagged')
    return { answer: null, notes: [...notes, keptBack('TEXT_FLAGGED', opinion.message)], rewrite: null };
  const message = `Let pass by the rules of the guard alone: ${opinion.message}.`;
  return {
    answer: judgement.text,
    notes: [...notes, { code: 'MODERATION_UNAVAILABLE', message }],
    rewrite: null,
  };
}

function keptBack(code: string, why: string): GuardNote {
  return { code, message: `Kept the answer back: ${why}.` };
}
