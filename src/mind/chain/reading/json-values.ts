import { jsonrepair } from 'jsonrepair';

/** What is beyond is not looked at, in UTF-16 units: no plan is as long. */
const longestRead = 200_000;
/** Beginnings of values that are tried in one text: prose with more braces holds no plan. */
const mostTried = 200;

/**
 * Every JSON value that stands in a text, whatever stands around it: braces are matched with an eye to strings, and a
 * part that balances but is no JSON is looked through for values inside it.
 */
export function jsonValuesIn(text: string): unknown[] {
  const read = text.slice(0, longestRead);
  const values: unknown[] = [];
  let tried = 0;
  for (let at = nextOpening(read, 0); at !== -1 && tried < mostTried; tried += 1) {
    const end = endOfValue(read, at);
    // What stands inside a value that was truncated is no value of its own.
    if (end === -1 && beginsValue.test(read.slice(at, at + 40))) break;
    const value = end === -1 ? undefined : parsed(read.slice(at, end));
    if (value !== undefined) values.push(value);
    at = nextOpening(read, value === undefined ? at + 1 : end);
  }
  return values;
}

/** A bracket behind which JSON goes on, and not prose. */
const beginsValue = /^[{[]\s*["{[]/;

/** The JSON document that a text is; null where it is none. */
export function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nextOpening(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (text[at] === '{' || text[at] === '[') return at;
  return -1;
}

/** Strings, which may hold brackets of their own, and brackets. */
const tokens = /"(?:[^"\\]|\\[\s\S])*"|[{}[\]]/g;

/** The place behind the bracket that closes the one at `start`; -1 where none does. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  tokens.lastIndex = start;
  for (let token = tokens.exec(text); token !== null; token = tokens.exec(text)) {
    const [sign] = token;
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth === 0) return tokens.lastIndex;
  }
  return -1;
}

/** A value as JSON, or as what models write for it: trailing commas, single quotes, comments, line ends in texts. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  // Prose in brackets could be "repaired" as well, into a list of its words.
  if (!/^[{[]\s*["'{\]}/]/.test(text)) return undefined;
  try {
    return JSON.parse(jsonrepair(text));
  } catch {
    // jsonrepair's own error says that this is no JSON by any reading, and that is the answer.
    return undefined;
  }
}
