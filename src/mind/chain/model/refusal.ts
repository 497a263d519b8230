import type { FailureKind } from '../../failure-kinds.ts';
import { plainText } from '../../text.ts';
import { isRecord, jsonOf } from '../reading/json-values.ts';
import type { HttpAnswer } from './http.ts';

/** What a server said instead of an answer. */
export interface Refusal {
  readonly kind: FailureKind;
  /** Null where there was no HTTP answer. */
  readonly status: number | null;
  /** The server's own words: bounded, and without what may be a key. */
  readonly words: string;
  /** True where asking the same again, later, may work. */
  readonly mayRepeat: boolean;
  readonly retryAfter: string | null;
  /** The address that was asked. */
  readonly url: string;
}

const longestWords = 240;
/** Keys as providers write them, and what stands behind `Bearer` or in a query. */
const secrets =
  /\b(?:sk|pk|gsk|xai|fst|rk|key|hf|nvapi|AIza)[-_]?[\w*-]{8,}|Bearer\s+\S+|(?<=[?&](?:api[-_]?)?key=)[^&\s]+/gi;

/** A server's words, fit to be shown: one line, bounded, no secrets. */
export function shownWords(words: string, apiKey: string): string {
  const hidden = apiKey.length < 4 ? words : words.replaceAll(apiKey, '…');
  return plainText(hidden.slice(0, 4_000).replace(secrets, '…'), longestWords);
}

/** What an answer that is no success says. */
export function refusalIn(answer: HttpAnswer, apiKey: string): Refusal {
  const document = jsonOf(answer.text);
  const said = saidIn(document) ?? pageText(answer.text);
  const status = statusIn(document, answer.status);
  const kind = kindOf(status, `${said} ${codeIn(document)}`);
  return {
    kind,
    status,
    words: shownWords(said, apiKey),
    mayRepeat: kind === 'rate limited' || (kind === 'unreachable' && status >= 500),
    retryAfter: answer.retryAfter,
    url: answer.url,
  };
}

/** True for a document that speaks of an error, whatever its HTTP status is. */
export function isErrorDocument(document: unknown): boolean {
  if (!isRecord(document) || Array.isArray(document.choices)) return false;
  const { error, errors, detail, object } = document;
  return (
    (error !== undefined && error !== null && error !== false) ||
    errors !== undefined ||
    detail !== undefined ||
    object === 'error'
  );
}

const patterns = {
  filter:
    /content[_ -]?(?:filter|management|policy)|responsible ?ai|jailbreak|flagged|moderation|safety (?:system|filter|settings)|prohibited content/i,
  balance:
    /insufficient[_ -]?(?:quota|balance|credit|fund)|exceeded your current quota|out of credit|more credits|credit balance|no balance|payment required|billing/i,
  key: /(?:api|access)[_ -]?key (?:not valid|invalid|is invalid|expired)|(?:invalid|incorrect|missing|expired)[_ -]?(?:api|access)[_ -]?key|invalid authentication|unauthorized|authentication[_ ](?:error|failed)/i,
  model:
    /model[_ -]?not[_ -]?found|no such model|unknown model|invalid model|not a valid model|model (?:id )?.{0,80}(?:does not exist|not exist|not found|not available|is not supported|was not found|not loaded|decommissioned|deprecated)|deployment.{0,60}(?:does not exist|not found)|could not find.{0,20}model|try pulling/i,
  rate: /rate[_ -]?limit|too many requests|overloaded|over capacity/i,
} as const;

function kindOf(status: number, said: string): FailureKind {
  if (status === 402 || (status >= 400 && patterns.balance.test(said))) return 'no balance';
  if (patterns.filter.test(said) && status < 500) return 'content filter';
  if (status === 401 || status === 403 || patterns.key.test(said)) return 'key refused';
  if (status === 429 || (status === 529 && patterns.rate.test(said))) return 'rate limited';
  if (patterns.model.test(said)) return 'no such model';
  if (status === 408 || status === 504) return 'time-out';
  if (status >= 500) return 'unreachable';
  return 'refused';
}

/** Gateways answer 200 with the error's own status inside. */
function statusIn(document: unknown, status: number): number {
  if (status >= 300 || !isRecord(document)) return status;
  const error = isRecord(document.error) ? document.error : document;
  const named = [error.code, error.status, error.status_code]
    .map(Number)
    .find((code) => code >= 400 && code < 600);
  return named ?? status;
}

function codeIn(document: unknown): string {
  if (!isRecord(document)) return '';
  const error = isRecord(document.error) ? document.error : document;
  const inner = isRecord(error.innererror) ? error.innererror.code : undefined;
  return [error.code, error.type, error.status, inner].filter((part) => typeof part === 'string').join(' ');
}

/** What people may read of an error, from the shapes that servers give it. */
function saidIn(document: unknown): string | null {
  if (typeof document === 'string') return document;
  if (Array.isArray(document)) return document.length === 0 ? null : saidIn(document[0]);
  if (!isRecord(document)) return null;
  const { error, errors, message, detail, msg } = document;
  if (isRecord(error)) {
    const own = textOf(error.message) ?? textOf(error.msg) ?? textOf(error.detail) ?? JSON.stringify(error);
    const raw = isRecord(error.metadata) ? textOf(error.metadata.raw) : null;
    return raw === null ? own : `${own}: ${raw}`;
  }
  return textOf(error) ?? textOf(message) ?? textOf(msg) ?? textOf(detail) ?? textOf(errors);
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string' && value !== '') return value;
  if (Array.isArray(value) && value.length > 0)
    return value.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join('; ');
  return isRecord(value) ? JSON.stringify(value) : null;
}

/** The text of what is no JSON: of a page its title, or what stands in it. */
function pageText(text: string): string {
  const title = /<title[^>]*>([\s\S]*?)<\/title>/i.exec(text)?.[1];
  return (title ?? text.replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>|<[^>]*>/gi, ' ')).trim();
}
