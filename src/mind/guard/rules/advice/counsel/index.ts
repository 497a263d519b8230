import type { Grammar } from '../../../grammar/grammar.ts';
import type { Advice } from '../advice.ts';
import { balticAndFinnic } from './baltic-and-finnic.ts';
import { cyrillic } from './cyrillic.ts';
import { germanic } from './germanic.ts';
import { romance } from './romance.ts';
import { slavic } from './slavic.ts';
import { southeastern } from './southeastern.ts';
import { counsel } from './template.ts';

const languages = [...germanic, ...romance, ...slavic, ...cyrillic, ...balticAndFinnic, ...southeastern];

/** What is counselled in the languages of Europe about one matter: orders beside pills, papers, savings and parties. */
export function counselOn(kind: keyof Advice): readonly Grammar[] {
  return languages.map((words) => counsel(words, kind));
}
