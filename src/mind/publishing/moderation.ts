import { z } from 'zod';
import type { ModerationConfig } from '../../../config/env.ts';
import { messageOf } from '../../lib/errors.ts';
import type { Post } from '../chain/model/http.ts';
import { dataUrlOf } from './data-url.ts';

/** What moderation says of one text or picture; `unchecked`: it gave no answer, and `message` says why. */
export type Opinion =
  | { readonly state: 'passed' }
  | { readonly state: 'flagged' | 'unchecked'; readonly message: string };

/** A second opinion on what is published. Neither way throws. */
export interface Moderation {
  /** A opinion for each text. */
  texts(texts: readonly string[], signal: AbortSignal): Promise<readonly Opinion[]>;
  picture(bytes: Uint8Array, signal: AbortSignal): Promise<Opinion>;
}

const passed: Opinion = { state: 'passed' };

/** Where nobody moderates. */
export const unmoderated: Moderation = {
  texts: async (texts) => texts.map(() => passed),
  picture: async () => passed,
};

export interface ModerationOptions extends ModerationConfig {
  /** Ends in `/v1` for OpenAI itself. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly timeoutMs: number;
  /** The way to its server. */
  readonly post: Post;
}

const resultSchema = z.object({
  flagged: z.boolean(),
  // Newer models have categories that this release does not know, and null for those that they do not judge.
  categories: z.record(z.string(), z.boolean().nullable()).catch({}),
  category_scores: z.record(z.string(), z.number().nullable()).catch({}),
});
type Result = z.infer<typeof resultSchema>;
const answerSchema = z.object({ results: z.array(z.unknown()) });

type Input = readonly string[] | readonly [{ type: 'image_url'; image_url: { url: string } }];

/**
 * Moderation by the endpoint of OpenAI's API (`POST /moderations`), for which OpenAI asks nothing.
 * https://platform.openai.com/docs/api-reference/moderations
 */
export function createModeration(options: ModerationOptions): Moderation {
  const ask = async (input: Input, signal: AbortSignal): Promise<readonly Opinion[]> => {
    try {
      return await asked(options, input, signal);
    } catch (error) {
      return input.map(() => unchecked(messageOf(error)));
    }
  };
  return {
    texts: async (texts, signal) => (texts.length === 0 ? [] : ask(texts, signal)),
    async picture(bytes, signal) {
      const url = dataUrlOf(bytes);
      if (url === null) return unchecked('it takes no picture of this format');
      const [opinion] = await ask([{ type: 'image_url', image_url: { url } }], signal);
      return opinion ?? unchecked('its answer holds no result');
    },
  };
}

async function asked(options: ModerationOptions, input: Input, signal: AbortSignal): Promise<Opinion[]> {
  const { baseUrl, apiKey, model, timeoutMs, post } = options;
  const { status, text } = await post({
    url: `${baseUrl.replace(/\/+$/, '')}/moderations`,
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model, input }),
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
  });
  if (status < 200 || status >= 300) return input.map(() => unchecked(`HTTP ${status}`));
  const { results } = answerSchema.parse(JSON.parse(text));
  return input.map((_, index) => {
    const result = resultSchema.safeParse(results[index]);
    return result.success
      ? opinionOf(result.data, options)
      : unchecked('its answer holds no result that can be read');
  });
}

/** By the categories that count and their thresholds; by the endpoint's own judgement where none are set. */
function opinionOf(result: Result, { categories, thresholds }: ModerationConfig): Opinion {
  const named = Object.keys({ ...result.categories, ...result.category_scores });
  const counting = categories === null ? named : named.filter((name) => categories.includes(name));
  const found = counting.filter((name) => {
    const threshold = thresholds[name];
    return threshold === undefined
      ? result.categories[name] === true
      : (result.category_scores[name] ?? 0) >= threshold;
  });
  const isOwnJudgement = categories === null && Object.keys(thresholds).length === 0;
  if (found.length === 0 && !(result.flagged && (isOwnJudgement || named.length === 0))) return passed;
  return {
    state: 'flagged',
    message: `moderation flagged it${found.length === 0 ? '' : `: ${found.join(', ')}`}`,
  };
}

function unchecked(why: string): Opinion {
  return { state: 'unchecked', message: `moderation gave no answer (${why})` };
}
