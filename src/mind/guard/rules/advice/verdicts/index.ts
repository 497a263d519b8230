import type { Grammar } from '../../../grammar/grammar.ts';
import type { Advice } from '../advice.ts';
import { englishOn } from './english.ts';
import { languages } from './languages.ts';
import { verdict } from './verdict.ts';

/** Verdicts on illnesses, contracts and parties in place of orders, in many languages. */
export function verdictsOn(kind: keyof Advice): readonly Grammar[] {
  return [englishOn(kind), ...languages.map((words) => verdict(words, kind))];
}
