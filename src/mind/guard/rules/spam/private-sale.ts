import type { Grammar } from '../../grammar/grammar.ts';
import { privately } from './private-sale-words.ts';

/** In these every letter counts as a word. */
const letterByLetter: ReadonlySet<string> = new Set(['zh', 'ja', 'th']);

/** Goods and gains that are offered to whoever writes in private, one grammar a language. */
export const privateSales: readonly Grammar[] = Object.entries(privately).map(([language, words]) => {
  const near = letterByLetter.has(language) ? '..9 ..9' : '..7';
  return {
    language,
    words: { ...words },
    certain: [
      `<selling> ${near} <write>`,
      `<selling> ${near} <price>`,
      `<write> ${near} <selling>`,
      `<price> ..4 <write>`,
      `<write> ..5 <price>`,
      `<money> ${near} <write>`,
      `<write> ${near} <money>`,
    ],
  };
});
