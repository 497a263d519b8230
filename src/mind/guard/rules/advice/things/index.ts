import type { Grammar } from '../../../grammar/grammar.ts';
import type { Advice } from '../advice.ts';
import { asian } from './asian.ts';
import { eastern } from './eastern.ts';
import { nearEastern } from './near-eastern.ts';
import { northern } from './northern.ts';
import { type ThingsByLanguage, thingsAsAdvice } from './thing.ts';
import { western } from './western.ts';

const byLanguage: ThingsByLanguage = { ...western, ...northern, ...eastern, ...nearEastern, ...asian };

/** The grammars of one kind of advice about things that a picture may show, one a language. */
export function thingsOf(kind: keyof Advice): readonly Grammar[] {
  return Object.entries(byLanguage).map(([language, things]) => thingsAsAdvice(kind, language, things));
}
