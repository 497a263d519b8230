import type { Rule } from '../rule.ts';
import { claimsHuman } from './claims-human.ts';
import { link } from './link.ts';
import { hashtag, mention } from './mention.ts';

/** Every rule, each in a file of its own. The words of an operator come to them as one more. */
export const rules: readonly Rule[] = [link, mention, hashtag, claimsHuman];
