import type { Grammar } from '../../../grammar/grammar.ts';
import type { Advice } from '../advice.ts';
import { asian } from './asian.ts';
import { cures } from './cures.ts';
import { inEnglish } from './english.ts';
import { germanic } from './germanic.ts';
import { holdings } from './holdings.ts';
import { remedies } from './remedies.ts';
import { romance } from './romance.ts';
import { shelter } from './shelter.ts';
import { slavic } from './slavic.ts';
import { everyday } from './template.ts';
import { widerEurope } from './wider-europe.ts';

const languages = [...germanic, ...romance, ...slavic, ...widerEurope, ...asian];

/** What one grammar says in all languages. */
const shared: Partial<Record<keyof Advice, readonly Grammar[]>> = {
  medical: [cures, remedies],
  legal: [shelter],
  financial: [holdings],
};

/** Advice given in passing about one matter. */
export function everydayOn(kind: keyof Advice): readonly Grammar[] {
  const words = languages
    .map((language) => everyday(language, kind))
    .filter(({ certain }) => certain?.length !== 0);
  return [...words, inEnglish(kind), ...(shared[kind] ?? [])];
}
