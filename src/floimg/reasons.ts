import { toPostgresText } from '../lib/postgres-text.ts';
import type { Answer } from './call.ts';
import { type FailureBody, failureBody, type ValidationIssue } from './schema.ts';

/** Longest piece of Studio's own words that is shown. */
const longestReason = 300;

const nothingReadable = failureBody.parse({});

/** What the body of a refusal says, as far as it can be read. */
export function bodyOf(body: string): FailureBody {
  return failureBody.safeParse(jsonOf(body)).data ?? nothingReadable;
}

/** Studio's code of a refusal, wherever it stands. */
export function codeIn({ code, error }: FailureBody): string | undefined {
  return code ?? error.code;
}

/** Why Studio refused a call: in its own words where it gave any, and else by its status. */
export function reasonOf({ status, body }: Pick<Answer, 'status' | 'body'>): string {
  if (status < 400) return 'it redirects elsewhere; set FLOIMG_API_URL to the final address.';
  return wordsIn(bodyOf(body)) ?? plainText(body) ?? `HTTP ${status}`;
}

/**
 * Studio's own words: the first parameter that it refused, or its error, or its message. `errors` has no promised
 * form, so it is shown as it came. Null where it gave none.
 */
export function wordsIn(body: FailureBody): string | null {
  const { validationIssues, error, message, errors, errorCode } = body;
  const [issue] = validationIssues;
  const said =
    (issue === undefined ? undefined : issueText(issue)) ??
    error.message ??
    message ??
    (errors === undefined || errors === null ? undefined : JSON.stringify(errors)) ??
    codeIn(body) ??
    errorCode;
  return said === undefined ? null : cut(said);
}

function issueText({
  message,
  providerName,
  parameterName,
  suggestedFix,
}: ValidationIssue): string | undefined {
  const where = [providerName, parameterName].filter((name) => name !== undefined).join('.');
  if (message === undefined) return where === '' ? undefined : `${where} was refused`;
  const place = where === '' ? '' : `${where}: `;
  return `${place}${message}${suggestedFix === undefined ? '' : ` (${suggestedFix})`}`;
}

/** The body itself where it is a short text, and no page. */
function plainText(body: string): string | null {
  const text = body.trim();
  return text === '' || /^[<{[]/.test(text) || text === 'null' ? null : cut(text);
}

/** Undefined where the text is no JSON: a proxy's HTML page, or nothing at all. */
function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function cut(text: string): string {
  const kept = toPostgresText(text, longestReason);
  return text.length <= longestReason ? kept : `${kept}…`;
}
