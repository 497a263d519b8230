import { textKinds } from '../../../api/text-kinds.ts';
import type { Rule } from '../rule.ts';

const hashtags = /(?<![\p{L}\p{N}&])#[\p{L}_][\p{L}\p{N}_]*/gu;
const mentions = /(?<![\p{L}\p{N}])@([\p{L}\p{N}_][\p{L}\p{N}_.-]*)/gu;

/** Calls to people by their username. The sign goes, the name stays, and nobody is called. */
export const mention: Rule = {
  name: 'mention',
  explanation: 'it calls somebody whom the agent did not meet',
  kinds: textKinds,
  find: ({ plain }, { met }) =>
    [...plain.text.matchAll(mentions)]
      .filter(([, name = '']) => !met.has(name.replace(/[.-]+$/, '').toLowerCase()))
      .map((match) => ({ effect: 'remove', ...plain.originalSpan(match.index, match.index + 1) })),
};

export const hashtag: Rule = {
  name: 'hashtag',
  explanation: 'it holds a hashtag',
  kinds: textKinds,
  find: ({ plain }) =>
    [...plain.text.matchAll(hashtags)].map((match) => {
      const end = match.index + match[0].length;
      const isTrailing = /^(?:\s|#[\p{L}_][\p{L}\p{N}_]*)*$/u.test(plain.text.slice(end));
      return { effect: isTrailing ? 'remove' : 'rewrite', ...plain.originalSpan(match.index, end) };
    }),
};
