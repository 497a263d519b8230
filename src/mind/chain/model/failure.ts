import {
  MindAbortedError,
  MindAnswerInvalidError,
  MindError,
  MindRateLimitedError,
  MindRefusedError,
  MindUnavailableError,
} from '../../errors.ts';
import type { ModelProvider } from '../../mind.ts';
import type { Refusal } from './refusal.ts';

/** A call that ended without an answer. */
export interface FailedCall {
  readonly model: string;
  readonly provider: ModelProvider;
  /** What the server said last; null where it said nothing. */
  readonly refusal: Refusal | null;
  /** The call's: when it fired, time was up or the visit was called off. */
  readonly signal: AbortSignal;
}

/** The reason of a call's signal when its time is up. */
export class CallDeadline extends Error {
  readonly seconds: number;

  constructor(ms: number) {
    super(`no answer within ${Math.ceil(ms / 1000)} s`);
    this.name = 'CallDeadline';
    this.seconds = Math.ceil(ms / 1000);
  }
}

/** Turns whatever a model's call threw into one of the mind's errors. */
export function mindErrorFrom(cause: unknown, call: FailedCall): MindError {
  if (cause instanceof MindError) return cause;
  const { reason }: { readonly reason: unknown } = call.signal;
  if (call.signal.aborted && !(reason instanceof CallDeadline))
    return new MindAbortedError('The visit was called off while its plan was being made.', { cause });
  // Time that ran out while the client waited to ask again is the fault of what it waited for.
  if (call.refusal !== null) return failureOf(call.refusal, call);
  if (reason instanceof CallDeadline) return timeOut(call, reason.seconds, cause);
  return failureOf(
    {
      kind: 'unreachable',
      status: null,
      words: messageIn(cause),
      mayRepeat: true,
      retryAfter: null,
      url: '',
    },
    call,
  );
}

function timeOut({ model }: FailedCall, seconds: number, cause: unknown): MindError {
  return new MindUnavailableError(
    `The model ${model} gives no plan: time-out, it did not answer in time (${seconds} s). ` +
      'Give it more with LLM_TIMEOUT_SECONDS, or choose a faster model.',
    { cause, kind: 'time-out' },
  );
}

function failureOf(refusal: Refusal, { model, provider }: FailedCall): MindError {
  const { kind, words } = refusal;
  const said = words === '' ? '' : ` It says: “${words}”.`;
  const message = `The model ${model} gives no plan: ${labelOf(refusal)}.${said} ${adviceOn(refusal, provider)}`;
  const Failure = classOf[kind];
  return new Failure(message, { kind });
}

const classOf = {
  refused: MindRefusedError,
  'no such model': MindRefusedError,
  'key refused': MindRefusedError,
  'no balance': MindRefusedError,
  'content filter': MindRefusedError,
  'rate limited': MindRateLimitedError,
  unreachable: MindUnavailableError,
  'time-out': MindUnavailableError,
  'answer unusable': MindAnswerInvalidError,
} as const;

/** The kind, with the status where people look it up. */
export function labelOf({ kind, status }: Pick<Refusal, 'kind' | 'status'>): string {
  const isTold = kind === 'refused' || kind === 'no balance' || kind === 'unreachable';
  return isTold && status !== null ? `${kind} (${status})` : kind;
}

function adviceOn({ kind, status, url }: Refusal, provider: ModelProvider): string {
  const names = provider === 'ollama' ? ollamaNames : openAiNames;
  const asked = url === '' ? '' : ` ${url} was asked.`;
  switch (kind) {
    case 'refused':
      return status === 404 ? `Check ${names.url}:${asked}` : `See docs/models.md for this server.${asked}`;
    case 'no such model':
      return provider === 'ollama'
        ? `Fetch it with ollama pull, or correct ${names.model}.${asked}`
        : `Correct ${names.model}.${asked}`;
    case 'key refused':
      return `Correct ${names.key}.`;
    case 'no balance':
      return 'Top up the account, or raise its quota.';
    case 'rate limited':
      return 'Slow the fleet down, or raise the quota.';
    case 'content filter':
      return 'Loosen the filter of its server, or choose another model.';
    case 'unreachable':
      return `Check that its server is up, and ${names.url}.${asked}`;
    case 'answer unusable':
      return `Choose a model that can call tools or write JSON; see docs/models.md.${asked}`;
    case 'time-out':
      return 'Check how long its gateway waits, or choose a faster model.';
  }
}

const openAiNames = { url: 'OPENAI_BASE_URL', model: 'OPENAI_MODEL', key: 'OPENAI_API_KEY' } as const;
const ollamaNames = { url: 'OLLAMA_URL', model: 'OLLAMA_MODEL', key: 'OLLAMA_URL' } as const;

function messageIn(cause: unknown): string {
  return cause instanceof Error ? cause.message : '';
}
