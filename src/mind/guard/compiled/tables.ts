import { z } from 'zod';
import { weights } from '../grammar/match.ts';
import { isMeaningName, type MeaningName } from '../rules/meanings.ts';

const numbers = z.custom<Int32Array>((value) => value instanceof Int32Array);
const letters = z.custom<Uint16Array>((value) => value instanceof Uint16Array);
const lists = z.object({ starts: numbers, values: numbers });
const edges = z.object({ firsts: numbers, others: numbers });

const kind = z.custom<MeaningName>(isMeaningName);
const accept = z.object({ kind, weight: z.enum(weights), language: z.string(), toEnd: z.boolean() });

const beginnings = z.object({ byClass: lists, any: numbers });
const automaton = z.object({
  states: z.object({
    classes: numbers,
    targets: numbers,
    firstClass: numbers,
    firstTarget: numbers,
    any: numbers,
    accepting: numbers,
    acceptLists: lists,
    accepts: z.array(accept).readonly(),
  }),
  anywhere: beginnings,
  atStart: beginnings,
});

const literals = z.object({
  patterns: z.array(z.string()).readonly(),
  withoutLiterals: z.array(z.number()).readonly(),
  tree: z.object({ edges, nodes: numbers, wanted: lists }),
});

/** Everything that is compiled of the guard: what meanings are read by, and where patterns need to be tried. */
export const guardTables = z.object({
  lexicon: z.object({
    units: z.object({ text: letters, ends: numbers, places: numbers }),
    tree: z.object({ following: numbers, labels: numbers }),
    classes: numbers,
    lists,
    stemLengths: numbers,
  }),
  inSentences: automaton,
  acrossSentences: automaton,
  literals: z.object({ ofRules: literals, ofViews: literals }),
});
export type GuardTables = z.infer<typeof guardTables>;
