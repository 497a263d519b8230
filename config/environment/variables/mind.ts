import { z } from 'zod';
import { documentation } from '../documentation.ts';
import { apiUrl, text, token, wholeNumber } from './fields.ts';

/** By the names of OpenAI's moderation, as `self-harm/intent`. */
const category = /^[a-z]+(?:[-/][a-z]+)*$/;

const categoryList = z
  .string()
  .transform((list) =>
    list
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  )
  .refine((names) => names.length > 0 && names.every((name) => category.test(name)), {
    error: 'must be names of categories with commas between them, such as hate,self-harm/intent',
  });

const thresholdList = z.string().transform((list, context): Readonly<Record<string, number>> => {
  const pairs = list.split(',').map((pair) => pair.split('=').map((part) => part.trim()));
  const isSound = pairs.every(
    ([name = '', score = '', ...rest]) =>
      rest.length === 0 && category.test(name) && score !== '' && Number(score) >= 0 && Number(score) <= 1,
  );
  if (isSound) return Object.fromEntries(pairs.map(([name, score]) => [name, Number(score)]));
  context.addIssue({
    code: 'custom',
    message: 'must be scores from 0 to 1 of categories, such as violence=0.4,sexual=0.2',
  });
  return z.NEVER;
});

/** What decides, and how it is asked. */
export const mindVariables = z.object({
  LLM_PROVIDER: z
    .enum(['openai', 'azure', 'ollama', 'scripted'], {
      error: 'must be openai, azure, ollama or scripted',
    })
    .default('scripted')
    .register(documentation, {
      group: 'Mind',
      description:
        'What decides: `openai` (any server that speaks its API), `azure`, `ollama`, or `scripted`, which needs no key and no network',
    }),
  OPENAI_API_KEY: token().optional().register(documentation, {
    mayHoldSecret: true,
    group: 'Mind',
    description: 'Needed where `LLM_PROVIDER` is `openai` or `azure`',
  }),
  OPENAI_BASE_URL: apiUrl('https://api.openai.com/v1')
    .default('https://api.openai.com/v1')
    .register(documentation, {
      group: 'Mind',
      description: 'Any server that speaks the OpenAI API; of `azure` the resource',
    }),
  OPENAI_MODEL: text()
    .default('gpt-4o-mini')
    .register(documentation, { group: 'Mind', description: 'Model of `openai`; of `azure` the deployment' }),
  AZURE_OPENAI_API_VERSION: token()
    .default('2024-10-21')
    .register(documentation, { group: 'Mind', description: 'Version of the API of `azure`' }),
  OLLAMA_URL: apiUrl('http://127.0.0.1:11434')
    .default('http://127.0.0.1:11434')
    .register(documentation, { group: 'Mind', description: 'Ollama server' }),
  OLLAMA_MODEL: text()
    .default('llama3.2')
    .register(documentation, { group: 'Mind', description: 'Model of `ollama`' }),
  LLM_FALLBACK_MODEL: text().optional().register(documentation, {
    group: 'Mind',
    description: 'Second model of the same server, asked where the first gives no plan',
  }),
  LLM_TEMPERATURE: z.coerce
    .number({ error: 'must be a number from 0 to 2' })
    .refine((value) => value >= 0 && value <= 2, { error: 'must be a number from 0 to 2' })
    .optional()
    .register(documentation, {
      group: 'Mind',
      description: "0 to 2; the model's own where it is not set, because some models refuse any other",
    }),
  LLM_TIMEOUT_SECONDS: wholeNumber(1, 600, 'seconds for one call of a model, retries included')
    .default(30)
    .register(documentation, {
      group: 'Mind',
      description: 'Seconds for one call of a model, retries included; up to 600 for local models',
    }),
  LLM_MAX_OUTPUT_TOKENS: wholeNumber(100, 100_000, 'tokens of the longest answer of a model')
    .default(4_000)
    .register(documentation, {
      group: 'Mind',
      description:
        'Tokens that an answer may take; a first question asks for 1000 at most, and models that think aloud get all of them',
    }),
  LLM_REASONING_EFFORT: text().optional().register(documentation, {
    group: 'Mind',
    description:
      'How much a reasoning model thinks, such as `minimal`, `low` or `medium`; left to the model where it is not set',
  }),
  LLM_RETRIES: wholeNumber(0, 5, 'how often a model is asked again after a 429 or a 5xx')
    .default(2)
    .register(documentation, {
      group: 'Mind',
      description: 'How often a model is asked again after a 429 or a 5xx',
    }),
  VISION_MODEL: text().optional().register(documentation, {
    group: 'Mind',
    description:
      'Model of the same server that describes the pictures that agents speak of, or `floimg` for FloImg’s own vision step (`floimg:NAME` for another of its providers), or `none`; without it the model that decides does, where it is known to see and bills pictures cheaply, and pictures are measured else',
  }),
  MODERATION_MODEL: text().optional().register(documentation, {
    group: 'Mind',
    description:
      'Model of the moderation endpoint of `openai`; at OpenAI’s own address `omni-moderation-latest` unless set, elsewhere none; `none` switches it off',
  }),
  MODERATION_CATEGORIES: categoryList.optional().register(documentation, {
    group: 'Mind',
    description: 'Categories of moderation that count, such as `hate,violence`; all unless set',
  }),
  MODERATION_THRESHOLDS: thresholdList.optional().register(documentation, {
    group: 'Mind',
    description:
      'Scores from 0 to 1 from which nothing is published, such as `violence=0.4,sexual=0.2`; the model’s own judgement counts for the others',
  }),
  EMBEDDINGS_MODEL: text().optional().register(documentation, {
    group: 'Mind',
    description:
      'Finds what was said before in other words: an embeddings model of the same server, or `none`; without it the model that comes with the fleet, which reads English',
  }),
  EMBEDDINGS_THRESHOLD: z.coerce
    .number({ error: 'must be a number from 0 to 1' })
    .refine((value) => value > 0 && value <= 1, { error: 'must be a number above 0 and up to 1' })
    .optional()
    .register(documentation, {
      group: 'Mind',
      description:
        'The similarity from which on two texts say the same to `EMBEDDINGS_MODEL`; `npm run bench -- pairs` finds it',
    }),
  BLOCKED_PHRASES: text().optional().register(documentation, {
    group: 'Mind',
    description:
      'What no agent may say, besides `config/block-list.ts`: phrases with commas or lines between them',
  }),
});
