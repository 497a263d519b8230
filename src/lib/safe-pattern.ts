import { FleetError, messageOf } from './errors.ts';

/** A pattern of an operator's that looks through a text in linear time, whatever both hold. */
export interface SafePattern {
  /** As it was written. */
  readonly source: string;
  /** The first place that it fits, in UTF-16 units; null where it fits nowhere. */
  find(text: string): { readonly start: number; readonly end: number } | null;
}

/** The pattern is none, or uses what cannot be done in linear time. */
export class PatternRefusedError extends FleetError {
  readonly code = 'PATTERN_REFUSED';
}

/**
 * Compiles patterns in the syntax of RE2 (https://github.com/google/re2/wiki/Syntax), whatever the case of letters. RE2
 * knows no backtracking, so that no pattern can hold up a worker. Its library is loaded with the first pattern.
 * @throws {PatternRefusedError} that names the first pattern which cannot be used
 */
export async function compileSafePatterns(sources: readonly string[]): Promise<readonly SafePattern[]> {
  if (sources.length === 0) return [];
  const { RE2JS } = await import('re2js');
  return sources.map((source) => {
    try {
      const pattern = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
      return {
        source,
        find(text) {
          const matcher = pattern.matcher(text);
          return matcher.find() ? { start: matcher.start(), end: matcher.end() } : null;
        },
      };
    } catch (cause) {
      throw new PatternRefusedError(`The pattern ${source} cannot be used: ${messageOf(cause)}.`, { cause });
    }
  });
}
