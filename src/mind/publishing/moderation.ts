import { z } from 'zod';
import { messageOf } from '../../lib/errors.ts';
import type { Post } from '../chain/model/http.ts';
import type { GuardNote } from '../mind.ts';

/** For each text why it may not be said, or null. Never fails: words that could not be checked are not said. */
export type Moderate = (
  texts: readonly string[],
  signal: AbortSignal,
) => Promise<readonly (Pick<GuardNote, 'code' | 'message'> | null)[]>;

/** Where nobody moderates. */
export const unmoderated: Moderate = async (texts) => texts.map(() => null);

export interface ModerationOptions {
  /** Ends in `/v1` for OpenAI itself. */
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Such as `omni-moderation-latest`. */
  readonly model: string;
  readonly timeoutMs: number;
  /** The way to its server. */
  readonly post: Post;
}

const answerSchema = z.object({ results: z.array(z.object({ flagged: z.boolean() })) });

/** Moderation by the endpoint of OpenAI's API (`POST /moderations`); OpenAI asks nothing for it. */
export function createModeration({ baseUrl, apiKey, model, timeoutMs, post }: ModerationOptions): Moderate {
  const url = `${baseUrl.replace(/\/+$/, '')}/moderations`;
  return async (texts, signal) => {
    try {
      const { status, text } = await post({
        url,
        headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
        body: JSON.stringify({ model, input: texts }),
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      });
      if (status < 200 || status >= 300) return unchecked(texts, `HTTP ${status}`);
      const { results } = answerSchema.parse(JSON.parse(text));
      return texts.map((_, index) => verdict(results[index]?.flagged));
    } catch (error) {
      return unchecked(texts, messageOf(error));
    }
  };
}

function verdict(flagged: boolean | undefined) {
  if (flagged === false) return null;
  return { code: 'TEXT_FLAGGED', message: 'moderation flagged it' };
}

function unchecked(texts: readonly string[], why: string) {
  return texts.map(() => ({ code: 'MODERATION_UNAVAILABLE', message: `moderation gave no answer (${why})` }));
}
