import { textKinds } from '../../../api/text-kinds.ts';
import type { View } from '../normal-form/view.ts';
import type { Finding, JudgeContext, Rule } from '../rule.ts';

/** Scripts that put no spaces between words, and Hangul, whose particles follow a name without one. */
const unspaced =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Hang}';
/** Before the sign of a mention stands no letter, or one of a script without spaces: others are those of a mailbox. */
const mentions = new RegExp(
  `(?<![[\\p{L}\\p{M}\\p{N}_]--[${unspaced}]])@[\\p{L}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_]|[.\\-](?=[\\p{L}\\p{N}_]))*`,
  'gv',
);
const firstWord = new RegExp(`^(?:[[\\p{L}\\p{M}\\p{N}_.\\-]--[${unspaced}]]+|.*)`, 'v');
const everyone = /^(?:everyone|everybody|here|channel|all|alle|todos|tous|tutti|все|全員|大家|모두)$/iu;

/** Calls to people by their username. The sign goes, the name stays, and nobody is called. */
export const mention: Rule = {
  name: 'mention',
  explanation: 'it calls somebody whom the agent did not meet',
  kinds: textKinds,
  find({ plain }, context) {
    if (!plain.text.includes('@')) return [];
    const found = [...plain.text.matchAll(mentions)].filter((match) => !isMet(match[0], context));
    const rest = plain.text.length - found.reduce((length, [name]) => length + name.length, 0);
    return found.map((match) => findingOn(match, { view: plain, isAlone: rest < fewestWords }));
  },
};

/** A text of fewer characters besides the names says nothing but them. */
const fewestWords = 4;

function isMet(mentioned: string, { met }: JudgeContext): boolean {
  const name = mentioned.slice(1).toLowerCase();
  return met.has(name) || met.has(firstWord.exec(name)?.[0] ?? name);
}

interface Around {
  readonly view: View;
  readonly isAlone: boolean;
}

function findingOn({ 0: name, index }: RegExpExecArray, { view, isAlone }: Around): Finding {
  const { text } = view;
  const isCall = everyone.test(name.slice(1));
  if (isAlone || isCall) return { effect: 'rewrite', ...view.originalSpan(index, index + name.length) };
  // A full stop before the sign, so that all may read it, goes with it.
  const start = text[index - 1] === '.' && /^\s?$/u.test(text[index - 2] ?? '') ? index - 1 : index;
  return { effect: 'remove', ...view.originalSpan(start, index + 1) };
}
