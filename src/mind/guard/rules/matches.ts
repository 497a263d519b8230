import type { Effect } from '../effect.ts';
import type { Span, View } from '../normal-form/view.ts';
import { matchesOf, type Prefiltered } from '../prefilter/prefilter.ts';
import type { Finding } from '../rule.ts';

/** A text with more findings of one pattern is refused all the same: the rest need not be named. */
export const mostFindings = 50;

/** A finding for each place where one of the patterns matches, up to a bound. */
export function matchesIn(
  view: View,
  patterns: readonly Prefiltered[],
  effect: Effect = 'rewrite',
): Finding[] {
  return patterns.flatMap((pattern) =>
    spansOf(view.text, pattern).map(
      ({ start, end }): Finding => ({ effect, ...view.originalSpan(start, end) }),
    ),
  );
}

/** The places of a text where a pattern matches, up to a bound. */
export function spansOf(text: string, pattern: Prefiltered): Span[] {
  const found: Span[] = [];
  for (const { 0: match, index } of matchesOf(text, pattern)) {
    found.push({ start: index, end: index + match.length });
    if (found.length === mostFindings) break;
  }
  return found;
}
