import type { Rule } from '../rule.ts';
import { meaningRules } from './by-meaning.ts';
import { hashtag } from './hashtag.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { link } from './link/link.ts';
import { markup } from './markup.ts';
import { mention } from './mention.ts';

/** Every rule. The words of an operator come to them as one more. */
export const rules: readonly Rule[] = [hiddenCharacters, link, mention, hashtag, markup, ...meaningRules];
