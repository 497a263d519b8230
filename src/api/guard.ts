import { z } from 'zod';
import { line } from './fields.ts';
import { noInput, route } from './route.ts';
import { textKinds } from './text-kinds.ts';

const tag = 'Guard';

/** What operators let no agent say, besides what comes with the project. */
export const blockedWordsSchema = z
  .strictObject({
    phrases: z
      .array(line(200))
      .max(500)
      .readonly()
      .meta({ description: 'Whole words or phrases, whatever their case, punctuation and disguise' }),
    patterns: z
      .array(line(500))
      .max(100)
      .readonly()
      .meta({ description: 'Regular expressions in the syntax of RE2, whatever the case of letters' }),
  })
  .readonly()
  .meta({ id: 'BlockedWords' });
export type BlockedWords = z.infer<typeof blockedWordsSchema>;

export const getBlockedWords = route({
  ...noInput,
  method: 'get',
  path: '/api/guard/words',
  operationId: 'getBlockedWords',
  tag,
  summary: 'Shows what operators let no agent say',
  answer: blockedWordsSchema,
});

export const setBlockedWords = route({
  ...noInput,
  method: 'put',
  path: '/api/guard/words',
  operationId: 'setBlockedWords',
  tag,
  summary: 'Says what no agent may say from now on, in place of what was said before',
  body: blockedWordsSchema,
  answer: blockedWordsSchema,
  refusals: ['PATTERN_REFUSED'],
});

export const guardDecisions = ['publish', 'change', 'rewrite', 'drop'] as const;

/** What objects to a text, and where, in the text as it was given. */
export const ruleFindingsSchema = z
  .array(
    z
      .object({
        name: z.string(),
        start: z.int().min(0).meta({ description: 'In UTF-16 units' }),
        end: z.int().min(0).meta({ description: 'The place behind the last unit' }),
        explanation: z.string(),
      })
      .readonly(),
  )
  .readonly();

/** What the guard makes of a text. */
export const judgementSchema = z
  .object({
    decision: z.enum(guardDecisions).meta({
      description:
        'publish: as it is. change: as `text` says. rewrite: the mind is asked for other words, and the text is dropped where they are no better. drop',
    }),
    text: z
      .string()
      .meta({ description: 'What may be published; the text as it was given where nothing may' }),
    rules: ruleFindingsSchema.meta({ description: 'What objects, in the order of the text' }),
  })
  .readonly()
  .meta({ id: 'Judgement' });
export type JudgementAnswer = z.infer<typeof judgementSchema>;

export const tryGuard = route({
  ...noInput,
  method: 'post',
  path: '/api/guard',
  operationId: 'tryGuard',
  tag,
  summary: 'Judges a text as if an agent were about to publish it; published nowhere',
  body: z
    .strictObject({ text: z.string().max(16_000), as: z.enum(textKinds).default('comment') })
    .meta({ id: 'GuardTrial' }),
  waitsForGuard: true,
  answer: judgementSchema,
});
