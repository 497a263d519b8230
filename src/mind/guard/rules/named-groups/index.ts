import type { Grammar } from '../../grammar/grammar.ts';
import type { Meaning } from '../../grammar/meaning.ts';
import { hate } from '../hate/index.ts';
import { everyday } from './everyday.ts';
import { furtherGroups, remarks } from './remarks.ts';
import { scene } from './scene.ts';

/** The groups that a language knows, without words that are also colours, places, things or peoples of art history. */
function groupsOf({ language, words = {} }: Grammar): string[] {
  const { peoples, groups = '' } = words;
  return `${peoples ?? groups} ${furtherGroups[language] ?? ''}`
    .split(/\s+/)
    .filter((word) => word !== '' && !everyday.has(word));
}

function named(grammar: Grammar): Grammar[] {
  const groups = groupsOf(grammar);
  if (groups.length === 0) return [];
  return [
    {
      language: grammar.language,
      words: { groups: groups.join(' '), scene },
      certain: ['<groups>'],
      harmless: [
        '<groups> ..6 <scene>',
        '<scene> ..5 <groups>',
        '<Number> ..4 <groups>',
        '<groups> ..4 <Number>',
      ],
    },
  ];
}

/**
 * Hate has more sentences than rules can know, but it has to name whom it means. A remark about a picture seldom speaks of
 * a faith, an origin or a way to love, so whoever does is asked for other words, unless the sentence speaks of something to
 * be seen, or of the past.
 */
export const namedGroups: Meaning = {
  name: 'named-group',
  explanation: 'it speaks of a group of people as if all were one',
  effect: 'rewrite',
  mayBeQuoted: true,
  grammars: [...hate.grammars.flatMap(named), ...remarks],
};
