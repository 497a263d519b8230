import { z } from 'zod';

/** A header's name is a token: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2. */
const pairShape = /^\s*([!#$%&'*+.^_`|~\w-]+)\s*=(.*)$/s;
/** What every server reads in the same way; a line break would begin another header. */
const valueShape = /^[\t\x20-\x7e]*$/;

/** What a request says of itself and its connection; another value makes it unreadable. */
const ownHeaders = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** `name=value` with commas between, as OpenTelemetry has them; what would part a value is percent-encoded. */
export const headerList = z.string().transform((list, context): Readonly<Record<string, string>> => {
  const headers = new Map<string, string>();
  const refuse = (message: string): never => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  for (const pair of list.split(',')) {
    const [, name, encoded = ''] = pairShape.exec(pair) ?? [];
    const value = decoded(encoded.trim());
    if (name === undefined || value === null)
      return refuse('must be name=value, with commas between several');
    const key = name.toLowerCase();
    if (!valueShape.test(value)) {
      return refuse(`must have values that a header can hold, in ASCII and without line breaks: see ${name}`);
    }
    if (ownHeaders.has(key)) return refuse(`must not have ${name}, which each request says of itself`);
    if (headers.has(key)) return refuse(`must not have ${name} twice`);
    headers.set(key, value);
  }
  return Object.fromEntries(headers);
});

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
