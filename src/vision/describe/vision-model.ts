import type { MindConfig } from '../../../config/env.ts';
import type { ModelPrice, PricedProvider } from '../../../config/model-prices.ts';
import { startElapsed } from '../../lib/elapsed.ts';
import { messageOf } from '../../lib/errors.ts';
import { initialCapabilities } from '../../mind/chain/model/capabilities.ts';
import { type Completion, completionIn } from '../../mind/chain/model/completion.ts';
import { labelOf } from '../../mind/chain/model/failure.ts';
import { AnswerTooLongError, type HttpAnswer, type Post } from '../../mind/chain/model/http.ts';
import { isErrorDocument, type Refusal, refusalIn, shownWords } from '../../mind/chain/model/refusal.ts';
import { serverOf } from '../../mind/chain/model/server.ts';
import { jsonOf } from '../../mind/chain/reading/json-values.ts';
import { concernOf, type Describer } from './describer.ts';
import { describedIn, describingError, free, longestCallMs } from './describing-call.ts';
import { question } from './question.ts';

/** Tokens of an answer; a model that thinks first gets more. */
const answerRoom = { usual: 400, thinking: 2_000 } as const;
/** Settings that a server may refuse, one after the other; then it is not asked again. */
const mostSteps = 4;

/** What a model costs; null where nobody has said it. */
export type PriceOf = (provider: PricedProvider, model: string) => ModelPrice | null;

export interface VisionModelParts {
  readonly config: Exclude<MindConfig, { provider: 'scripted' }>;
  readonly model: string;
  readonly post: Post;
  readonly priceOf: PriceOf;
}

/** What servers differ in; what one refuses is left out from then on. */
interface Manner {
  readonly limit: 'max_tokens' | 'max_completion_tokens' | 'none';
  readonly detail: boolean;
  readonly reasoningEffort: boolean;
}

type Heard = Completion | Refusal;

/** Makes what has pictures described by a model of the configuration's server, with one plain question each. */
export function createVisionModel({ config, model, post, priceOf }: VisionModelParts): Describer {
  const { provider } = config;
  const { address, apiKey, apiVersion } = serverOf(config);
  const url =
    provider === 'azure'
      ? `${address}/openai/deployments/${encodeURIComponent(model)}/chat/completions?api-version=${apiVersion}`
      : `${address}/chat/completions`;
  const key: Readonly<Record<string, string>> =
    provider === 'azure' ? { 'api-key': apiKey } : { authorization: `Bearer ${apiKey}` };
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...key };
  let known: Manner = {
    limit: initialCapabilities(model).outputLimit === 'max_tokens' ? 'max_tokens' : 'max_completion_tokens',
    detail: true,
    reasoningEffort: true,
  };

  const put = async (manner: Manner, image: string, signal: AbortSignal): Promise<Heard> => {
    const body = JSON.stringify(bodyOf(manner, { model, image, effort: config.reasoningEffort }));
    return heardIn(await post({ url, headers, body, signal }), apiKey);
  };
  const ask = async (image: string, signal: AbortSignal): Promise<Heard> => {
    let manner = known;
    for (let steps = 1; ; steps += 1) {
      const heard = await put(manner, image, signal);
      if (!('kind' in heard)) {
        known = manner;
        return heard;
      }
      const next = steps < mostSteps ? stepDown(manner, heard) : null;
      if (next === null) return heard;
      manner = next;
    }
  };

  return {
    name: model,
    async describe(jpeg, measures, { signal }) {
      const elapsed = startElapsed();
      const deadline = AbortSignal.timeout(Math.min(config.timeoutMs ?? longestCallMs, longestCallMs));
      const image = `data:image/jpeg;base64,${jpeg.toString('base64')}`;
      const heard = await ask(image, AbortSignal.any([signal, deadline])).catch((error: unknown): Refusal => {
        signal.throwIfAborted();
        const words = shownWords(messageOf(error), apiKey);
        // A picture may make a model talk without end: that says nothing of the next one.
        if (error instanceof AnswerTooLongError) return unheard('answer unusable', words);
        return unheard(deadline.aborted ? 'time-out' : 'unreachable', words);
      });
      const asked = { provider, model, purpose: 'describe', ms: Math.round(elapsed()) } as const;
      const who = `The model ${model}`;
      if (!('kind' in heard))
        return describedIn(heard, asked, { who, measures, price: priceOf(provider, model) });
      const error = describingError(who, heard.kind, `${labelOf(heard)}. ${saidOf(heard.words)}`);
      const call = { ...asked, outcome: 'failed', answer: null, error, ...free } as const;
      return { call, words: null, concerns: concernOf(heard.kind) };
    },
  };
}

function bodyOf(
  { limit, detail, reasoningEffort }: Manner,
  {
    model,
    image,
    effort,
  }: { readonly model: string; readonly image: string; readonly effort: string | undefined },
): Readonly<Record<string, unknown>> {
  const thinks = limit === 'max_completion_tokens';
  const url = detail ? { url: image, detail: 'low' } : { url: image };
  return {
    model,
    messages: [
      {
        role: 'user',
        content: [
          { type: 'text', text: question },
          { type: 'image_url', image_url: url },
        ],
      },
    ],
    ...(limit === 'none' ? {} : { [limit]: thinks ? answerRoom.thinking : answerRoom.usual }),
    ...(reasoningEffort && effort !== undefined ? { reasoning_effort: effort } : {}),
  };
}

/** The next manner after a refusal that names what it refuses; null where it names nothing of it. */
function stepDown(now: Manner, { words, status }: Refusal): Manner | null {
  if (status === null || status < 400 || status > 422) return null;
  if (/max_(?:completion_)?tokens/i.test(words)) {
    if (now.limit === 'max_tokens') return { ...now, limit: 'max_completion_tokens' };
    return now.limit === 'none' ? null : { ...now, limit: 'none' };
  }
  if (/reasoning/i.test(words) && now.reasoningEffort) return { ...now, reasoningEffort: false };
  return /detail/i.test(words) && now.detail ? { ...now, detail: false } : null;
}

function heardIn(answer: HttpAnswer, apiKey: string): Heard {
  const document = jsonOf(answer.text);
  const isAnswer = answer.status >= 200 && answer.status < 300 && !isErrorDocument(document);
  const completion = isAnswer ? completionIn(answer.text) : null;
  if (completion === null) {
    const refusal = refusalIn(answer, apiKey);
    return isAnswer ? { ...refusal, kind: 'answer unusable' } : refusal;
  }
  if (completion.finish !== 'content_filter') return completion;
  return { ...refusalIn(answer, apiKey), kind: 'content filter', words: 'a content filter ended its answer' };
}

function unheard(kind: 'unreachable' | 'time-out' | 'answer unusable', words: string): Refusal {
  return { kind, status: null, words, mayRepeat: true, retryAfter: null, url: '' };
}

function saidOf(words: string): string {
  return words === '' ? '' : `It says: “${words}”.`;
}
