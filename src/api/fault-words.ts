import type { z } from 'zod';

/** Things that are counted, in the words of who reads about them. */
const parts: Readonly<Record<string, string>> = {
  string: 'characters',
  array: 'entries',
  set: 'entries',
  file: 'bytes',
};

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  date: 'a date',
  null: 'null',
};

const formats: Readonly<Record<string, string>> = {
  uuid: 'must be an id, such as 0198c1de-0000-7000-8000-000000000000',
  datetime: 'must be a moment in UTC, such as 2026-01-31T09:30:00Z',
  date: 'must be a day, such as 2026-01-31',
  url: 'must be an address that begins with http:// or https://',
};

/**
 * What is wrong with a field, in words that follow its name: `must be at least 5`. zod's own words are for programmers.
 * A message that a schema brings itself goes before these.
 * @returns undefined for what only zod has words for
 */
export function faultInWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum), issue.inclusive ?? true);
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum), issue.inclusive ?? true);
    case 'invalid_value':
      return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}`;
    case 'not_multiple_of':
      return issue.divisor === 1 ? 'must be a whole number' : `must be a multiple of ${issue.divisor}`;
    case 'invalid_format':
      return formats[issue.format] ?? 'is not written as it has to be';
    case 'invalid_union':
      return issue.input === undefined ? 'is missing' : 'is none of what may stand here';
    default:
      return undefined;
  }
}

function tooSmall(origin: string, minimum: number, isIncluded: boolean): string {
  const counted = parts[origin];
  if (counted === undefined) return `must be ${isIncluded ? 'at least' : 'more than'} ${numeral(minimum)}`;
  return minimum === 1 ? 'must not be empty' : `must have at least ${numeral(minimum)} ${counted}`;
}

function tooBig(origin: string, maximum: number, isIncluded: boolean): string {
  const counted = parts[origin];
  if (counted !== undefined) return `must have at most ${numeral(maximum)} ${counted}`;
  return `must be ${isIncluded ? 'at most' : 'less than'} ${numeral(maximum)}`;
}

const numerals = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

function numeral(value: number): string {
  return numerals.format(value);
}
