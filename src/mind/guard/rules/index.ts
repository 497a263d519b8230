import type { Rule } from '../rule.ts';
import { meaningRules } from './by-meaning.ts';
import { link } from './link.ts';
import { hashtag, mention } from './mention.ts';

/** Every rule. The words of an operator come to them as one more. */
export const rules: readonly Rule[] = [link, mention, hashtag, ...meaningRules];
